import { formatClock, parseClock } from '../../calendar/clock.ts';
import { readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { findLabelledLine } from '../../facts/parts/labelled-lines.ts';
import { opensWithTitle } from '../../protocol/greeted.ts';
import { guestsNamedIn } from '../../protocol/speakers.ts';

const CLOCK = /(?<!\d)\d{1,2}[.:]\d{2}(?!\d)/u;
const ARRIVAL = /^(?:tiba|pukul tiba|kedatangan|hadir)$/u;
const LEAVING = /^(?:pulang|pukul pulang|kepulangan)$/u;

const EVENT =
  'nama: Rakor\nmulai: 2026-08-19 09:00\ntamu:\n  - { nama: Budi Hermawan, jabatan: Bupati Contoh, tiba: "08:50", pulang: "10:30" }\n';
const brief = (line: string, to = 'Bupati Contoh'): string =>
  `---\njenis: brief\nuntuk: ${to}\n---\n- ${line}\n`;

export const taklimatHadir: Rule = draftRule({
  id: 'protokol/taklimat-hadir',
  severity: 'error',
  summary: 'Pukul tiba dan pulang di taklimat sama dengan berkas acara.',
  why: 'Pimpinan berangkat menurut taklimat; tamu dan petugas menunggu menurut berkas acara.',
  exceptions: 'Pejabat tanpa `tiba` atau `pulang` di berkas acara dibiarkan.',
  source: 'Berkas acara: `tiba`, `pulang`',
  kinds: ['brief'],
  checklist: 'Pukul tiba dan pulang pimpinan benar',
  examples: {
    wrong: [
      { text: brief('Tiba: pukul «09.20»'), event: EVENT },
      { text: brief('Pulang: pukul «11.30» WIB'), event: EVENT },
    ],
    right: [
      { text: brief('Tiba: pukul 08.50'), event: EVENT },
      { text: brief('Tiba: pukul 08:50 di pintu utama'), event: EVENT },
      { text: brief('Tiba: menyesuaikan'), event: EVENT },
      { text: brief('Tiba: pukul 09.20', 'Wakil Bupati Contoh'), event: EVENT },
      { text: brief('Tiba: pukul 09.20'), event: EVENT.replace('tiba: "08:50", ', '') },
      brief('Tiba: pukul 09.20'),
    ],
  },
  applies: (context) =>
    readCeremony(context).guests.some(
      ({ arrives, leaves }) => arrives !== undefined || leaves !== undefined,
    ),
  *check(context) {
    const { untuk = '' } = context.draft.meta;
    const { guests } = readCeremony(context);
    const [guest] = [
      ...guests.filter(({ title }) => opensWithTitle(untuk, title)),
      ...guestsNamedIn(untuk, guests),
    ];
    if (!guest) return;
    const times = [
      { label: ARRIVAL, verb: 'tiba', right: guest.arrives },
      { label: LEAVING, verb: 'pulang', right: guest.leaves },
    ];
    for (const { label, verb, right } of times) {
      const line = findLabelledLine(context.passages, label);
      const match = line && CLOCK.exec(line.value.text);
      const written = parseClock(match?.[0] ?? '');
      if (!line || !match || right === undefined || written === undefined) continue;
      if (written === right) continue;
      const start = line.value.start + match.index;
      yield {
        span: line.passage.span(start, start + match[0].length),
        message: `Menurut berkas acara, ${guest.title} ${verb} pukul ${formatClock(right)}, bukan ${match[0]}.`,
        suggestions: [formatClock(right)],
      };
    }
  },
});
