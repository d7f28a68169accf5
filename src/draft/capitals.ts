import { capitalise, isCapitalised, titleCase } from '../text/case.ts';
import { wordSet } from '../text/patterns.ts';
import { SAID } from '../text/speech-verbs.ts';
import { textBefore } from '../text/text-before.ts';
import { findWords } from '../text/words.ts';
import type { Passage } from './passage.ts';
import { perPassage } from './per-passage.ts';
import { findSentenceAt } from './sentence-at.ts';

/** Words that open the name of a street, firm, school, building or contest, in lower case. */
const NAME_HEADS = new Set(
  `jalan jl jln gang gg lorong simpang stadion gedung gelora lapangan taman pasar masjid gereja pura wihara
  rs rsu rsud rsup rsia puskesmas yayasan koperasi kpn pt cv ud firma bank hotel penginapan toko rumah restoran perumahan universitas
  institut akademi politeknik sd sdn smp smpn sma sman smk smkn mi mts ma tk paud sekolah pesantren
  piala turnamen liga kapal km kmp perahu terminal pelabuhan bandara klub majalah tabloid koran radio
  buku film lagu dusun kampung dukuh keluarga haji almarhum almarhumah`
    .split(/\s+/u)
    .filter(Boolean),
);

/**
 * Whether most words of a headline or heading carry a capital, so that it tells no name from a
 * word.
 */
export const isTitleCased = perPassage((passage: Passage): boolean => {
  if (!['headline', 'subheadline', 'heading'].includes(passage.role)) return false;
  const words = passage.words.slice(1).filter((word) => /^[A-Za-zÀ-ɏ]{4,}/u.test(word.text));
  const capitals = words.filter((word) => isCapitalised(word.text));
  return capitals.length > words.length * 0.6;
});

/** Whether the passage is written in capitals throughout. */
export const isAllCapitals = perPassage(
  ({ text }: Passage): boolean => /[A-ZÀ-Þ]/u.test(text) && !/[a-zß-ÿ]/u.test(text),
);

/** Whether a word at `start` opens a sentence, direct speech or what follows a colon or dash. */
export function opensSentence(passage: Passage, start: number): boolean {
  const { text } = passage;
  if (/(?:[:;–—]\s+|\s-\s+|["“„‘«([])$/u.test(textBefore(text, start, 8))) {
    return true;
  }
  const sentence = findSentenceAt(passage, start);
  if (!sentence) return false;
  const before = text.slice(sentence.start, start).replace(OPENING_TIME, '');
  return !/[A-Za-zÀ-ɏ\d]/u.test(before);
}

/** The hours before an item of a run-sheet: `08.03–08.05 Inspektur upacara tiba`. */
const OPENING_TIME = /^\d{1,2}[.:]\d{2}(?:\s?[–-]\s?\d{1,2}[.:]\d{2})?(?=\s)/u;

/**
 * Whether a capital is no more than the start of a sentence: the stretch opens one in body text,
 * and the next word has a small letter, so that no name of several words begins there.
 */
export function isOrdinaryOpening(passage: Passage, start: number, end: number): boolean {
  if (!['paragraph', 'item'].includes(passage.role)) return false;
  return opensSentence(passage, start) && /^\s[a-z]{2}/u.test(passage.text.slice(end, end + 3));
}

/** The word right after `end`, with nothing but white space in between. */
export function wordAfter(passage: Passage, end: number): string | undefined {
  return /^\s+([A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d’'-]*)/u.exec(passage.text.slice(end, end + 60))?.[1];
}

/** The word right before `start`, with nothing but white space in between. */
export function wordBefore(passage: Passage, start: number): string | undefined {
  const before = textBefore(passage.text, start, 60);
  const word = findWords(before).at(-1);
  return word && /^\.?\s+$/u.test(before.slice(word.end)) ? word.text : undefined;
}

/**
 * Whether the stretch is spelled as a name: its capital is not owed to the start of a sentence, to
 * a headline or to capitals throughout. A quoted word, or the opening of a quoted title, counts as
 * one.
 */
export function isInName(passage: Passage, start: number, end: number): boolean {
  if (!isCapitalised(passage.text.slice(start, end))) return false;
  if (isAllCapitals(passage)) return false;
  if (isTitleCased(passage)) return followsNameHead(passage, start);
  if (!opensSentence(passage, start)) return true;
  if (!/["“„‘«]/u.test(passage.text.charAt(start - 1))) return false;
  const next = wordAfter(passage, end);
  const alone = /["”’»]/u.test(passage.text.charAt(end));
  return alone || (next !== undefined && isCapitalised(next));
}

/** Words of small letters that a name follows, beside those that open one. */
const BEFORE_NAMES = wordSet(`
  pak bu bapak ibu kak bang mas mbak saudara saudari bernama nama julukan disebut dari oleh bersama
  kepada dan atau di ke si sang para laman situs media harian koran majalah warung halte toko merek
  aplikasi tim grup band
`);
const SPEAKS = new RegExp(`^(?:${SAID})$`, 'u');

/**
 * Whether a capital stands alone among words of small letters, behind none that a name follows: as
 * some write any noun they think important, `terdiri atas Personil dapur umum`.
 */
export function isLoneCapital(passage: Passage, start: number, end: number): boolean {
  if (passage.text.charAt(start - 1) !== ' ' || !/^[ ,;.]/u.test(passage.text.slice(end)))
    return false;
  const before = wordBefore(passage, start);
  if (before === undefined || !/^[a-z]/u.test(before)) return false;
  if (NAME_HEADS.has(before) || BEFORE_NAMES.has(before) || SPEAKS.test(before)) return false;
  const after = wordAfter(passage, end);
  return after === undefined || /^[a-z]/u.test(after);
}

/** Verbs of what offices do, which names of works and firms seldom follow, and what is counted. */
const DONE_OR_COUNTED =
  /^(?:melakukan|melaksanakan|mengadakan|menggelar|menyiapkan|menyediakan|menyerahkan|menjalani|unit|buah|paket|lembar)$/u;

/** Whether a foreign word with a lone capital is what is done or counted, and no title: `dua unit Ambulance`. */
export function isRaisedThing(passage: Passage, start: number, end: number): boolean {
  const before = wordBefore(passage, start) ?? '';
  return DONE_OR_COUNTED.test(before) && isLoneCapital(passage, start, end);
}

/** Whether the capitalised words right before `start` open a name, as in `Jalan Walikota`. */
export function followsNameHead(passage: Passage, start: number): boolean {
  const before = textBefore(passage.text, start, 80);
  const words = findWords(before).slice(-4);
  let next = before.length;
  for (const word of words.reverse()) {
    const near = /^[.\s]*$/u.test(before.slice(word.end, next));
    if (!near || !isCapitalised(word.text)) return false;
    if (NAME_HEADS.has(word.lower)) return true;
    next = word.start;
  }
  return false;
}

/**
 * Gives `text` the capitals that belong in the place of the stretch: none, the first letter, every
 * word (in a title, a name, or for an office that a name follows), or all of them.
 */
export function fitCapitals(
  passage: Passage,
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
  { office = false }: { office?: boolean } = {},
): string {
  const found = passage.text.slice(start, end);
  if (!/[a-zß-ÿ]/u.test(found)) return text.toUpperCase();
  if (!isCapitalised(found)) return text;
  // `… tujuan.Diantara …`: a sentence whose space is missing.
  if (/[a-z\d)][.!?]$/u.test(passage.text.slice(Math.max(0, start - 2), start)))
    return capitalise(text);
  const next = wordAfter(passage, end);
  const named = office && next !== undefined && isCapitalised(next);
  // `(Antar Kota Antar Provinsi)`: capitals that the start of a sentence does not explain.
  const words = found.split(' ');
  const raised = words.length > 2 && words.every(isCapitalised);
  const titled = raised || isTitleCased(passage) || !opensSentence(passage, start) || named;
  return titled ? titleCase(text) : capitalise(text);
}
