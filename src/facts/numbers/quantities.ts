import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { lowerCase } from '../../text/case.ts';
import { NUMBER_WORD, readNumberWords, TWO_TO_TEN } from '../../text/number-words.ts';
import { oneOf } from '../../text/patterns.ts';
import { overlapsAny, type Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';
import { findTimes } from '../times/times.ts';
import { DIGITS, factorOf, parseDigits, SCALE } from './digits.ts';

/** A number of things, a sum of money or a percentage, as a text states it. */
export interface Quantity extends Span {
  /** What was said, or the middle of what may be meant. */
  readonly value: number;
  /** The least and the most that may be meant: the last digit may be rounded. */
  readonly low: number;
  readonly high: number;
  /** Said outright, without `sekitar`, `lebih dari`, a range, or doubtful separators. */
  readonly isPlain: boolean;
  /** `Rp` or another currency, `%`, `poin`, a measure (`orang`, `ton`), or nothing. */
  readonly unit: string;
  /** The word after the number and its measure, in lower case. */
  readonly noun: string;
}

/**
 * What a letter behind an amount in rupiah may mean, from the least to the most: `M` is `miliar` to
 * officials, but some read it as `million`.
 */
const LETTERS: Readonly<Record<string, { readonly least: number; readonly most: number }>> = {
  M: { least: 1e6, most: 1e9 },
  T: { least: 1e12, most: 1e12 },
};

const CURRENCY = String.raw`(?:Rp|IDR|US\$|USD|S\$|RM|\$|€|¥)`;

const PERCENT = String.raw`\s?(?:[Pp]ersen(?![A-Za-zÀ-ɏ])|%)`;

const RANGE = String.raw`\s?(?:[-–—]|s\.d\.|sampai|hingga)\s?`;

const IN_DIGITS = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ\d]|[\d.,][.,:/]|[A-Za-zÀ-ɏ\d][/:@]|[A-Za-zÀ-ɏ\d]-)(?<currency>${CURRENCY}\.?\s?)?(?<digits>${DIGITS})(?<scale>\s?${SCALE})?(?<range>${RANGE}${CURRENCY}?\s?(?<to>${DIGITS})(?<toScale>\s?${SCALE})?)?(?!\d|[.,:/]\d)(?:,-)?(?<about>-an(?![A-Za-zÀ-ɏ]))?(?<percent>${PERCENT})?(?<point>\spoin)?(?<rupiah>\s[Rr]upiah(?![A-Za-zÀ-ɏ]))?(?<letter>\s?[MT](?!\.?[A-Za-zÀ-ɏ\d]))?(?![A-Za-zÀ-ɏ\d]|[-–][A-Za-zÀ-ɏ\d])`,
  'gu',
);

const IN_WORDS = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ\d-]|\d\s)${NUMBER_WORD}(?:\s${NUMBER_WORD}){0,14}(?<half>\ssetengah(?:\s(?<scale>${SCALE}))?)?(?<percent>${PERCENT})?(?<rupiah>\srupiah)?(?![A-Za-zÀ-ɏ\d-])`,
  'gu',
);

/** Only a sense of how many, in one word or two. */
const VAGUE =
  /(?<![A-Za-zÀ-ɏ-])(?<word>belasan|puluhan|ratusan|ribuan|jutaan)(?<scale>\s(?:ribu|juta|miliar|triliun))?(?![A-Za-zÀ-ɏ-])/gu;

/** Between which numbers each guess lies. */
export const VAGUE_BOUNDS: Readonly<Record<string, readonly [number, number]>> = {
  belasan: [11, 19],
  puluhan: [20, 99],
  ratusan: [100, 999],
  ribuan: [1000, 9999],
  jutaan: [1e6, 999e6],
};

const AT_LEAST =
  /(?<![a-zÀ-ɏ])(?:lebih dari|lebih|sedikitnya|setidaknya|paling sedikit|paling tidak|minimal|minimum|di atas|melebihi|melampaui|>)\s?$/u;

const AT_MOST =
  /(?<![a-zÀ-ɏ])(?:hampir|nyaris|kurang dari|maksimal|maksimum|paling banyak|paling lama|paling lambat|hingga|sampai|di bawah|tak sampai|tidak sampai|<)\s?$/u;

const ABOUT =
  /(?<![a-zÀ-ɏ])(?:sekitar|sekira|kira-kira|kurang lebih|lebih kurang|kisaran|rata-rata|antara|±|~)\s?(?:sebesar\s)?$/u;

const MORE_AFTER = /^\s(?:lebih|sekian)(?![A-Za-zÀ-ɏ])/u;

/**
 * Words before a number that make it the name of something: `Pasal 5`, `peringkat 3`, `Covid 19`.
 */
const LABEL_BEFORE = new RegExp(
  String.raw`(?<![a-zÀ-ɏ\d])${oneOf(String.raw`
    nomor no\.? nmr\.? pasal ayat huruf angka negeri sdn smpn sman sk se surat kode versi skor
    jalan jl\.? jln\.? blok kav\.? kamar gedung lantai rt rw kilometer km kelas
    kodim korem yonif halaman hlm\.? bab juara peringkat urutan posisi usia berusia umur berumur
    pukul jam tahun tanggal tgl hari golongan tipe seri edisi grup babak zona kloter gate
    tahap termin level status kelurahan sila telepon telp hp wa covid siaga
  `)}\s{0,2}$`,
  'u',
);

/** `per hari 8.400 orang`, `setiap kelas 31 siswa`: of each, no name of one. */
const OF_EACH = /(?<![a-zÀ-ɏ])(?:per|se?tiap|saban)\s(?:hari|jam|tahun|kelas|kelurahan|kamar)\s$/u;

/** `dua pertiga`, `tiga perempat`, `satu per satu` */
const OVER_NUMBER = new RegExp(`^\\sper(?:\\s|${TWO_TO_TEN})`, 'u');

/** After these a number of four digits is no year. */
const MEASURE = new RegExp(
  String.raw`^\s(?<measure>${oneOf(`
    orang jiwa org buah unit paket ekor batang lembar butir bidang titik kilogram kg gram ton kuintal
    liter hektare hektar ha meter kilometer km m2 kk porsi dosis botol karung kursi eksemplar
  `)})(?![A-Za-zÀ-ɏ\d])`,
  'u',
);

const NOUN = /^\s(?<noun>[A-Za-zÀ-ɏ]+(?:-[A-Za-zÀ-ɏ]+)?)/u;

/**
 * Finds the quantities of a passage in the order of the text: digits with Indonesian separators,
 * decimals, scales (`1,2 miliar`), currencies, percentages, words (`tujuh puluh lima`). Dates,
 * times, years, ordinals, and numbers that name something (`Pasal 5`, `Nomor 14`) are none.
 */
export const findQuantities: (passage: Passage) => readonly Quantity[] = perPassage((passage) => {
  const { text, lower } = passage;
  const found: Quantity[] = [];
  if (/\d/u.test(text)) {
    for (const match of text.matchAll(IN_DIGITS)) found.push(...readDigits(lower, match));
  }
  for (const match of lower.matchAll(IN_WORDS)) found.push(...readWords(lower, match));
  for (const match of lower.matchAll(VAGUE)) found.push(readVague(lower, match));
  if (found.length === 0) return found;
  const { dates } = passage;
  const times = findTimes(passage);
  return found
    .filter((one) => !overlapsAny(dates, one) && !overlapsAny(times, one))
    .sort((a, b) => a.start - b.start);
});

/** Reads a text that is one quantity and nothing else but its noun, such as a value on record. */
export function readQuantity(text: string): Quantity | undefined {
  const trimmed = text.trim();
  const lower = lowerCase(trimmed);
  for (const match of trimmed.matchAll(IN_DIGITS)) {
    if (match.index === 0) return readDigits(lower, match)[0];
  }
  for (const match of lower.matchAll(IN_WORDS)) {
    if (match.index === 0) return readWords(lower, match)[0];
  }
  return undefined;
}

/** The numbers in a text on record, with no regard to what they count. */
export function findNumbersIn(text: string): readonly number[] {
  return findQuantitiesIn(text).map(({ value }) => value);
}

/** The quantities in a text on record; numbers of dates and times are among them. */
export function findQuantitiesIn(text: string): readonly Quantity[] {
  const lower = lowerCase(text);
  const quantities = [
    ...Array.from(text.matchAll(IN_DIGITS), (match) => readDigits(lower, match)),
    ...Array.from(lower.matchAll(IN_WORDS), (match) => readWords(lower, match)),
  ];
  return quantities.flat().sort((a, b) => a.start - b.start);
}

/** Whether two quantities may be the same number of the same thing. */
export function agree(a: Quantity, b: Quantity): boolean {
  return a.low <= b.high && b.low <= a.high;
}

function readDigits(lower: string, match: RegExpExecArray): readonly Quantity[] {
  const { letter = '', ...groups } = match.groups ?? {};
  const { currency, digits = '', scale, to, toScale, about, percent, point, rupiah } = groups;
  const start = match.index;
  const unit = unitOf(currency, rupiah, percent, point);
  const lettered = unit === 'Rp' && scale === undefined ? LETTERS[letter.trim()] : undefined;
  const end = start + match[0].length - (lettered ? 0 : letter.length);
  if (unit === '' && isName(lower, { start, end }, digits, scale)) return [];
  const number = parseDigits(digits);
  const last = to === undefined ? number : parseDigits(to);
  // `Rp100–200 juta`: the scale is said once, of both.
  const factor = factorOf(scale ?? toScale);
  const lastFactor = factorOf(toScale ?? scale);
  // `2 juta` and `12 persen` may be rounded, `2.000.000` and `75` are not.
  const isRounded = scale !== undefined || unit === '%';
  const error = (number.step || (isRounded ? 1 : 0)) / 2;
  const stated = {
    start,
    end,
    value: number.value * factor,
    low: (number.value - error) * factor,
    high: to === undefined ? (number.value + error) * factor : last.value * lastFactor,
  };
  const isPlain = to === undefined && about === undefined && number.isSure;
  if (lettered) {
    const [least, most] = [number.value * lettered.least, last.value * lettered.most];
    const said = { start, end, value: most, low: least, high: most };
    return [{ ...said, isPlain: false, ...describe(lower, end, unit) }];
  }
  return [{ ...soften(lower, stated, isPlain), ...describe(lower, end, unit) }];
}

/** Whether digits name something rather than count: `Pasal 5`, a code with a zero, a year. */
function isName(lower: string, { start, end }: Span, digits: string, scale?: string): boolean {
  if (isLabelled(textBefore(lower, start, 24))) return true;
  if (/^0\d/u.test(digits)) return true;
  return isYear(digits, scale) && !MEASURE.test(lower.slice(end, end + 20));
}

function isLabelled(before: string): boolean {
  return LABEL_BEFORE.test(before) && !OF_EACH.test(before);
}

function isYear(digits: string, scale: string | undefined): boolean {
  return scale === undefined && /^(?:1[6-9]|20)\d\d$/u.test(digits);
}

function readWords(lower: string, match: RegExpExecArray): readonly Quantity[] {
  const { half, scale, percent, rupiah } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const tail = `${half ?? ''}${percent ?? ''}${rupiah ?? ''}`.length;
  const words = match[0].slice(0, match[0].length - tail);
  const number = readNumberWords(words);
  if (number === undefined) return [];
  const before = textBefore(lower, start, 24);
  if (/(?<![a-zÀ-ɏ])(?:salah|tak|ke|nomor|juara|sama)\s$/u.test(before)) return [];
  if (isLabelled(before)) return [];
  if (OVER_NUMBER.test(lower.slice(end))) return [];
  const value = half === undefined ? number : (number + 0.5) * factorOf(scale);
  const step = /(?:ribu|juta|miliar|milyar|triliun|trilyun)$/u.exec(words)?.[0];
  const error = step === undefined || half !== undefined ? 0 : factorOf(step) / 2;
  const stated = { start, end, value, low: value - error, high: value + error };
  const unit = unitOf(undefined, rupiah, percent, undefined);
  return [{ ...soften(lower, stated, true), ...describe(lower, end, unit) }];
}

function readVague(lower: string, match: RegExpExecArray): Quantity {
  const { word = '', scale } = match.groups ?? {};
  const [least = 0, most = 0] = VAGUE_BOUNDS[word] ?? [];
  const factor = factorOf(scale);
  const start = match.index;
  const end = start + match[0].length;
  const bounds = { value: least * factor, low: least * factor, high: most * factor };
  return { start, end, ...bounds, isPlain: false, ...describe(lower, end, '') };
}

type Stated = Pick<Quantity, 'start' | 'end' | 'value' | 'low' | 'high'>;

/** Widens what was said by the words around it: `lebih dari`, `hampir`, `sekitar`, `… lebih`. */
function soften(lower: string, stated: Stated, isPlain: boolean): Stated & { isPlain: boolean } {
  const before = textBefore(lower, stated.start, 24);
  if (AT_LEAST.test(before) || MORE_AFTER.test(lower.slice(stated.end, stated.end + 8))) {
    return { ...stated, high: Number.POSITIVE_INFINITY, isPlain: false };
  }
  if (AT_MOST.test(before)) return { ...stated, low: 0, isPlain: false };
  if (ABOUT.test(before)) {
    return { ...stated, low: stated.low * 0.8, high: stated.high * 1.25, isPlain: false };
  }
  return { ...stated, isPlain };
}

function unitOf(
  currency: string | undefined,
  rupiah: string | undefined,
  percent: string | undefined,
  point: string | undefined,
): string {
  if (rupiah !== undefined || /^(?:Rp|IDR)/u.test(currency ?? '')) return 'Rp';
  if (currency !== undefined) return currency.trim();
  if (percent !== undefined) return point === undefined ? '%' : 'poin';
  return point === undefined ? '' : 'poin';
}

function describe(lower: string, end: number, unit: string): Pick<Quantity, 'unit' | 'noun'> {
  const after = lower.slice(end, end + 60);
  const { measure = '' } = MEASURE.exec(after)?.groups ?? {};
  const rest = measure === '' ? after : after.slice(measure.length + 1);
  const { noun = '' } = NOUN.exec(rest)?.groups ?? {};
  return { unit: unit === '' ? measure : unit, noun };
}
