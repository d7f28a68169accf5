import { wordSet } from '../../text/patterns.ts';
import type { PartWord } from './sentence-parts.ts';

/**
 * Where a pronoun opens the main clause behind an adverbial without a comma, of which it might else
 * be the owner: the index of `kita` in `Untuk kader desa kita melantik …`.
 *
 * @param words those of the part that opens the sentence
 */
export function findPronounSubject(words: readonly PartWord[]): number | undefined {
  if (!opensAdverbial(words)) return undefined;
  const at = words.findIndex(({ kind }, index) => index > 2 && kind === 'pronoun');
  const last = words[at - 1];
  if (!last || !acts(words, at + 1)) return undefined;
  const isNoun = last.kind === 'name' || (last.kind === 'other' && !NO_NOUN.has(last.lower));
  return isNoun && words.slice(1, at).every(isOfNoun) ? at : undefined;
}

/** `Untuk kader …`, `Kalau dari sisi kader …`; a time, `Pada hari kedua`, may go without its comma. */
function opensAdverbial([first, second]: readonly PartWord[]): boolean {
  if (TIME.test(second?.lower ?? '')) return false;
  if (first?.lower === 'kalau') return second?.kind === 'preposition';
  return OPENS.has(first?.lower ?? '');
}

const TIME =
  /^(?:hari|malam|pagi|siang|sore|pekan|minggu|bulan|tahun|waktu|saat|masa|tanggal|kali|pertama|kesekian|kesempatan)$/u;

const OPENS = wordSet(`
  untuk dalam pada dari dengan bagi di melalui lewat selama terkait guna demi selain berdasarkan
  sebagai
`);

function isOfNoun({ kind }: PartWord): boolean {
  return /^(?:other|name|pointer|preposition|joint)$/u.test(kind);
}

/** Whether an active verb follows, be it behind helpers: no passive one, of which the pronoun is the agent. */
function acts(words: readonly PartWord[], at: number): boolean {
  const verb = words.slice(at).find(({ kind }) => kind !== 'helper');
  return verb?.kind === 'verb' && /^(?:me[mnlrwy]|ber)/u.test(verb.lower);
}

/** Adverbs, and words of which the pronoun is more likely the owner or a part. */
const NO_NOUN = wordSet(`
  dasarnya prinsipnya umumnya hakikatnya akhirnya intinya saja juga lagi sekalian semua sekali
  antara diri sendiri depan tempat artinya wilayah daerah desa kampung rumah kantor negara lingkungan
`);
