import type { CalendarDate } from '../../calendar/date.ts';
import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { holdsOn, type Official } from '../../event/roster.ts';
import { withoutNamedLalu } from '../../text/named-lalu.ts';
import { oneOf } from '../../text/patterns.ts';
import { textBefore } from '../../text/text-before.ts';
import { readToldTimes, type ToldTimes } from '../times/told-times.ts';

/** A sentence that tells of the past or of a change in the office. */
const CHANGE = new RegExp(
  `(?<![a-zÀ-ɏ])(?:${[
    '(?:saat|kala|ketika|waktu) itu|sebelum(?:nya| itu| ini| menjabat| dilantik| menjadi)|semasa|silam|lampau|dulu',
    // `lalu` between two acts is `then`.
    '(?<!, )lalu(?! (?:me|di|ber)[a-z]{3})|pernah|terdahulu|pendahulu[a-z]*|purna|periode',
    '(?:saat|ketika|masih) (?:masih )?(?:menjabat|dijabat|berstatus)',
    '(?:masih|menjadi)(?= (?:pj|plt|plh|penjabat|wakil|wali|bupati|gubernur|kepala|sekretaris|sekda|camat|lurah|ketua|direktur))',
    'dilantik|melantik|pelantikan|ditunjuk|menunjuk|menggantikan|digantikan|pengganti',
    'merangkap|sekaligus|terpilih|serah terima|mutasi|(?:1[89]|20)\\d\\d[-–](?:19|20)\\d\\d',
  ].join('|')})(?![a-zÀ-ɏ])`,
  'u',
);

/** Right before an office: the term of somebody, or what somebody began. */
const OF_TERM = new RegExp(
  String.raw`(?<![a-zÀ-ɏ])(?:${oneOf(`
    masa era zaman jaman sejak kepemimpinan pemerintahan rezim warisan peninggalan
  `)}|${oneOf(`
    dirintis digagas diprakarsai diinisiasi dicetuskan didirikan dibangun diwariskan
  `)}(?: oleh)?)(?: alm\.| almarhum)?\s$`,
  'u',
);
/** Opens a memory (`ketika Bupati Contoh Hasan Basri memimpin`), unless the day is said. */
const WHEN = /(?<![a-zÀ-ɏ])(?:ketika|kala)(?![a-zÀ-ɏ])/u;

/** Whether the sentence at a place tells of the past or of a change in an office. */
export function tellsOfChange(passage: Passage, at: number): boolean {
  const { start, end } = sentenceAt(passage, at);
  const sentence = withoutNamedLalu(passage.text.slice(start, end)).toLowerCase();
  if (CHANGE.test(sentence) || OF_TERM.test(textBefore(passage.lower, at))) return true;
  // Which day it was says more: `Embun belum kering ketika Bupati …, Kamis (16/4/2026)`.
  return WHEN.test(sentence) && readToldTimes(passage.text.slice(start, end)).days.length === 0;
}

/**
 * Whether the sentence at a place, or the one before it, speaks of a day or year in which it is
 * not sure that one of these people held the office on record.
 *
 * @param date on which they do
 */
export function tellsOfOtherTerm(
  passage: Passage,
  at: number,
  officials: readonly Official[],
  date: CalendarDate,
): boolean {
  const { days, years } = timesAround(passage, at);
  const isSure = (day: CalendarDate): boolean =>
    officials.some((one) => (one.sejak ? holdsOn(one, day) : day.year === date.year));
  return (
    days.some((day) => !isSure(day)) || outside(years, date).some((year) => !isAll(year, isSure))
  );
}

/** Whether the sentence at a place, or the one before it, speaks of a day or year of a term. */
export function tellsOfTerm(
  passage: Passage,
  at: number,
  official: Official,
  date: CalendarDate,
): boolean {
  const { days, years } = timesAround(passage, at);
  const held = (day: CalendarDate): boolean => holdsOn(official, day);
  return days.some(held) || outside(years, date).some((year) => ends(year).some(held));
}

function timesAround(passage: Passage, at: number): ToldTimes {
  const own = sentenceAt(passage, at);
  const { start } = sentenceAt(passage, Math.max(0, own.start - 2));
  return readToldTimes(passage.text.slice(start, own.end));
}

/** The year of the draft says nothing: its news and its history may both be of that year. */
function outside(years: readonly number[], date: CalendarDate): readonly number[] {
  return years.filter((year) => year !== date.year);
}

function isAll(year: number, isSure: (day: CalendarDate) => boolean): boolean {
  return ends(year).every(isSure);
}

function ends(year: number): readonly CalendarDate[] {
  return [
    { year, month: 1, day: 1 },
    { year, month: 12, day: 31 },
  ];
}
