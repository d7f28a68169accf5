import { isAllCapitals, isTitleCased, opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { isTitleBefore } from '../../event/names.ts';
import { isShortStatus } from '../../knowledge/acting-status.ts';
import { opensOffice } from '../../knowledge/offices.ts';
import { findDistrictHomes } from '../../knowledge/regions.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';
import type { Word } from '../../text/words.ts';
import { readPlaceWords } from '../places/place-words.ts';
import { isNameWord, LONGEST_NAME, readNameWords } from './name-words.ts';
import { hasOwnName, namesNoPerson } from './no-person-words.ts';

/** A person named together with an office: `Camat Rangkui, Andi Saputra,`. */
export interface Introduction {
  readonly passage: Passage;
  /** The office without an acting status; offsets count in the passage. */
  readonly office: Span & { readonly text: string };
  /** The name without degrees. */
  readonly name: Span & { readonly words: readonly string[] };
  /** Said of somebody who no longer, not yet or only for a time holds the office. */
  readonly isQualified: boolean;
}

/** Small words inside the name of an office. */
const LINKS = new Set(['dan', 'bidang', 'untuk', 'urusan']);
/** A word before an office that says that the person does not simply hold it. */
const QUALIFIED =
  /(?<![a-zÀ-ɏ])(?:mantan|eks|calon|bakal|bekas|almarhum|pj\.?|plt\.?|plh\.?|pjs\.?|penjabat|pejabat|pelaksana\s(?:tugas|harian)|ad interim|mewakili|diwakili|an\.|a\.n\.|istri|suami|ajudan)\)?\s+$/u;
/** Degrees and ranks may stand between comma and name. */
const BETWEEN = /^,?\s(?:[A-Za-z]{1,8}\.?\s){0,4}$/u;
const LONGEST_OFFICE = 16;

/**
 * The people whom a passage introduces beyond doubt, with a name of two to four words: behind an
 * office in capitals and a comma or a degree, behind an office that ends with a region or a word of
 * offices, or before `selaku` and the office. Headlines in capitals tell no name from a word.
 */
export const findIntroductions = perPassage((passage): readonly Introduction[] => {
  if (isAllCapitals(passage) || isTitleCased(passage)) return [];
  const found: Introduction[] = [];
  const { words } = passage;
  for (let index = 0; index < words.length; index++) {
    const introduction = readIntroduction(passage, index);
    if (!introduction) continue;
    found.push(introduction);
    while ((words[index + 1]?.start ?? Number.POSITIVE_INFINITY) < introduction.name.end) index++;
  }
  return found;
});

function readIntroduction(passage: Passage, index: number): Introduction | undefined {
  const head = passage.words[index];
  if (!head || !opensOffice(head.lower) || !isCapital(head)) return undefined;
  if (isInsideOffice(passage, index)) return undefined;
  const end = officeEnd(passage, index);
  return (
    introduce(passage, index, end) ??
    introduceAtOnce(passage, index, end) ??
    introduceAs(passage, index, end)
  );
}

/** `Budi Hermawan selaku Wali Kota Contoh`: the name stands before the office. */
function introduceAs(passage: Passage, index: number, end: number): Introduction | undefined {
  const { text, words } = passage;
  const status = isShortStatus(words[index - 1]?.lower ?? '') ? 1 : 0;
  const link = index - 1 - status;
  if (words[link]?.lower !== 'selaku' || text.charAt(words[link].end) !== ' ') return undefined;
  let first = link;
  while (link - first < LONGEST_NAME && isNamePart(passage, first - 1, first === link)) first--;
  const name = readNameWords(passage, first);
  const closing = name.at(-1);
  if (!closing || closing.end !== words[link - 1]?.end) return undefined;
  return makeIntroduction(passage, words.slice(index, end), name);
}

/** Whether a word may be part of a name, with only a space behind it. */
function isNamePart({ text, words }: Passage, index: number, isLast: boolean): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (!word || !next || !isNameWord(word.text) || namesNoPerson(word.lower)) return false;
  const gap = text.slice(word.end, next.start);
  return gap === ' ' || (isLast && gap === ', ');
}

/** `Camat Rangkui, Andi Saputra` and `Camat Rangkui Drs. Andi Saputra`. */
function introduce(passage: Passage, index: number, end: number): Introduction | undefined {
  const { text, words } = passage;
  const office = words[end - 1];
  let first = end;
  while (isTitleOf(words, first, end) && first - end < 4) first++;
  const name = readNameWords(passage, first);
  const [opening] = name;
  if (!office || !opening) return undefined;
  const between = text.slice(office.end, opening.start);
  if (!BETWEEN.test(between) || (!between.startsWith(',') && first === end)) return undefined;
  return makeIntroduction(passage, words.slice(index, end), name);
}

/** Whether a word is a degree or rank before a name: `Drs.`, `Mayjen TNI`. */
function isTitleOf(words: readonly Word[], index: number, end: number): boolean {
  const text = words[index]?.text ?? '';
  return isTitleBefore(text) || (index > end && /^(?:TNI|Polri|POL)$/u.test(text));
}

/**
 * `Wali Kota Contoh Budi Hermawan`, `Menteri Pertanian Siti Aminah Rahayu`: without a comma the
 * name begins behind the last word that can only be one of the office or a region.
 */
function introduceAtOnce(passage: Passage, index: number, end: number): Introduction | undefined {
  const { text, words } = passage;
  let last = index;
  for (let at = index + 1; at < end; at++) {
    const place = readPlaceWords(text, words, at);
    if (place.length === 0 && !isOfOffice(words, at)) continue;
    at += Math.max(0, place.length - 1);
    last = at;
  }
  const tail = words[last]?.lower ?? '';
  const isOfPlace = readPlaceWords(text, words, last).length > 0;
  const isOpen = hasOwnName(tail) || (opensOffice(tail) && tail !== 'presiden');
  if (last === index || (!isOfPlace && isOpen) || namesTwo(words.slice(index, last)))
    return undefined;
  const name = readNameWords(passage, last + 1);
  const [first, closing] = [name[0], name.at(-1)];
  if (!first || closing?.end !== words[end - 1]?.end) return undefined;
  // `Kepala Pengadilan Agama Muara Bulian` names a town.
  const isTown = findDistrictHomes(text.slice(first.start, closing?.end)).length > 0;
  return isTown ? undefined : makeIntroduction(passage, words.slice(index, last + 1), name);
}

/** Whether a word can only be one of an office; `V` is behind `Wilayah`. */
function isOfOffice(words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (!word) return false;
  const isNumbered = /^(?:wilayah|komisi|regional|kelas)$/u.test(before?.lower ?? '');
  return namesNoPerson(word.lower) || (isNumbered && /^[IVX]{1,5}$/u.test(word.text));
}

/** `Gubernur Aceh Muzakir Manaf dan Gubernur Sumatera Utara`: the second office is for itself. */
function namesTwo(office: readonly Word[]): boolean {
  return office.some(
    ({ lower }, at) => lower === 'dan' && opensOffice(office[at + 1]?.lower ?? ''),
  );
}

function makeIntroduction(
  passage: Passage,
  office: readonly Word[],
  name: readonly Word[],
): Introduction | undefined {
  const [head, opening] = [office[0], name[0]];
  const [tail, closing] = [office.at(-1), name.at(-1)];
  if (!head || !tail || !opening || !closing) return undefined;
  return {
    passage,
    office: {
      start: head.start,
      end: tail.end,
      text: passage.text.slice(head.start, tail.end),
    },
    name: { start: opening.start, end: closing.end, words: name.map((word) => word.text) },
    isQualified: QUALIFIED.test(textBefore(passage.lower, head.start)),
  };
}

/** Whether the office began before: `Menteri` in `Staf Ahli Menteri Bidang …`. */
function isInsideOffice(passage: Passage, index: number): boolean {
  const [before, head] = [passage.words[index - 1], passage.words[index]];
  if (!before || !head || !isCapital(before)) return false;
  if (passage.text.slice(before.end, head.start) !== ' ') return false;
  return !opensSentence(passage, before.start);
}

/** The index behind the last word of the office that opens at `index`. */
function officeEnd({ text, words }: Passage, index: number): number {
  let end = index + 1;
  for (let at = index + 1; at < Math.min(words.length, index + LONGEST_OFFICE); at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word) break;
    const gap = text.slice(before.end, word.start);
    if (!/^(?:\s|\)\s|\s\(|\sdan\s)$/u.test(gap) || isRank(before, word)) break;
    if (isCapital(word)) end = at + 1;
    else if (!LINKS.has(word.lower)) break;
  }
  return end;
}

/** `Jenderal` is a rank before a name, but part of the office in `Sekretaris Jenderal`. */
function isRank(before: Word, { text, lower }: Word): boolean {
  const isOfOffice =
    lower === 'jenderal' && /^(?:sekretaris|direktur|inspektur)$/u.test(before.lower);
  return isTitleBefore(text) && !isOfOffice;
}

function isCapital(word: Word): boolean {
  return /^[A-ZÀ-Þ]/u.test(word.text);
}
