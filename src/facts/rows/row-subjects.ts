import { isQuality } from '../../knowledge/qualities.ts';
import { ONE_TO_TEN } from '../../text/number-words.ts';
import { isNounPhrase, type PartWord } from '../sentences/sentence-parts.ts';
import { isNoNoun } from './row-nouns.ts';

/** Whether words open a sentence as the first of its subjects, which the predicate follows. */
export function isSubjectOf(words: readonly PartWord[], rest: readonly PartWord[]): boolean {
  const last = words.at(-1);
  if (!last || last.kind === 'pointer' || isNoNoun(last.lower) || NUMBERS.has(last.lower))
    return false;
  if (words.length < 4 && tellsWhen(words)) return false;
  const [verb, second] = rest;
  const isSaid =
    verb?.kind === 'verb' ||
    (HAPPENS.test(verb?.lower ?? '') && isPlainSubject(words)) ||
    (verb?.kind === 'helper' && (second?.kind === 'verb' || second?.kind === 'helper'));
  return isSaid && isNounPhrase(words) && words.length < 9;
}

/** `Acara puncak, guru dan siswa menari`, `Gelombang kedua, …`: when, or to whom, rather than who. */
function tellsWhen(words: readonly PartWord[]): boolean {
  return OCCASION.test(words[0]?.lower ?? '') || IN_ORDER.test(words.at(-1)?.lower ?? '');
}

const OCCASION =
  /^(?:acara|musim|masa|puncak|giliran|babak|sesi|zaman|era|jam|bu|pak|bapak|ibu|saudara)$/u;

const IN_ORDER =
  /^(?:pertama|kedua|ketiga|keempat|kelima|terakhir|berikutnya|selanjutnya|perdana|pembuka|penutup|final|awal|akhir|terbaru)$/u;

/** Verbs without a prefix that say what became of things, or that people came. */
const HAPPENS =
  /^(?:hadir|tiba|datang|naik|turun|rampung|selesai|hilang|tumbuh|lahir|gugur|tewas)$/u;

/**
 * `Cabai`, `Harga cabai`: what a verb without a prefix may follow. Longer ones may be a clause of
 * their own (`Cuaca buruk, …`, `Panen raya, …`).
 */
function isPlainSubject(words: readonly PartWord[]): boolean {
  const [first, second] = words;
  if (!second) return true;
  return MEASURED.test(first?.lower ?? '') && words.length === 2 && !isState(second.lower);
}

const MEASURED =
  /^(?:harga|jumlah|produksi|stok|nilai|tarif|angka|volume|pasokan|penjualan|ekspor)$/u;

/** `Stok kosong, …`: how it is, not what it is of. */
function isState(word: string): boolean {
  return (
    isQuality(word) || /^(?:kosong|habis|langka|cukup|rendah|tinggi|mahal|normal)$/u.test(word)
  );
}

/** `Delapan, cabut …`: the number of a demand. */
const NUMBERS: ReadonlySet<string> = new Set(ONE_TO_TEN);
