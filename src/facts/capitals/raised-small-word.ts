import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { goesOnAsName, isRaisedAlone, isTitleQuoted } from '../../draft/raised-word.ts';
import { announcesName, headsName } from '../../knowledge/capital-words.ts';
import {
  kindOfSmallWord,
  kindOfWord,
  type SmallWord,
  type WordKind,
} from '../../knowledge/word-kinds.ts';
import { isCapitalised } from '../../text/case.ts';
import { textBefore } from '../../text/text-before.ts';

/** Kinds that no name belongs to: what follows them is not the rest of one. */
const NO_NAME_BEFORE: ReadonlySet<WordKind> = new Set([
  'verb',
  'bare verb',
  'helper',
  'pointer',
  'pronoun',
  'conjunction',
  'joint',
]);

/** What a comma parts from the words before, and no unmarked speech opens with. */
const BEHIND_COMMA =
  /^(?:Dan|Atau|Serta|Maupun|Sedangkan|Sehingga|Agar|Supaya|Melainkan|Termasuk|Karena|Hingga|Menurut|Oleh|Kepada|Terhadap|Sebagai|Bahwa|Adalah|Kemudian|Demi|Guna)$/u;

const DAY = /^(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Hari|hari|Tanggal|tanggal)$/u;

const PLACE =
  /^(?:Lapangan|Gedung|Aula|Hotel|Pendopo|Pendapa|Kantor|Kabupaten|Kota|Kecamatan|Desa|Jalan|Halaman|Ruang|Balai|Taman)$/u;

/** Surnames that open with `Di`. */
const SURNAME =
  /^(?:Maria|Matteo|Stefano|Lorenzo|Natale|Canio|Livio|Francesco|Caprio|Marco|Rocco|Gregorio|Giannantonio?|Giacomo|Pietro)$/u;

/** Whether a word as written goes on with a surname behind `Di`: `Di Giannantonio`. */
export function endsSurname(word: string): boolean {
  return SURNAME.test(word);
}

/**
 * Whether the word at `index` is one of the closed classes, raised inside a sentence where no name
 * begins: `dan Ikut serta`, `dihadiri Seluruh Camat`, `dilantik Oleh Bupati`, `Dompu, Maupun Bima`.
 */
export function isRaisedSmallWord(passage: Passage, index: number): boolean {
  const [before, word] = [passage.words[index - 1], passage.words[index]];
  if (!before || !word || !/^[A-Z][a-z]+(?:-[a-z]+)?$/u.test(word.text)) return false;
  const kind = kindOfSmallWord(word.lower);
  // `dikutip Antara`: a news agency.
  if (!kind || word.text === 'Antara' || isTitleQuoted(passage, word)) return false;
  if (opensSentence(passage, word.start)) return false;
  if (isAlone(passage, index, kind)) return true;
  const gap = passage.text.slice(before.end, word.start);
  if (gap === ', ') return isBehindComma(passage, index, kind);
  if (gap !== ' ' || !/^[a-zß-ÿ]+$/u.test(before.text)) return false;
  switch (kind) {
    case 'determiner':
      return !headsName(before.lower) && !isInMotto(passage, index);
    case 'firm':
      return !announcesName(before.lower) && !endsSurname(passage.words[index + 1]?.text ?? '');
    case 'joint':
    case 'loose':
      return isBehindNoName(passage, index, kind);
    case 'pronoun':
      return false;
  }
}

/** Whether neither the word before nor the one behind has a capital or announces a name. */
function isAlone(passage: Passage, index: number, kind: SmallWord): boolean {
  const [before, word] = [passage.words[index - 1], passage.words[index]];
  if (!before || !word || announcesName(before.lower)) return false;
  // `terang Bangun`: somebody is called so.
  if (kindOfWord(word.lower) === 'bare verb') return false;
  // `kepada Allah, karena Dia mengetahui`
  if (kind === 'pronoun' && /^(?:Ia|Dia|Beliau)$/u.test(word.text)) return false;
  // `seorang pengunjung, Bila, berkata`
  if (passage.text[before.end] === ',' && passage.text[word.end] === ',') return false;
  return isRaisedAlone(passage, index) && !goesOnAsName(passage, word);
}

/** `Keadilan Sosial bagi Seluruh Rakyat`, `Maju untuk Semua`: a name or motto goes on. */
function isInMotto({ words }: Passage, index: number): boolean {
  const [farther, before] = [words[index - 2], words[index - 1]];
  if (!farther || !before || !isCapitalised(farther.text)) return false;
  return /^(?:untuk|bagi|dari|ke|di)$/u.test(before.text);
}

/** Whether a comma stands before a word that opens no speech, or the comma of a list before a determiner. */
function isBehindComma({ words }: Passage, index: number, kind: SmallWord): boolean {
  const [before, word, next] = [-1, 0, 1].map((step) => words[index + step]);
  if (!before || !word) return false;
  if (kind === 'determiner' || BEHIND_COMMA.test(word.text)) return true;
  if (word.text === 'Pada') return DAY.test(next?.text ?? '');
  // `meriah, Di Lapangan Contoh`
  const isWhere = /^(?:Di|Ke|Dari)$/u.test(word.text) && /^[A-Za-z][a-z]+$/u.test(before.text);
  return isWhere && PLACE.test(next?.text ?? '');
}

/** Whether a small word follows, or one that leads in a name stands behind what no name belongs to. */
function isBehindNoName({ words, text }: Passage, index: number, kind: SmallWord): boolean {
  const [before, word, next] = [-1, 0, 1].map((step) => words[index + step]);
  if (!before || !word || !next || text[word.end] !== ' ') return false;
  if (announcesName(before.lower) || headsName(before.lower)) return false;
  // `disebut Bangun berhasil`: who did it.
  if (kind === 'loose' && /^di[a-z]{3,}$/u.test(before.lower)) return false;
  // `hits seperti ‘Cantik dan Andai Dia Tahu’`
  if (textBefore(text, word.start).includes('‘')) return false;
  if (!isCapitalised(next.text)) return /^[a-z]/u.test(next.text);
  return kind === 'joint' && word.text !== 'Dan' && NO_NAME_BEFORE.has(kindOfWord(before.lower));
}
