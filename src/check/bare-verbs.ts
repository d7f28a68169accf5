import type { Passage } from '../draft/passage.ts';
import { attach } from '../morphology/affix.ts';
import type { Lexicon } from '../morphology/lexicon.ts';
import { isCapitalised } from '../text/case.ts';
import { wordSet } from '../text/patterns.ts';
import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';

/** What tells people from other words; the tables behind it belong to the rule. Words are in lower case. */
export interface KnownPeople {
  readonly isOfficeWord: (word: string) => boolean;
  readonly isPersonWord: (word: string) => boolean;
  readonly isNumber: (word: string) => boolean;
}

/** A verb without its prefix, as headlines have it, and with it. */
export interface BareVerb extends Span {
  readonly active: string;
}

/** Verbs without a suffix; with a small letter most of them are nouns or speech as well. */
const PLAIN = wordSet(
  'ajak buka gelar hadir kukuhkan lantik lepas pimpin raih terima tinjau tutup',
);

/** Derived forms that are something else besides: `bahan alami`. */
const OTHER_SENSE = wordSet('alami hakiki asasi abadi');

/** Who acts, beside offices and trades. */
const PEOPLE = wordSet('masyarakat wabup wagub sekda wawako wawali wako pj plt forkopimda');

/** How many there are. */
const COUNTS = wordSet(
  'para ribuan ratusan puluhan belasan jutaan sejumlah beberapa seluruh semua banyak',
);

/** What opens no object: `Bupati sampaikan saat itu` may have its object before it. */
const NO_OBJECT = wordSet(`
  saat pada di ke dalam kepada untuk dengan secara oleh ketika agar supaya bersama dari karena tersebut dan atau
  juga lagi kembali ini itu langsung sendiri yang lalu sebelum sesudah setelah sejak hingga sampai melalui sebagai
  tadi kemarin sebelumnya kasih
`);

/** The ends of a word that stand for a degree or title in the signs around it. */
const JOINT = /^(?: |\. ?|, |\., )$/u;

/** What stands before the subject of a sentence or a clause. */
const BORDER = /(?:^|[.,;)] |[–—-] ?)$/u;

/** The longest subject that is read: an office, its place, a name and degrees. */
const LONGEST = 14;

/**
 * Verbs in running text that lack their prefix as in a headline: an office, a name or a number of
 * people opens the clause, and an object follows, so that no passive is meant:
 * `Bupati Contoh Hadiri Pesta Rakyat, ribuan warga padati lapangan`.
 */
export function findBareVerbs(
  passage: Passage,
  lexicon: Lexicon,
  known: KnownPeople,
): readonly BareVerb[] {
  const { text, words } = passage;
  if (passage.role !== 'paragraph' || !/[.!?]["”]?\s*$/u.test(text)) return [];
  return words.flatMap((word, index) => {
    const active = readActive(word, lexicon);
    if (active === undefined || !takesObject(passage, index, lexicon)) return [];
    if (passage.quotes.some(({ start, end }) => start <= word.start && word.end <= end)) return [];
    return isBehindSubject(passage, index, known)
      ? [{ start: word.start, end: word.end, active }]
      : [];
  });
}

/** The active form, in use, of a bare verb with `-i` or `-kan`, or of a plain one with a capital. */
function readActive({ text, lower }: Word, lexicon: Lexicon): string | undefined {
  if (!/^[A-Za-z][a-z]{3,}$/u.test(text)) return undefined;
  const [, stem] = /^([a-z]{3,}?)(?:i|kan)$/u.exec(lower) ?? [];
  const isDerived = stem !== undefined && lexicon.isListed(stem) && !OTHER_SENSE.has(lower);
  if (!isDerived && !(PLAIN.has(lower) && isCapitalised(text))) return undefined;
  const active = attach({ prefix: 'meN', suffix: '' }, lower);
  const isInUse =
    lexicon.isAttested(active) && lexicon.frequency(active) >= lexicon.frequency(lower);
  return isInUse || PLAIN.has(lower) ? active : undefined;
}

/** Whether a word that may open an object follows. */
function takesObject({ text, words }: Passage, index: number, lexicon: Lexicon): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (!word || !next || text.slice(word.end, next.start) !== ' ') return false;
  if (NO_OBJECT.has(next.lower)) return false;
  // `Camat Pimpin Harahap`: a name goes on.
  return (
    !isCapitalised(word.text) || lexicon.frequency(next.lower) > 0 || /^[A-Z]{2}/u.test(next.text)
  );
}

/** Whether nothing but an office, a name or counted people stands between the border and the verb. */
function isBehindSubject({ text, words }: Passage, index: number, known: KnownPeople): boolean {
  let first = index;
  while (index - first < LONGEST && goesOnBefore(text, words[first - 1], words[first], known))
    first--;
  const [head, second] = [words[first], words[first + 1]];
  if (!head || first === index || !BORDER.test(text.slice(0, head.start))) return false;
  const isCounted = COUNTS.has(head.lower) || known.isNumber(head.lower);
  const person = isCounted ? second : head;
  return person !== undefined && person !== words[index] && isPerson(person, known);
}

/** Whether a subject that holds a word, or ends before it, holds the one before, too. */
function goesOnBefore(
  text: string,
  before: Word | undefined,
  word: Word | undefined,
  known: KnownPeople,
): boolean {
  if (!before || !word || !mayBeSubject(before, known)) return false;
  const between = text.slice(before.end, word.start);
  if (!JOINT.test(between)) return false;
  const isParted = between.includes(',') || (between === '. ' && before.text.length > 4);
  return !isParted || isShort(word) || isShort(before);
}

function isShort({ text }: Word): boolean {
  return text.length < 4 && isCapitalised(text);
}

function isPerson({ lower }: Word, known: KnownPeople): boolean {
  return known.isOfficeWord(lower) || known.isPersonWord(lower) || PEOPLE.has(lower);
}

function mayBeSubject(word: Word, known: KnownPeople): boolean {
  if (isCapitalised(word.text) || isPerson(word, known)) return true;
  return COUNTS.has(word.lower) || known.isNumber(word.lower);
}
