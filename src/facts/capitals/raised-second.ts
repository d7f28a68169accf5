import type { Passage } from '../../draft/passage.ts';
import { announcesName, headsName, mayStandCapital } from '../../knowledge/capital-words.ts';
import { isDerivedNoun } from '../../knowledge/derived-nouns.ts';
import { opensNoName } from '../../knowledge/opening-words.ts';
import { readAloneShare, readRaisedShare } from '../../knowledge/raised-share.ts';
import type { Word } from '../../text/words.ts';
import { announcesUnit } from './everyday-noun.ts';

/** What must be known of words in lower case; a lexicon knows it. */
interface Vocabulary {
  frequency(word: string): number;
  readonly pairs: { isRaised(first: string, second: string): boolean };
}

/** Up to this share, in doublings, edited news raises a word that stands alone so seldom that it is no name. */
const SELDOM = 3;

/** Whether the second word of a sentence, a noun, can be in no name with the one `before` it that opens the sentence. */
export function isRaisedSecond(
  passage: Passage,
  before: Word,
  word: Word,
  lexicon: Vocabulary,
): boolean {
  if (isDealtWith(passage, before, word)) {
    // `Pemilihan Umum dilaksanakan`
    return !lexicon.pairs.isRaised(before.lower, word.lower);
  }
  if (!isSecond(passage, before, word, lexicon)) return false;
  return (
    goesOnSmall(passage, word) ||
    isStage(passage, before, word) ||
    isSetApart(passage, before, word)
  );
}

/** `Setelah Sambutan, …`: a part of the event, without what it is called. */
function isStage({ text }: Passage, before: Word, word: Word): boolean {
  if (!/^(?:Setelah|Sebelum|Usai)$/u.test(before.text)) return false;
  return /^(?:Pe[a-z]{4,}an|Sambutan)$/u.test(word.text) && /^, [a-z]/u.test(text.slice(word.end));
}

/** `Selain Guru, …`, `Bagi Petani, …`: who or what else, in a phrase of its own. */
function isSetApart({ text }: Passage, before: Word, { lower, end }: Word): boolean {
  if (!/^(?:Selain|Bagi|Untuk|Dengan|Tanpa|Seperti|Seluruh|Semua|Para)$/u.test(before.text))
    return false;
  return (
    (readAloneShare(lower) ?? readRaisedShare(lower) ?? 0) <= SELDOM &&
    /^, [a-z]/u.test(text.slice(end))
  );
}

/** `Penyerahan Sertifikat dilakukan`: what was done with something, and not what an event is called. */
function isDealtWith({ text }: Passage, before: Word, { end, lower }: Word): boolean {
  if (headsName(before.lower) || mayStandCapital(before.lower)) return false;
  if (!/^Pe[mn][a-z]{4,}an$/u.test(before.text) || (readAloneShare(lower) ?? 9) > SELDOM)
    return false;
  return /^ (?:itu |ini |tersebut )?(?:di(?:lakukan|laksanakan|serahkan|gelar|berikan|mulai|lanjutkan)|berlangsung|terus|akan|telah|sudah|juga)(?![a-z])/u.test(
    text.slice(end, end + 24),
  );
}

/** Whether the word at `index`, the second of its sentence, can be in no name with the first. */
function isSecond(passage: Passage, before: Word, word: Word, lexicon: Vocabulary): boolean {
  // In statutes everyone is `Setiap Orang`.
  if (opensNoName(before.text)) return word.text !== 'Orang';
  return isOpenedBy(before, lexicon) || isPointedAt(passage, before, word);
}

/** What is held, without what it is called. */
const HELD = /^(?:kegiatan|acara|agenda|proses|pelaksanaan|rangkaian)$/u;

/** `Kegiatan Pembinaan ini`: what was held is pointed at, and not told by name. */
export function isPointedAt({ text }: Passage, before: Word, { text: word, end }: Word): boolean {
  if (!HELD.test(before.lower) || !isDerivedNoun(word)) return false;
  return /^ (?:ini|itu|tersebut)(?![a-z])/u.test(text.slice(end, end + 10));
}

/** `Target Lahan pertanian`: a common noun opens the sentence, and no name. */
function isOpenedBy({ text, lower }: Word, lexicon: Vocabulary): boolean {
  if (!/^[A-Z][a-z]{3,}$/u.test(text) || announcesUnit(lower)) return false;
  if (announcesName(lower) || mayStandCapital(lower) || lexicon.frequency(lower) < 3) return false;
  return (readRaisedShare(lower) ?? 0) <= 2;
}

/** Whether a word with a small letter follows that adds nothing to the word. */
export function goesOnSmall({ text }: Passage, { end }: Word): boolean {
  return /^ (?!(?:dan|atau|serta|maupun|hingga|sampai) )[a-z]/u.test(text.slice(end, end + 9));
}
