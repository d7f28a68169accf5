import { isRegionKind } from '../../knowledge/region-kinds.ts';
import { findProvince, findRegencies } from '../../knowledge/regions.ts';
import type { Span } from '../../text/span.ts';
import { isNounPhrase, type PartWord, type SentencePart } from './sentence-parts.ts';

/**
 * The last of the places that close a subject, where the predicate follows it without a comma:
 * `Polres Contoh, Riau menggelar`, `Desa Contoh, Kecamatan Misal, Provinsi Umpama meraih`.
 */
export function findClosingPlace([subject, ...parts]: readonly SentencePart[]): Span | undefined {
  if (subject?.words.at(-1)?.kind !== 'name' || !isNounPhrase(subject.words)) return undefined;
  const at = parts.findIndex(({ words }) => words.some(({ kind }) => kind !== 'name'));
  const { words } = parts[at] ?? { words: [] };
  const length = words.findIndex(({ kind }) => kind !== 'name');
  if (length < 1 || length > LONGEST || !opensPredicate(words.slice(length))) return undefined;
  const chain = parts.slice(0, at).map((part) => part.words);
  if (!chain.every(isPlace) || !isClosing(words.slice(0, length), at)) return undefined;
  const [first, last] = [words[0], words[length - 1]];
  return first && last && { start: first.start, end: last.end };
}

/** `Provinsi Daerah Istimewa Yogyakarta`. */
const LONGEST = 4;

function opensPredicate([verb, second]: readonly PartWord[]): boolean {
  return verb?.kind === 'verb' || (verb?.kind === 'helper' && second?.kind === 'verb');
}

/** Whether a name is that of a province, or behind other places that of any. */
function isClosing(words: readonly PartWord[], before: number): boolean {
  const name = nameOf(words);
  return findProvince(name) !== undefined || (before > 0 && isPlace(words));
}

function isPlace(words: readonly PartWord[]): boolean {
  const name = nameOf(words);
  return (
    isRegionKind(words[0]?.lower ?? '') ||
    findProvince(name) !== undefined ||
    findRegencies(name).length > 0
  );
}

/** A name without what the place is called by. */
function nameOf(words: readonly PartWord[]): string {
  const own = isRegionKind(words[0]?.lower ?? '') ? words.slice(1) : words;
  return own.map(({ text }) => text).join(' ');
}
