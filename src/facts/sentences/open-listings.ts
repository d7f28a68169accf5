import { perPassage } from '../../draft/per-passage.ts';
import { isPersonWord } from '../../knowledge/person-words.ts';
import { ONE_TO_TEN } from '../../text/number-words.ts';
import type { Span } from '../../text/span.ts';
import { isBehindOpening } from './sentence-openings.ts';
import { isPredicative, type PartWord, readFields } from './sentence-parts.ts';

/**
 * Names of a passage behind `yaitu` or `yakni` that no comma closes before the predicate of those
 * who are named: `Dua kader, yaitu Siti dan Budi mengikuti …`; each the last of them.
 */
export const findOpenListings = perPassage((passage): readonly Span[] => {
  if (!/, ya(?:itu|kni) [A-Z]/u.test(passage.text)) return [];
  return readFields(passage).flatMap(({ parts, opens }) => {
    const at = parts.findIndex(({ words }) => /^ya(?:itu|kni)$/u.test(words[0]?.lower ?? ''));
    const [subject, listing] = [parts[at - 1], parts[at]];
    if (!opens || !subject || !listing || (at > 1 && !isBehindOpening(parts, at - 1))) return [];
    if (!isCountedSubject(subject.words)) return [];
    const verb = listing.words.findIndex(({ kind }, index) => index > 0 && !isNamed(kind));
    const [last, first] = [listing.words[verb - 1], listing.words[verb]];
    if (verb < 2 || last?.kind !== 'name' || !opensPredicate(first)) return [];
    return [{ start: last.start, end: last.end }];
  });
});

function isNamed(kind: PartWord['kind']): boolean {
  return kind === 'name' || kind === 'joint';
}

/** `Dua kader desa`, `Para penulisnya`: who is then named, with nothing said of them yet. */
function isCountedSubject(words: readonly PartWord[]): boolean {
  const [count, head] = words;
  const isCounted =
    /^(?:\d{1,3}|para|kedua|ketiga|keempat|sejumlah|beberapa|sepasang)$/u.test(
      count?.lower ?? '',
    ) || ONE_TO_TEN.some((number) => number === count?.lower);
  const isPlain = words.every(({ kind }) => !isPredicative(kind) && kind !== 'conjunction');
  return isPlain && isCounted && words.length > 1 && isPersonWord(head?.lower ?? '');
}

/** An active verb, or a helper before one. */
function opensPredicate(word: PartWord | undefined): boolean {
  return word?.kind === 'helper' || (word?.kind === 'verb' && /^(?:me|ber)/u.test(word.lower));
}
