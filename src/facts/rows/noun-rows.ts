import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { anyOf, oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import {
  type PartWord,
  readFields,
  type SentenceField,
  type SentencePart,
} from '../sentences/sentence-parts.ts';
import { isItem, isNoun } from './row-nouns.ts';
import { isSubjectOf } from './row-subjects.ts';
import { goesOn, isOneItem } from './series.ts';
import { areUnlike, isProvince } from './unlike-items.ts';

/**
 * Rows of three nouns of a passage, the first being the object of a verb or preposition, whose last
 * joint has no comma before it: `memperhatikan aspirasi, kebutuhan dan harapan`. Each is the word
 * before the joint with the joint.
 */
export const findNounRows = perPassage((passage): readonly Span[] => {
  if (!/, [A-Za-z][^,.;:]* (?:dan|serta|atau) /u.test(passage.text)) return [];
  return readFields(passage).flatMap((field) =>
    field.parts.flatMap((_, index) => {
      const found = rowAt(passage, field, index);
      return found ? [found] : [];
    }),
  );
});

function rowAt(
  { text }: Passage,
  { parts, opens }: SentenceField,
  index: number,
): Span | undefined {
  const [before, part] = [parts[index - 1], parts[index]];
  if (!before || !part || text.slice(before.end, part.start) !== ', ') return undefined;
  const at = part.words.findIndex(({ kind }) => kind === 'joint');
  const [last, joint] = part.words.slice(at - 1);
  if (at < 1 || at > LONGEST || !last || !joint || joint.lower === 'maupun') return undefined;
  const second = part.words.slice(0, at);
  const end = readEnd(part.words, at + 1);
  const areProvinces = [before.words, second, end.third].every(isProvince);
  if (!areProvinces && !isRow({ parts, opens }, index, second, end, text)) return undefined;
  const isSpaced = text.slice(last.end, joint.start) === ' ';
  const after = text.slice(joint.end + 1, joint.end + 160);
  if (!isSpaced || isOneItem(text.slice(part.start, last.end), joint.lower, after) || goesOn(after))
    return undefined;
  return { start: last.start, end: joint.end };
}

/** The last item of a row, and what follows it in its part. */
interface RowEnd {
  readonly third: readonly PartWord[];
  readonly rest: readonly PartWord[];
  /** Whether words such as `dan lainnya` say that there is a row. */
  readonly isSure: boolean;
}

function readEnd(words: readonly PartWord[], from: number): RowEnd {
  const isClosed = CLOSES.test(words[from]?.lower ?? '');
  const third = isClosed ? words.slice(from, from + 1) : nounsAt(words, from);
  const closer = words[from + third.length];
  const rest = words.slice(from + third.length + (isTail(closer) ? 1 : 0));
  return { third, rest, isSure: isClosed || closer?.lower === 'lainnya' };
}

/** What stands for further items: `dan sejenisnya`. */
const CLOSES = /^(?:sejenisnya|lainnya|semacamnya)$/u;

/** Whether the part at an index goes on with a row that its second and third items end. */
function isRow(
  { parts, opens }: SentenceField,
  index: number,
  second: readonly PartWord[],
  { third, rest, isSure }: RowEnd,
  text: string,
): boolean {
  const next = parts[index + 1];
  if (!isItem(second) || third.length === 0 || rowGoesOn(next)) return false;
  const head = headAt(text, parts, index - 1);
  // A longer row may hold a pair: `beras, gula, tepung dan minyak kelapa, serta garam`.
  if (head < index - 1 && mayBeItem(next)) return false;
  const opening = parts[head]?.words ?? [];
  if (isSure && index > 1 && rest.length === 0) return true;
  // What a thing consists of is a row, with whatever capitals, whatever follows it.
  const isAnnounced = announces(opening);
  const place = { isHead: head === 0, opens, isSure: isSure || isAnnounced };
  const first = firstOf(opening, rest, place);
  if (first === undefined || isAnnounced) return first !== undefined;
  return !areUnlike(first, second, third, opening.at(-1 - first.length));
}

/** `terdiri dari beras`, `meliputi beras`: whether the word before the last noun announces a row. */
function announces(words: readonly PartWord[]): boolean {
  const at = words.findLastIndex((word) => !isNoun(word));
  const [before, last] = [words[at - 1]?.lower, words[at]?.lower ?? ''];
  if (before === 'terdiri') return last === 'dari' || last === 'atas';
  return /^(?:meliputi|mencakup|berupa)$/u.test(last);
}

/** The first item of a row: the first of the subjects of a sentence, or of the objects in it. */
function firstOf(
  opening: readonly PartWord[],
  rest: readonly PartWord[],
  { isHead, opens, isSure }: Place,
): readonly PartWord[] | undefined {
  if (isHead && opens && isSubjectOf(opening, rest)) return opening;
  const inner = opening.slice(opening.findLastIndex(({ lower }) => THAT.test(lower)) + 1);
  if (inner.length < opening.length && inner.every(isNoun) && isSubjectOf(inner, rest))
    return inner;
  return !isSure && goesFurther(rest) ? undefined : objectOf(opening, isHead, isSure);
}

/** Where the first item stands, and whether the last words of the row say that it is one. */
interface Place {
  readonly isHead: boolean;
  readonly opens: boolean;
  readonly isSure: boolean;
}

/** What opens a clause with a subject of its own. */
const THAT = /^(?:bahwa|agar|supaya)$/u;

/** The index of the part with which a row begins whose further items are parts of their own. */
function headAt(text: string, parts: readonly SentencePart[], last: number): number {
  const [before, part] = [parts[last - 1], parts[last]];
  if (!before || !part || !isMiddleItem(part.words)) return last;
  return text.slice(before.end, part.start) === ', ' ? headAt(text, parts, last - 1) : last;
}

/** An item that may tell where it is or what it is for: `kader dari desa`. */
function isMiddleItem(words: readonly PartWord[]): boolean {
  if (words.length > LONGEST) return false;
  const at = words.findIndex(({ kind }) => kind === 'preposition');
  return at === -1 ? isItem(words) : isItem(words.slice(0, at)) && isItem(words.slice(at + 1));
}

/** `camat atau lurah, dan kader`: whether the next part makes the joint that of a pair inside a row. */
function rowGoesOn(next: SentencePart | undefined): boolean {
  const [joint, further] = next?.words ?? [];
  return joint?.kind === 'joint' && further?.kind !== 'verb';
}

function mayBeItem(next: SentencePart | undefined): boolean {
  return /^(?:joint|other|name)$/u.test(next?.words[0]?.kind ?? '');
}

/** What closes the last item: `berbagai bagian lainnya`. */
function isTail(word: PartWord | undefined): boolean {
  return word?.kind === 'pointer' || /^(?:lain|lainnya)$/u.test(word?.lower ?? '');
}

/** Whether what follows the last item makes a further clause or row of it. */
function goesFurther(rest: readonly PartWord[]): boolean {
  return (
    rest.some(({ kind, lower }) => (kind === 'joint' && lower !== 'atau') || kind === 'pronoun') ||
    predicates(rest)
  );
}

/** No item of such a row has more words. */
const LONGEST = 5;

/** The nouns at the end of a clause that are the object of its verb, or of a preposition behind it. */
function objectOf(
  words: readonly PartWord[],
  opens: boolean,
  isSure: boolean,
): readonly PartWord[] | undefined {
  const last = words.findLastIndex((word) => !isNoun(word));
  const nouns = words.slice(last + 1);
  const opener = words.findLastIndex(({ lower }, at) => at <= last && !COUNTS.test(lower));
  const head = words[opener];
  if (!head || nouns.length === 0 || nouns.length > LONGEST) return undefined;
  // An adverbial that opens the sentence ends at its comma.
  if (opens && words[0]?.kind === 'preposition' && !predicates(words.slice(1, opener)))
    return undefined;
  if (isRegion(nouns)) return head.kind === 'preposition' ? nouns : undefined;
  if (!isItem(nouns)) return undefined;
  if (isSure || opener < last) return nouns;
  const takes = head.kind === 'verb' ? TAKES_OBJECT : TAKES_NOUN;
  return takes.test(head.lower) ? nouns : undefined;
}

/** How many there are of the first item, `3 unit ambulans`. */
const COUNTS = /^(?:\d+|unit|buah|paket|ekor|orang|lembar|helai)$/u;

/** `Kabupaten Contoh`, with which a row of regencies may begin. */
function isRegion([first, ...name]: readonly PartWord[]): boolean {
  return /^(?:kabupaten|kota)$/u.test(first?.lower ?? '') && name.length > 0 && name.every(isNoun);
}

/** Transitive verbs, and passive ones whose agents may be many. */
const TAKES_OBJECT = anyOf(
  // The suffixes of transitive verbs: `membagikan`, `melayani`.
  /^me[a-z]{3,}(?:kan|i)$|^memper[a-z]{3,}$/u,
  // A passive one of place: `dihadiri`; verbs with `-i` in the root are none.
  /^di(?!mulai|akhiri|awali|gali|cari|beli|bagi|miliki|ketahui)[a-z]{3,}i$/u,
  // Those that no suffix tells, and two that open what something consists of.
  new RegExp(
    `^${oneOf(`
      disaksikan memuat menambah menerima memiliki mempunyai mengundang membawa memeriksa melatih
      menjaga membantu mendukung mendorong mencakup mengunjungi menyita menanam membeli menjual
      memakai menggunakan meraih membuka menyusun merawat membangun mendengar membahas mengelola
      mencegah melawan membina memantau menyasar berupa berisi
    `)}$`,
    'u',
  ),
);

/** Prepositions, but those of time and place, of which the object is rather over at the comma. */
const TAKES_NOUN = new RegExp(
  `^${oneOf(`
    di dari daripada kepada untuk bagi dengan dalam oleh tentang terhadap terkait antara melalui lewat
    bersama beserta tanpa atas sebagai selaku seperti selain mengenai guna demi berkat seputar termasuk
    kecuali disertai
  `)}$`,
  'u',
);

/** Whether words hold a verb or helper behind a noun of their own. */
function predicates(words: readonly PartWord[]): boolean {
  return words.some(({ kind }, at) => {
    if (kind !== 'verb' && kind !== 'helper' && kind !== 'bare verb') return false;
    return !['yang', 'preposition', 'joint'].includes(words[at - 1]?.kind ?? '');
  });
}

function nounsAt(words: readonly PartWord[], at: number): readonly PartWord[] {
  const end = words.findIndex((word, index) => index >= at && !isNoun(word));
  return words.slice(at, end === -1 ? words.length : end);
}
