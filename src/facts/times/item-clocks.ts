import type { ClockTime } from '../../calendar/clock.ts';
import type { Passage } from '../../draft/passage.ts';
import type { EventFile } from '../../event/event.ts';
import { makeSchedule } from '../../run-sheet/schedule.ts';
import { oncePer } from '../../text/once-per.ts';
import { oneOf, wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import type { FactContext } from '../fact-context.ts';
import { tellingWords } from '../numbers/telling-words.ts';
import { isDayOfEvent, lengthOfEvent, recordedTexts } from './event-days.ts';
import type { TimeMention, WrittenClock } from './time-mention.ts';
import { findTimes, minuteOf } from './times.ts';

/** A time that a draft gives for an item of the run-sheet and that is far from the one on record. */
export interface WrongItemClock {
  readonly passage: Passage;
  readonly clock: WrittenClock;
  /** The item as the event file calls it. */
  readonly item: string;
  readonly right: ClockTime;
}

interface PlannedItem {
  readonly name: string;
  /** The first word of its name, as it is written, unless the event has it, too. */
  readonly head: string | undefined;
  readonly words: ReadonlySet<string>;
  readonly start: ClockTime;
  readonly end: ClockTime;
}

/** Events run late; a slip of a digit changes more. */
const LEAST_MINUTES = 30;
/** Items that any event has, and whose words stand in any sentence. */
const COMMON = wordSet(`
  pembukaan penutupan penutup pembuka sambutan laporan arahan doa istirahat rehat foto registrasi
  pendaftaran persiapan penyambutan kedatangan kepulangan sesi materi acara kegiatan menyanyikan lagu
  ramah makan salat coffee diskusi
`);
/** What makes a time that of something else, or only nearly a time. */
const OTHER = new RegExp(
  `(?<![a-zÀ-ɏ])${oneOf(`
    usai seusai setelah sesudah selepas sebelum sebelumnya selesai berakhir hingga sampai sekitar
    menjelang kira-kira kurang_lebih lewat bertolak tiba pulang kembali semula rencananya dijadwalkan
    setiap tiap besok kemarin lusa lalu mendatang nanti malamnya warga_umum untuk_umum geladi gladi
    tertunda mundur molor terlambat persiapan kedua ketiga
  `)}(?![a-zÀ-ɏ])`,
  'u',
);
/** Where a sentence goes on to the next item. */
const NEXT =
  /,\s(?:lalu|kemudian|sedangkan|sementara|dan)\s|\s(?:lalu|kemudian|dilanjutkan|dilanjut|disusul|diikuti|diakhiri|sedangkan|sementara)\s|;\s/gu;
const OPENING_JOINT = new RegExp(`^(?:${NEXT.source})`, 'u');
const HAPPENS =
  /(?<![a-zÀ-ɏ])(?:dimulai|mulai|dilakukan|berlangsung|berjalan|digelar|dilaksanakan|giliran)(?![a-zÀ-ɏ])/u;

/** The times of the text at which an item of the run-sheet is said to be held, but was not to be. */
export function* findWrongItemClocks({ event, passages }: FactContext): Generator<WrongItemClock> {
  if (!event || lengthOfEvent(event.file) > 1) return;
  const items = plannedItems(event.file);
  if (items.length === 0) return;
  for (const passage of passages) {
    for (const { time, clause } of findTimedClauses(passage, event.file)) {
      const item = findItem(clause, items);
      if (!item || distance(time, item) < LEAST_MINUTES) continue;
      if (isRecorded(time, event.file)) continue;
      yield { passage, clock: time.from, item: item.name, right: item.start };
    }
  }
}

/** The items with a time and with words of their own, which the name of the event has not. */
const plannedItems = oncePer((event: EventFile): readonly PlannedItem[] => {
  const { items } = makeSchedule(event.susunan, { start: event.mulai.time });
  const ofEvent = tellingWords(event.nama.toLowerCase(), []);
  return items.flatMap(({ entry, start, end = start }) => {
    const lower = entry.kegiatan.toLowerCase();
    const [head = ''] = lower.split(/\s/u);
    const words = tellingWords(lower, []);
    const isOwn = Array.from(words).some((word) => !ofEvent.has(word));
    if (start === undefined || end === undefined || !isOwn || COMMON.has(head)) return [];
    const isOfEvent = event.nama.toLowerCase().split(/\s/u).includes(head);
    return [{ name: entry.kegiatan, head: isOfEvent ? undefined : head, words, start, end }];
  });
});

function isOfOtherDay(
  date: Passage['dates'][number],
  { start, end }: Span,
  event: EventFile,
): boolean {
  return start <= date.start && date.end <= end && !date.days.some((d) => isDayOfEvent(d, event));
}

interface TimedClause {
  readonly time: TimeMention;
  /** In lower case. */
  readonly clause: string;
}

/** The clauses of a text that have one time each, on a day of the event. */
function* findTimedClauses(passage: Passage, event: EventFile): Generator<TimedClause> {
  const times = findTimes(passage);
  if (times.length === 0 || passage.role === 'headline') return;
  for (const sentence of passage.sentences) {
    if (passage.dates.some((date) => isOfOtherDay(date, sentence, event))) continue;
    for (const { start, end } of findClauses(passage.lower, sentence)) {
      const [time, ...more] = times.filter((one) => start <= one.start && one.end <= end);
      if (!time || more.length > 0) continue;
      const before = passage.lower.slice(start, time.start).replace(OPENING_JOINT, '');
      const clause = `${before} ${passage.lower.slice(time.end, end)}`;
      if (!OTHER.test(clause)) yield { time, clause };
    }
  }
}

function findClauses(lower: string, { start, end }: Span): readonly Span[] {
  const joints = Array.from(lower.slice(start, end).matchAll(NEXT), ({ index }) => start + index);
  return [start, ...joints].map((from, at) => ({ start: from, end: joints[at] ?? end }));
}

/** The only item that a clause speaks of. */
function findItem(clause: string, items: readonly PlannedItem[]): PlannedItem | undefined {
  const said = tellingWords(clause, []);
  const written: readonly string[] = clause.match(/[a-zÀ-ɏ]+/gu) ?? [];
  const has = (root: string): boolean =>
    said.has(root) || written.some((word) => word.endsWith(root));
  const [found, ...more] = items.filter(({ head, words }) => {
    const isWhole = words.size > 1 && Array.from(words).every(has);
    const isNamed = written.some((word) => word === head || word === `ber${head}`);
    return isWhole || (isNamed && HAPPENS.test(clause));
  });
  return more.length === 0 ? found : undefined;
}

/** How far a time lies outside an item; a range that ends with the item begins with it, too. */
function distance({ from, to }: TimeMention, { start, end }: PlannedItem): number {
  const time = minuteOf(from);
  const isWhole = to !== undefined && Math.abs(minuteOf(to) - end) < LEAST_MINUTES;
  return isWhole ? Math.abs(time - start) : Math.max(start - time, time - end, 0);
}

/** Whether a fact, the background or the next step has that time. */
function isRecorded({ from }: TimeMention, event: EventFile): boolean {
  const clock = new RegExp(
    `(?<!\\d)0?${from.hours}[.:]${String(from.minutes).padStart(2, '0')}`,
    'u',
  );
  return recordedTexts(event).some((text) => clock.test(text));
}
