import type { Passage } from '../../draft/passage.ts';
import { PLAIN_DEGREE } from '../../knowledge/degrees.ts';
import type { Span } from '../../text/span.ts';
import { isSpeechVerb, SAID } from '../../text/speech-verbs.ts';
import {
  isPredicative,
  type PartWord,
  readFields,
  type SentenceField,
  type SentencePart,
} from '../sentences/sentence-parts.ts';
import { areLike, isBodyName, opensPerson, type Vocabulary } from './name-kinds.ts';
import { goesOn, isOneItem } from './series.ts';

/**
 * Rows of three names or more of a passage whose last joint has no comma before it, wherever in the
 * clause they stand: `agenda jawaban Pemohon, Pihak Terkait dan Termohon`. Each is the word before
 * the joint with the joint. Names of unlike things are no row: an office and who holds it, a place
 * and the larger one around it.
 */
export function findNameRows(passage: Passage, lexicon: Vocabulary | undefined): readonly Span[] {
  if (!/, [A-Z\d][^,.;:]* (?:dan|serta|atau) [A-Za-z]/u.test(passage.text)) return [];
  return readFields(passage).flatMap((field) =>
    field.parts.flatMap((_, index) => {
      const found = rowAt(passage, field, index, lexicon);
      return found ? [found] : [];
    }),
  );
}

/** No item has more words. */
const LONGEST = 6;

function rowAt(
  { text }: Passage,
  { parts }: SentenceField,
  index: number,
  lexicon: Vocabulary | undefined,
): Span | undefined {
  const [before, part] = [parts[index - 1], parts[index]];
  if (!before || !part || !isCommaBetween(text, before, part)) return undefined;
  const row = readRow(before, part, index);
  if (!row || !areLike(row.first, row.second, row.third, row.isLong ? undefined : lexicon))
    return undefined;
  const { last, joint } = row;
  const isRow = row.isLong ? isRowBefore(parts, index - 1) : isLedRow(before, row);
  if (!isRow || parts[index + 1]?.words[0]?.kind === 'joint') return undefined;
  const second = text.slice(part.start, last.end);
  const after = text.slice(joint.end + 1, joint.end + 160);
  const isPair = !opensPerson(row.third) && isOneItem(second, joint.lower, after);
  if (isPair || goesOn(after) || /[|•]/u.test(second)) return undefined;
  // `Smartfren, 3 (tri) dan Net1`: a bracket belongs to the item.
  return {
    start: Math.max(text.lastIndexOf(' ', joint.start - 2) + 1, last.start),
    end: joint.end,
  };
}

/** The comma, with a bracket of the item before. */
function isCommaBetween(text: string, before: SentencePart, part: SentencePart): boolean {
  return /^(?: \([^()]*\))?, $/u.test(text.slice(before.end, part.start));
}

/** The last three items of what may be a row. */
interface NameRow {
  readonly first: readonly PartWord[];
  readonly second: readonly PartWord[];
  readonly last: PartWord;
  readonly joint: PartWord;
  readonly third: readonly PartWord[];
  readonly rest: readonly PartWord[];
  /** Whether further items stand before these three. */
  readonly isLong: boolean;
}

function readRow(before: SentencePart, part: SentencePart, index: number): NameRow | undefined {
  const at = part.words.findIndex(({ kind }) => kind === 'joint');
  const [last, joint] = part.words.slice(Math.max(0, at - 1));
  if (at < 1 || at > LONGEST || !last || !joint || joint.lower === 'maupun') return undefined;
  const first = lastNames(before.words);
  const second = part.words.slice(0, at);
  const third = namesAt(part.words, at + 1);
  const isLong = first.length === before.words.length && index > 1;
  if (third.length === 0 || NO_ITEM.test(first[0]?.text ?? '') || !isName(second, isLong))
    return undefined;
  const rest = part.words.slice(at + 1 + third.length);
  return { first, second, last, joint, third, rest, isLong };
}

/** The names at the end of a part. */
function lastNames(words: readonly PartWord[]): readonly PartWord[] {
  return words.slice(words.findLastIndex(({ kind }) => kind !== 'name') + 1);
}

/** The names with which the last item opens, `para` and people in small letters before them. */
function namesAt(words: readonly PartWord[], from: number): readonly PartWord[] {
  const isPeople = opensPerson(words.slice(from));
  const end = words.findIndex(
    ({ kind }, at) => at >= from && kind !== 'name' && !(isPeople && kind === 'other'),
  );
  return words.slice(from, end === -1 ? words.length : end);
}

/** Whether words are a name; a number may be one among many. */
function isName(words: readonly PartWord[], isLong: boolean): boolean {
  const [first] = words;
  if (!first || NO_ITEM.test(first.text)) return false;
  return words.every(({ kind, text }) => kind === 'name' || (isLong && /^\d{1,2}$/u.test(text)));
}

/** Degrees, days, and what comes first in an address. */
const NO_ITEM = new RegExp(
  `^(?:${PLAIN_DEGREE}|SH|SE|MM|MT|[SM]\\.?[A-Z][a-z]*|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Jalan|Jl|RT|RW|Nomor|No|Tahun)$`,
  'u',
);

/** Whether the first item stands behind a word that leads it, and the row ends its clause or goes on with it. */
function isLedRow({ words }: SentencePart, { first, rest }: NameRow): boolean {
  const opener = words[words.length - first.length - 1];
  if (!opener || NO_OPENER.test(opener.lower) || isSpeechVerb(opener.lower)) return false;
  if (isBodyName(opener.lower)) return false;
  if (opener.kind === 'pointer' || opener.kind === 'pronoun' || opener.kind === 'joint')
    return false;
  const inner = words.slice(1, words.length - first.length);
  const opensClause = /^(?:verb|bare verb|preposition|conjunction|helper)$/u.test(
    words[0]?.kind ?? '',
  );
  if (words[0]?.kind === 'preposition' && !inner.some(({ kind }) => isPredicative(kind)))
    return false;
  return !(opensClause && rest.some(({ kind }) => isPredicative(kind)));
}

/** Words behind which a name is over at its comma, and `tentang`, with which a law is quoted. */
const NO_OPENER = new RegExp(
  `^(?:${SAID}|menurut|tentang|bertajuk|berjudul|bertema|bernama|disebut|disapa|[a-z]+nya|di(?:akui|jelaskan|katakan|sampaikan|ungkapkan|tegaskan|tambahkan)|asal|warga|tim|duo|trio|pasangan|ganda|grup|klub|regu|atlet|pemain|pelari|juara|anak)$`,
  'u',
);

/** Whether the items before, up to one that a word leads, are a row of names. */
function isRowBefore(parts: readonly SentencePart[], last: number): boolean {
  for (let at = last; at > 0; at--) {
    const { words } = parts[at] ?? { words: [] };
    if (words.length > LONGEST || !isName(words, true)) return false;
    const before = parts[at - 1]?.words ?? [];
    const names = lastNames(before);
    if (names.length === 0) return false;
    if (names.length < before.length) {
      const opener = before[before.length - names.length - 1];
      return (
        at < last &&
        !NO_OPENER.test(opener?.lower ?? '') &&
        !(before[0]?.kind === 'preposition' && !before.some(({ kind }) => isPredicative(kind)))
      );
    }
  }
  return false;
}
