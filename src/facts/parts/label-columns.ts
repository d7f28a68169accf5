import type { Passage } from '../../draft/passage.ts';
import type { Span } from '../../text/span.ts';

/** Credits and sources under a text, which are no columns of labels. */
const CREDIT = /^(?:Sumber|Foto|Penulis|Editor|Reporter|Pewarta|Teks|Laporan|Narahubung)\b/u;

/** A label and its value, as in the head of a letter (`Hari : Senin`), has at most so many words. */
const LABEL_WORDS = 3;

/** So many words a value in a column may have; more are prose. */
const VALUE_WORDS = 7;

/**
 * Whether the label that a colon closes has a short value in the same line, as in a column of them:
 * `Hari : Senin`.
 *
 * @param colon with the spaces before it
 */
export function isInColumn({ text, words }: Passage, colon: Span): boolean {
  if (CREDIT.test(text) || colon.end === text.length) return false;
  if (text[colon.start] === ':') return true;
  if (/^\(| (?:me|ber|ter)[a-z]{4,} /u.test(text.slice(0, colon.start))) return false;
  return words.filter((word) => word.start >= colon.end).length <= VALUE_WORDS;
}

/** Whether what stands before the code unit `index` of a passage is short enough for a label. */
export function isBehindLabel({ words }: Passage, index: number): boolean {
  return words.filter((word) => word.end <= index).length <= LABEL_WORDS;
}
