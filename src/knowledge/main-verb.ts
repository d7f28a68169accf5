import type { Word } from '../text/words.ts';
import {
  BEFORE_VERB,
  isPredicate,
  LINKS,
  OPENS_CLAUSE,
  TAKES_VERB,
  TENSE,
} from './clause-words.ts';
import { kindOfWord } from './word-kinds.ts';

/** What points back and so ends the opening of a sentence: `saat ini`, `kegiatan tersebut`. */
const POINTS = /^(?:ini|itu|tersebut|sini|sana|situ|demikian|begitu|lain|kali|tadi)$/u;

/** Words that go on with what has been said: a second verb, a second noun. */
const GOES_ON = /^(?:dan|serta|atau|maupun|hingga|sampai|lalu|kemudian|bahkan|juga)$/u;

/** Verbs whose object is a verb with its tense: `diharapkan dapat`. */
const TAKES_TENSE = /harap|minta|imbau|anggap|nilai|pasti|perkira|rencana|upaya|duga|nyata/u;

/** What goes on with a part of a sentence behind a comma. */
const STAYS =
  /^(?:dan|serta|atau|maupun|hingga|sampai|yang|untuk|guna|demi|agar|supaya|sehingga|termasuk|seperti|khususnya|terutama|karena|dengan|di)$/u;

/** Words that a number belongs to as a name does: `tahun 2026`. */
const NUMBERED =
  /^(?:tahun|tanggal|nomor|pukul|pasal|ayat|kelas|juara|hari|Tahun|Nomor|Pasal|Tanggal|[A-Z][A-Za-z]*)$/u;

const DATE = /^(?:Senin|Selasa|Rabu|Kamis|Jum.?at|Sabtu|Minggu|\(?\d{1,2}[/ ])/u;

/** An item of a list: few words up to the next comma, and a joint before the last one. */
const ITEM = /^[^,.;:]{2,40}(?:, [^,.;:]{2,40}){0,4},? (?:dan|serta|maupun|atau) /u;

/**
 * What has been read last: a word that wants a clause or, right behind it, a verb; a verb that
 * belongs to such a word; or a noun, behind which a verb is the predicate of the sentence.
 */
type State = 'clause' | 'adjacent' | 'verb' | 'noun';

/** The first word of a stretch, and whether a list may follow it, but no main clause. */
interface Opening {
  readonly word: string;
  readonly takesList: boolean;
}

/**
 * Whether a sentence that opens with a preposition or conjunction holds a predicate of its own: a
 * verb, or what stands before one, that neither the opening nor `yang` and its like have taken. In
 * doubt it does: bare pronouns, commas behind which no more than a list, a date or an aim follows.
 *
 * @param words behind the opening, in order
 * @param text what they were read from
 * @param opening in lower case
 */
export function holdsMainVerb(words: readonly Word[], text: string, opening: Opening): boolean {
  let state = open(opening.word) ?? 'noun';
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const small = word.text === word.lower ? word.lower : '';
    if (before && /[,–—)]/u.test(text.slice(before.end, word.start))) {
      if (!staysPart(word, text, state, opening.takesList)) return true;
      state = behindComma(state, small);
    }
    const next = read(state, small, before?.lower ?? opening.word);
    if (next === 'main' || (state === 'noun' && !opening.takesList && isSum(word, before, text))) {
      return true;
    }
    state = next;
  }
  return false;
}

/** `Untuk cabai Rp65 ribu`: a number behind a noun, which says what it costs or how many there are. */
function isSum(word: Word, before: Word | undefined, text: string): boolean {
  if (!/^(?:\d|Rp|US|surplus$|defisit$)/u.test(word.text) || text[word.start - 1] !== ' ')
    return false;
  return !NUMBERED.test(before?.text ?? '');
}

function behindComma(state: State, word: string): State {
  return isPredicate(word) || GOES_ON.test(word) ? state : 'noun';
}

function open(word: string): State | undefined {
  if (OPENS_CLAUSE.has(word)) return 'clause';
  return TAKES_VERB.has(word) ? 'adjacent' : undefined;
}

const DOER = /^(?:kami|kita|saya|aku|anda)$/u;
const DONE = /^(?!me|ber|di|ter)[a-z]{3,}kan$/u;

/** `Untuk mereka kami siapkan tenda`: who does it stands before the bare verb. */
function read(state: State, word: string, before: string): State | 'main' {
  const isDone = state !== 'clause' && DOER.test(before) && DONE.test(word);
  return isDone ? 'main' : step(state, word, before);
}

function step(state: State, word: string, before: string): State | 'main' {
  const opened = open(word);
  if (opened) return opened;
  if (POINTS.test(word)) {
    return state === 'clause' && !OPENS_CLAUSE.has(before) ? 'clause' : 'noun';
  }
  if (LINKS.has(word)) return state === 'clause' || before === 'yang' ? 'verb' : 'main';
  if (kindOfWord(word) === 'pronoun' || BEFORE_VERB.has(word))
    return behindAuxiliary(state, word, before);
  if (isPredicate(word)) return state === 'noun' && !followsVerb(before) ? 'main' : 'verb';
  return behindNoun(state, word, before);
}

function behindAuxiliary(state: State, word: string, before: string): State | 'main' {
  const isAnother = state === 'verb' && TENSE.has(word) && !TAKES_TENSE.test(before);
  return state === 'noun' || isAnother ? 'main' : state;
}

function behindNoun(state: State, word: string, before: string): State {
  if (state === 'clause') return 'clause';
  return before === 'yang' || (state === 'verb' && GOES_ON.test(word)) ? 'verb' : 'noun';
}

/** `bekerja sama`, `terus meningkatkan`: a verb right behind another, or behind a joint. */
function followsVerb(before: string): boolean {
  return GOES_ON.test(before) || BEFORE_VERB.has(before) || isPredicate(before);
}

/** Whether the words behind a comma only go on with a list or add a time, a place or an aim. */
function staysPart(word: Word, text: string, state: State, takesList: boolean): boolean {
  if (STAYS.test(word.lower)) return true;
  const after = text.slice(word.start, word.start + 160);
  if (DATE.test(after)) return true;
  return takesList && ((state === 'verb' && isPredicate(word.lower)) || ITEM.test(after));
}
