import { type ClockTime, parseClock, type TimeZone, UTC_OFFSET } from '../../calendar/clock.ts';
import { dayNumber, makeDate } from '../../calendar/date.ts';
import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import type { EventFile } from '../../event/event.ts';
import type { FactContext } from '../fact-context.ts';
import { isOneSitting, lengthOfEvent, recordedTexts } from './event-days.ts';
import { type EventSentence, findEventSentences } from './event-sentences.ts';
import type { TimeMention, WrittenClock } from './time-mention.ts';
import { findTimes } from './times.ts';

/** A time that a draft gives for the beginning or the end of its event and that is another one. */
export interface WrongEventClock {
  readonly passage: Passage;
  readonly clock: WrittenClock;
  readonly verb: 'mulai' | 'selesai';
  /** What the event file says. */
  readonly right: ClockTime;
}

/** Verbs of the opening itself, whose time is that of the event. */
const OPENING = /(?<![a-zÀ-ɏ])(?:membuka|dibuka|dimulai|mulai|berlangsung)(?![a-zÀ-ɏ])/iu;
/** Before a time that is no beginning. */
const NO_BEGINNING =
  /(?<![a-zÀ-ɏ])(?:sejak|hingga|sampai|sebelum|sesudah|setelah|tiba|hadir|datang|berangkat|bertolak|selesai|berakhir|usai)\s(?:\S+\s){0,3}$|(?:sekitar|kira-kira|kurang lebih)\s$/iu;
/** Right before the time at which something ends. */
const ENDS =
  /(?<![a-zÀ-ɏ])(?<verb>selesai|berakhir|ditutup|usai|rampung)\s(?:tepat\s)?(?:pada\s)?$/iu;
const CLOSES = /(?<![a-zÀ-ɏ])menutup\s(?<what>[^,;.]{3,80}?)\s(?:tepat\s)?(?:pada\s)?$/iu;
/** What ends then may be a part of the event only. */
const PART =
  /(?<![a-zÀ-ɏ])(?:sesi|layanan|pendaftaran|registrasi|babak|hari pertama|pameran|bazar|pelayanan|pembukaan|jalan|toko|kantor|pasar)(?![a-zÀ-ɏ])/iu;
const REACH = 100;
/** `…, dan gerai dibuka pukul`: a clause with a subject of its own. */
const OF_OTHER_CLAUSE =
  /[,;]\s(?:dan|serta|sedangkan|sementara|adapun)\s(?<what>(?!(?:di|me|ber)[a-zÀ-ɏ]{3})[a-zÀ-ɏ]{3,}\s[^,;]{3,60})$/u;

/** The times of sentences about the event that its file has otherwise. */
export function* findWrongEventClocks(context: FactContext): Generator<WrongEventClock> {
  const { event, passages } = context;
  if (!event) return;
  for (const sentence of findEventSentences(context)) {
    const wrong = [...checkBeginning(sentence, event.file)];
    yield* wrong.length > 0 ? wrong : checkLead(sentence, event.file);
  }
  for (const passage of passages) {
    yield* checkStart(passage, event.file);
    yield* checkEnd(passage, event.file);
    yield* checkRange(passage, event.file);
  }
}

/** `Kegiatan itu dimulai pukul `, and no more before it in the sentence. */
const STARTS =
  /^(?<what>[a-zÀ-ɏ]+)(?:\s(?:itu|ini|tersebut))?(?:\syang)?\s(?:resmi\s)?dimulai\s(?:tepat\s)?(?:pada\s)?$/iu;

function* checkStart(passage: Passage, event: EventFile): Generator<WrongEventClock> {
  if (!passage.text.includes('dimulai') || !isOneSitting(event)) return;
  for (const time of findTimes(passage)) {
    const { start } = sentenceAt(passage, time.start);
    const { what } = STARTS.exec(passage.text.slice(start, time.start))?.groups ?? {};
    if (what === undefined || !isEvent(what, event) || isKnownClock(time.from, event)) continue;
    yield { passage, clock: time.from, verb: 'mulai', right: event.mulai.time };
  }
}

/** `membuka pelatihan itu pukul 08.30`, and behind the date of the lead whatever the verb. */
function* checkBeginning(
  { passage, start, end, isLead }: EventSentence,
  event: EventFile,
): Generator<WrongEventClock> {
  const [time, ...more] = findTimes(passage).filter((one) => start <= one.start && one.end <= end);
  if (!time || more.length > 0) return;
  // Without a date before it, a range may be that of one session.
  const isDated = passage.dates.some((date) => start <= date.start && date.end <= time.start);
  if (time.to && !(isLead && isDated)) return;
  const before = passage.text.slice(Math.max(start, time.start - REACH), time.start);
  if (NO_BEGINNING.test(before) || isOfOtherClause(before, event)) return;
  if (!isLead && !OPENING.test(passage.text.slice(start, end))) return;
  if (isOnLaterDay(passage, time, event) || isKnownClock(time.from, event)) return;
  yield { passage, clock: time.from, verb: 'mulai', right: event.mulai.time };
}

function isOfOtherClause(before: string, event: EventFile): boolean {
  const what = OF_OTHER_CLAUSE.exec(before)?.groups?.['what'];
  return what !== undefined && !isEvent(what, event);
}

/** What opens an event, in a sentence beside the one with its date: `Gong dipukul pukul 09.00`. */
const OPENS =
  /(?<![a-zÀ-ɏ])(?:dimulai|mulai|dibuka|membuka|pembukaan|menandai|ditandai|diresmikan|ditekan|dipukul|digelar|berlangsung)(?![a-zÀ-ɏ])/iu;

/** The only time of the lead, where it opens the event in another sentence than its date. */
function* checkLead(
  { passage, start, end, isLead }: EventSentence,
  event: EventFile,
): Generator<WrongEventClock> {
  if (!isLead || passage.dates.length > MOST_DATES) return;
  const [time, ...more] = findTimes(passage);
  if (!time || more.length > 0 || time.to || (start <= time.start && time.end <= end)) return;
  const sentence = sentenceAt(passage, time.start);
  const before = passage.text.slice(sentence.start, time.start);
  if (NO_BEGINNING.test(before) || isKnownClock(time.from, event)) return;
  if (!OPENS.test(passage.text.slice(sentence.start, sentence.end))) return;
  yield { passage, clock: time.from, verb: 'mulai', right: event.mulai.time };
}

/** That of issue and that of the event, and the last day of it. */
const MOST_DATES = 3;

/** The hour of another day than the first is nowhere on record. */
function isOnLaterDay({ dates }: Passage, time: TimeMention, event: EventFile): boolean {
  if (lengthOfEvent(event) === 1) return false;
  const date = dates.findLast(({ end }) => end <= time.start);
  const [named, ...more] = date?.days ?? [];
  if (!named || more.length > 0) return false;
  const day = makeDate(named.year ?? event.mulai.date.year, named.month, named.day);
  return day !== undefined && dayNumber(day) > dayNumber(event.mulai.date);
}

/** `Acara itu berakhir pukul 10.30`, `menutup musyawarah pukul 22.00`. */
function* checkEnd(passage: Passage, event: EventFile): Generator<WrongEventClock> {
  const { selesai } = event;
  if (!selesai || !/selesai|berakhir|utup|usai|rampung/iu.test(passage.text)) return;
  for (const time of findTimes(passage)) {
    if (time.to || isKnownClock(time.from, event)) continue;
    const sentence = sentenceAt(passage, time.start);
    const before = passage.text.slice(sentence.start, time.start);
    if (PART.test(before.replaceAll(event.nama, '')) || !endsEvent(before, event)) continue;
    yield { passage, clock: time.from, verb: 'selesai', right: selesai.time };
  }
}

/** Of several days each one ends, but the event is closed once. */
function endsEvent(before: string, event: EventFile): boolean {
  const closed = CLOSES.exec(before)?.groups?.['what'];
  if (closed !== undefined) return isEvent(closed, event);
  const verb = ENDS.exec(before)?.groups?.['verb']?.toLowerCase();
  if (verb === undefined || (!isOneSitting(event) && verb !== 'ditutup')) return false;
  return isEvent(before, event);
}

/** `Acara di aula itu berlangsung dari `, right before a range of times. */
const LASTS =
  /^(?<what>[a-zÀ-ɏ]+)(?:\s(?<next>itu|ini|tersebut|yang|di|bertema|bertajuk)\s[^;:]{0,80}?)?\s?(?:berlangsung|digelar|dilaksanakan|diselenggarakan|diadakan)\s(?:dari\s|sejak\s|mulai\s|pada\s)?$/iu;

/** `Acara itu berlangsung 10.00–12.30 WITA`, where one end is the event's and the other is not. */
function* checkRange(passage: Passage, event: EventFile): Generator<WrongEventClock> {
  const { mulai, selesai } = event;
  if (!selesai || !isOneSitting(event) || !BEGINS_LASTING.test(passage.text)) return;
  for (const time of findTimes(passage)) {
    const { from, to } = time;
    if (!to || !isOfEvent(passage, time, event)) continue;
    const starts = minuteOf(from) === mulai.time;
    const ends = minuteOf(to) === selesai.time;
    if (starts && !ends && !isKnownClock(to, event)) {
      yield { passage, clock: to, verb: 'selesai', right: selesai.time };
    }
    if (ends && !starts && !isKnownClock(from, event)) {
      yield { passage, clock: from, verb: 'mulai', right: mulai.time };
    }
  }
}

/** Whether the sentence up to a time says that the event lasts. */
function isOfEvent(passage: Passage, { start }: TimeMention, event: EventFile): boolean {
  const sentence = sentenceAt(passage, start);
  const before = passage.text.slice(sentence.start, start);
  const what = LASTS.exec(before)?.groups?.['what'];
  return (
    what !== undefined && isEvent(what, event) && !PART.test(before.replaceAll(event.nama, ''))
  );
}

const BEGINS_LASTING = /berlangsung|digelar|dilaksanakan|diselenggarakan|diadakan/u;

/** By its name, by the first word of it, or as `acara`, `kegiatan`. */
function isEvent(text: string, event: EventFile): boolean {
  const [opening = ''] = event.nama.toLowerCase().split(/\s/u);
  const words = text.toLowerCase().split(/[^a-zÀ-ɏ]+/u);
  return ['acara', 'kegiatan', opening].some((word) => words.includes(word));
}

/** Whether the event file gives that time for anything, in its own zone or in the one written. */
function isKnownClock(clock: WrittenClock, event: EventFile): boolean {
  const known = [...knownStarts(event), ...otherClocks(event)];
  const minute = minuteOf(clock);
  return known.includes(minute) || known.includes(inZone(minute, clock.zone, event.zona));
}

/** A time of one zone in another. */
export function inZone(
  time: ClockTime,
  from: TimeZone | undefined,
  to: TimeZone | undefined,
): ClockTime {
  return from && to ? time + (UTC_OFFSET[to] - UTC_OFFSET[from]) * 60 : time;
}

/** When the event and the items of its run-sheet begin. */
export function knownStarts({ mulai, susunan }: EventFile): readonly ClockTime[] {
  let at = mulai.time;
  const starts = susunan.map((item) => {
    const start = item.mulai ?? at;
    at = item.selesai ?? start + (item.durasi ?? 0);
    return start;
  });
  return [mulai.time, ...starts];
}

/** The end, when people come and go, and the times in facts and next steps. */
function otherClocks(event: EventFile): readonly ClockTime[] {
  const people = [...event.pejabat, ...event.tamu].flatMap(({ tiba, pulang }) => [tiba, pulang]);
  const texts = recordedTexts(event).flatMap((text) =>
    Array.from(text.matchAll(/(?<![\d.,])\d{1,2}[.:]\d{2}(?![\d.,]*\d)/gu), ([clock]) =>
      parseClock(clock),
    ),
  );
  return [event.selesai?.time, ...people, ...texts].filter((time) => time !== undefined);
}

/** Minutes since midnight. */
export function minuteOf({ hours, minutes }: WrittenClock): ClockTime {
  return hours * 60 + minutes;
}
