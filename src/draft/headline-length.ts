import { findWords } from '../text/words.ts';

/** What editors still print as one headline; the custom is 5 to 14 words. */
export const HEADLINE_LIMITS = { words: 16, characters: 100 } as const;

/** Whether a headline is short enough for both measures; letters as UTF-16 code units. */
export function isShortHeadline(text: string): boolean {
  const { words, characters } = HEADLINE_LIMITS;
  return text.length <= characters && findWords(text).length <= words;
}
