import { wordSet } from '../../text/patterns.ts';

const SHORTEST = 4;
/** Words that stand in any text with numbers. */
const COMMON = wordSet(`
  yang pada untuk dengan dari dalam oleh serta akan telah juga atau tahun orang adalah sebesar
  sebanyak mencapai jumlah total kota kabupaten kecamatan desa kelurahan provinsi daerah sebagai
  tersebut juta miliar ribu persen luas seluas panjang sepanjang lebar selebar tinggi setinggi berat
  seberat nilai senilai sudah hari bulan januari februari maret april juni juli agustus september
  oktober november desember semester
`);

/** The words of a text that say what it is about, but for those of `counted`; without affixes. */
export function tellingWords(lower: string, counted: readonly string[]): ReadonlySet<string> {
  const words = (lower.match(/[a-zÀ-ɏ]+/gu) ?? []).filter(
    (word) => word.length >= SHORTEST && !counted.includes(word) && !COMMON.has(word),
  );
  return new Set(words.map(rootOf));
}

/** `pembangunan` and `dibangun` as `bangun`, roughly: enough to compare words, not to read them. */
function rootOf(word: string): string {
  const bare = word.replace(
    /^(?:di|ber|ter|ke|se|mem(?=b)|pem(?=b)|men(?=[cdj])|pen(?=[cdj]))(?=[a-z]{4})/u,
    '',
  );
  const root = bare.replace(/(?:kan|an|nya|i)$/u, '');
  return root.length >= SHORTEST ? root : bare;
}

/** How many telling words two texts share. */
export function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return Array.from(one).filter((word) => other.has(word)).length;
}
