import { isAllCapitals, isTitleCased } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { headsName, mayStandCapital } from '../../knowledge/capital-words.ts';
import { isCommonPair } from '../../knowledge/common-pairs.ts';
import { isDeterminer, isNumber } from '../../knowledge/counting-words.ts';
import { isDerivedNoun } from '../../knowledge/derived-nouns.ts';
import { opensDocument } from '../../knowledge/document-words.ts';
import { isImproving } from '../../knowledge/improving-words.ts';
import { readAloneShare, readOpeningShare, readRaisedShare } from '../../knowledge/raised-share.ts';
import { isVerbForm, kindOfSmallWord, kindOfWord } from '../../knowledge/word-kinds.ts';
import { oncePer } from '../../text/once-per.ts';
import type { Word } from '../../text/words.ts';
import { isAllOf } from './raised-counted.ts';

/**
 * What speaks against two raised words being a name, surest first: the table of pairs; that several
 * of them are counted; that they are what somebody improves; that edited texts hold them, and small;
 * the draft itself, which writes them small elsewhere.
 */
export type PairProof = 'listed' | 'counted' | 'abstract' | 'usual' | 'seen';

/** What must be known of words in lower case; a lexicon knows it. */
interface Vocabulary {
  isAttested(word: string): boolean;
  frequency(word: string): number;
  readonly pairs: {
    level(first: string, second: string): number | undefined;
    isRaised(first: string, second: string): boolean;
  };
}

/** What a pair is read with. */
export interface PairDraft {
  readonly passages: readonly Passage[];
  readonly lexicon: Vocabulary | undefined;
}

/** Pairs of common words that are the name of one thing. */
const NAMED =
  /^(?:tanah air|warisan dunia|perguruan tinggi|bumi pertiwi|ibu pertiwi|keadilan sosial)$/u;

/** From this level on, in doublings, edited texts hold a pair so often that their capitals are all that counts. */
const FREQUENT = 3;

/** From this level on edited texts hold a pair as the kind of thing that names open with. */
const KIND_OF = 2;

/** A share of capitals in edited news, in doublings: less than one in three. */
const OFTEN = 6;

/**
 * The proof for the words at `index` and behind it, in a run of raised words that opens at
 * `opening`; `undefined` where they may be a name.
 */
export function provePair(
  passage: Passage,
  index: number,
  opening: number,
  { passages, lexicon }: PairDraft,
): PairProof | undefined {
  const { words } = passage;
  const [first, second] = words.slice(index, index + 2);
  if (!first || !second) return undefined;
  if (isCommonPair(first.lower, second.lower)) return 'listed';
  if (!lexicon || NAMED.test(`${first.lower} ${second.lower}`)) return undefined;
  if (![first, second].every((word) => isRaisedLess(word, lexicon))) return undefined;
  if (isCounted(passage, opening)) return 'counted';
  if (isImproved(words, opening)) return 'abstract';
  const proof = proveUncounted(first.lower, second.lower, passages, lexicon);
  const isOfEvent = EVENT_HEAD.test(words[opening - 1]?.text ?? '');
  return proof ?? (index === opening && !isOfEvent && isDeed(first, second) ? 'usual' : undefined);
}

/** Behind these stands what an event is called: `Pelatihan Pengolahan Hasil Laut`. */
const EVENT_HEAD =
  /^(?:Pelatihan|Bimbingan|Bimtek|Sosialisasi|Lokakarya|Seminar|Kegiatan|Program|Rapat|Kursus|Diklat|Forum|Sekolah|Kelas|Gerakan|Festival|Lomba|Workshop)$/u;

/** The proof for two words in lower case of which nothing before them says that they are no name. */
function proveUncounted(
  first: string,
  second: string,
  passages: readonly Passage[],
  lexicon: Vocabulary,
): PairProof | undefined {
  const words = [first, second];
  // `Simpan Sebagai` is a command.
  if (words.some((word) => kindOfSmallWord(word) || /^(?:yang|jangan)$/u.test(word)))
    return undefined;
  if (opensDocument(first)) return undefined;
  const usual = lexicon.pairs.isRaised(first, second)
    ? 0
    : (lexicon.pairs.level(first, second) ?? 0);
  // `judul materi Membentuk Karakter Anak`
  if (isVerbForm(first)) return undefined;
  // `Jembatan Merah` is a name, `jembatan timbang` a kind of bridge.
  if (headsName(first))
    return usual >= KIND_OF && first !== 'si' && !mayStandCapital(second) ? 'usual' : undefined;
  if (usual >= FREQUENT) return 'usual';
  if (words.some(mayStandCapital)) return undefined;
  if (usual > 0) return 'usual';
  if (readSmallPairs(passages).has(`${first} ${second}`)) return 'seen';
  return words.every((word) => isEveryday(word, lexicon)) ? 'usual' : undefined;
}

/** From this frequency on, in doublings, a word is in everybody's mouth. */
const EVERYDAY = 5;

/** Whether edited news never raises a frequent noun alone, and hardly ever opens a name with it. */
function isEveryday(word: string, lexicon: Vocabulary): boolean {
  if (lexicon.frequency(word) < EVERYDAY || kindOfWord(word) !== 'other') return false;
  return readAloneShare(word) === 0 && (readOpeningShare(word) ?? 0) <= 5;
}

/** `Standardisasi Aplikasi`: what is done, of which no name of edited news is made, with something common. */
function isDeed(first: Word, second: Word): boolean {
  if (!isDerivedNoun(first.text) || (readOpeningShare(first.lower) ?? 0) > OFTEN) return false;
  if (opensDocument(first.lower) || headsName(first.lower) || kindOfSmallWord(second.lower))
    return false;
  return [first, second].every(
    ({ lower }) => !mayStandCapital(lower) && (readRaisedShare(lower) ?? 0) < OFTEN,
  );
}

/** Whether a word is in use, and seldom raised. */
function isRaisedLess({ lower }: Word, lexicon: Vocabulary): boolean {
  return lexicon.isAttested(lower) && (readRaisedShare(lower) ?? 0) <= OFTEN;
}

/** What somebody does, or how something is. */
const ABSTRACT =
  /^(?:Pe[mnlr]?[a-z]{4,}an|Ke[a-z]{4,}an|[A-Z][a-z]{3,}(?:asi|itas|isme)|Nilai|Mutu|Semangat|Budaya|Agen|Sikap|Rasa|Pola|Daya|Tingkat|Angka|Kasus|Skala|Iklim|Potensi|Fungsi|Peran)$/u;

function isImproved(words: readonly Word[], opening: number): boolean {
  const [before, first] = words.slice(opening - 1, opening + 1);
  const isBehind = before && (isImproving(before.lower) || /^(?:sebagai|demi)$/u.test(before.text));
  return isBehind === true && ABSTRACT.test(first?.text ?? '');
}

function isCounted(passage: Passage, opening: number): boolean {
  const [before, first] = passage.words.slice(opening - 1, opening + 1);
  if (!before || !first) return false;
  if (isDeterminer(before.lower) || isNumber(before.lower)) return true;
  return passage.text[before.end] === ' ' && isAllOf(passage, before);
}

/** Pairs of words that the draft writes small side by side. */
const readSmallPairs = oncePer((passages: readonly Passage[]): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (const passage of passages) {
    if (isAllCapitals(passage) || isTitleCased(passage)) continue;
    addSmallPairs(passage, pairs);
  }
  return pairs;
});

function addSmallPairs({ words, text }: Passage, pairs: Set<string>): void {
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (!next || text.charCodeAt(word.start) < 97 || text.charCodeAt(next.start) < 97) continue;
    if (next.start === word.end + 1 && text[word.end] === ' ')
      pairs.add(text.slice(word.start, next.end));
  }
}
