import { readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';

/** When that many of ten items name somebody, the others were forgotten. */
const MOST_OF_TEN = 6;

const table = (...rows: readonly string[]): string =>
  `---\njenis: rundown\n---\n| Waktu | Kegiatan | PIC |\n|---|---|---|\n${rows.map((row) => `| | ${row} |\n`).join('')}`;

export const penanggungJawab: Rule = draftRule({
  id: 'protokol/penanggung-jawab',
  severity: 'warning',
  summary: 'Setiap mata acara mempunyai penanggung jawab.',
  why: 'Yang tidak punya penanggung jawab disiapkan oleh siapa pun, artinya oleh tidak seorang pun.',
  exceptions:
    'Susunan untuk tamu, yang tidak memuat penanggung jawab, dibiarkan; begitu pula bila hanya sebagian kecil yang diisi.',
  source: 'UU 9/2010 Pasal 7 ayat (1) (petugas protokol); rinciannya kelaziman',
  kinds: ['rundown', 'acara'],
  checklist: 'Setiap mata acara punya penanggung jawab',
  examples: {
    wrong: [
      {
        text: table(
          'Registrasi | Wida',
          '«Indonesia Raya» |',
          'Laporan | Teguh',
          'Sambutan | Teguh',
        ),
      },
      {
        text: 'nama: Rakor\nmulai: 2026-08-19 08:30\nsusunan:\n  - { kegiatan: Registrasi, penanggung_jawab: Wida }\n  - { kegiatan: Laporan, penanggung_jawab: Teguh }\n  - { kegiatan: «Sambutan» }\n',
      },
    ],
    right: [
      table('Registrasi | Wida', 'Indonesia Raya | Protokol', 'Sambutan | Teguh'),
      table('Registrasi |', 'Indonesia Raya |', 'Sambutan |'),
      table('Registrasi | Wida', 'Indonesia Raya |', 'Laporan |', 'Sambutan |'),
      '---\njenis: rundown\n---\n| Waktu | Kegiatan |\n|---|---|\n| 08.00 | Registrasi |\n',
      'nama: Rakor\nmulai: 2026-08-19 08:30\nsusunan:\n  - { kegiatan: Registrasi }\n  - { kegiatan: Sambutan }\n',
    ],
  },
  applies: (context) =>
    readCeremony(context).items.some(({ entry }) => entry.penanggung_jawab !== undefined),
  *check(context) {
    const { items } = readCeremony(context);
    const named = items.filter(({ entry }) => entry.penanggung_jawab !== undefined);
    if (named.length * 10 < items.length * MOST_OF_TEN) return;
    for (const { entry, activitySpan, related } of items) {
      if (entry.penanggung_jawab !== undefined) continue;
      yield {
        span: activitySpan,
        related,
        message: `“${entry.kegiatan}” belum punya penanggung jawab; mata acara lain sudah.`,
      };
    }
  },
});
