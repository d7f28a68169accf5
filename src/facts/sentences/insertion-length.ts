import { isPersonWord } from '../../knowledge/person-words.ts';
import { wordSet } from '../../text/patterns.ts';
import { isSpeechVerb } from '../../text/speech-verbs.ts';
import type { PartWord } from './sentence-parts.ts';

/** With whom, for whom or as what somebody does what follows. */
const COMPANY = wordSet(`
  didampingi ditemani disertai diwakili dipimpin dibantu disaksikan didukung dikawal diikuti
  bersama beserta mewakili selaku
`);

/** What opens examples of what the subject names. */
const EXAMPLES = wordSet('seperti misalnya contohnya');

/** Who says what the sentence tells. */
const SOURCES = wordSet('menurut kata ujar tutur ucap ungkap');

/** The first words of the insertions that are measured here, for a pattern. */
export const INSERTION_OPENERS = [
  ...COMPANY,
  ...EXAMPLES,
  ...SOURCES,
  'antara lain',
  'di antaranya',
  'mulai dari',
  'baik',
  'tanpa',
].join('|');

/**
 * How many words an insertion behind a subject has, where the predicate follows it without a comma:
 * 2 of `didampingi Sekda meninjau posko`; 0 where that is not sure.
 */
export function insertionLength(words: readonly PartWord[]): number {
  const [first, second] = words.map(({ lower }) => lower);
  if (first === undefined || second === undefined) return 0;
  if (COMPANY.has(first)) return lengthOfCompany(words);
  if (EXAMPLES.has(first)) return lengthUpTo(words, 1, isPredicateOfThing);
  if (SOURCES.has(first)) return lengthOfSource(words);
  if (first === 'antara' && second === 'lain') return lengthUpTo(words, 2, isPredicateOfThing);
  if (first === 'di' && second === 'antaranya') return lengthUpTo(words, 2, isPredicateOfThing);
  if (first === 'mulai') return lengthOfPair(words, /^(?:hingga|sampai)$/u);
  if (first === 'baik') return lengthOfPair(words, /^maupun$/u);
  const isExcepted = first === 'tanpa' && /^(?:ter)?kecuali$/u.test(second);
  return isExcepted && opensPredicate(words, 2) ? 2 : 0;
}

/**
 * How many words the last item of a row has that opens in an insertion, up to the predicate:
 * 2 of `dan telur naik harganya` behind `seperti beras`; 0 where that is not sure.
 */
export function rowLength(opening: readonly PartWord[], last: readonly PartWord[]): number {
  const [first, second] = opening.map(({ lower }) => lower);
  const lead = first === 'antara' || first === 'di' ? 2 : 1;
  const isRow =
    EXAMPLES.has(first ?? '') || /^(?:antara lain|di antaranya)$/u.test(`${first} ${second}`);
  if (!isRow || opening.length === lead || !opening.slice(lead).every(isOfNoun)) return 0;
  const length = lengthUpTo(last, 1, isPredicateOfThing);
  // A long last item may be a clause of its own.
  return length > 5 ? 0 : length;
}

/** `didampingi oleh Sekda`, `mewakili Bupati`: up to what somebody does, or when. */
function lengthOfCompany(words: readonly PartWord[]): number {
  const from = /^(?:oleh|langsung|juga)$/u.test(words[1]?.lower ?? '') ? 2 : 1;
  return lengthUpTo(words, from, isDeed);
}

/** `menurut camat`, `kata dia`: a speaker in small letters and what is said of the subject. */
function lengthOfSource(words: readonly PartWord[]): number {
  const speaker = words[1];
  if (speaker?.kind === 'pronoun') return opensPredicate(words, 2) ? 2 : 0;
  return isPersonWord(speaker?.lower ?? '') && speaker?.kind !== 'name'
    ? lengthUpTo(words, 1, isPredicateOfThing)
    : 0;
}

/** `mulai dari pelajar hingga guru`, `baik pelajar maupun guru`. */
function lengthOfPair(words: readonly PartWord[], joint: RegExp): number {
  const at = words.findIndex(({ lower }) => joint.test(lower));
  if (at < 2 || at > 8 || !words.slice(words[0]?.lower === 'mulai' ? 2 : 1, at).every(isOfNoun))
    return 0;
  return lengthUpTo(words, at + 1, isPredicateOfThing);
}

/** How many words there are up to the predicate, with nothing but nouns from a word on. */
function lengthUpTo(
  words: readonly PartWord[],
  from: number,
  isPredicate: (words: readonly PartWord[], at: number) => boolean,
): number {
  const at = words.findIndex((word, index) => index >= from && !isOfNoun(word));
  const last = words[at - 1];
  if (at <= from || at - from > 10 || !last || last.kind === 'joint') return 0;
  if (TELLS_HOW.test(last.lower)) return 0;
  return isPredicate(words, at) ? at : 0;
}

/** Adverbs, which belong to the predicate behind them: `sewajarnya diterima`, `seolah tak berhenti`. */
const TELLS_HOW =
  /^(?:se[a-z]+nya|umumnya|biasanya|misalnya|semula|seolah|seakan|hampir|justru|malah|bahkan|sering|kerap|jarang|banyak|baru|lama|semua|sekarang|nanti|tadi|lalu|pagi|siang|sore|malam)$/u;

/** Whether a word may stand in what names things, and in no predicate. */
export function isOfNoun({ kind }: PartWord): boolean {
  return kind === 'name' || kind === 'other' || kind === 'joint' || kind === 'pointer';
}

/** What people do: an active verb, maybe with helpers. */
function isDeed(words: readonly PartWord[], at: number): boolean {
  const verb = words.slice(at).find(({ kind }) => kind !== 'helper');
  if (verb?.kind === 'bare verb') return /^(?:hadir|tiba)$/u.test(verb.lower);
  return verb?.kind === 'verb' && /^(?:me|ber)/u.test(verb.lower) && isAlone(words, at);
}

/** What is said of a thing: any verb, or helpers before one. */
function isPredicateOfThing(words: readonly PartWord[], at: number): boolean {
  const word = words[at];
  if (!word || isSpeechVerb(word.lower) || /^ter(?!sedia|jadi|endam)/u.test(word.lower))
    return false;
  return opensPredicate(words, at) && isAlone(words, at);
}

function opensPredicate(words: readonly PartWord[], at: number): boolean {
  const [first, second] = words.slice(at);
  if (first?.kind === 'verb') return true;
  if (first?.kind !== 'helper') return false;
  return (
    ['verb', 'bare verb', 'helper'].includes(second?.kind ?? '') ||
    /^(?:ikut|turut|wajib|harus)$/u.test(first.lower)
  );
}

/**
 * Whether no further predicate or joint stands behind a verb, before which the verb would be an
 * attribute: `penyakit menular dan …`, `penyakit menular dapat …`.
 */
function isAlone(words: readonly PartWord[], at: number): boolean {
  const verb = words.findIndex(({ kind }, index) => index >= at && kind !== 'helper');
  const next = words[verb + 1];
  if (next?.kind === 'verb') return /^ber[a-z]+an$/u.test(next.lower);
  return next?.kind !== 'helper' && next?.kind !== 'joint';
}
