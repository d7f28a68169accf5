import { isCapitalised } from '../text/case.ts';
import { oneOf } from '../text/patterns.ts';
import type { Span } from '../text/span.ts';
import { textBefore } from '../text/text-before.ts';
import type { Word } from '../text/words.ts';
import { opensSentence } from './capitals.ts';
import type { Passage } from './passage.ts';
import { perPassage } from './per-passage.ts';

/** Small words that join the parts of a name: `Ketenteraman dan Ketertiban`. */
const JOINS = /^(?:dan|atau|serta|maupun|di|ke|dari|untuk|yang|bin)$/u;

/**
 * A name that goes on: `Visi dan Misi`, `Transfer ke Daerah`, `Anak - Anak`, `Video: …`, `Pilot in
 * Command`.
 */
const GOES_ON =
  /^(?:[:/]| & [A-Z]| [A-Z\d("“–-]| (?:tentang|dan|atau|atas|untuk|ke|dari|di|dalam|bagi|serta|dengan|yang|maupun|in|of|on|and|the|for|by|to|at|de) [A-Z])/u;

/** Whether a name that has begun goes on behind the stretch, or what follows tells what it is. */
export function goesOnAsName({ text }: Passage, { end }: Word): boolean {
  return GOES_ON.test(text.slice(end, end + 24));
}

/**
 * Whether the capital of the word at `index` is its own: no other stands right before it or across
 * a small word, and neither a figure, a mark, the start of a sentence nor a quoted title explains
 * it.
 */
export function isRaisedAlone(passage: Passage, index: number): boolean {
  const [before, word] = [passage.words[index - 1], passage.words[index]];
  // Behind a figure or a mark a new item may begin.
  if (!before || !word || !/^[,)]? $/u.test(passage.text.slice(before.end, word.start)))
    return false;
  if (/[A-ZÀ-Þ\d]/u.test(before.text) || isJoinedToName(passage, index)) return false;
  return !opensSentence(passage, word.start) && !isTitleQuoted(passage, word);
}

/**
 * Whether a small word joins the one at `index` to a name: `Kementerian Komunikasi dan Digital`.
 */
export function isJoinedToName({ words }: Passage, index: number): boolean {
  const [farther, before] = [words[index - 2], words[index - 1]];
  return before !== undefined && JOINS.test(before.text) && isCapitalised(farther?.text ?? '');
}

/** Whether a word stands in quotation marks that hold no speech, but a title or a theme. */
export function isTitleQuoted(passage: Passage, { start, end }: Word): boolean {
  if (!passage.isQuoted(start, end)) return isInSingleQuotes(passage.text, start);
  return ![...passage.speech, ...findRunningQuotes(passage)].some(
    (one) => one.start < start && end < one.end,
  );
}

/** A title or theme has seldom so many words. */
const LONG = 12;

/** Statutes raise those whom they define, and are quoted so. */
const STATUTE = /sebagaimana dimaksud|ayat \(\d|; dan [a-z]\. /u;

/** Text that runs on raises at most one in so many words. */
const RAISED_IN = 4;

/** Quotations too long for a title, most of them in small letters: somebody speaks, though no verb says so. */
const findRunningQuotes = perPassage((passage): readonly Span[] =>
  passage.quotes.filter((quote) => {
    const words = passage.wordsIn(quote);
    const raised = words.slice(1).filter(({ text }) => isCapitalised(text)).length;
    if (words.length < LONG || raised * RAISED_IN > words.length) return false;
    return !STATUTE.test(passage.text.slice(quote.start, quote.end));
  }),
);

/** Whether what begins at `start` may be a programme that is called by a common noun: `bantuan Sembako`, `PKH dan Sembako`. */
export function mayBeProgramme(text: string, start: number): boolean {
  return /(?:[Pp]rogram|[Bb]antuan|[Kk]artu|[A-Z]{2} (?:dan|serta)) $/u.test(
    textBefore(text, start),
  );
}

/** What points the reader to another article, whose headline follows: `Baca juga: …`. */
const POINTER = /(?:Baca|Simak|Lihat|Saksikan|Tonton) juga[ :][^.!?]{0,120}$/u;

/** Whether a place is in the headline of another article that the reader is pointed to. */
export function isInPointer({ text }: Passage, start: number): boolean {
  return text.includes(' juga') && POINTER.test(textBefore(text, start, 140));
}

/**
 * Whether a single straight mark has opened before `start`, as of a headline, and not closed yet.
 */
function isInSingleQuotes(text: string, start: number): boolean {
  const before = textBefore(text, start, 120);
  const open = before.search(/(?:^|[ (])'[^']*$/u);
  return open !== -1 && /^[^']{0,120}'(?![a-z])/u.test(text.slice(start, start + 122));
}

/** An agency or office whose name is a list: `Dinas Perumahan, Kawasan Permukiman`. */
const LISTED_NAME = new RegExp(
  `${oneOf(`
    Dinas Badan Kementerian Kementrian Menteri Kepala Kabid Kadis Kasi Kabag Bidang Seksi Bagian Asisten Deputi
    Direktorat Direktur Komisi Staf_Ahli Sekretaris Menko Fakultas Jurusan bidang [Tt]entang
  `)}(?: (?:[A-Z][A-Za-z]+|dan|serta),?){1,9} $`,
  'u',
);

/**
 * Whether the comma right before `start` belongs to a name that lists fields, or to a motto in
 * brackets.
 */
export function isInListedName(text: string, start: number): boolean {
  const before = textBefore(text, start, 90);
  return LISTED_NAME.test(before) || before.lastIndexOf('(') > before.lastIndexOf(')');
}
