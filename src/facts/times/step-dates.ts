import type { DateMention, NamedDay } from '../../calendar/find-dates.ts';
import { findDates } from '../../calendar/find-dates.ts';
import type { Passage } from '../../draft/passage.ts';
import type { EventFile } from '../../event/event.ts';
import { findSentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { FactContext } from '../fact-context.ts';
import { countShared, tellingWords } from '../numbers/telling-words.ts';
import { isDayOfEvent, isRecordedDay } from './event-days.ts';

/** A date that a draft gives for the next step and that is another one on record. */
export interface WrongStepDate {
  readonly passage: Passage;
  readonly mention: DateMention;
  /** What the event file says of the step. */
  readonly step: string;
  /** The date on record, as it stands there. */
  readonly right: string;
}

const FEWEST_SHARED = 2;
/** What comes before a step, or came before the event, is no step. */
const BEFOREHAND =
  /(?<![a-zÀ-ɏ])(?:persiapan|pendahuluan|ge?ladi|sebelumnya|semula|tadinya|kemarin|silam)(?![a-zÀ-ɏ])/u;
/** Part of the telling words of the step that the sentence must have. */
const LEAST_SHARED = 0.6;

/** The dates of sentences that tell of a next step of the event file, where they are other ones. */
export function* findWrongStepDates({ event, passages }: FactContext): Generator<WrongStepDate> {
  const text = event?.file.langkah_berikut ?? '';
  if (!event || text === '') return;
  const steps = findSentences(text).flatMap(({ start, end }) => {
    const step = text.slice(start, end);
    const [date, ...more] = findDates(step);
    if (!date || more.length > 0) return [];
    const words = tellingWords(step.toLowerCase(), []);
    return [{ step, words, right: step.slice(date.start, date.end) }];
  });
  for (const passage of passages) {
    for (const sentence of passage.sentences) {
      const mention = onlyDate(passage, sentence, event.file);
      if (!mention) continue;
      const said = passage.lower.slice(sentence.start, sentence.end);
      const words = tellingWords(said, []);
      const meant = steps.find(
        (step) =>
          isSaid(step.words, words) && (!BEFOREHAND.test(said) || BEFOREHAND.test(step.step)),
      );
      if (meant) yield { passage, mention, step: meant.step, right: meant.right };
    }
  }
}

function isSaid(step: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  const shared = countShared(step, said);
  return shared >= FEWEST_SHARED && shared >= step.size * LEAST_SHARED;
}

/** The only date of a sentence, where the event file has it nowhere. */
function onlyDate(
  passage: Passage,
  { start, end }: Span,
  event: EventFile,
): DateMention | undefined {
  const [mention, ...more] = passage.dates.filter((one) => start <= one.start && one.end <= end);
  if (!mention || more.length > 0 || !mention.days.every(isWhole)) return undefined;
  const isKnown = mention.days.some((day) => isDayOfEvent(day, event) || isRecordedDay(day, event));
  return isKnown ? undefined : mention;
}

/** A month alone (`mulai Oktober`) may be that of the day on record. */
function isWhole({ day, month }: NamedDay): boolean {
  return day > 0 && month > 0;
}
