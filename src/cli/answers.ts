import type { CalendarDate } from '../calendar/date.ts';
import { parseMoment } from '../calendar/typed-moment.ts';
import type { Roster } from '../event/roster.ts';
import type { Answer, Question } from '../scaffold/question.ts';
import { findNearest } from '../text/nearest.ts';
import type { Settings } from '../workspace/settings.ts';
import { askGuests, askOfficials } from './ask-attendance.ts';
import { type CliContext, tell, today } from './context.ts';
import { Interruption, UserError } from './errors.ts';
import type { Prompter } from './prompter.ts';
import { answerFault, settleAnswer } from './settle-answer.ts';

/** Answers by the key of their question. */
export type Answers = Readonly<Record<string, string>>;

/**
 * Reads `--set key=value` against the questions there are. What was said from today on is told as
 * the day that it means.
 *
 * @throws UserError for a pair without `=`, an unknown key or an answer that its question refuses
 */
export function readSettings(
  pairs: readonly string[],
  questions: readonly Question[],
  context: CliContext,
): Answers {
  const answers: Record<string, string> = {};
  for (const pair of pairs) {
    const [, key = '', value = ''] = /^([^=]+)=(.*)$/su.exec(pair) ?? [];
    if (key === '') {
      throw new UserError(`Isi “${pair}” untuk --set keliru.`, {
        hint: 'Tulis nama=isi, misalnya --set "nama=Pelatihan Komunikasi Publik".',
      });
    }
    const question = questions.find((one) => one.key === key);
    if (!question) throw unknownKey(key, questions);
    const known = { today: today(context), answers };
    const { answer, meaning, fault, also } = settleAnswer(value, question, known);
    if (fault !== undefined) throw new UserError(`--set ${key}: ${fault}`);
    Object.assign(answers, also);
    answers[key] = accept(answer, question, `--set ${key}`);
    if (meaning !== undefined) tell(context, `${key}: ${meaning}`);
  }
  return answers;
}

/** What `humas new` drafts, by the name that is typed for it, and what is asked about it. */
interface Asking {
  readonly id: string;
  readonly questions: readonly Question[];
}

/**
 * Reads the answers that have an option of their own beside `--set`, called as their question is
 * (`--pola`); one that was not given is `undefined`.
 *
 * @throws UserError for an answer that is not asked for or that its question refuses
 */
export function readOwnOptions(
  given: Readonly<Record<string, string | undefined>>,
  { id, questions }: Asking,
): Answers {
  const answers: Record<string, string> = {};
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const option = `--${key}`;
    const question = questions.find((one) => one.key === key);
    if (!question) {
      throw new UserError(`Pilihan ${option} tidak berlaku untuk ${id}.`, {
        hint: 'Cara memakai: humas new --help',
      });
    }
    answers[key] = accept(value, question, option);
  }
  return answers;
}

/** An answer as it was typed for `option`, once its question takes it. */
function accept(value: string, { validate }: Question, option: string): string {
  const fault = validate(value);
  if (fault !== undefined) throw new UserError(`${option}: ${fault}`);
  return value;
}

function unknownKey(key: string, questions: readonly Question[]): UserError {
  const keys = questions.map((question) => question.key);
  const nearest = findNearest(key, keys);
  const meant = nearest === undefined ? '' : ` Mungkin maksudnya ${nearest}?`;
  return new UserError(`Isian “${key}” untuk --set tidak dikenal.${meant}`, {
    hint: `Isian yang ada: ${keys.join(', ')}.`,
  });
}

/** What is known before the questions are asked. */
interface KnownAnswers {
  /** Answers from `--set`. */
  readonly given: Answers;
  /** Keys that need not be asked, such as those an event file answers. */
  readonly known: ReadonlySet<string>;
  readonly settings: Settings;
  /** The officials who may be chosen. */
  readonly roster: Roster;
}

/**
 * Asks the essential questions that are still open, if there is someone to ask. Enter without an
 * answer takes what is offered or leaves the question open.
 *
 * @returns the given answers and those of the officer
 */
export async function askOpenQuestions(
  questions: readonly Question[],
  { given, known, settings, roster }: KnownAnswers,
  context: CliContext,
): Promise<Answers> {
  const open = questions.filter(
    ({ key, essential, people }) =>
      essential &&
      !Object.hasOwn(given, key) &&
      !known.has(key) &&
      (people !== 'officials' || roster.officials.length > 0),
  );
  const prompter = open.length === 0 ? undefined : await context.openPrompter();
  if (!prompter) return given;
  tell(
    context,
    `Enter tanpa jawaban melewati pertanyaan, ${BACK} kembali ke pertanyaan sebelumnya, dan Ctrl+C membatalkan semuanya.`,
  );
  try {
    return await askInTurn(open, { given, settings, roster }, { prompter, context });
  } catch (error) {
    if (error instanceof Interruption) tell(context, 'Dibatalkan; tidak ada yang ditulis.');
    throw error;
  }
}

/** What is typed to go back to the question before. */
const BACK = '<';

async function askInTurn(
  open: readonly Question[],
  { given, settings, roster }: Omit<KnownAnswers, 'known'>,
  { prompter, context }: { readonly prompter: Prompter; readonly context: CliContext },
): Promise<Answers> {
  const now = today(context);
  const answers: Record<string, string> = { ...given };
  const answerTo: Answer = (key) => answers[key];
  const asked: number[] = [];
  for (let at = 0; at < open.length; at++) {
    const question = open[at];
    if (!question || question.isAsked?.(answerTo) === false) continue;
    const before = answers[question.key];
    const fallback = before ?? question.fallback?.(now, settings, answerTo);
    const date = parseMoment(answers['mulai'] ?? '')?.date ?? now;
    const canGoBack = asked.length > 0;
    const setting = { fallback, canGoBack, roster, date, now, answers, back: BACK };
    const answer = await ask(question, setting, prompter);
    delete answers[question.key];
    if (answer.trim() === BACK) {
      if (before !== undefined) answers[question.key] = before;
      at = (asked.pop() ?? at) - 1;
      continue;
    }
    asked.push(at);
    if (answer.trim() !== '') Object.assign(answers, settled(answer, question, answers, context));
  }
  return answers;
}

/** What was typed as it is kept, by its question and others that it answers; its meaning is told. */
function settled(
  typed: string,
  question: Question,
  answers: Answers,
  context: CliContext,
): Answers {
  const known = { today: today(context), answers };
  const { answer, meaning, also } = settleAnswer(typed, question, known);
  if (meaning !== undefined) tell(context, `  ${meaning}`);
  return { ...also, [question.key]: answer };
}

function ask(
  question: Question,
  setting: Parameters<typeof askOfficials>[1] & {
    readonly now: CalendarDate;
    readonly answers: Answers;
  },
  prompter: Prompter,
): Promise<string> {
  const { message, example, choices, choiceLabels = {}, people } = question;
  const { fallback, canGoBack, now, answers } = setting;
  if (people === 'officials') return askOfficials(question, setting, prompter);
  if (people === 'guests') return askGuests(question, setting, prompter);
  if (choices) {
    const options = choices.map((choice) => ({
      value: choice,
      label: choiceLabels[choice] ?? choice,
    }));
    // A list cannot be left with Enter alone, as a line of text can.
    if (fallback === undefined) options.push({ value: '', label: 'lewati' });
    if (canGoBack) options.push({ value: BACK, label: 'kembali ke pertanyaan sebelumnya' });
    return prompter.choose(message, options, fallback ?? '');
  }
  return prompter.text({
    message,
    example,
    fallback,
    validate: (text) =>
      ['', BACK].includes(text.trim())
        ? undefined
        : answerFault(text, question, { today: now, answers }),
  });
}
