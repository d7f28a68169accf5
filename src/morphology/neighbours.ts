import { isDeterminer } from '../knowledge/counting-words.ts';
import { kindOfWord } from '../knowledge/word-kinds.ts';
import type { Word } from '../text/words.ts';

/**
 * What may stand beside a word, a letter for each: the end of a sentence, a comma, another sign, a
 * number, a name, the closed classes of words, verbs by their prefix, derived nouns by their affix,
 * and any other word. The order is that of the columns of `kata-tetangga.txt`.
 */
export const NEIGHBOURS = '.,"0Npcjyhvixqmdbtkasno';

/** What stands on either side of a word, each one of {@link NEIGHBOURS}. */
export interface Neighbours {
  readonly left: string;
  readonly right: string;
}

/** What stands beside the word at `index` of the words of a text. */
export function readNeighbours(text: string, words: readonly Word[], index: number): Neighbours {
  const [before, word, behind] = [words[index - 1], words[index], words[index + 1]];
  if (!word) return { left: '.', right: '.' };
  const left = kindOfGap(text, before, word);
  const right = kindOfGap(text, word, behind);
  return {
    left: left ?? (before ? kindOfNeighbour(before, opensSentence(text, words, index - 1)) : '.'),
    right: right ?? (behind ? kindOfNeighbour(behind, false) : '.'),
  };
}

function opensSentence(text: string, words: readonly Word[], index: number): boolean {
  return kindOfGap(text, words[index - 1], words[index]) === '.';
}

/** What parts two words that follow each other; `undefined` for a space alone. */
function kindOfGap(text: string, before: Word | undefined, behind: Word | undefined) {
  if (!before || !behind) return '.';
  const gap = text.slice(before.end, behind.start);
  if (gap === ' ') return undefined;
  // What is said opens like a sentence: `Camat berkata, “Kami siap.”`
  if (/[.:;!?]|["“‘]$/u.test(gap)) return '.';
  return gap.startsWith(',') ? ',' : '"';
}

/** The letters for the prefixes of verbs, by the first of the prefix. */
const VERBS = new Set('mdbt');

function kindOfNeighbour({ text, lower }: Word, isOpening: boolean): string {
  if (/^\d/u.test(text)) return '0';
  if (/^[A-Z]/u.test(text) && !isOpening) return 'N';
  if (isDeterminer(lower)) return 'q';
  const kind = kindOfWord(lower);
  switch (kind) {
    case 'verb':
      return VERBS.has(lower.charAt(0)) ? lower.charAt(0) : 'o';
    case 'bare verb':
      return 'v';
    case 'helper':
      return 'h';
    case 'preposition':
      return 'p';
    case 'conjunction':
      return 'c';
    case 'joint':
      return 'j';
    case 'pronoun':
      return 'i';
    case 'pointer':
      return 'x';
    case 'yang':
      return 'y';
    case 'name':
    case 'other':
      return kindOfNoun(lower);
    default:
      return kind satisfies never;
  }
}

/** `k` for a noun with prefix and suffix, `a` for one in -an, `s` for one with a pronoun, `n` for one that names who does. */
function kindOfNoun(word: string): string {
  if (word.length < 6) return 'o';
  if (word.endsWith('nya')) return 's';
  if (word.endsWith('an')) return /^[pk]e/u.test(word) ? 'k' : 'a';
  return word.startsWith('pe') ? 'n' : 'o';
}
