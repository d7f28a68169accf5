/** First words of the offices that speak in releases. */
const OFFICES = new Set(
  `Bupati Wakil Wali Gubernur Camat Lurah Kepala Sekretaris Sekda Ketua Direktur Menteri Kapolres
  Kapolda Kapolrestabes Dandim Danrem Asisten Kabid Kabag Kadis Kasi Rektor Dirjen Sekjen Penjabat
  Pelaksana Plt. Pj.`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Longer introductions say more than that one sentence follows another. */
const LONGEST_INTRODUCTION = 44;

/**
 * Where the office begins with which a sentence opens, as an offset in it: at its start, or after
 * `Sementara itu, `, `Di tempat yang sama, ` and the like; `undefined` when it opens otherwise.
 */
export function findOpeningOffice(sentence: string): number | undefined {
  if (startsWithOffice(sentence, 0)) return 0;
  const comma = sentence.slice(0, LONGEST_INTRODUCTION).indexOf(', ');
  if (comma === -1 || !/(?:itu|sama|lanjutnya)$/u.test(sentence.slice(0, comma))) return undefined;
  return startsWithOffice(sentence, comma + 2) ? comma + 2 : undefined;
}

function startsWithOffice(sentence: string, at: number): boolean {
  const [word = ''] = sentence.slice(at, at + 20).split(/[\s,]/u, 1);
  return OFFICES.has(word);
}
