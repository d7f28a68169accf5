import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { kindOfWord } from '../../knowledge/word-kinds.ts';
import { isCapitalised } from '../../text/case.ts';
import { SMALL_IN_HEADLINES } from '../../text/headline-case.ts';
import type { Span } from '../../text/span.ts';
import { SAID, SAYS, SPEAKER } from '../../text/speech-verbs.ts';

/** The comma of a quotation and its speaker: `…, tegas kepala sekolah`. */
const TAG = new RegExp(
  `(?<!["”]),(?= (?:${SAID})(?:nya(?![A-Za-zÀ-ɏ])| (?:[A-ZÀ-Þ]|(?:${SPEAKER})(?![A-Za-zÀ-ɏ]))))`,
  'u',
);

/** The same at the end of a paragraph without the comma: `… warga ujarnya.` */
const BARE_TAG = new RegExp(`(?<=[a-zß-ÿ\\d)]) (?=(?:${SAID})nya\\.?$)`, 'u');

/** A verb of speaking that a quotation follows: `Camat berkata, …`. */
export const INTRODUCED = new RegExp(
  `(?<![A-Za-zÀ-ɏ-])(?:(?:${SAID})nya|${SAYS}|bertanya)(?: [a-z]{2,12})?[,:] $`,
  'iu',
);

/** A verb of speaking, so that not the whole sentence is speech. */
export const TELLS = new RegExp(`(?<![A-Za-zÀ-ɏ-])(?:${SAYS})(?![A-Za-zÀ-ɏ-])`, 'u');

/** What people call themselves, and reporters nobody. */
export const FIRST_PERSON = /(?<![A-Za-zÀ-ɏ-])(?:[Kk]ami|[Kk]ita|[Ss]aya)(?![A-Za-zÀ-ɏ-])/u;

/** What a verb of speaking has before its quotation where the comma lacks. */
const SAYS_BARELY = new RegExp(
  `(?<![A-Za-zÀ-ɏ-])(?:${SAYS}|mengutarakan|menuturkan|begini penjelasannya) ?:? ?$`,
  'iu',
);

/** A root of speaking, or a mark that no title has before it. */
const HOLDS_SPEAKER = new RegExp(
  `(?<![A-Za-zÀ-ɏ-])(?:${SAID})(?:nya)?(?![A-Za-zÀ-ɏ])|[“"](?! *[A-ZÀ-Þ][^“”"]*["”])[^“”"]*["”]`,
  'u',
);

/** What a title follows: `bertema “…”`. */
const TITLED =
  /(?<![A-Za-zÀ-ɏ-])(?:bertema|bertemakan|tema|temanya|bertajuk|berjudul|judul|slogan)(?: (?:yaitu|yakni|adalah))?:? ?$/iu;

/** Sentences of one quotation in a paragraph; more may hold what is told of it. */
const MOST_SENTENCES = 4;

/** Words that a quotation without a comma before it has at least; shorter ones may be names. */
const FEWEST_WORDS = 6;

/** Where, in a text with speech, its comma or the space before its speaker stands: `…, kata Camat`. */
export function findTag(text: string): number | undefined {
  return (TAG.exec(text) ?? BARE_TAG.exec(text))?.index;
}

/**
 * The place of the last character that belongs to speech which a mark at `start` opens and none
 * closes: before its speaker, or at the end of the passage; `undefined` where that is not plain.
 */
export function findSpeechEnd(passage: Passage, start: number): number | undefined {
  const { text } = passage;
  const tag = findTag(text.slice(start));
  if (tag !== undefined) return start + tag;
  const end = text.length - 1;
  // A speaker or another quotation stands in between.
  if (!/[.!?]$/u.test(text) || HOLDS_SPEAKER.test(text.slice(start + 1))) return undefined;
  return isSpokenToEnd(passage, start) || isWhole(passage, start) ? end : undefined;
}

/** Whether what a verb of speaking announces goes on to the end of the passage. */
function isSpokenToEnd(passage: Passage, start: number): boolean {
  const { text, sentences } = passage;
  const before = text.slice(0, start);
  const said = text.slice(start);
  const isAnnounced = INTRODUCED.test(before);
  if (!isAnnounced && !(SAYS_BARELY.test(before) && isProse(passage, start))) return false;
  const spoken = sentences.filter((sentence) => sentence.end > start);
  if (spoken.length < 2) return isAnnounced || !TELLS.test(said);
  const last = spoken.at(-1);
  const isOwn = last !== undefined && FIRST_PERSON.test(text.slice(last.start, last.end));
  return spoken.length <= MOST_SENTENCES && isOwn && !TELLS.test(said);
}

/** Whether a mark opens a sentence, be it a long one, rather than a name. */
function isProse({ words, text }: Passage, start: number): boolean {
  const said = words.filter((word) => word.start > start);
  const small = said.slice(1).filter((word) => !isCapitalised(word.text));
  return (
    /^.\s?[A-ZÀ-Þ]/u.test(text.slice(start)) &&
    said.length >= FEWEST_WORDS &&
    small.length > said.length / 2
  );
}

/** Whether all of a paragraph, a sentence or two, is what was opened at its start. */
function isWhole({ text, sentences }: Passage, start: number): boolean {
  return start === 0 && sentences.length < 3 && FIRST_PERSON.test(text) && !TELLS.test(text);
}

/**
 * The last word of a title which a mark at `start` opens and none closes: the last with a capital
 * before a word that no title goes on with, or the last of the sentence; `undefined` where that is
 * not plain.
 */
export function findTitleEnd(passage: Passage, start: number): Span | undefined {
  if (!TITLED.test(passage.text.slice(0, start))) return undefined;
  const { end } = sentenceAt(passage, start);
  const words = passage.wordsIn({ start: start + 1, end });
  const after = words.findIndex(
    ({ text: word, lower }) =>
      !isCapitalised(word) && !/^\d/u.test(word) && !SMALL_IN_HEADLINES.has(lower),
  );
  if (after === -1) return words.at(-1);
  const title = words.slice(0, after).filter(({ text: word }) => isCapitalised(word));
  const isOver = /^(?:pointer|helper)$/u.test(kindOfWord(words[after]?.lower ?? ''));
  return isOver && title.length > 2 ? words[after - 1] : undefined;
}
