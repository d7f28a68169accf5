import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { kindOfNoun } from '../../knowledge/counted-nouns.ts';
import { type Span, spansIn } from '../../text/span.ts';
import { type PartList, readPartList } from '../parts/part-list.ts';
import { findQuantities, type Quantity } from './quantities.ts';

/**
 * How parts make up a total: exactly (`terdiri atas`), in percent of a hundred, or without being
 * more than it (`di antaranya`, `dari 221 permohonan itu, 189 …`).
 */
export type SumRelation = 'all' | 'percent' | 'within' | 'each-within';

/** A total and its parts, as one sentence states them. */
export interface Sum extends Span {
  readonly relation: SumRelation;
  /** In a sum of percentages the thing that is divided. */
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  /** Total and parts are counted in the same unit, or all are people. */
  readonly isSameKind: boolean;
  /** The parts shut each other out: `tepat waktu` and `terlambat`. */
  readonly isExclusive: boolean;
}

/** A sum whose numbers may stand in several passages. */
export interface PlacedSum {
  /** Its places count in passages of their own; {@link PlacedSum.spanOf} gives them in the file. */
  readonly sum: Sum;
  spanOf(quantity: Quantity): Span;
}

const CLOSED =
  /(?<![a-zÀ-ɏ])(?:(?:yang\s)?terdiri\s(?:atas|dari)|terbagi\s(?:atas|menjadi)|(?:dengan\s|adapun\s)?rincian(?:nya)?(?:\syaitu|\syakni|\sadalah)?|yakni|yaitu)(?![a-zÀ-ɏ]):?\s/gu;
const OPEN = /(?<![a-zÀ-ɏ])(?:termasuk|meliputi)(?![a-zÀ-ɏ])\s/gu;
const AMONG_AFTER = /^(?:\s[a-zÀ-ɏ-]+){0,2}\sdi\s?antaranya(?![a-zÀ-ɏ])/u;
const OF = /(?:^|[“"(;]\s?)Dari\s(?:(?:total|jumlah|keseluruhan|sebanyak|seluruh|ke)\s?)?$/u;
/** What may stand between the total of such a sentence and the comma before its parts. */
const OF_WHAT = /^(?:\s[A-Za-zÀ-ɏ-]+){1,4}(?:\syang\s[^,]{3,40})?$/u;
const OF_THOSE =
  /(?<![a-zÀ-ɏ])dari\s(?:jumlah|total|angka|sebanyak)\s(?:itu|tersebut|ini|keseluruhan itu),\s/u;
const EXCLUSIVE =
  /(?<![a-zÀ-ɏ])(?:sisanya|selebihnya|lainnya|tidak|belum|terlambat|tertunda|gagal|ditolak|meninggal|absen|perempuan|wanita|putri|rusak|batal|gugur)(?![a-zÀ-ɏ])/u;
const REST = /(?<![a-zÀ-ɏ])(?:sisanya|selebihnya)(?![a-zÀ-ɏ])/u;
/** A total that is only near to its parts by its nature, or of another day. */
const LOOSE_TOTAL =
  /(?<![a-zÀ-ɏ])(?:rata-rata|per|setiap|tiap|masing-masing|target|kuota)(?![a-zÀ-ɏ])/u;

/** How far before its connective a total may stand. */
const REACH = 70;

/** Finds the sums that a passage states, in the order of the text. */
export const findSums: (passage: Passage) => readonly Sum[] = perPassage((passage) => {
  const quantities = findQuantities(passage);
  if (quantities.length < 2) return [];
  return passage.sentences.flatMap((sentence, index) => {
    const own = spansIn(quantities, sentence);
    if (own.length === 0) return [];
    const reading = { passage, sentence, quantities: own };
    const before = passage.sentences[index - 1];
    const known = before && spansIn(quantities, before);
    return [
      ...findClosed(reading),
      ...findOpen(reading),
      ...findOfTotal(reading),
      ...findOfThose(reading, known ?? []),
    ];
  });
});

interface Reading {
  readonly passage: Passage;
  readonly sentence: Span;
  readonly quantities: readonly Quantity[];
}

function findClosed(reading: Reading): readonly Sum[] {
  const { passage, sentence } = reading;
  const words = passage.lower.slice(sentence.start, sentence.end);
  return Array.from(words.matchAll(CLOSED)).flatMap((match) => {
    const at = sentence.start + match.index;
    const total = totalBefore(reading, at);
    const list = readParts(reading, at + match[0].length);
    if (!total || !list || list.parts.length < 2) return [];
    if (isOfAnotherTotal(reading, total, list.parts)) return [];
    if (list.parts.every(({ unit }) => unit === '%') && total.unit !== '%') {
      return isShared(total, list) ? [makeSum('percent', total, list.parts, '')] : [];
    }
    return [makeSum(list.isWhole ? 'all' : 'within', total, list.parts, '')];
  });
}

/** Whether percentages share out a total, and none is said of each thing: `tiga komoditas, yakni beras 8 persen, …`. */
function isShared(total: Quantity, { isWhole, parts }: PartList): boolean {
  return isWhole && total.value !== parts.length;
}

/**
 * Whether parts make up a number that stands farther off in the sentence than the nearest:
 * `50 ASN, 36 pria dan 14 wanita, terdiri atas 43 …`.
 */
function isOfAnotherTotal(
  { quantities }: Reading,
  total: Quantity,
  parts: readonly Quantity[],
): boolean {
  const sum = parts.reduce((value, part) => value + part.value, 0);
  return quantities.some(({ end, value }) => end <= total.start && value === sum);
}

function findOpen(reading: Reading): readonly Sum[] {
  const { passage, sentence, quantities } = reading;
  const words = passage.lower.slice(sentence.start, sentence.end);
  const included = Array.from(words.matchAll(OPEN)).flatMap((match) => {
    const at = sentence.start + match.index;
    const total = totalBefore(reading, at);
    const [part] = quantities.filter(({ start }) => start >= at);
    if (!total || !part || part.start > at + match[0].length + 12) return [];
    return [makeSum('each-within', total, [part], '')];
  });
  const among = quantities.flatMap((part, index) => {
    const total = quantities[index - 1];
    if (!total || isPartOfName(passage, total)) return [];
    if (!AMONG_AFTER.test(passage.lower.slice(part.end, part.end + 50))) return [];
    if (part.start - total.end > REACH) return [];
    // `9 buku ajar, 2 novel; 5 di antaranya`: of all of them.
    if (index > 1 && passage.text.slice(total.end, part.start).includes(';')) return [];
    return [makeSum('each-within', total, [part], '')];
  });
  return [...included, ...among];
}

/** `Dari 221 permohonan itu, 189 dijawab tepat waktu dan 32 terlambat`. */
function findOfTotal(reading: Reading): readonly Sum[] {
  const { passage, sentence, quantities } = reading;
  const total = quantities.find(({ start }) =>
    OF.test(passage.text.slice(Math.max(sentence.start, start - 24), start)),
  );
  if (!total) return [];
  const comma = passage.text.indexOf(', ', total.end);
  const next = quantities[quantities.indexOf(total) + 1];
  if (comma === -1 || !next || next.start < comma) return [];
  if (!OF_WHAT.test(passage.text.slice(total.end, comma))) return [];
  return partsOf(reading, total, comma + 2);
}

/** `Dari jumlah itu, 189 …`, of the one number in the sentence before. */
function findOfThose(reading: Reading, before: readonly Quantity[]): readonly Sum[] {
  const { passage, sentence } = reading;
  const match = OF_THOSE.exec(passage.lower.slice(sentence.start, sentence.end));
  const [total, ...others] = before;
  if (!match || !total || others.length > 0) return [];
  return partsOf(reading, total, sentence.start + match.index + match[0].length);
}

function partsOf(reading: Reading, total: Quantity, from: number): readonly Sum[] {
  const list = readParts(reading, from);
  if (!list) return [];
  const words = reading.passage.lower.slice(from, reading.sentence.end);
  if (list.parts.length < 2) return [makeSum('each-within', total, list.parts, words)];
  const relation = REST.test(words) && list.isWhole ? 'all' : 'within';
  return [makeSum(relation, total, list.parts, words)];
}

function makeSum(
  relation: SumRelation,
  total: Quantity,
  parts: readonly Quantity[],
  words: string,
): Sum {
  return {
    start: Math.min(total.start, ...parts.map(({ start }) => start)),
    end: Math.max(total.end, ...parts.map(({ end }) => end)),
    relation,
    total,
    parts,
    isSameKind: relation === 'percent' || parts.every((part) => kindsAreEqual(total, part)),
    isExclusive: EXCLUSIVE.test(words) || areSpent(parts, words),
  };
}

/** `Rp6 miliar untuk jalan dan Rp3 miliar untuk sekolah`: no money is spent twice. */
function areSpent(parts: readonly Quantity[], words: string): boolean {
  const purposes = words.match(/(?<![a-zÀ-ɏ])(?:untuk|bagi)(?![a-zÀ-ɏ])/gu) ?? [];
  return parts.every(({ unit }) => unit === 'Rp') && purposes.length >= parts.length;
}

/** Whether two quantities are counted in the same unit, or both are people. */
export function kindsAreEqual(a: Quantity, b: Quantity): boolean {
  if (a.unit !== '' && a.unit === b.unit) return true;
  return kindOf(a) === 'person' && kindOf(b) === 'person';
}

function kindOf({ unit, noun }: Quantity): ReturnType<typeof kindOfNoun> {
  const kind = kindOfNoun(noun);
  return kind === 'thing' ? kindOfNoun(unit) : kind;
}

/** The only quantity right before a connective, in the same clause. */
function totalBefore({ passage, sentence, quantities }: Reading, at: number): Quantity | undefined {
  const total = quantities.findLast(({ end }) => end <= at);
  if (!total || at - total.end > REACH) return undefined;
  if (total.unit === '' && total.noun === '') return undefined;
  if (isPartOfName(passage, total)) return undefined;
  const between = passage.lower.slice(total.end, at);
  if (/[.;:“”"()]/u.test(between)) return undefined;
  const before = passage.lower.slice(Math.max(sentence.start, total.start - 30), total.start);
  if (LOOSE_TOTAL.test(`${before} ${between}`)) return undefined;
  // `75 peserta dari 5 dinas, terdiri atas …`: which of the two is divided?
  const other = quantities.findLast(({ end }) => end <= total.start);
  const isUnclear = other && total.start - other.end < 40 && kindOf(total) !== kindOf(other);
  return isUnclear ? undefined : total;
}

/** `Dauphin 2 pada 1980`: which of its name something is, not how many. */
function isPartOfName({ text }: Passage, { start, value }: Quantity): boolean {
  return (
    value < 10 && /[A-Za-z\d,] [A-Z][A-Za-z\d]+ $/u.test(text.slice(Math.max(0, start - 24), start))
  );
}

function readParts(
  { passage, sentence, quantities }: Reading,
  start: number,
): PartList | undefined {
  return readPartList(passage.text, quantities, { start, end: sentence.end });
}

/**
 * Words behind a number that say what became of some of the total: `189 dijawab`, `45 di
 * antaranya`.
 */
const PREDICATE =
  /^(?:di|diantaranya|sudah|telah|belum|tidak|yang|lulus|hadir|gagal|sembuh|meninggal|di(?!klat|skusi|strik|sabilitas|rektur|alog)[a-z]{4,}|ter(?!minal|apis|dakwa|sangka)[a-z]{4,})$/u;

/** Whether a part is surely some of the total, not something else that is counted beside it. */
export function isSomeOf(total: Quantity, part: Quantity): boolean {
  if (kindsAreEqual(total, part)) return true;
  const isSameUnit = part.unit === total.unit || part.unit === '';
  return isSameUnit && (part.noun === total.noun || PREDICATE.test(part.noun));
}

/**
 * Whether the kinds of total and parts speak against adding them: people and offices, days, people
 * who make up `tiga kegiatan`, kilometres of `dua lomba`.
 */
export function isMixed({ total, parts }: Sum): boolean {
  const kinds = new Set([total, ...parts].map(kindOf));
  if (kindOf(total) !== 'person' && kinds.has('person')) return true;
  kinds.delete('thing');
  if (kinds.size > 1 || kinds.has('time')) return true;
  const units = new Set(parts.map(measureOf).filter((unit) => unit !== ''));
  return units.size > 1 || [...units].some((unit) => unit !== measureOf(total));
}

/** The unit, but for those of people, which may be left out: `75 orang`, `50 ASN`. */
function measureOf({ unit }: Quantity): string {
  return kindOfNoun(unit) === 'person' ? '' : unit;
}
