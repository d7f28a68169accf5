import { MONTHS, WEEKDAYS } from '../../calendar/date.ts';

const lowerCase = (words: readonly string[]): string => words.join(' ').toLowerCase();

/** First words of offices that one person leads. */
const HEADS = new Set(
  `kepala wakil wali bupati gubernur presiden menteri camat lurah sekretaris sekda ketua direktur
  asisten inspektur kapolri kapolda kapolres kapolresta kapolsek kajari kajati dandim danrem pangdam
  danramil danlanal rektor dekan kadis kabag kabid kasubag kasi kaban kadishub
  komandan koordinator manajer anggota sekcam kasubbag kakan kakanwil kasat perdana panglima kapuspen
  kapuspenkum kabareskrim kasad kasal kasau dirjen sekjen dirut kadiv`.split(/\s+/u),
);

/** Words of offices, agencies, places and documents, which are no names of people. */
const NO_NAME = new Set(
  `${[...HEADS].join(' ')} ${lowerCase([...WEEKDAYS, ...MONTHS])} dinas badan bagian bidang kantor biro satuan seksi subbagian kementerian
  kota kabupaten provinsi kecamatan kelurahan desa daerah republik indonesia negara pemerintah
  pemkot pemkab pemprov polres polresta polda kodim korem kejaksaan pengadilan dprd dpr bpk kpu
  penataan ruang perumahan permukiman olahraga pemuda pariwisata kebudayaan perdagangan perikanan
  perempuan anak umum sosial kesehatan pendidikan komunikasi informatika statistik persandian
  pelayanan terpadu pintu modal keuangan aset pendapatan perencanaan pembangunan penelitian
  pengembangan sumber daya manusia kepegawaian hukum organisasi protokol pimpinan perekonomian
  administrasi kesejahteraan rakyat tenaga kerja transmigrasi koperasi usaha mikro lingkungan hidup
  kehutanan pertanian pangan peternakan perkebunan perhubungan perpustakaan kearsipan pemberdayaan
  masyarakat kependudukan pencatatan sipil pengendalian penduduk keluarga berencana bencana
  utara selatan timur barat tengah jawa sumatera kalimantan sulawesi papua bali maluku jakarta
  universitas institut amerika serikat inggris australia arab saudi pak bu bapak ibu plt plh pj pjs
  penjabat sekolah rumah sakit bank perusahaan yayasan forum tim panitia unsur staf anggota jajaran para seluruh tokoh asn pns ri tni
  polri pkk mpr dpd kpk bps bnn bnpb bpbd bpom pwi pmi koni pssi ojk bkn basarnas bawaslu kejari
  kejati kejagung utama pertama komisi fraksi wilayah serikat dalam luar negeri agama publik perum
  tertinggal kominfo diskominfo penerangan dharma wanita hari acara kegiatan pelatihan rapat jalan gedung aula`.split(
    /\s+/u,
  ),
);

/**
 * Behind these stands a name that is nobody's, or more of the office: `Yayasan Budi Luhur`, `Seksi
 * Intelijen`.
 */
const NAMED_AFTER = new Set(
  `${lowerCase(MONTHS)} kota kabupaten provinsi kecamatan kelurahan desa daerah wilayah universitas
  institut sekolah rumah sakit bank perusahaan yayasan forum tim panitia serikat hari acara kegiatan jalan gedung aula badan
  komisi fraksi kantor dinas biro bidang bagian seksi subbagian satuan utama umum pengendalian
  pelayanan penelitian perencanaan pembangunan pengembangan pemberdayaan penataan pencatatan`.split(
    /\s+/u,
  ),
);

/** Whether a word, in lower case, opens an office that one person leads: `wali`, `kepala`. */
export function opensOffice(word: string): boolean {
  return HEADS.has(word);
}

/**
 * Whether a word, in lower case, is one of offices, agencies, places or documents: no person's
 * name.
 */
export function isOfficeWord(word: string): boolean {
  return NO_NAME.has(word);
}

/**
 * Whether what follows a word, in lower case, is a name that is nobody's, or more of the office.
 */
export function hasOwnName(word: string): boolean {
  return NAMED_AFTER.has(word);
}
