import { type ClockTime, formatClock, TIME_ZONES, type TimeZone } from '../calendar/clock.ts';
import type { CalendarDate } from '../calendar/date.ts';
import { readSaidClock, readSaidMoment } from '../calendar/said-moment.ts';
import { isoMoment, type Moment, parseMoment, parseTypedClock } from '../calendar/typed-moment.ts';
import type { Question } from '../scaffold/question.ts';

/** An answer as it is kept, so that it means the same tomorrow. */
interface SettledAnswer {
  readonly answer: string;
  /** The day it means in words, where it was not typed as files have it. */
  readonly meaning?: string | undefined;
  /** Why it is no answer: it can mean two, or contradicts itself. */
  readonly fault?: string;
  /** What the same words answer beside it: `pukul 09.00 WIT s.d. 11.00`. */
  readonly also?: Readonly<Record<string, string>>;
}

/** What an answer is read against. */
interface Known {
  readonly today: CalendarDate;
  /** What was answered before, by the keys of the questions. */
  readonly answers: Readonly<Record<string, string>>;
}

const ZONE = / ?\b(WIB|WITA|WIT)\.?$/iu;

/** `09.00 s.d. 11.00`, `jam 9 – selesai`: what stands between the beginning and the end. */
const UNTIL =
  /,? ?(?:(?<= |\d|WI[BT]|WITA)[-–—](?= |\d{1,2}[.:]\d\d|selesai)|\b(?:s\.?d\.?|s\/d|sampai(?: dengan)?|hingga)(?= )) ?/iu;

/** Makes a date of what was said from today on (`besok jam 9`); other answers stay as they are. */
export function settleAnswer(typed: string, { asksWhen }: Question, known: Known): SettledAnswer {
  const text = typed.trim().replace(/\s+/gu, ' ');
  switch (asksWhen) {
    case undefined:
      return { answer: typed };
    case 'start':
      return settleStart(text, known.today);
    case 'end':
      return settleEnd(text, known);
    case 'day':
      return settleMoment(text, known.today) ?? { answer: typed };
    case 'zoned': {
      const { rest, zone } = partZone(text);
      const said = settleMoment(rest, known.today);
      if (!said || said.fault !== undefined || zone === undefined) return said ?? { answer: typed };
      return { answer: `${said.answer} ${zone}`, meaning: `${said.meaning} ${zone}` };
    }
    default:
      return asksWhen satisfies never;
  }
}

/** What is wrong with an answer once it is settled; `undefined` when nothing is. */
export function answerFault(typed: string, question: Question, known: Known): string | undefined {
  const { answer, fault } = settleAnswer(typed, question, known);
  return fault ?? question.validate(answer);
}

/** The beginning, and the end and the zone where they were typed along with it. */
function settleStart(text: string, today: CalendarDate): SettledAnswer {
  const until = UNTIL.exec(text);
  const { rest, zone: zoneOfStart } = partZone(text.slice(0, until?.index));
  const start = settleMoment(rest, today) ?? { answer: rest };
  if (start.fault !== undefined) return start;
  const last = until ? text.slice(until.index + until[0].length) : 'selesai';
  const { rest: typedEnd, zone = zoneOfStart } = partZone(last);
  const also: Record<string, string> = zone === undefined ? {} : { zona: zone };
  if (/^selesai\.?$/iu.test(typedEnd)) return { ...start, also };
  const begins = parseMoment(start.answer);
  if (!begins) return { answer: text };
  const end = momentBehind(typedEnd, begins, today);
  if (end.fault !== undefined) return end;
  return {
    answer: start.answer,
    meaning: [start.meaning, end.meaning].filter((said) => said !== undefined).join(', sampai '),
    also: { ...also, selesai: end.answer },
  };
}

function settleEnd(text: string, { today, answers }: Known): SettledAnswer {
  const { rest, zone } = partZone(text);
  const fault = zoneFault(zone, answers);
  if (fault !== undefined) return { answer: text, fault };
  const begins = parseMoment(answers['mulai'] ?? '');
  const end = begins
    ? momentBehind(rest, begins, today)
    : (settleMoment(rest, today) ?? { answer: rest });
  return zone === undefined ? end : { ...end, also: { zona: zone } };
}

/** The end of what begins at a moment: a time alone is that of the same day. */
function momentBehind(text: string, begins: Moment, today: CalendarDate): SettledAnswer {
  const clock = /^\d{1,2}$/u.test(text) ? `jam ${text}` : text;
  const said = readSaidClock(clock);
  if (said && 'fault' in said) return { answer: text, fault: said.fault };
  const time = parseTypedClock(said ? said.text : clock);
  const end: SettledAnswer =
    time === undefined
      ? (settleMoment(text, today) ?? { answer: text })
      : { answer: isoMoment(begins.date, time), meaning: `pukul ${formatClock(time)}` };
  const ends = parseMoment(end.answer);
  return ends && isBefore(ends, begins)
    ? { answer: text, fault: `“${text}” mendahului mulainya acara; tulis tanggal dan pukulnya.` }
    : end;
}

function isBefore(one: Moment, other: Moment): boolean {
  const asNumber = ({ date, time }: Moment, unknown: ClockTime): number =>
    ((date.year * 100 + date.month) * 100 + date.day) * 10_000 + (time ?? unknown);
  return asNumber(one, 24 * 60) <= asNumber(other, 0);
}

/** `undefined` for what needs no settling. */
function settleMoment(text: string, today: CalendarDate): SettledAnswer | undefined {
  const said = readSaidMoment(text, today);
  if (!said) return undefined;
  return 'fault' in said
    ? { answer: text, fault: said.fault }
    : { answer: said.text, meaning: said.meaning };
}

function partZone(text: string): { readonly rest: string; readonly zone: TimeZone | undefined } {
  const written = ZONE.exec(text)?.[1]?.toUpperCase();
  const zone = TIME_ZONES.find((one) => one === written);
  return { rest: zone === undefined ? text : text.replace(ZONE, ''), zone };
}

function zoneFault(zone: TimeZone | undefined, { zona }: Known['answers']): string | undefined {
  return zone === undefined || zona === undefined || zona === zone
    ? undefined
    : `Zona waktunya ${zone}, padahal tadi ${zona}; tulis satu zona saja.`;
}
