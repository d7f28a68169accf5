import { formatClock } from '../../calendar/clock.ts';
import { WEEKDAYS } from '../../calendar/date.ts';
import { findDates } from '../../calendar/find-dates.ts';
import type { Passage } from '../../draft/passage.ts';
import { lowerCase } from '../../text/case.ts';
import { findSentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { FactContext } from '../fact-context.ts';
import { countShared, tellingWords } from '../numbers/telling-words.ts';
import { isDayOfEvent } from './event-days.ts';
import type { TimeMention, WrittenClock } from './time-mention.ts';
import { findTimes, minuteOf, readTimes } from './times.ts';

/** A time that a draft gives for the day of the next step and that is another one on record. */
export interface WrongStepClock {
  readonly passage: Passage;
  readonly clock: WrittenClock;
  /** What the event file says of the step. */
  readonly step: string;
  /** The time on record. */
  readonly right: string;
}

interface Step {
  readonly text: string;
  readonly day: { readonly day: number; readonly month: number };
  readonly time: TimeMention;
}

/** Before a time that need not be that of the step. */
const LOOSE =
  /(?<![a-zÀ-ɏ])(?:sekitar|kira-kira|menjelang|sebelum|hingga|sampai|paling lambat|usai|setelah|istirahat)\s(?:\S+\s){0,2}$/u;

/** The times in sentences with the date of a next step, where the step has others. */
export function* findWrongStepClocks({ event, passages }: FactContext): Generator<WrongStepClock> {
  const text = event?.file.langkah_berikut ?? '';
  if (!event || text === '') return;
  const steps = findSentences(text)
    .flatMap(({ start, end }) => readStep(text.slice(start, end)))
    .filter(({ day }) => !isDayOfEvent({ ...day, year: undefined, start: 0, end: 0 }, event.file));
  if (steps.length === 0) return;
  for (const passage of passages) {
    for (const sentence of passage.sentences) yield* checkSentence(passage, sentence, steps);
  }
}

function* checkSentence(
  passage: Passage,
  sentence: Span,
  steps: readonly Step[],
): Generator<WrongStepClock> {
  const time = onlyTime(passage, sentence);
  if (!time) return;
  const [step, ...more] = stepsOf(passage, sentence, steps);
  if (!step || more.length > 0) return;
  const said = passage.lower.slice(sentence.start, sentence.end);
  const wrong = time.to ? differingEnd(time, step.time) : differingTime(time, step, said);
  if (wrong) yield { passage, step: step.text, ...wrong };
}

/** A sentence on one day and one time. */
function readStep(text: string): readonly Step[] {
  const [date, ...moreDates] = findDates(text);
  const [time, ...moreTimes] = readTimes(lowerCase(text));
  const [day, ...moreDays] = date?.days ?? [];
  if (!day || !time || moreDates.length + moreDays.length + moreTimes.length > 0) return [];
  return [{ text, day, time }];
}

function onlyTime(passage: Passage, { start, end }: Span): TimeMention | undefined {
  const [time, ...more] = findTimes(passage).filter((one) => start <= one.start && one.end <= end);
  return more.length > 0 || LOOSE.test(passage.lower.slice(start, time?.start)) ? undefined : time;
}

/** The steps of the only date of a sentence. */
function stepsOf(passage: Passage, { start, end }: Span, steps: readonly Step[]): readonly Step[] {
  const [date, ...more] = passage.dates.filter((one) => start <= one.start && one.end <= end);
  const [day, ...moreDays] = date?.days ?? [];
  if (!day || more.length + moreDays.length > 0) return [];
  return steps.filter((step) => step.day.day === day.day && step.day.month === day.month);
}

type Difference = Pick<WrongStepClock, 'clock' | 'right'>;

/** The one end of a range that is another one; where both are, it may be that of a part. */
function differingEnd({ from, to }: TimeMention, step: TimeMention): Difference | undefined {
  if (!to || !step.to) return undefined;
  const startsAlike = minuteOf(from) === minuteOf(step.from);
  if (startsAlike === (minuteOf(to) === minuteOf(step.to))) return undefined;
  return startsAlike
    ? { clock: to, right: clockOf(step.to) }
    : { clock: from, right: clockOf(step.from) };
}

/** Words of any date and time. */
const OF_TIME = ['pukul', ...WEEKDAYS.map(lowerCase)];

/** A single time that is another one, in a sentence with a word of the step. */
function differingTime(
  { from }: TimeMention,
  { time, text }: Step,
  said: string,
): Difference | undefined {
  if (time.to || minuteOf(from) === minuteOf(time.from)) return undefined;
  const shared = countShared(tellingWords(lowerCase(text), OF_TIME), tellingWords(said, OF_TIME));
  return shared === 0 ? undefined : { clock: from, right: clockOf(time.from) };
}

function clockOf(clock: WrittenClock): string {
  return formatClock(minuteOf(clock));
}
