import type { NonstandardWord } from '../knowledge/spellings.ts';
import { assemble, isMismatch, readings } from './analyse.ts';
import type { Leanings } from './leanings.ts';
import type { Likes } from './likes.ts';
import { isReduplication } from './reduplication.ts';
import { findNonstandard, readStandardForm } from './standard-form.ts';
import type { WordList } from './word-list.ts';
import type { WordPairs } from './word-pairs.ts';

/** What a lexicon makes of a word. */
export type Verdict =
  | { readonly kind: 'known' }
  /** In no list, but built on a root by the rules for affixes. */
  | { readonly kind: 'derived'; readonly root: string }
  /** Built on a root that KBBI lists as non-standard; `right` has the same affixes. */
  | { readonly kind: 'nonstandard'; readonly right: string; readonly base: NonstandardWord }
  /** The nasal prefix does not suit the root: `mentaati`; `right` is `menaati`. */
  | { readonly kind: 'mismatch'; readonly right: string; readonly root: string }
  | { readonly kind: 'unknown' };

/** What a lexicon is made of. All words are in lower case. */
export interface LexiconParts {
  /** Roots, compounds with a space, and derived words that the rules for affixes do not explain. */
  readonly roots: WordList;
  /**
   * Frequent words as they are written, in the order of the alphabet, with how frequent they are, in
   * doublings.
   */
  readonly common: ReadonlyMap<string, number>;
  /** Words beside `roots`, such as those of an agency. */
  readonly own: ReadonlySet<string>;
  /** Words of speech and abbreviations: not standard, but no slips either. */
  readonly colloquial: ReadonlySet<string>;
  /** Words of other languages that look like a slip in an Indonesian one. */
  readonly foreign: WordList;
  /** Which words stand side by side. */
  readonly pairs: WordPairs;
  /** What stands beside words that are one slip from others. */
  readonly leanings: Leanings;
  /** Which words are one slip from each other, where that is listed. */
  readonly likes?: Likes | undefined;
}

const KNOWN: Verdict = { kind: 'known' };
const UNKNOWN: Verdict = { kind: 'unknown' };

/** As `beri tahu` is. */
const SHORTEST_COMPOUND = 8;

/** Tells Indonesian words from others, by lists and by the rules for affixes. */
export class Lexicon {
  readonly #parts: LexiconParts;
  readonly #verdicts = new Map<string, Verdict>();

  constructor(parts: LexiconParts) {
    this.#parts = parts;
  }

  /** The same lexicon with more words; they are roots too, so that what is derived from them is known. */
  extend(words: readonly string[]): Lexicon {
    if (words.length === 0) return this;
    const own = new Set([...this.#parts.own, ...words.map((word) => word.toLowerCase())]);
    return new Lexicon({ ...this.#parts, own });
  }

  /** Judges a word in lower case. Each is worked out once. */
  judge(word: string): Verdict {
    const known = this.#verdicts.get(word);
    if (known) return known;
    const verdict = this.#judge(word);
    this.#verdicts.set(word, verdict);
    return verdict;
  }

  isKnown(word: string): boolean {
    const { kind } = this.judge(word);
    return kind === 'known' || kind === 'derived';
  }

  /** Whether a word stands in the lists of words itself, whatever the rules say; quick. */
  isListed(word: string): boolean {
    return this.#isRoot(word) && !findNonstandard(word);
  }

  /** Whether any root has these letters in a row; a line feed stands for the start or end of one. */
  hasLetters(letters: string): boolean {
    return this.#parts.roots.hasLetters(letters);
  }

  /** Whether a word is known by the rules alone, on a root that is rare: `kegaitan`, from `gait`. */
  isDoubtful(word: string): boolean {
    const verdict = this.judge(word);
    if (verdict.kind !== 'derived' || this.frequency(verdict.root) > 0) return false;
    return !(word.endsWith('nya') && this.isAttested(word.slice(0, -3)));
  }

  /** Whether a word is known by the rules alone, on a root that is in no word in use: `jabata` of `jabatanya`. */
  isStrange(word: string): boolean {
    const verdict = this.judge(word);
    return verdict.kind === 'derived' && !this.isAttested(verdict.root);
  }

  /** Whether only a dictionary has a word, such as `aga` and `sala`: no text that was counted uses it. */
  isUnused(word: string): boolean {
    const { common, own } = this.#parts;
    return !common.has(word) && !own.has(word) && this.isListed(word);
  }

  /** How frequent a word is as it is written, from 1 for eight in a million; 0 for a rare one. */
  frequency(word: string): number {
    return this.#parts.common.get(word) ?? 0;
  }

  /** Whether a word is in use as it is written, be it a rare one; quick. */
  isAttested(word: string): boolean {
    return this.#parts.common.has(word);
  }

  /** The words in use, with how frequent they are; 0 for a rare one. */
  get attested(): ReadonlyMap<string, number> {
    return this.#parts.common;
  }

  /** Which words stand side by side in edited texts. */
  get pairs(): WordPairs {
    return this.#parts.pairs;
  }

  /** What kinds of words stand beside those that are one slip from others. */
  get leanings(): Leanings {
    return this.#parts.leanings;
  }

  /** Which frequent words are one slip from a word in use; `undefined` where that is not listed. */
  get likes(): Likes | undefined {
    return this.#parts.likes;
  }

  /** Whether a word is one of speech, or an abbreviation. */
  isColloquial(word: string): boolean {
    return this.#parts.colloquial.has(word);
  }

  /** Whether a word is one of another language, or of speech, that could be taken for a slip. */
  isForeign(word: string): boolean {
    return this.#parts.colloquial.has(word) || this.#parts.foreign.has(word);
  }

  #judge(word: string): Verdict {
    const { common, own } = this.#parts;
    if (own.has(word)) return KNOWN;
    const base = findNonstandard(word);
    if (base) return { kind: 'nonstandard', right: base.right, base };
    if (common.has(word) || this.#isRoot(word)) return KNOWN;
    if (word.includes('-')) {
      return isReduplication(word, (part) => this.isKnown(part)) ? KNOWN : UNKNOWN;
    }
    return this.#takeApart(word);
  }

  /** One pass over all readings: the first that is right decides, else the first that is explained. */
  #takeApart(word: string): Verdict {
    let fault: Verdict | undefined;
    for (const reading of readings(word, this.#bases)) {
      const { root } = reading;
      if (findNonstandard(root)) {
        const standard = readStandardForm(word, reading);
        if (standard) fault ??= { kind: 'nonstandard', ...standard };
      } else if (assemble(reading) === word) {
        return { kind: 'derived', root };
      } else if (isMismatch(word, reading)) {
        fault ??= { kind: 'mismatch', right: assemble(reading), root };
      }
    }
    return fault ?? UNKNOWN;
  }

  readonly #bases = {
    isRoot: (stem: string): boolean => this.#isRoot(stem) || findNonstandard(stem) !== undefined,
    isCompound: (stem: string): boolean => this.#isCompound(stem),
  };

  #isRoot(stem: string): boolean {
    return this.#parts.own.has(stem) || this.#parts.roots.has(stem);
  }

  #isCompound(stem: string): boolean {
    if (stem.length < SHORTEST_COMPOUND) return false;
    for (let cut = 3; cut <= stem.length - 3; cut++) {
      if (this.#isRoot(`${stem.slice(0, cut)} ${stem.slice(cut)}`)) return true;
    }
    return false;
  }
}
