import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isPartOfField } from '../../knowledge/government-fields.ts';
import { findNamePair } from '../../knowledge/paired-names.ts';
import { isVerbForm } from '../../knowledge/word-kinds.ts';
import { isCapitalised } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';

/** What a president, a minister and the like also have without a name: `keputusan Presiden Prabowo`. */
const OWNED = /^(?:keputusan|instruksi|hari|tim|jaksa|raja)$/u;

/** Behind these a body is any one of its kind. */
const ANY = /^ (?:setempat|terkait|masing-masing|tersebut|itu|ini|lain|mana)(?![a-z])/u;

/**
 * The two words of a name at `index` of which one lacks its capital: `Kementerian luar`, `jenderal
 * Pajak`. Edited news never writes them so.
 */
export function readHalfPair(passage: Passage, index: number): Span | undefined {
  const { words, text } = passage;
  const [first, second] = words.slice(index, index + 2);
  if (!first || !second || text.slice(first.end, second.start) !== ' ') return undefined;
  if (!/^[A-Za-z][a-z]{2,}$/u.test(first.text) || !/^[A-Za-z][a-z-]{2,}$/u.test(second.text))
    return undefined;
  const isSmallFirst = !isCapitalised(first.text);
  if (isSmallFirst === !isCapitalised(second.text)) return undefined;
  const kind = findNamePair(first.lower, second.lower);
  if (!kind || (kind === 'beside' && !isBesideCapital(passage, index))) return undefined;
  if (isSmallFirst ? OWNED.test(first.text) : opensSentence(passage, first.start)) return undefined;
  if (!isOfName(passage, index + 1)) return undefined;
  return {
    start: first.start,
    end: BODY.test(first.lower) ? endOfField(passage, index + 1) : second.end,
  };
}

/** Bodies and offices that are called after fields of government. */
const BODY = /^(?:kementerian|menteri|dinas|badan)$/u;

/** Where the small words that go on with the field of a body end: `Kementerian pekerjaan umum`. */
function endOfField({ words, text }: Passage, index: number): number {
  // `Menteri dalam negeri`: two words are one field.
  const isAffairs =
    /^(?:dalam|luar)$/u.test(words[index]?.text ?? '') && words[index + 1]?.text === 'negeri';
  const last = isAffairs ? index + 1 : index;
  let end = words[last]?.end ?? 0;
  let joint = false;
  for (const word of words.slice(last + 1, last + 6)) {
    if (text.slice(end, word.start) !== (joint ? ' dan ' : ' ')) break;
    joint = word.text === 'dan';
    if (joint) continue;
    if (!/^[a-z]+$/u.test(word.text) || !isPartOfField(word.lower)) break;
    end = word.end;
  }
  return end;
}

/**
 * Whether the second word goes on with the name: `Aceh tengah dilanda` may be `kini dilanda`, and
 * `Menteri dalam sambutannya` is of no field.
 */
function isOfName({ words, text }: Passage, index: number): boolean {
  const [word, next] = words.slice(index, index + 2);
  if (!word || ANY.test(text.slice(word.end, word.end + 14))) return false;
  if (/^(?:dalam|luar)$/u.test(word.lower)) return next?.lower === 'negeri';
  return word.text !== 'tengah' || !next || !(isVerbForm(next.lower) || next.lower === 'malam');
}

/** Whether the word before the pair at `index` or the one behind it has a capital that no sentence start explains. */
function isBesideCapital(passage: Passage, index: number): boolean {
  const { words, text } = passage;
  const [before, first, second, next] = [-1, 0, 1, 2].map((step) => words[index + step]);
  const isName = (word: Word | undefined): boolean =>
    word !== undefined && isCapitalised(word.text) && !opensSentence(passage, word.start);
  if (first && before && text.slice(before.end, first.start) === ' ' && isName(before)) return true;
  return (
    second !== undefined &&
    next !== undefined &&
    text.slice(second.end, next.start) === ' ' &&
    isName(next)
  );
}
