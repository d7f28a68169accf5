import { InvalidArgumentError } from 'commander';
import { findNearest } from '../text/nearest.ts';

/** Reads an option that may be given several times; the values come in their order. */
export function repeatable(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

/**
 * Reads a whole number of zero or more.
 *
 * @throws InvalidArgumentError with an Indonesian sentence, for commander to report
 */
export function wholeNumber(value: string): number {
  if (/^\d{1,9}$/u.test(value)) return Number(value);
  throw new InvalidArgumentError('Tulis bilangan bulat, misalnya 0.');
}

/**
 * Gives a reader for several choices divided by commas, each once, in their order.
 *
 * @throws InvalidArgumentError with an Indonesian sentence, for commander to report
 */
export function choiceList<Choice extends string>(
  choices: readonly Choice[],
): (value: string) => readonly Choice[] {
  return (value) => {
    const chosen = value.split(',').map((part) => {
      const typed = part.trim().toLowerCase();
      const choice = choices.find((one) => one === typed);
      if (choice !== undefined) return choice;
      const nearest = findNearest(typed, choices);
      const meant = nearest === undefined ? '' : `Mungkin maksudnya ${nearest}? `;
      throw new InvalidArgumentError(`${meant}Pilihannya: ${choices.join(', ')}.`);
    });
    return [...new Set(chosen)];
  };
}
