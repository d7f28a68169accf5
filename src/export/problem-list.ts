import type { Span } from '../text/span.ts';
import type { PrintProblem } from './print-document.ts';

/** Collects what the officer should know, while a document is composed. */
export class ProblemList {
  readonly #problems: PrintProblem[] = [];

  get all(): readonly PrintProblem[] {
    return this.#problems;
  }

  add(message: string, span?: Span): void {
    this.#problems.push(span === undefined ? { message } : { message, span });
  }

  /** Adds messages that have no one place in the draft. */
  addAll(messages: readonly string[]): void {
    for (const message of messages) this.add(message);
  }

  /** Adds a message the first time only: one sentence is enough for a fault that repeats. */
  addOnce(message: string, span?: Span): void {
    if (this.#problems.every((problem) => problem.message !== message)) this.add(message, span);
  }
}
