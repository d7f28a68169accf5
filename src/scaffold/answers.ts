import type { Question } from './question.ts';
import { oneLine } from './template/template-text.ts';

/** An answer that the kind does not ask for, or that its question refuses. */
export class AnswerFault extends Error {
  override readonly name = 'AnswerFault';
  readonly key: string;

  /** `problem` is an Indonesian sentence. */
  constructor(key: string, problem: string) {
    super(`Isian \`${key}\`: ${problem}`);
    this.key = key;
  }
}

/** Looks up an answer by the key of its question; `null` when there is none. */
export type Answers = (key: string) => string | null;

/** What asks, for messages, and its questions. */
interface Asking {
  readonly id: string;
  readonly questions: readonly Question[];
}

/**
 * The answers of an officer, each on one line. An empty one counts as not given.
 *
 * @throws AnswerFault for a key that is not among the questions, or an answer that is refused
 */
export function readAnswers(kind: Asking, given: Readonly<Record<string, string>>): Answers {
  const answers = new Map<string, string>();
  for (const [key, raw] of Object.entries(given)) {
    const question = kind.questions.find((one) => one.key === key);
    if (!question) throw new AnswerFault(key, `tidak dikenal untuk ${kind.id}.`);
    const answer = oneLine(raw);
    if (answer === '') continue;
    const problem = question.validate(answer);
    if (problem !== undefined) throw new AnswerFault(key, problem);
    answers.set(key, answer);
  }
  return (key) => answers.get(key) ?? null;
}
