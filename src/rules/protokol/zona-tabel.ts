import { TIME_ZONES } from '../../calendar/clock.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { eventOf } from '../../check/run-sheet.ts';

const ZONE = /^(?:waktu|pukul|jam)\b[^A-Za-z]*(?<zone>WIB|WITA|WIT)\b/iu;

const EVENT = 'nama: Rakor\nmulai: 2026-08-19 08:30\nzona: WITA\n';
const table = (...heads: readonly string[]): string =>
  `---\njenis: rundown\n---\n| ${heads.join(' | ')} | Kegiatan |\n|${heads.map(() => '---|').join('')}---|\n|${heads.map(() => ' 08.30 |').join('')} Doa |\n`;

export const zonaTabel: Rule = draftRule({
  id: 'protokol/zona-tabel',
  severity: 'error',
  summary: 'Zona waktu di kepala tabel sama dengan zona acara.',
  why: 'Satu kata di kepala tabel menggeser seluruh susunan satu jam; tamu dan petugas datang terlambat.',
  exceptions: 'Tabel yang juga memuat kolom zona acara, dan berkas acara tanpa `zona`, dibiarkan.',
  source: 'Berkas acara: `zona`',
  kinds: ['rundown', 'mc', 'brief'],
  checklist: 'Zona waktu di kepala tabel benar',
  examples: {
    wrong: [
      { text: table('Waktu (WIB)').replace('WIB', '«WIB»'), event: EVENT },
      { text: table('Pukul WIT').replace('WIT', '«WIT»'), event: EVENT },
    ],
    right: [
      { text: table('Waktu (WITA)'), event: EVENT },
      { text: table('Waktu'), event: EVENT },
      { text: table('Waktu (WITA)', 'Waktu (WIB)'), event: EVENT },
      { text: table('Waktu (WIB)', 'Waktu (WITA)'), event: EVENT },
      table('Waktu (WIB)'),
      { text: table('Waktu (WIB)'), event: EVENT.replace('zona: WITA\n', '') },
    ],
  },
  applies: (context) => eventOf(context)?.zona !== undefined,
  *check(context) {
    const zone = eventOf(context)?.zona;
    if (zone === undefined) return;
    const heads = context.passages.flatMap((passage) => {
      const match = passage.role === 'header-cell' ? ZONE.exec(passage.text) : null;
      const written = match?.groups?.['zone'];
      if (!match || written === undefined) return [];
      const end = match[0].length;
      return [{ written, span: passage.span(end - written.length, end) }];
    });
    const zones = heads.map(({ written }) =>
      TIME_ZONES.find((one) => one === written.toUpperCase()),
    );
    if (zones.includes(zone)) return;
    for (const { written, span } of heads) {
      yield {
        span,
        message: `Menurut berkas acara, zona waktunya ${zone}, bukan ${written}; seluruh pukul di tabel ini akan terbaca lain.`,
        suggestions: [zone],
      };
    }
  },
});
