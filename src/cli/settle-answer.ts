import type { CalendarDate } from '../calendar/date.ts';
import { readSaidMoment } from '../calendar/said-moment.ts';
import type { Question } from '../scaffold/question.ts';

/** An answer as it is kept, so that it means the same tomorrow. */
interface SettledAnswer {
  readonly answer: string;
  /** The day it means in words, where it was not typed as files have it. */
  readonly meaning?: string;
  /** Why it is no answer: it can mean two. */
  readonly fault?: string;
}

const ZONE = / (?:WIB|WITA|WIT)$/iu;

/** Makes a date of what was said from today on (`besok jam 9`); other answers stay as they are. */
export function settleAnswer(
  typed: string,
  { asksWhen }: Question,
  today: CalendarDate,
): SettledAnswer {
  if (!asksWhen) return { answer: typed };
  const zone = ZONE.exec(typed.trimEnd())?.[0].trim().toUpperCase();
  const said = readSaidMoment(typed.trimEnd().replace(ZONE, ''), today);
  if (!said) return { answer: typed };
  if ('fault' in said) return { answer: typed, fault: said.fault };
  const behind = zone === undefined ? '' : ` ${zone}`;
  return { answer: `${said.text}${behind}`, meaning: `${said.meaning}${behind}` };
}

/** What is wrong with an answer once it is settled; `undefined` when nothing is. */
export function answerFault(
  typed: string,
  question: Question,
  today: CalendarDate,
): string | undefined {
  const { answer, fault } = settleAnswer(typed, question, today);
  return fault ?? question.validate(answer);
}
