import type { Lexicon } from './lexicon.ts';

/** The letters that a figure is typed for: those that look like it, and those below it on the keyboard. */
const LETTERS_FOR: Readonly<Record<string, string>> = {
  0: 'op',
  1: 'ilq',
  2: 'qw',
  3: 'ewr',
  4: 'aer',
  5: 'srt',
  6: 'ty',
  7: 'uy',
  8: 'bui',
  9: 'gio',
};

/** How frequent the word that was meant must be, in doublings, and how much more than the next. */
const IN_USE = 2;
const LEAD = 2;

/**
 * The word in use that one with a figure in it was meant to be: `mengamb1l`, `k3rja`, `ker5ja`. A
 * figure before or behind a word (`2orang`, `anak2`) is a number or a mark, and a short one a name.
 *
 * @param word in lower case
 */
export function readDigitSlip(word: string, lexicon: Lexicon): string | undefined {
  const [, before = '', digit = '', behind = ''] = /^([a-z]*)(\d)([a-z]*)$/u.exec(word) ?? [];
  if (digit === '' || word.length < SHORTEST) return undefined;
  const isInside = before !== '' && behind !== '';
  const mayBeNumber = !isInside && !(digit === '0' && before === '');
  if (mayBeNumber && lexicon.isKnown(before + behind)) return undefined;
  const letters = [...(LETTERS_FOR[digit] ?? ''), ...(isInside ? [''] : [])];
  const [best, second] = letters
    .map((letter) => before + letter + behind)
    .map((meant) => ({ meant, frequency: lexicon.frequency(meant) }))
    .sort((a, b) => b.frequency - a.frequency);
  if (!best || best.frequency < IN_USE) return undefined;
  return second && best.frequency - second.frequency < LEAD ? undefined : best.meant;
}

/** The least length of a word with a figure in it that is no name or unit. */
const SHORTEST = 4;
