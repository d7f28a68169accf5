import { MONTHS, WEEKDAYS } from '../../calendar/date.ts';
import { opensOffice } from '../../knowledge/offices.ts';
import { isPublicBody } from '../../knowledge/public-bodies.ts';
import { isRegionKind } from '../../knowledge/region-kinds.ts';

const lowerCase = (words: readonly string[]): string => words.join(' ').toLowerCase();

/** Further words of offices, agencies, places and documents, which are no names of people. */
const NO_NAME = new Set(
  `${lowerCase([...WEEKDAYS, ...MONTHS])} bagian bidang biro satuan seksi subbagian
  daerah republik indonesia negara dpr bpk
  penataan ruang perumahan permukiman olahraga pemuda pariwisata kebudayaan perdagangan perikanan
  perempuan anak umum sosial kesehatan pendidikan komunikasi informatika statistik persandian
  pelayanan terpadu pintu modal keuangan aset pendapatan perencanaan pembangunan penelitian
  pengembangan sumber daya manusia kepegawaian hukum organisasi protokol pimpinan perekonomian
  administrasi kesejahteraan rakyat tenaga kerja transmigrasi koperasi usaha mikro lingkungan hidup
  kehutanan pertanian pangan peternakan perkebunan perhubungan perpustakaan kearsipan pemberdayaan
  masyarakat kependudukan pencatatan sipil pengendalian penduduk keluarga berencana bencana
  utara selatan timur barat tengah jawa sumatera kalimantan sulawesi papua bali maluku jakarta
  universitas institut amerika serikat inggris australia arab saudi pak bu bapak ibu plt plh pj pjs
  penjabat sekolah rumah sakit bank perusahaan yayasan forum tim panitia unsur staf anggota jajaran para seluruh tokoh asn pns ri
  pkk mpr dpd kpk bnpb bpom pwi pmi koni pssi ojk bkn basarnas kejagung utama pertama komisi fraksi wilayah serikat dalam luar negeri agama publik perum
  tertinggal kominfo penerangan dharma wanita hari acara kegiatan pelatihan rapat jalan gedung aula`.split(
    /\s+/u,
  ),
);

/**
 * Behind these stands a name that is nobody's, or more of the office: `Yayasan Budi Luhur`, `Seksi
 * Intelijen`.
 */
const NAMED_AFTER = new Set(
  `${lowerCase(MONTHS)} daerah wilayah universitas institut sekolah rumah sakit bank perusahaan yayasan forum tim panitia serikat hari acara kegiatan jalan gedung aula badan
  komisi fraksi kantor dinas biro bidang bagian seksi subbagian satuan utama umum pengendalian
  pelayanan penelitian perencanaan pembangunan pengembangan pemberdayaan penataan pencatatan`.split(
    /\s+/u,
  ),
);

/**
 * Whether a word, in lower case, is one of offices, agencies, places or documents: no person's
 * name.
 */
export function namesNoPerson(word: string): boolean {
  return NO_NAME.has(word) || isPublicBody(word) || isRegionKind(word) || opensOffice(word);
}

/**
 * Whether what follows a word, in lower case, is a name that is nobody's, or more of the office.
 */
export function hasOwnName(word: string): boolean {
  return NAMED_AFTER.has(word) || isRegionKind(word);
}
