import { isCapitalised } from '../text/case.ts';
import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import type { Passage } from './passage.ts';

/** Words that open the citation of a regulation, in lower case. */
const KINDS =
  /^(?:undang-undang|uu|perppu|peraturan|per(?:pres|da|wali|wako|bup|gub|des|men\p{L}*)|keputusan|kep(?:pres|men\p{L}*|wali|bup|gub)|instruksi|inpres|inmendagri|qanun|ketetapan|surat)$/u;

/** Small words that stand in lower case inside a title. */
const SMALL_WORDS = new Set(
  `dan atau di ke dari yang untuk pada dalam dengan atas bagi oleh antara serta terhadap tentang
  sebagai kepada secara sebagaimana telah diubah beberapa kali terakhir hingga sampai melalui`
    .split(/\s+/u)
    .filter(Boolean),
);

/** How many words may stand between the kind of a regulation and its number. */
const REACH = 12;

/**
 * The citations of regulations in a passage, from the kind to the end of the title: `Peraturan
 * Walikota Contoh Nomor 25 Tahun 2017 tentang Tata Cara …`. They are spelled as enacted.
 */
export function findRegulationTitles(passage: Passage): readonly Span[] {
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
function readTitle({ text, words }: Passage, index: number): number | undefined {
  let cited = false;
  let named = false;
  let end: number | undefined;
  for (let at = index + 1; at < words.length; at++) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || !before || !continues(text, before, word)) break;
    const mark = citationMark(word, words[at + 1]);
    if (!cited && mark === undefined && at - index > REACH) break;
    if (mark !== undefined) cited = true;
    if (mark === 'about') named = true;
    else if (cited && !belongs(word, named)) break;
    if (cited && !SMALL_WORDS.has(word.lower)) end = word.end;
  }
  return end;
}

function citationMark(word: Word, next: Word | undefined): 'number' | 'about' | undefined {
  if (word.lower === 'tentang') return 'about';
  const numbered = /^(?:nomor|no)$/u.test(word.lower) && /^\p{N}/u.test(next?.text ?? '');
  return numbered ? 'number' : undefined;
}

/** Whether two words stand in one title: white space, a comma, a bracket, the stop of `No.`. */
function continues(text: string, before: Word, word: Word): boolean {
  const gap = text.slice(before.end, word.start);
  return /^(?:\s+|,\s|\s\(|\)\s)$/u.test(gap) || (before.lower === 'no' && /^\.\s*$/u.test(gap));
}

/** After the number come `Tahun 2017` and the title proper, in capitals but for small words. */
function belongs(word: Word, named: boolean): boolean {
  if (/^\p{N}/u.test(word.text) || /^(?:tahun|nomor|no)$/u.test(word.lower)) return true;
  return named && (isCapitalised(word.text) || SMALL_WORDS.has(word.lower));
}
