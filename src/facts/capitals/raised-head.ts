import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isInListedName, isJoinedToName, isTitleQuoted } from '../../draft/raised-word.ts';
import { isAcronymNoun } from '../../knowledge/acronym-forms.ts';
import { announcesName, headsName, mayStandCapital } from '../../knowledge/capital-words.ts';
import { headsField } from '../../knowledge/field-heads.ts';
import { isOfficeWord } from '../../knowledge/offices.ts';
import { opensNoName } from '../../knowledge/opening-words.ts';
import { readAloneShare, readOpeningShare } from '../../knowledge/raised-share.ts';
import { kindOfSmallWord } from '../../knowledge/word-kinds.ts';
import { isCapitalised } from '../../text/case.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Word } from '../../text/words.ts';

/** What must be known of words in lower case; a lexicon knows it. */
interface Vocabulary {
  isAttested(word: string): boolean;
  isForeign(word: string): boolean;
}

/** Up to this share, in doublings, edited news raises a word before a name so seldom that none opens with it. */
const SELDOM = 5;

/** Behind these stands the name of something that is held, given or lived in, or a title. */
const NAMES = wordSet(`
  program progam kegiatan acara agenda gerakan aksi lomba festival penghargaan predikat kategori
  opini sistem layanan portal kanal proyek peringatan memperingati merayakan menggelar
  menyelenggarakan mengikuti membuka menutup meluncurkan mencanangkan tema bertema bagi tim pokja
  jabatan menjadi surat form formulir kartu tahap tahapan sebagai selaku rangka tentang komunikasi
  institusi yaitu yakni adalah harian koran majalah tabloid stan forum
`);

/** Words that open the name of a document, a region or a status all the same. */
const OPENS_NAME = /^(?:Berita|Cabang|Pesisir|Portal|Satu|Strategi|Waktu|Warga)$/u;

/** What is held, without what it is called: a name that begins behind one is whole. */
const SHELL =
  /^(?:Kegiatan|Acara|Rangkaian|Pelaksanaan|Penyelenggaraan|Pembentukan|Kedatangan|Kehadiran|Tema|Kategori)$/u;

/** What is done with something at an event, told and not called so even behind `acara`. */
const DEED = wordSet(`
  Penyaluran Penyerahan Pembagian Pencairan
`);

/**
 * Whether the word at `index` is raised as if the name opened with it that begins behind it:
 * `pelaksanaan Kegiatan Rapat Kerja`, `bersama Perangkat Desa Contoh`.
 */
export function isRaisedHead(
  passage: Passage,
  index: number,
  lexicon: Vocabulary | undefined,
): boolean {
  if (!isHead(passage, index)) return false;
  let first = index;
  while (isHead(passage, first - 1) && !isOpening(passage, first - 1)) first--;
  let last = index;
  while (isHead(passage, last + 1)) last++;
  const [word, next] = passage.words.slice(last, last + 2);
  if (!word || !next) return false;
  const isPlain = first === last && opensNone(word) && isStrange(next, lexicon);
  if (!isPlain && !isShell(word) && !isOwnName(next)) return false;
  return isBehindSmall(passage, first);
}

function isOpening(passage: Passage, index: number): boolean {
  const word = passage.words[index];
  return word !== undefined && opensSentence(passage, word.start);
}

/** Up to this share, in doublings, edited news raises a word before a name so seldom that none ever opens with it. */
const HARDLY = 2;

/** Whether a word is none of the language, and so a name. */
function isStrange({ text, lower }: Word, lexicon: Vocabulary | undefined): boolean {
  if (!lexicon || !/^[A-Z][a-z]{3,}$/u.test(text)) return false;
  return !lexicon.isAttested(lower) && !lexicon.isForeign(lower);
}

/** Whether no name of edited news opens with a word, of the many before which one stands. */
function opensNone({ lower }: Word): boolean {
  return (readOpeningShare(lower) ?? HARDLY + 1) <= HARDLY;
}

function isShell({ text }: Word): boolean {
  return SHELL.test(text) || DEED.has(text);
}

/** Whether a word that opens no name, by edited news, has a capital right before another word that has one. */
function isHead({ words, text }: Passage, index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (!word || !next || !/^[A-Z][a-z]{3,}$/u.test(word.text)) return false;
  if (text.slice(word.end, next.start) !== ' ' || !isCapitalised(next.text)) return false;
  // `Anggota DPR Budi`: an office, whose body stands behind it.
  if (mayStandCapital(word.lower) || isOfficeWord(word.lower) || OPENS_NAME.test(word.text))
    return false;
  // Small words are told by their class: `Yang Mulia`.
  if (word.lower === 'yang' || kindOfSmallWord(word.lower)) return false;
  if (DEED.has(word.text)) return true;
  const shares = [readOpeningShare(word.lower), readAloneShare(word.lower)];
  return shares.every((share) => share !== undefined && share <= SELDOM);
}

/** Whether a word opens a name, or stands for one. */
function isOwnName({ text, lower }: Word): boolean {
  if (/^[A-Z]{3,}(?:Des)?$/u.test(text)) return !/^[IVXL]+$/u.test(text);
  return mayStandCapital(lower) || headsName(lower) || isAcronymNoun(lower);
}

/** Whether a small word stands before the one at `index`, and neither announces a name nor joins it to one. */
function isBehindSmall(passage: Passage, index: number): boolean {
  const { words, text } = passage;
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || text.slice(before.end, word.start) !== ' ') return false;
  const isDone = DEED.has(word.text) && isEvent(before);
  const opens = opensNoName(before.text) || isDone;
  // `“Bersama Membangun Desa”`: a theme, whose first word opens a sentence.
  if (isTitleQuoted(passage, word)) return false;
  if (opens && opensSentence(passage, before.start)) return true;
  if (opensSentence(passage, word.start)) return false;
  if (/^\d{2,3}(?:\.\d{3})*$|^\d\.\d{3}/u.test(before.text)) return counts(passage, index - 1);
  if (!/^[a-zß-ÿ-]+$/u.test(before.text)) return false;
  if (!isDone && mayAnnounce(before.lower)) return false;
  return !isInListedName(text, word.start) && !isJoinedToName(passage, index);
}

function isEvent({ lower }: Word): boolean {
  return /^(?:acara|kegiatan|agenda)$/u.test(lower);
}

/** Whether a name or a title may stand behind a word. */
function mayAnnounce(word: string): boolean {
  return announcesName(word) || NAMES.has(word) || headsField(word);
}

/** Whether the figure at `index` tells how many, and belongs to no name before it: `SMA Negeri 1`. */
function counts(passage: Passage, index: number): boolean {
  const before = passage.words[index - 1];
  return !before || !isCapitalised(before.text) || opensSentence(passage, before.start);
}
