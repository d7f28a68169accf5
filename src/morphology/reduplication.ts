/**
 * Whether a word with hyphens is put together from words: repeated (`anak-anak`, `berjalan-jalan`,
 * `sebaik-baiknya`, `tarik-menarik`, `menyewa-nyewakan`), or side by side (`suami-istri`).
 *
 * @param isKnown judges a word without hyphens
 */
export function isReduplication(word: string, isKnown: (part: string) => boolean): boolean {
  const parts = word.split('-').filter((part) => part !== '');
  if (parts.length > 1 && isKnown(parts.join(''))) return true;
  return parts.every((part, index) => isKnown(part) || isRepeated(part, parts[index - 1], isKnown));
}

/**
 * Whether a part that is no word repeats the end of the one before it, with its melted first letter
 * and a suffix of its own: `nyewakan` after `menyewa`.
 */
function isRepeated(
  part: string,
  before: string | undefined,
  isKnown: (part: string) => boolean,
): boolean {
  if (before === undefined) return false;
  const bare = part.replace(/(?:kan|an|i)?(?:nya)?$/u, '');
  return bare.length >= 3 && before.endsWith(bare) && isKnown(before + part.slice(bare.length));
}
