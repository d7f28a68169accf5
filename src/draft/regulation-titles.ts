import { isCapitalised } from '../text/case.ts';
import { SMALL_IN_HEADLINES } from '../text/headline-case.ts';
import { wordSet } from '../text/patterns.ts';
import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import type { Passage } from './passage.ts';
import { perPassage } from './per-passage.ts';

/** Words that open the citation of a regulation, in lower case. */
const KINDS =
  /^(?:undang-undang|uu|perppu|peraturan|per(?:pres|da|wali|wako|bup|gub|des|men[A-Za-zÀ-ɏ]*)|keputusan|kep(?:pres|men[A-Za-zÀ-ɏ]*|wali|bup|gub)|instruksi|inpres|inmendagri|qanun|ketetapan|surat)$/u;

/** Words that may stand in lower case inside the title of a regulation (EYD V I.F). */
export const SMALL_TITLE_WORDS: ReadonlySet<string> = new Set([
  ...SMALL_IN_HEADLINES,
  ...wordSet('atas bagi antara sebagai secara sebagaimana'),
]);

/** Those, and words that say how it was amended: `sebagaimana telah beberapa kali diubah`. */
const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...SMALL_TITLE_WORDS,
  ...wordSet('telah diubah beberapa kali terakhir hingga sampai melalui'),
]);

/** How many words may stand between the kind of a regulation and its number. */
const REACH = 12;

/**
 * The citations of regulations in a passage, from the kind to the end of the title: `Peraturan
 * Walikota Contoh Nomor 25 Tahun 2017 tentang Tata Cara …`. They are spelled as enacted.
 */
export const findRegulationTitles: (passage: Passage) => readonly Span[] = perPassage(readTitles);

function readTitles(passage: Passage): readonly Span[] {
  const titles: Span[] = [];
  const { words } = passage;
  for (const [index, word] of words.entries()) {
    if (!isCapitalised(word.text) || !KINDS.test(word.lower)) continue;
    const inside = titles.at(-1);
    if (inside && word.start < inside.end) continue;
    const end = readTitle(passage, index);
    if (end !== undefined) titles.push({ start: word.start, end });
  }
  return titles;
}

/** Where the title that opens at a word ends; `undefined` when nothing is cited there. */
function readTitle(passage: Passage, index: number): number | undefined {
  const run = readRun(passage, index);
  const cited = run.findIndex((word, at) => isCitation(word, run[at + 1]));
  if (cited === -1 || cited > REACH) return undefined;
  let named = false;
  let end: number | undefined;
  for (const word of run.slice(cited)) {
    if (word.lower === 'tentang') named = true;
    else if (!belongs(word, named)) break;
    if (!SMALL_WORDS.has(word.lower)) end = word.end;
  }
  return end;
}

/** The words after `index` that may stand in one title with it. */
function readRun({ text, words }: Passage, index: number): readonly Word[] {
  const rest = words.slice(index, index + 60);
  const stop = rest.findIndex((word, at) => {
    const before = rest[at - 1];
    return before !== undefined && !continues(text, before, word);
  });
  return rest.slice(1, stop === -1 ? undefined : stop);
}

/** A number, or a part of one: `HK.01.07/MENKES/413/2020`, `IMI-568.GR.01.01`. */
const NUMBER_PART = /^(?:\d|[A-Z]{2,}(?:-\d+)?$)/u;

/** `tentang`, or `Nomor` before a number. */
function isCitation(word: Word, next: Word | undefined): boolean {
  if (word.lower === 'tentang') return true;
  return /^(?:nomor|no)$/u.test(word.lower) && NUMBER_PART.test(next?.text ?? '');
}

/** Whether two words stand in one title: white space, a comma, a bracket, the marks of a number. */
function continues(text: string, before: Word, word: Word): boolean {
  const gap = text.slice(before.end, word.start);
  return (
    /^(?:\s+|,\s|\s\(|\)\s|[./-])$/u.test(gap) || (before.lower === 'no' && /^\.\s*$/u.test(gap))
  );
}

/** After the number come `Tahun 2017` and the title proper, in capitals but for small words. */
function belongs(word: Word, named: boolean): boolean {
  if (NUMBER_PART.test(word.text) || /^(?:tahun|nomor|no)$/u.test(word.lower)) return true;
  return named && (isCapitalised(word.text) || SMALL_WORDS.has(word.lower));
}
