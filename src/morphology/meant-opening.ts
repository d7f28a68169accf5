import { opensNoName } from '../knowledge/opening-words.ts';
import { findSentenceAdverbials } from '../knowledge/sentence-adverbials.ts';
import { capitalise } from '../text/case.ts';
import type { Lexicon } from './lexicon.ts';
import { areSeenTogether, partWords } from './part-words.ts';
import { readSlip } from './slip.ts';

/** How often what was meant must stand before the next word, in doublings, and how frequent it must be. */
const SEEN_BEFORE = 2;
const FREQUENT = 5;

/**
 * Whether a word that opens a sentence was meant to be one that opens sentences, or that stands
 * before the next word elsewhere, so that its capital makes no name: `Untu menjaga`, `Salwh satu`,
 * `Selainitu, warga`.
 *
 * @param word in lower case
 * @param next the word behind it in lower case, `undefined` where more than a space parts them
 */
export function isMeantToOpen(word: string, next: string | undefined, lexicon: Lexicon): boolean {
  const slip = readSlip(word, lexicon);
  if (!slip || slip.isDistant) {
    const parted = partWords(word, lexicon);
    return parted !== undefined && areSeenTogether(parted, lexicon);
  }
  const meant = slip.correction;
  if (opensNoName(capitalise(meant)) || findSentenceAdverbials().includes(meant)) return true;
  if (next === undefined || lexicon.frequency(meant) < FREQUENT) return false;
  return (lexicon.pairs.level(meant, next) ?? 0) >= SEEN_BEFORE;
}
