import { opensSentence } from '../draft/capitals.ts';
import type { Passage } from '../draft/passage.ts';
import { isCapitalised } from '../text/case.ts';
import { oncePer } from '../text/once-per.ts';

/** How often a draft has one of its words, and how it writes it. */
export interface OwnWord {
  readonly count: number;
  /** As a name, with a capital that no sentence explains. */
  readonly name?: string;
  /** In small letters somewhere, so that it is no name. */
  readonly isSmall: boolean;
}

/** The words of a draft by their small letters. */
export const readOwnWords: (passages: readonly Passage[]) => ReadonlyMap<string, OwnWord> = oncePer(
  (passages) => {
    const own = new Map<string, { -readonly [Key in keyof OwnWord]: OwnWord[Key] }>();
    for (const passage of passages) {
      for (const { text, lower, start } of passage.words) {
        const word = own.get(lower) ?? { count: 0, isSmall: false };
        word.count++;
        if (!isCapitalised(text)) word.isSmall = true;
        else if (!opensSentence(passage, start)) word.name = text;
        own.set(lower, word);
      }
    }
    return own;
  },
);

/** A word as a name, where the draft writes it as nothing else. */
export function nameOf({ name, isSmall }: OwnWord): string | undefined {
  return isSmall ? undefined : name;
}
