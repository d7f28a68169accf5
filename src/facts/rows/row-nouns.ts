import { wordSet } from '../../text/patterns.ts';
import type { PartWord } from '../sentences/sentence-parts.ts';
import { isItemWord } from './series.ts';

/** Whether a word may stand in an item of a row of nouns. */
export function isNoun(word: PartWord): boolean {
  if (word.kind !== 'other' && word.kind !== 'name') return false;
  return word.lower === 'berbagai' || (isItemWord(word.text) && !isNoNoun(word.lower));
}

/** Whether words are an item: nouns, of which the first is no larger place, day or calling. */
export function isItem(words: readonly PartWord[]): boolean {
  const first = words[0]?.lower ?? '';
  return words.length > 0 && words.every(isNoun) && !NO_HEAD.has(first);
}

/** Words that are no noun, but tell more of the clause. */
const NO_NOUN = wordSet(
  // Times.
  `tahun bulan hari pukul pagi siang sore malam lalu depan kemarin besok nanti mendatang terakhir
  berikutnya sehari kadang`,
  // Numbers and what is counted.
  'persen ribu juta miliar triliun rupiah orang unit',
  // What limits, compares, denies, or closes a row.
  `hanya cukup bukan melainkan begitu lagi masing sama makin semakin lain sebagainya seterusnya dll
  pula saja terus lantas`,
  // Words that ask, prepositions and conjunctions.
  'mana apa siapa dengan serta ketimbang daripada',
);

/** A number, a letter alone, an adverb or noun with `-nya`. */
const NO_PLAIN_NOUN = /^(?:\d.*|[a-z]+nya|[a-z])$/u;

/** Whether a word in lower case tells more of the clause, and is no noun. */
export function isNoNoun(word: string): boolean {
  return NO_NOUN.has(word) || NO_PLAIN_NOUN.test(word);
}

/** Larger places, days, and what is said of the noun before. */
const NO_HEAD = wordSet(`
  senin selasa rabu kamis jumat sabtu minggu kecamatan kabupaten kota provinsi desa kelurahan
  jalan jawa sumatera sulawesi kalimantan papua nusa jakarta indonesia warga asal sh se mm mt
  founder co-founder ceo direktur pendiri penulis penyanyi aktor aktris vokalis
`);
