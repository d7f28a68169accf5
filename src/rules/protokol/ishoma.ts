import { addDays, type CalendarDate, makeDate, weekday } from '../../calendar/date.ts';
import { type CeremonyItem, readCeremony } from '../../check/ceremony.ts';
import type { Severity } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { findLabelledLine } from '../../facts/parts/labelled-lines.ts';

/** A time that people want free for prayer; minutes since midnight. */
interface Window {
  readonly name: string;
  /** What must not be touched: the break itself may be longer. */
  readonly from: number;
  readonly to: number;
  readonly advice: string;
  readonly severity: Severity;
}

const FRIDAY: Window = {
  name: 'salat Jumat',
  from: 11 * 60 + 45,
  to: 12 * 60 + 45,
  advice: 'sediakan istirahat pukul 11.30–13.00',
  severity: 'warning',
};
const DUSK: Window = {
  name: 'salat Magrib',
  from: 18 * 60 + 5,
  to: 18 * 60 + 20,
  advice: 'sediakan istirahat sekitar pukul 17.45–18.30',
  severity: 'info',
};
const FRIDAY_OF_WEEK = 5;
const PRAYER =
  /\b(?:jum['’]?at(?:an)?|s(?:a|ha|ho)lat|mag?h?rib|is(?:ho|o)ma|bebas|buka puasa)\b/iu;
const WHEN = /^(?:hari|tanggal|waktu|hari\s?[/,]\s?tanggal|hari dan tanggal)$/u;

const table = (day: string, ...rows: readonly string[]): string =>
  `---\njenis: rundown\n---\n- Hari/Tanggal: ${day}\n\n| Waktu | Kegiatan |\n|---|---|\n${rows.map((row) => `${row}\n`).join('')}`;

export const ishoma: Rule = draftRule({
  id: 'protokol/ishoma',
  severity: 'warning',
  summary: 'Acara yang melewati salat Jumat atau Magrib menyediakan istirahat.',
  why: 'Separuh hadirin keluar ketika azan; sambutan yang tersisa disampaikan kepada kursi kosong.',
  exceptions:
    'Ada istirahat atau salat pada waktu itu, atau hari acaranya tidak diketahui: dibiarkan. Magrib hanya ditanyakan.',
  source: 'Kelaziman; jam istirahat Jumat 11.30–13.00',
  kinds: ['rundown', 'acara'],
  examples: {
    wrong: [
      {
        text: table(
          'Jumat, 21 Agustus 2026',
          '| 11.00–11.30 | Materi |',
          '| 11.30–12.30 | «Diskusi» |',
        ),
      },
      {
        text: 'nama: Pelatihan\nmulai: 2026-08-20 08:00\nsusunan:\n  - { hari: 2, mulai: "11:30", durasi: 90, kegiatan: «Materi» }\n',
      },
      { text: table('Senin, 24 Agustus 2026', '| 17.30–19.00 | «Sarasehan» |') },
    ],
    right: [
      table('Jumat, 21 Agustus 2026', '| 10.00–11.30 | Materi |', '| 11.30–13.00 | Ishoma |'),
      table('Jumat, 21 Agustus 2026', '| 11.00–11.45 | Materi |', '| 13.00–14.00 | Diskusi |'),
      table('Kamis, 20 Agustus 2026', '| 11.30–12.30 | Diskusi |'),
      table('Jumat, 21 Agustus 2026', '| 11.30–13.00 | Salat Jumat di Masjid Agung |'),
      '---\njenis: rundown\n---\n| Waktu | Kegiatan |\n|---|---|\n| 11.30–12.30 | Diskusi |\n',
      table('Senin, 24 Agustus 2026', '| 17.30–19.00 | Pawai |', '| 18.00–18.30 | Ishoma |'),
      table('Senin, 24 Agustus 2026', '| 16.00–18.00 | Sarasehan |'),
    ],
  },
  *check(context) {
    const { items } = readCeremony(context);
    const first = firstDay(context);
    if (!first) return;
    for (const day of new Set(items.map(({ scheduled }) => scheduled.day))) {
      const ofDay = items.filter(({ scheduled }) => scheduled.day === day);
      const isFriday = weekday(addDays(first, day - 1)) === FRIDAY_OF_WEEK;
      for (const window of isFriday ? [FRIDAY, DUSK] : [DUSK]) {
        const within = ofDay.filter((item) => touches(item, window));
        const [busy] = within;
        if (!busy || within.some(isBreak)) continue;
        yield {
          span: busy.activitySpan,
          related: busy.related,
          severity: window.severity,
          message: `“${busy.entry.kegiatan}” melewati waktu ${window.name}; ${window.advice} (kelaziman).`,
        };
      }
    }
  },
});

/** The first day of the event, by the event file, else by the line that says when it is. */
function firstDay(context: RuleContext): CalendarDate | undefined {
  const { event } = readCeremony(context);
  if (event) return event.mulai.date;
  const line = findLabelledLine(context.passages, WHEN);
  const day = line?.passage.dates[0]?.days[0];
  return day?.year === undefined ? undefined : makeDate(day.year, day.month, day.day);
}

function touches({ scheduled: { start, end } }: CeremonyItem, { from, to }: Window): boolean {
  return start !== undefined && end !== undefined && start < to && end > from;
}

function isBreak({ kind, text }: CeremonyItem): boolean {
  return kind === 'istirahat' || PRAYER.test(text);
}
