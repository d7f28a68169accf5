import type { CalendarDate } from '../calendar/date.ts';
import type { Question } from '../scaffold/kind.ts';
import { findNearest } from '../text/nearest.ts';
import type { Settings } from '../workspace/workspace.ts';
import { UserError } from './errors.ts';
import type { Prompter } from './prompter.ts';

/** Answers by the key of their question. */
export type Answers = Readonly<Record<string, string>>;

/**
 * Reads `--set key=value` against the questions there are.
 *
 * @throws UserError for a pair without `=`, an unknown key or an answer that its question refuses
 */
export function readSettings(pairs: readonly string[], questions: readonly Question[]): Answers {
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
    const fault = question.validate(value);
    if (fault !== undefined) throw new UserError(`--set ${key}: ${fault}`);
    answers[key] = value;
  }
  return answers;
}

function unknownKey(key: string, questions: readonly Question[]): UserError {
  const keys = questions.map((question) => question.key);
  const nearest = findNearest(key, keys);
  const meant = nearest === undefined ? '' : ` Mungkin maksudnya ${nearest}?`;
  return new UserError(`Isian “${key}” untuk --set tidak dikenal.${meant}`, {
    hint: `Isian yang ada: ${keys.join(', ')}.`,
  });
}

/**
 * Asks the essential questions that are still open. Enter without an answer takes the fallback
 * or leaves the question open.
 *
 * @param known keys that need not be asked, such as those an event file answers
 */
export async function askOpenQuestions(
  questions: readonly Question[],
  given: Answers,
  known: ReadonlySet<string>,
  prompter: Prompter,
  { now, settings }: { readonly now: CalendarDate; readonly settings: Settings },
): Promise<Answers> {
  const answers: Record<string, string> = { ...given };
  for (const question of questions) {
    const { key, message, example, essential, choices, validate } = question;
    if (!essential || Object.hasOwn(given, key) || known.has(key)) continue;
    const fallback = question.fallback?.(now, settings);
    const answer = choices
      ? await prompter.choose(
          message,
          choices.map((choice) => ({ value: choice, label: choice })),
          fallback,
        )
      : await prompter.text({
          message,
          example,
          fallback,
          validate: (text) => (text.trim() === '' ? undefined : validate(text)),
        });
    if (answer.trim() !== '') answers[key] = answer;
  }
  return answers;
}
