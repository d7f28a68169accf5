import { wordSet } from '../text/patterns.ts';

/** Fields of government that name an agency behind `dinas` or `badan`. */
const FIELDS = wordSet(`
  kesehatan pendidikan sosial pekerjaan perhubungan komunikasi pariwisata pertanian lingkungan
  kependudukan perindustrian perdagangan koperasi tenaga ketenagakerjaan perumahan kelautan
  perikanan pangan ketahanan kebudayaan pemuda kepemudaan perpustakaan penanaman pemberdayaan
  peternakan perkebunan kehutanan perencanaan kepegawaian keuangan penanggulangan pertanahan pertahanan
  kesatuan pengelolaan pendapatan riset
`);

/** Fields that stand second in the name of an agency. */
const SECOND_FIELDS = wordSet(`
  informatika statistik persandian kearsipan transmigrasi olahraga kepariwisataan aset
  hortikultura permukiman desa politik pengembangan penelitian pencatatan
  perlindungan
`);

/** Words of the names of agencies that are no field themselves. */
const OTHERS = wordSet(`
  aparatur sarana prasarana kawasan latihan hukum umum informasi bangsa masyarakat
  penduduk tugas barang jasa teknis pengawas pengurus pembina penyakit anak perempuan gizi
  ketertiban publik dasar menengah tinggi
`);

/** What is done in an office: `pengendalian`, `pencegahan`; some words only look like it. */
const DEED = /^(?:pe|ke)[a-z]{5,}an$/u;
const NO_DEED =
  /^(?:kemudian|kebetulan|keseluruhan|perlahan|perusahaan|kepulauan|keadaan|kenyataan|peringatan|kejuaraan|pertandingan|perayaan|pemerintahan)$/u;

/** Whether a word in lower case is the field that names an agency: `dinas kesehatan`. */
export function isField(word: string): boolean {
  return FIELDS.has(word);
}

/** Whether a word in lower case may be part of what an agency or one of its units is called after. */
export function isPartOfField(word: string): boolean {
  if (FIELDS.has(word) || SECOND_FIELDS.has(word) || OTHERS.has(word)) return true;
  return DEED.test(word) && !NO_DEED.test(word);
}
