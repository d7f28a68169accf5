import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { withoutNamedLalu } from '../../text/named-lalu.ts';
import { oneOf } from '../../text/patterns.ts';

/** Words of a sentence that speaks of another time or another event. */
const OTHER_TIME =
  /(?<![A-Za-zÀ-ɏ])(?:lalu|kemarin|sebelumnya|dahulu|dulu|semula|awalnya|tadinya|pernah|serupa|tahun depan|mendatang|ketika itu|saat itu|waktu itu|bekas|mantan|lama)(?![A-Za-zÀ-ɏ])/u;
/** Words next to a number that make it a plan, a change or a part. */
const OTHER_NUMBER = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?<word>${oneOf(`
    target[a-zÀ-ɏ]* kuota rencana[a-zÀ-ɏ]* direncanakan rata-rata per setiap tiap masing-masing
    naik turun meningkat menurun bertambah berkurang menjadi tambahan
    sisa(?:nya)? selebihnya hanya di_antaranya lain(?:nya)? di_luar selain
    tahap gelombang angkatan batch sesi hari_pertama hari_kedua
  `)})(?![A-Za-zÀ-ɏ])`,
  'gu',
);
/** A clause that compares what was said before with something else. */
const COMPARES =
  /,\s(?:atau\s|yang\s)?(?:naik|turun|meningkat|menurun|melonjak|bertambah|berkurang|lebih|dibanding(?:kan)?|sedangkan|sementara)(?![A-Za-zÀ-ɏ])/u;
const YEAR = /(?<!\d|\d\.|\/)(?<year>(?:19|20)\d\d)(?!\d|\.\d|\/)/gu;
/** Since when something is done: the numbers are still those of today. */
const SINCE = /(?<![A-Za-zÀ-ɏ])sejak\s(?:[A-Za-z]{3,9}\s|\d{1,2}\s){0,3}(?:19|20)\d\d(?!\d)/gu;
/** As far as such a word is looked for. */
const REACH = 300;

/**
 * Whether the sentence of a place speaks of another time, by a word or by a year that is none of
 * these: `Tahun lalu belanja modal …`, `Pada APBD 2026, belanja modal …`.
 */
export function tellsOfOtherTime(passage: Passage, at: number, years: readonly number[]): boolean {
  const { before, after } = readAround(passage, at);
  const sentence = before + after;
  return OTHER_TIME.test(sentence) || namesOtherYear(sentence, years);
}

/** The sentence of a place up to it and from it on, without what it is compared with. */
function readAround(
  passage: Passage,
  at: number,
): { readonly before: string; readonly after: string } {
  const { start, end } = sentenceAt(passage, at);
  const after = withoutNamedLalu(passage.text.slice(at, Math.min(end, at + REACH)));
  const comparison = after.search(COMPARES);
  return {
    before: opened(withoutNamedLalu(passage.text.slice(Math.max(start, at - REACH), at))),
    after: comparison === -1 ? after : after.slice(0, comparison),
  };
}

function namesOtherYear(sentence: string, years: readonly number[]): boolean {
  return Array.from(sentence.replace(SINCE, '').matchAll(YEAR)).some(
    ({ groups }) => !years.includes(Number(groups?.['year'])),
  );
}

/**
 * Whether the sentence of a place says that its numbers are not those of the event of these years.
 *
 * @param recorded what is on record, in lower case: its own `per hektare`, `target` say nothing
 */
export function tellsOfOther(
  passage: Passage,
  at: number,
  { years, recorded }: { readonly years: readonly number[]; readonly recorded: string },
): boolean {
  const { before, after } = readAround(passage, at);
  const sentence = before + after;
  if (OTHER_TIME.test(sentence)) return true;
  const clause = `${before.slice(before.search(LAST_CLAUSE) + 1)}${after.split(/, |[;:(]/u)[0] ?? ''}`;
  const isOther = Array.from(clause.matchAll(OTHER_NUMBER)).some(({ index, groups }) => {
    const { word = '' } = groups ?? {};
    const [each] = /^[a-z]+/u.exec(clause.slice(index + word.length + 1)) ?? [];
    // `per hari` on record is `setiap hari`.
    const isEach = /^se?tiap$|^tiap$/u.test(word) && recorded.includes(` per ${each}`);
    return !isEach && !recorded.includes(word);
  });
  return isOther || namesOtherYear(sentence, years);
}

/** The sign before the last clause of a text. */
const LAST_CLAUSE = /[,;:(][^,;:(]*$/u;

/** The opening of a sentence without its capital, so that `Target` is read as `target`. */
function opened(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
