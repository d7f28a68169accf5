import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isTitleQuoted } from '../../draft/raised-word.ts';
import { isAcronymNoun, keepsCapitals } from '../../knowledge/acronym-forms.ts';
import { announcesName } from '../../knowledge/capital-words.ts';
import { isPersonWord } from '../../knowledge/person-words.ts';
import { readRaisedShare } from '../../knowledge/raised-share.ts';
import { isCapitalised } from '../../text/case.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Word } from '../../text/words.ts';
import { endsSurname } from './raised-small-word.ts';

/** What a person does or is to do, behind `ia` or `dia`. */
const DOES =
  /^ (?:me|ber|akan|juga|telah|sudah|pun|ingin|harus|dapat|bisa|di|lakukan|sampaikan|harap|[a-z]{3,12}kan(?![a-z]))[a-z]*(?![A-Za-z])/u;

/** God, whose pronouns have a capital. */
export const GOD = /Allah|Tuhan|Yesus|-Nya(?![a-z])|Mahakuasa|Maha /u;

/** Words of grammar that writers shout, and that are no initials. */
const SHOUTED = wordSet(`
  HARUS TIDAK BUKAN WAJIB JANGAN SEMUA BELUM DILARANG SUDAH AKAN BISA DAPAT DAN UNTUK YANG ATAU DENGAN
  OLEH PADA DALAM DARI SANGAT SELURUH SETIAP HANYA TANPA PARA SERTA BERSAMA SEGERA
  MASYARAKAT WARGA PESERTA KEGIATAN
`);

/** What must be known of words in lower case; a lexicon knows it. */
interface Vocabulary {
  frequency(word: string): number;
  isKnown(word: string): boolean;
}

/** From this frequency on, in doublings, a word is no acronym, unless it is listed as one. */
const COMMON = 5;

/** Behind these stands a motto or a programme, which many write in capitals. */
const CALLED =
  /^(?:program|layanan|pelayanan|gerakan|inovasi|aksi|sistem|visi|misi|slogan|moto|motto|jargon|semboyan|predikat|opini|gampong|kota|kabupaten|desa)$/u;

/** Whether a longer word in capitals is one in common use that is no acronym besides. */
function isLoud({ text, lower }: Word, lexicon: Vocabulary | undefined): boolean {
  if (!lexicon || text.length < 5) return false;
  // So long a word that the language knows is no acronym, however rare.
  const isWord = text.length > 8 && lexicon.isKnown(lower);
  if (lexicon.frequency(lower) < COMMON && !isWord) return false;
  return !isAcronymNoun(lower) && !keepsCapitals(text) && (readRaisedShare(lower) ?? 0) <= 4;
}

/** Whether the word at `index` has capitals throughout amid words that do not: `warga HARUS hadir`. */
export function isShouted(
  passage: Passage,
  index: number,
  lexicon: Vocabulary | undefined,
): boolean {
  const word = passage.words[index];
  if (!word || !/^[A-Z]{3,}$/u.test(word.text)) return false;
  const [before, next] = [passage.words[index - 1], passage.words[index + 1]];
  if (!before || !next) return false;
  const mayBeMotto = announcesName(before.lower) || CALLED.test(before.lower);
  if (!SHOUTED.has(word.text) && (mayBeMotto || !isLoud(word, lexicon))) return false;
  const opens = word.text.length > 8 && opensSentence(passage, before.start);
  if (!(opens ? /^[A-Z]?[a-z]{3,}$/u : /^[a-zß-ÿ-]{2,}$/u).test(before.text)) return false;
  if (!/^[a-zß-ÿ-]{2,}$/u.test(next.text)) return false;
  if (passage.text.slice(before.end, next.start) !== ` ${word.text} `) return false;
  return !isTitleQuoted(passage, word);
}

/** Whether the word at `index` is a pronoun inside a sentence: `untuk itu, Dia mengajak`, `hal ini Saya sampaikan`. */
export function isRaisedPronoun(passage: Passage, index: number): boolean {
  const [before, word] = [passage.words[index - 1], passage.words[index]];
  if (!before || !word || !/^(?:Saya|Kami|Ia|Dia)$/u.test(word.text)) return false;
  const gap = passage.text.slice(before.end, word.start);
  if (!/^,? $/u.test(gap) || !/^[a-zß-ÿ]+$/u.test(before.text)) return false;
  if (opensSentence(passage, word.start) || announcesName(before.lower)) return false;
  // What scripture is quoted for may speak of God without a name.
  if (/^(?:Ia|Dia)$/u.test(word.text) && passage.isQuoted(word.start, word.end)) return false;
  return DOES.test(passage.text.slice(word.end, word.end + 24)) && !GOD.test(passage.text);
}

/** A word of grammar beside capitals. */
const IN_NAME = /^(?:Dan|Dalam|Turut|Dengan|Saya|Mereka)$/u;

/** A word of grammar that joins two capitals, and is small even in a name. */
const JOINS =
  /^(?:Dan|Untuk|Yang|Dari|Ke|Di|Pada|Oleh|Dengan|Terhadap|Tentang|Bagi|Kepada|Sebagai|Serta|Atau|Lingkup)$/u;

/** Of these, those that are small in the title of a film, too, whatever its makers do. */
const SMALL_IN_TITLE = /^(?:Dan|Untuk|Yang|Dari|Ke|Di)$/u;

/** Behind it `Yang` is part of how God and those spoken to are called. */
const TITLE =
  /^(?:Maha|Mahaesa|Mahakuasa|Mulia|Terhormat|Dipertuan|Kuasa|Esa|Terpelajar|Kami|Saya|Dihormati|Berbahagia|Terkasih)$/u;

const PLACE = /^(?:Kabupaten|Kota|Desa|Kecamatan|Provinsi|Daerah|Negeri)$/u;

/** A government or office in whose `lingkup` somebody works. */
const BODY =
  /^(?:Pem(?:kab|kot|prov|da|erintah)|Kemen[a-z]+|Dinas|Badan|Setda|Sekretariat|Kantor|Kabupaten|Kota|Provinsi|Kecamatan)$/u;

/** Two words raised together that open no name. */
const PAIR =
  /^(?:Dalam Rangka|Turut Hadir|Turut Serta|Dengan Hormat|Terima Kasih|Atas Nama|Hadir Dalam|Bertempat Di)$/u;

/** Whether the word at `index` is one that a name keeps small, beside a capital: `Bersih Dan Sehat`, `Dalam Rangka`. */
export function isSmallInName(passage: Passage, index: number): boolean {
  const [before, word, next] = [-1, 0, 1].map((step) => passage.words[index + step]);
  if (!before || !word || passage.text.slice(before.end, word.start) !== ' ') return false;
  if (isTitleQuoted(passage, word)) {
    return SMALL_IN_TITLE.test(word.text) && joinsCapitals(passage, index);
  }
  if (PAIR.test(`${before.text} ${word.text}`)) return true;
  if (!next || opensSentence(passage, word.start)) return false;
  if (joinsCapitals(passage, index)) return true;
  if (!IN_NAME.test(word.text)) return false;
  if (/^(?:Saya|Mereka)$/u.test(word.text)) return !isCapitalised(next.text);
  if (passage.text[word.end] !== ' ') return false;
  return PAIR.test(`${word.text} ${next.text}`);
}

/** `Sengketa Informasi Dengan Lima Asas`: a word of grammar in the middle of capitals. */
function joinsCapitals({ words, text }: Passage, index: number): boolean {
  const [before, word, next] = [-1, 0, 1].map((step) => words[index + step]);
  if (!before || !word || !next || !isJoint(word, next) || text[word.end] !== ' ') return false;
  if (!isCapitalised(before.text) || !isCapitalised(next.text)) return false;
  return word.text === 'Dan' || PLACE.test(before.text) || !opensTitle(words, index - 1);
}

/** Whether a word of grammar joins what stands before it to the raised word behind. */
function isJoint(word: Word, next: Word): boolean {
  if (endsSurname(next.text)) return false;
  switch (word.text) {
    case 'Yang':
      return !TITLE.test(next.text);
    // `Dana Bagi Hasil`: shared, and not for somebody.
    case 'Bagi':
      return next.text !== 'Hasil';
    // `Sistem Elektronik Lingkup Privat`: of a law; before a body it says where.
    case 'Lingkup':
      return BODY.test(next.text);
    // `Kebijakan Agama Dalam Meningkatkan`, and not `Menteri Dalam Negeri`.
    case 'Dalam':
      return /^Me[mnlrwy][a-z]{4,}$/u.test(next.text);
    default:
      return JOINS.test(word.text);
  }
}

/** `Film Di Balik …`: a title begins behind the word, unless it ends a name: `Kementerian Agama Dalam …`. */
function opensTitle(words: readonly Word[], index: number): boolean {
  const [farther, word] = [words[index - 1], words[index]];
  if (!word || !announcesName(word.lower)) return false;
  return !farther || !isCapitalised(farther.text) || farther.end !== word.start - 1;
}

/** Words of grammar that go on with a sentence, and that no name ends with. */
const PARTICLE =
  /^(?:Bersama|Khususnya|Terutama|Terkait|Tersebut|Setempat|Beserta|Serta|Maupun|Selaku|Guna|Melalui|Yaitu|Yakni|Sedangkan|Sampai|Hingga|Bagi|Secara|Selama|Sebelum|Setelah|Usai|Merupakan|Agar|Supaya)$/u;

/** Of these, those that a person stands behind. */
const ACCOMPANIED = /^(?:Bersama|Beserta|Serta|Maupun|Selaku|Melalui)$/u;

/** The other parties of a trial, among whom one is called `Pihak Terkait`. */
const TRIAL = /Termohon|Pemohon|Mahkamah/u;

/** Whether a small word announces a name: `film`, and not `Camat`. */
function isTitleHead({ text }: Word): boolean {
  return /^[a-z]/u.test(text) && announcesName(text);
}

/** Whether the word at `index` goes on with the sentence behind a name: `OPD Terkait`, `Bupati Bersama Direktur`. */
export function isRaisedParticle(passage: Passage, index: number): boolean {
  const [farther, before, word, next] = [-2, -1, 0, 1].map((step) => passage.words[index + step]);
  if (!before || !word || !PARTICLE.test(word.text) || isTitleQuoted(passage, word)) return false;
  const gap = passage.text.slice(before.end, word.start);
  if (gap !== ' ' && !(ACCOMPANIED.test(word.text) && /^\)?,? $/u.test(gap))) return false;
  if (opensSentence(passage, word.start) || announcesName(before.lower)) return false;
  if (word.text === 'Terkait' && before.text === 'Pihak' && TRIAL.test(passage.text)) return false;
  // `film Hidup Bersama`: the word before is in a name itself.
  if (farther && farther.end === before.start - 1 && isTitleHead(farther)) return false;
  const behind = passage.text.slice(word.end, word.end + 2);
  if (word.text !== 'Bersama' && /^(?: [a-z]|[,.;])/u.test(behind)) return true;
  return (
    ACCOMPANIED.test(word.text) &&
    next !== undefined &&
    isPersonWord(next.lower) &&
    isCapitalised(next.text)
  );
}
