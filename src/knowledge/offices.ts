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

/** Words that open an introduction which has no subject, so that the office behind it must be one. */
const INTRODUCES =
  /^(?:Mewakili|Terpisah|Senada|Hal senada|Selain itu|Selanjutnya|Kemudian|Sebelumnya|Menanggapi|Dalam (?:sambutan|arahan|laporan|kesempatan|acara|kegiatan|rapat)|Pada (?:kesempatan|acara|kegiatan))(?![A-Za-zÀ-ɏ])/u;

/**
 * Where the office begins with which a sentence opens, as an offset in it: at its start, or after
 * `Sementara itu, `, `Di tempat yang sama, `, `Mewakili Camat, ` and the like; `undefined` when it
 * opens otherwise.
 */
export function findOpeningOffice(sentence: string): number | undefined {
  if (startsWithOffice(sentence, 0)) return 0;
  const comma = sentence.indexOf(', ');
  if (comma === -1) return undefined;
  const introduction = sentence.slice(0, comma);
  const follows = comma < LONGEST_INTRODUCTION && /(?:itu|sama|lanjutnya)$/u.test(introduction);
  if (!follows && !INTRODUCES.test(introduction)) return undefined;
  return startsWithOffice(sentence, comma + 2) ? comma + 2 : undefined;
}

function startsWithOffice(sentence: string, at: number): boolean {
  const [word = ''] = sentence.slice(at, at + 20).split(/[\s,]/u, 1);
  return OFFICES.has(word);
}
