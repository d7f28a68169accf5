import { parseClock } from '../calendar/clock.ts';
import { parseIsoDate } from '../calendar/date.ts';
import { isoFormOf, parseDay, parseMoment } from '../calendar/typed-moment.ts';
import { findNearest } from '../text/nearest.ts';
import { withStop } from '../text/with-stop.ts';
import type { Question } from './question.ts';

/** What is wrong with an answer, as one Indonesian sentence; `undefined` when nothing is. */
type Validate = Question['validate'];

/** Any answer that is not blank. */
export const anyText: Validate = (answer) =>
  answer.trim() === '' ? 'Jawaban tidak boleh kosong.' : undefined;

/** `2026-08-19`. */
export const day: Validate = (answer) =>
  parseDay(answer)
    ? undefined
    : `“${answer}” bukan tanggal; tulis tahun-bulan-hari, misalnya 2026-08-19.`;

/** `2026-08-19 08:30`. */
export const moment: Validate = (answer) =>
  parseMoment(answer)
    ? undefined
    : `“${answer}” bukan tanggal dan pukul; tulis misalnya ${isoFormOf(answer) ?? '2026-08-19 08:30'}.`;

/** A name of a person: letters, and no number that belongs to another question. */
export const personName: Validate = (answer) =>
  /[A-Za-zÀ-ɏ]{2}/u.test(answer) && !/\d{2}/u.test(answer)
    ? undefined
    : `“${answer}” bukan nama orang; tulis nama lengkap dengan gelarnya.`;

/** Fewest digits of a number that begins with `0` or `+`: an area code and six more. */
const FEWEST_DIGITS = 8;

/** `(0717) 555011`, `0812-3456-7890`, `+62 812 …`, and short numbers such as `112`. */
export const telephone: Validate = (answer) => {
  const digits = answer.replace(/\D/gu, '');
  const isShort = /^[0+(]/u.test(answer.trim()) && digits.length < FEWEST_DIGITS;
  return digits.length < 3 || isShort || /[A-Za-z]{4}/u.test(answer)
    ? `“${answer}” bukan nomor telepon yang lengkap; tulis misalnya (0717) 555011.`
    : undefined;
};

/** `75`, `1.250`. */
export const wholeNumber: Validate = (answer) =>
  /^(?:\d{1,9}|\d{1,3}(?:\.\d{3}){1,2})$/u.test(answer.trim())
    ? undefined
    : `“${answer}” bukan bilangan bulat; tulis misalnya 75.`;

/** `2026-08-19 10:00 WIB`: an embargo without a zone means three different hours. */
export const momentWithZone: Validate = (answer) => {
  const match = /^(\S{10})[ T](\S{4,5}) +(WIB|WITA|WIT)$/u.exec(answer.trim());
  const valid = parseIsoDate(match?.[1] ?? '') && parseClock(match?.[2] ?? '') !== undefined;
  return valid
    ? undefined
    : `“${answer}” bukan waktu embargo; tulis misalnya 2026-08-19 10:00 WIB.`;
};

/** One of some words; a near miss is told which. */
export const oneOf =
  (choices: readonly string[]): Validate =>
  (answer) => {
    if (choices.includes(answer.trim())) return undefined;
    const nearest = findNearest(answer.trim(), choices);
    const meant = nearest === undefined ? '' : `Mungkin maksudnya ${nearest}? `;
    return withStop(`${meant}Pilih salah satu: ${choices.join(', ')}`);
  };
