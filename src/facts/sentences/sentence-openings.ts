import { WEEKDAYS } from '../../calendar/date.ts';
import { isOfficeWord } from '../../knowledge/offices.ts';
import { isRegionKind } from '../../knowledge/region-kinds.ts';
import type { PartWord, SentencePart } from './sentence-parts.ts';

/** Whether what stands before a part is an opening: a plain one, or one with its day, and then an office. */
export function isBehindOpening(parts: readonly SentencePart[], index: number): boolean {
  const [first] = parts;
  if (index === 1 && isPlainOpening(first)) return true;
  const opening = first?.words[0];
  const leads = opening?.kind === 'preposition' || /^men[a-z]+/u.test(opening?.lower ?? '');
  const subject = parts[index]?.words ?? [];
  const isSure = isOfficeWord(subject[0]?.lower ?? '') || subject.at(-1)?.kind === 'pointer';
  return leads && isSure && index < 4 && parts.slice(1, index).every(isDayOrPlace);
}

/** `Rabu (19/8)`, `21 Agustus 2026`, `Kabupaten Contoh`: what goes on with an opening. */
function isDayOrPlace({ words }: SentencePart): boolean {
  const [first, ...others] = words;
  if (!first || others.length > 4 || !others.every(isNameOrNumber)) return false;
  return /^\d/u.test(first.text) || DAY_OR_PLACE.test(first.lower) || isRegionKind(first.lower);
}

function isNameOrNumber({ kind, text }: PartWord): boolean {
  return kind === 'name' || /^\d/u.test(text);
}

const DAY_OR_PLACE = new RegExp(
  `^(?:${WEEKDAYS.join('|')}|jawa|sumatera|sulawesi|kalimantan|papua|nusa|jakarta)$`,
  'iu',
);

/** An opening that is over at its comma: `Pada kesempatan itu`, `Untuk itu`, `Dalam sambutannya`. */
function isPlainOpening(part: SentencePart | undefined): boolean {
  const [first] = part?.words ?? [];
  const last = part?.words.at(-1);
  if (!part || !first || !last) return false;
  if (part.words.length > 7 || part.words.some(({ kind }) => kind === 'yang' || kind === 'name'))
    return false;
  const leads =
    first.kind === 'preposition' || first.kind === 'conjunction' || /^men[a-z]+/u.test(first.lower);
  if (part.words.length === 1)
    return /^(?:sementara|selanjutnya|kemudian|namun|sebelumnya)$/u.test(first.lower);
  return (
    leads &&
    (last.kind === 'pointer' || /(?:nya|sama|lain)$/u.test(last.lower)) &&
    last.kind !== 'name'
  );
}

/** The index of the first word behind an opening that has no comma: `Pada kesempatan itu Budi Santoso`; their number where none opens. */
export function behindOpening(words: readonly PartWord[]): number {
  if (
    /^(?:sementara|sedangkan|selanjutnya|kemudian|namun|semoga|adapun|mudah-mudahan)$/u.test(
      words[0]?.lower ?? '',
    )
  )
    return 1;
  if (words[0]?.kind !== 'preposition') return words.length;
  const pointer = words.findIndex(
    ({ kind, lower }) =>
      kind === 'pointer' || /^(?:sambutannya|arahannya|laporannya|paparannya|sama)$/u.test(lower),
  );
  return pointer > 0 && pointer < 6 ? pointer + 1 : words.length;
}
