import { type CalendarDate, dayNumber, makeDate, sameDay, weekday } from '../../calendar/date.ts';
import type { DateMention, NamedDay } from '../../calendar/find-dates.ts';
import type { Passage } from '../../draft/passage.ts';
import type { EventFile } from '../../event/event.ts';
import { oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import type { FactContext } from '../fact-context.ts';
import { isCaption } from '../parts/captions.ts';
import { isDayOfEvent, isRecordedDay, lengthOfEvent } from './event-days.ts';
import { type EventSentence, findEventSentences } from './event-sentences.ts';
import { pairWeekdays } from './weekday-pairs.ts';

/** A date that a draft gives for its event and that is no day of it. */
export interface WrongEventDate {
  readonly passage: Passage;
  readonly mention: DateMention;
  /** The sentence names the event, or the line says what it is; else only its place speaks for it. */
  readonly isSure: boolean;
  /** The weekday said of the date is not its own: the text contradicts itself. */
  readonly isContradictory: boolean;
}

/** The label lines of a brief or an invitation; what follows is a fact of the event. */
const DATE_LABEL =
  /^(?:hari\s?[/,]\s?tanggal|hari dan tanggal|tanggal (?:acara|kegiatan)|waktu)\s?:\s/iu;
/** Before a date that bounds something, or belongs to a letter. */
const NO_DAY_OF_EVENT = new RegExp(
  String.raw`(?<![a-zÀ-ɏ])${oneOf(String.raw`
    sejak hingga sampai sampai_dengan s\.d\. per sebelum sesudah setelah paling_lambat terhitung
    mulai_berlaku batas_waktu bertanggal tertanggal jatuh_pada
    nomor\s[^\s,;]{1,40}(?:,|\stertanggal)?
  `)}\s(?:pada\s)?(?:hari\s)?(?:tanggal\s)?$`,
  'iu',
);
/** `HUT RI, 17 Agustus`: the date of a holiday. */
const HOLIDAY =
  /(?:HUT(?:\s(?:ke-\d+|[A-ZÀ-Þ][A-Za-zÀ-ɏ]*)){0,3}|Natal|Id[uI]l?\s?[Ff]itri|Iduladha|Maulid|Waisak|Nyepi|Imlek|Hari(?:\s[A-ZÀ-Þ][A-Za-zÀ-ɏ]+){1,4})(?:,\s|\s(?:yang\sjatuh\s)?pada\s(?:tanggal\s)?)$/u;
const REACH = 80;
const PLANNED = /(?<![a-zÀ-ɏ])(?:akan|bakal|rencananya|dijadwalkan|direncanakan)(?![a-zÀ-ɏ])/iu;

/** The dates of the event's lines and sentences that are not those of the event file. */
export function findWrongEventDates(context: FactContext): readonly WrongEventDate[] {
  const { event } = context;
  if (!event) return [];
  const lines = context.passages.filter(({ text }) => DATE_LABEL.test(text));
  // A second line with the same label is about something else: which one, nobody knows.
  const [line] = lines.length === 1 ? lines : [];
  const [labelled, ...more] = line?.dates ?? [];
  const ofLine =
    line && labelled && more.length === 0
      ? [{ passage: line, mention: labelled, isSure: true }]
      : [];
  const ofSentences = findEventSentences(context)
    .filter(({ passage }) => passage !== line)
    .flatMap((sentence) => {
      const mention = findEventDate(sentence, context);
      return mention ? [{ passage: sentence.passage, mention, isSure: sentence.isSure }] : [];
    });
  return [...ofLine, ...ofSentences, ...findCaptionDates(context.passages, event.file)]
    .filter(({ mention }) => isWrong(mention, event.file))
    .map((one) => ({ ...one, isContradictory: isContradictory(one.mention, event.file) }));
}

/** The dates of captions of pictures that were taken where the event is held. */
function findCaptionDates(
  passages: readonly Passage[],
  event: EventFile,
): readonly Omit<WrongEventDate, 'isContradictory'>[] {
  return passages.flatMap((passage) => {
    if (!isCaption(passage)) return [];
    const [mention, ...more] = passage.dates;
    const whole = { start: 0, end: passage.text.length };
    if (!mention || more.length > 0 || !namesPlace(passage, whole, event)) return [];
    const isOther = isOfSomethingElse(passage, mention, event, false);
    return isOther ? [] : [{ passage, mention, isSure: false }];
  });
}

/** The one date of a sentence that can be the day of the event. */
function findEventDate(sentence: EventSentence, context: FactContext): DateMention | undefined {
  const { passage, start, end, isLead, isSure } = sentence;
  const { event } = context;
  if (!event) return undefined;
  const [mention, ...more] = passage.dates.filter(
    (date) =>
      start <= date.start &&
      date.end <= end &&
      !isOfSomethingElse(
        passage,
        date,
        event.file,
        isLead && namesPlace(passage, sentence, event.file),
      ),
  );
  if (!mention || more.length > 0) return undefined;
  if (!isSure && (mention.form === 'list' || mention.days.length > lengthOfEvent(event.file))) {
    return undefined;
  }
  const { year: eventYear, month, day } = event.file.mulai.date;
  const [named] = mention.days;
  // Below the lead a whole date of another year tells of an earlier edition.
  const isEarlier =
    named?.year !== undefined &&
    named.year !== eventYear &&
    (named.month !== month || named.day !== day);
  if (!isLead && isEarlier) return undefined;
  if (!isSure && isPlanned(sentence, mention, context)) return undefined;
  return mention;
}

/** What is still to come when the draft is issued on or after the day of the event, or that day itself. */
function isPlanned(
  { passage, start, end }: EventSentence,
  { days }: DateMention,
  { draft, event }: FactContext,
): boolean {
  const issued = draft.meta.tanggal;
  if (!issued || !event || !PLANNED.test(passage.text.slice(start, end))) return false;
  return (
    dayNumber(issued) >= dayNumber(event.file.mulai.date) ||
    days.some((one) => isSameDay(one, issued))
  );
}

/** Whether a sentence says where the event is held. */
function namesPlace({ lower }: Passage, { start, end }: Span, { tempat }: EventFile): boolean {
  return tempat !== undefined && lower.slice(start, end).includes(tempat.nama.toLowerCase());
}

/** A day on record elsewhere is none of the event, but where the lead says when and where it was. */
function isOfSomethingElse(
  { text }: Passage,
  mention: DateMention,
  event: EventFile,
  isWhenAndWhere: boolean,
): boolean {
  const before = text.slice(Math.max(0, mention.start - REACH), mention.start);
  return (
    NO_DAY_OF_EVENT.test(before) ||
    (mention.weekdays.length === 0 && HOLIDAY.test(before)) ||
    (!isWhenAndWhere && mention.days.every((day) => isRecordedDay(day, event)))
  );
}

function isSameDay({ day, month, year }: NamedDay, other: CalendarDate | undefined): boolean {
  const date = other && makeDate(year ?? other.year, month, day);
  return other !== undefined && date !== undefined && sameDay(date, other);
}

/** A date that no calendar has is another rule's. */
function isWrong({ days }: DateMention, event: EventFile): boolean {
  const year = event.mulai.date.year;
  const exist = days.every((one) => makeDate(one.year ?? year, one.month, one.day) !== undefined);
  return exist && days.some((day) => !isDayOfEvent(day, event));
}

function isContradictory(mention: DateMention, { mulai }: EventFile): boolean {
  return pairWeekdays(mention).some(({ name, first, last }) => {
    const date = makeDate(first.year ?? mulai.date.year, first.month, first.day);
    return first === last && date !== undefined && weekday(date) !== name.weekday;
  });
}
