import { DAYS_AND_MONTHS } from '../../knowledge/calendar-words.ts';
import { isOfficeWord } from '../../knowledge/offices.ts';
import { isPublicBody } from '../../knowledge/public-bodies.ts';
import { isRegionKind } from '../../knowledge/region-kinds.ts';
import { wordSet } from '../../text/patterns.ts';
import type { PartWord } from './sentence-parts.ts';

/** Further places and bodies with which no name of a person opens, and other words in capitals. */
const NO_NAME = wordSet(
  // Places, and what they are called by.
  `dusun jalan gedung aula rumah pasar objek wisata gunung pulau sungai laut danau hotel mal plaza museum bandara stasiun terminal
  pelabuhan masjid gereja pura kampus sekolah sd smp sma smk universitas jakarta jawa republik
  indonesia`,
  // Parts of bodies, and what stands beside them.
  `basarnas bulog pertamina bumdes bagian bidang pkk komisi forkopimda menteri perwakilan tim ormas organisasi unsur jajaran staf
  partai klub pt cv pihak`,
  DAYS_AND_MONTHS,
  'hari malam pagi siang sore',
  // People without their name, and how they are addressed.
  `para seluruh sejumlah seorang salah yang bapak ibu pak bu saudara tokoh warga masyarakat kader
  guru siswa petani pedagang nelayan pelaku`,
  // What else has a capital here.
  `program proyek kata ujar`,
);

/** How many words a personal name at the head of a part has. */
export function nameLength(words: readonly PartWord[]): number {
  const end = words.findIndex((word, index) => !isNameWord(word, index, words[1]));
  const length = end === -1 ? words.length : end;
  const name = words.slice(0, length);
  const isOther = name.some((word, index) => isNoName(word) && !(index > 0 && isTime(word)));
  return length > 6 || isOther ? 0 : length;
}

/** A capital, a title in small letters, or the capital of a sentence before another. */
function isNameWord({ kind, lower }: PartWord, index: number, next: PartWord | undefined): boolean {
  if (kind === 'name' || /^(?:bin|binti|al|dr|drg|drh|dra|drs)$/u.test(lower)) return true;
  return index === 0 && kind === 'other' && next?.kind === 'name';
}

/** `Bagas Hari Pratomo`: a time of the day is a name, too. */
function isTime({ lower }: PartWord): boolean {
  return /^(?:hari|malam|pagi|siang|sore)$/u.test(lower);
}

/** Whether a word is a place, a body, an office, or has letters that no name is written with. */
export function isNoName({ lower, text }: PartWord): boolean {
  return (
    NO_NAME.has(lower) ||
    isPublicBody(lower) ||
    isRegionKind(lower) ||
    isOfficeWord(lower) ||
    /\d|^(?!AKBP$|KRMT$|KRAT$)[A-Z]{4,}$/u.test(text)
  );
}
