import { isAllCapitals, isTitleCased } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { mayStandCapital } from '../../knowledge/capital-words.ts';
import { isDerivedNoun } from '../../knowledge/derived-nouns.ts';
import { findDistrictHomes, findRegencies } from '../../knowledge/regions.ts';
import { isCapitalised } from '../../text/case.ts';
import { SAID, SAYS } from '../../text/speech-verbs.ts';
import type { Word } from '../../text/words.ts';

/** What must be known of words in lower case; a lexicon knows it. */
interface Vocabulary {
  frequency(word: string): number;
  isKnown(word: string): boolean;
}

/**
 * What only a person is written like: before an initial, a degree or a verb of saying, behind
 * `kata` or `Ibu`.
 */
const PERSON = new RegExp(
  [
    // Two words behind `kata` may be an office and its place: `kata Kades Contoh`.
    `(?<=(?<![A-Za-z])(?:${SAID}|disapa) )[A-Z][a-z]+(?![a-z]| [A-Z])`,
    '(?<=(?<![A-Za-z])(?:bernama|Bapak|Pak|Ibu|Bu|Hj\\.|H\\.) )[A-Z][a-z]+(?: [A-Z][a-z]+)?',
    '[A-Z][a-z]+(?: [A-Z][a-z]+)?(?= [A-Z]\\.? [A-Z][a-z]|, [A-Z][A-Za-z]{0,4}\\.[A-Z])',
    `[A-Z][a-z]+ [A-Z][a-z]+(?= (?:${SAYS}|mengaku) )`,
  ].join('|'),
  'gu',
);

const partsOfDraft = new WeakMap<readonly Passage[], ReadonlySet<string>>();

/** The words of the names of people, as `Teguh` in `Teguh Santoso`, in a draft. */
export function findPersonParts(
  passages: readonly Passage[],
  lexicon: Vocabulary,
): ReadonlySet<string> {
  const known = partsOfDraft.get(passages);
  if (known) return known;
  const prose = passages.filter((passage) => !isTitleCased(passage) && !isAllCapitals(passage));
  const parts = new Set(prose.flatMap((passage) => [...personParts(passage, lexicon)]));
  partsOfDraft.set(passages, parts);
  return parts;
}

/** Words beside a capitalised word of no language, and those of people introduced as such. */
function* personParts(passage: Passage, lexicon: Vocabulary): Generator<string> {
  for (const [word, next] of capitalPairs(passage)) {
    if (isOwnName(next, lexicon)) yield word.lower;
    if (isOwnName(word, lexicon)) yield next.lower;
  }
  for (const [name] of passage.text.matchAll(PERSON)) yield* name.toLowerCase().split(' ');
}

/** Capitalised words that stand side by side. */
function* capitalPairs({ words, text }: Passage): Generator<readonly [Word, Word]> {
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (!next || !isCapitalised(word.text) || !isCapitalised(next.text)) continue;
    if (text.slice(word.end, next.start) === ' ') yield [word, next];
  }
}

/** Whether a word is the name of a person or firm rather than of a place or a common noun. */
function isOwnName({ text, lower }: Word, lexicon: Vocabulary): boolean {
  if (!/^[A-ZÀ-Þ][a-zß-ÿ]+$/u.test(text) || lexicon.frequency(lower) > 2) return false;
  if (isDerivedNoun(text) && lexicon.isKnown(lower)) return false;
  if (mayStandCapital(lower) || /^(?:covid|corona|korona|kominfo|disdikpora)$/u.test(lower))
    return false;
  return findRegencies(lower).length === 0 && findDistrictHomes(lower).length === 0;
}
