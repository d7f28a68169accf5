import { type ClockTime, formatClock } from '../../calendar/clock.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Draft } from '../../draft/draft.ts';
import { type RunSheetRow, readRunSheetTables } from '../../draft/run-sheet-table.ts';
import type { EventFile } from '../../event/event.ts';
import { makeSchedule } from '../../run-sheet/schedule.ts';

const EVENT = `nama: Pelatihan
mulai: 2026-08-19 08:30
susunan:
  - { mulai: "08:30", durasi: 15, kegiatan: Pembukaan }
  - { durasi: 15, kegiatan: Sambutan, pelaksana: "Wali Kota Contoh, Ratna Kusuma" }
  - { durasi: 15, kegiatan: Rehat }
  - { durasi: 60, kegiatan: Materi }
  - { durasi: 15, kegiatan: Rehat }
`;
const NIGHT = `nama: Malam Pergantian Tahun
mulai: 2026-12-31 22:00
susunan:
  - { mulai: "23:50", durasi: 20, kegiatan: Hitung mundur }
  - { durasi: 50, kegiatan: Penutup }
`;
const DAY_MINUTES = 1440;
const table = (rows: string): string =>
  `---\njenis: rundown\n---\n| Waktu | Kegiatan | Pelaksana |\n| --- | --- | --- |\n${rows}\n`;

export const susunanAcara: Rule = draftRule({
  id: 'fakta/susunan-acara',
  severity: 'error',
  summary: 'Pukul dan pelaksana di rundown sama dengan susunan di berkas acara.',
  why: 'Protokol bekerja menurut rundown, pembawa acara menurut berkas acara; bila berbeda, ada yang berdiri terlalu awal.',
  exceptions:
    'Mata acara dicocokkan menurut namanya; yang namanya berulang pada satu hari atau tidak ada di berkas acara dibiarkan. Bila banyak pukul bergeser, yang ditunjuk hanya yang pertama di setiap tabel.',
  source: 'Berkas acara: `susunan`',
  kinds: ['rundown'],
  checklist: 'Rundown sama dengan susunan di berkas acara',
  examples: {
    wrong: [
      { text: table('| 08.30 | Pembukaan | MC |\n| «09.45» | Sambutan | |'), event: EVENT },
      {
        text: table('| «08.00» | Pembukaan | MC |\n| 08.15 | Sambutan | |\n| 08.45 | Materi | |'),
        event: EVENT,
      },
      { text: table('| 08.45–09.00 | «Sambutan» | Sekretaris Daerah |'), event: EVENT },
    ],
    right: [
      {
        text: table('| 08.30 | Pembukaan | MC |\n| 08.45 | Sambutan | Ratna Kusuma |'),
        event: EVENT,
      },
      { text: table('| 08.45 | Sambutan | Wali Kota Contoh |'), event: EVENT },
      { text: table('| 10.00 | Rehat | |'), event: EVENT }, // which one?
      { text: table('| 10.30 | Foto bersama | |'), event: EVENT },
      { text: table('| menyesuaikan | Sambutan | |'), event: EVENT },
      { text: table('| 23.50–00.10 | Hitung mundur | |\n| 00.10 | Penutup | |'), event: NIGHT },
      {
        text: table('| 09.45 | Sambutan | |'),
        event: 'nama: Pelatihan\nmulai: 2026-08-19 08:30\n',
      },
    ],
  },
  applies: ({ event }) => event !== undefined && event.file.susunan.length > 0,
  *check({ draft, event }) {
    if (!event) return;
    const planned = readPlan(event.file);
    const rows = withoutRepeated(readRunSheetTables(draft));
    const compared = rows.flatMap((row) => {
      const plan = planned.get(keyOf(row.entry));
      return plan ? [{ row, plan }] : [];
    });
    for (const { row, plan } of compared) yield* checkPerformer(row, plan.performer);
    const shifted = compared.flatMap(({ row, plan: { start } }) =>
      row.entry.mulai === undefined || start === undefined || isSameClock(row.entry.mulai, start)
        ? []
        : [{ row, right: start }],
    );
    const counts = countBy(shifted, ({ row }) => row.entry.hari);
    for (const [day, count] of counts) {
      const first = shifted.find(({ row }) => row.entry.hari === day);
      if (first) yield reportTime(draft, first.row, first.right, count - 1);
    }
  },
});

/** What the plan counts on past midnight stands in a table as the clock shows it. */
function isSameClock(written: ClockTime, planned: ClockTime): boolean {
  return (planned - written) % DAY_MINUTES === 0;
}

interface PlannedItem {
  readonly start: ClockTime | undefined;
  readonly performer: string | undefined;
}

/** The items of the event file by day and name; a name that stands twice on a day is left out. */
function readPlan({ susunan, mulai }: EventFile): ReadonlyMap<string, PlannedItem> {
  const { items } = makeSchedule(susunan, { start: mulai.time });
  const plan = new Map<string, PlannedItem>();
  const repeated = new Set<string>();
  for (const { entry, day, start } of items) {
    const key = keyOf({ ...entry, hari: day });
    if (plan.has(key)) repeated.add(key);
    plan.set(key, { start, performer: entry.pelaksana });
  }
  for (const key of repeated) plan.delete(key);
  return plan;
}

function keyOf({ hari = 1, kegiatan }: RunSheetRow['entry']): string {
  return `${hari} ${kegiatan.toLowerCase()}`;
}

/** The rows whose name stands once on their day. */
function withoutRepeated(rows: readonly RunSheetRow[]): readonly RunSheetRow[] {
  const counts = countBy(rows, ({ entry }) => keyOf(entry));
  return rows.filter(({ entry }) => counts.get(keyOf(entry)) === 1);
}

/** How many of some items have each key, in the order of the keys. */
function countBy<Item, Key>(
  items: readonly Item[],
  keyOfItem: (item: Item) => Key,
): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOfItem(item), (counts.get(keyOfItem(item)) ?? 0) + 1);
  return counts;
}

function reportTime(
  { source }: Draft,
  { entry, timeSpan: { start, end } }: RunSheetRow,
  right: ClockTime,
  others: number,
): Report {
  const clock = /\d{1,2}[.:]\d{2}/u.exec(source.text.slice(start, end));
  const from = start + (clock?.index ?? 0);
  const more = others > 0 ? `; ${others} mata acara sesudahnya juga berbeda` : '';
  return {
    span: clock ? { start: from, end: from + clock[0].length } : { start, end },
    message: `Menurut berkas acara, “${entry.kegiatan}” dimulai pukul ${formatClock(right)}${more}.`,
    suggestions: [formatClock(right)],
  };
}

function* checkPerformer(
  { entry, activitySpan }: RunSheetRow,
  performer: string | undefined,
): Generator<Report> {
  if (performer === undefined || entry.pelaksana === undefined) return;
  const [written, right] = [entry.pelaksana.toLowerCase(), performer.toLowerCase()];
  const names = right.split(/,\s*/u);
  const isSame = right.includes(written) || names.some((name) => written.includes(name));
  if (isSame) return;
  yield {
    span: activitySpan,
    severity: 'warning',
    message: `Menurut berkas acara, “${entry.kegiatan}” oleh ${performer}, bukan ${entry.pelaksana}.`,
    suggestions: [],
  };
}
