import type { Passage } from '../../draft/passage.ts';

/** Shorter quotations may be names, themes and slogans. */
const FEWEST_WORDS = 8;

/** Whether a paragraph is one quotation that ends as a sentence does, and names no speaker. */
export function isBareSpeech({ text, quotes, words, inBlockQuote }: Passage): boolean {
  const [quote, ...others] = quotes;
  if (!quote || others.length > 0 || inBlockQuote || words.length < FEWEST_WORDS) return false;
  if (quote.start > 0 || quote.end < text.length - 1) return false;
  return /[.!?,]["”]?[.,]?$/u.test(text);
}
