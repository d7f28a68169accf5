import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { findName, readTitlesAround } from '../../event/names.ts';
import { isShortStatus } from '../../knowledge/acting-status.ts';
import { opensOffice } from '../../knowledge/offices.ts';
import { oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';
import { firstWordFrom, type Word } from '../../text/words.ts';
import { opensWithOffice } from './offices.ts';

/** A name in a passage with what stands around it; offsets count in the passage. */
export interface PersonMention {
  /** With degrees and honorifics. */
  readonly start: number;
  readonly end: number;
  /** The name alone. */
  readonly name: Span;
  /** The office right before it, without acting status. */
  readonly office: (Span & { readonly text: string }) | undefined;
  /** `Plt.`, `mantan`, `calon` …: what is said of the office, as written. */
  readonly qualifier: string | undefined;
}

const QUALIFIER = new RegExp(
  String.raw`(?<![a-zÀ-ɏ])(?<word>${oneOf(String.raw`
    mantan eks calon bakal_calon almarhum
    pj\.? plt\.? plh\.? pjs\.? penjabat pejabat pelaksana\s(?:tugas|harian) penjabat\ssementara
    istri suami ajudan staf sekretaris asisten wakil mewakili diwakili
  `)})\s+$`,
  'u',
);
const MOST_WORDS = 16;
/** Words with a number behind them: `Dandim 0413/Bangka`, `Kepala SMP Negeri 2`. */
const NUMBERED = new Set(['dandim', 'danrem', 'danramil', 'kodim', 'korem', 'koramil', 'negeri']);

/** Mentions by the words of the name, for all rules that ask for the same person. */
const mentionsIn = perPassage(() => new Map<string, readonly PersonMention[]>());

/** Where a person is named in full, with the office that stands before the name. */
export function findMentions(passage: Passage, core: readonly string[]): readonly PersonMention[] {
  const known = mentionsIn(passage);
  const key = core.join(' ');
  const mentions =
    known.get(key) ??
    Array.from(findName(passage.text, passage.words, core), (name) => readMention(passage, name));
  known.set(key, mentions);
  return mentions;
}

function readMention(passage: Passage, name: Span): PersonMention {
  const titled = readTitlesAround(passage.text, name.start, name.end);
  const office = officeBefore(passage, titled.start);
  const before = textBefore(passage.lower, office?.start ?? titled.start);
  const { word: qualifier } = QUALIFIER.exec(before)?.groups ?? {};
  return { start: titled.start, end: titled.end, name, office, qualifier };
}

/**
 * The office that ends right before `at`: words in capitals that open with the name of an office.
 */
function officeBefore(passage: Passage, at: number): PersonMention['office'] {
  const { text, words } = passage;
  const end = at - (/,?\s{1,3}$/u.exec(textBefore(text, at))?.[0].length ?? 0);
  const last = firstWordFrom(words, end) - 1;
  if (last === -1 || /[A-Za-zÀ-ɏ\d]/u.test(text.slice(words[last]?.end ?? 0, end)))
    return undefined;
  if (!isCapital(words[last]) && !isCommandNumber(words, last)) return undefined;
  let first = last;
  while (first > 0 && last - first < MOST_WORDS && isOfOffice(text, words, first - 1)) first--;
  const run = words.slice(first, last + 1);
  const opens = (word: Word): boolean => opensWithOffice(text.slice(word.start, end));
  // `Bupati Budi dan Wakil Bupati Andi`: the name behind it goes with the last of two, and so it
  // does in `Ketua DPRD Budi, Asisten I Andi`.
  const isParted = text.charAt(end) === ',';
  const second = run.findLastIndex(
    (word, at) =>
      (run[at - 1]?.lower === 'dan' && (opens(word) || opensOffice(word.lower))) ||
      (!isParted && isBehindComma(text, run[at - 1], word) && opens(word)),
  );
  const from = second === -1 ? run.findIndex(opens) : second;
  const opening = run[from];
  if (!opening || !opens(opening) || !isWholeFrom(passage, run, from)) return undefined;
  const office = text.slice(opening.start, end);
  // `Kepala Dinas Sosial, Camat Contoh, Andi Saputra` may be three people; the name of an agency
  // that has commas ends with `dan`.
  const parts = office.split(',').slice(1);
  const isAgency = parts.length === 0 || /(?:^|\s)dan\s/u.test(parts.at(-1) ?? '');
  const isList = !isAgency || parts.some((part) => opensWithOffice(part.trim()));
  return isList ? undefined : { start: opening.start, end, text: office };
}

/** Whether a word, in capitals, `dan` or the number of a command, goes on with the next one. */
function isOfOffice(text: string, words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  const isNumbered = isCommandNumber(words, index);
  if (!word || !next || !(isCapital(word) || word.lower === 'dan' || isNumbered)) return false;
  return /^(?:,?\s|\)?\s\(?|\/)$/u.test(text.slice(word.end, next.start));
}

/** Whether a word is the number of a command or a school. */
function isCommandNumber(words: readonly Word[], index: number): boolean {
  return NUMBERED.has(words[index - 1]?.lower ?? '') && /^\d/u.test(words[index]?.text ?? '');
}

function isBehindComma(text: string, before: Word | undefined, word: Word | undefined): boolean {
  return (
    before !== undefined && word !== undefined && text.slice(before.end, word.start).startsWith(',')
  );
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^[A-ZÀ-Þ]/u.test(word.text);
}

/** Words in capitals before an office belong to it (`Sekretaris Camat`), but for a status. */
function isWholeFrom(passage: Passage, run: readonly Word[], from: number): boolean {
  const before = run[from - 1];
  if (!before || before.lower === 'dan') return true;
  if (isBehindComma(passage.text, before, run[from])) return true;
  return (
    isShortStatus(before.lower) ||
    /^(?:penjabat|mantan)$/u.test(before.lower) ||
    opensSentence(passage, before.start)
  );
}
