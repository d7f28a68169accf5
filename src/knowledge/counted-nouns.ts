import { wordSet } from '../text/patterns.ts';

/**
 * What a counted noun stands for, as far as sums go: people may be added to people, but `75 peserta`
 * are not made of `5 dinas`.
 */
export type CountedKind = 'person' | 'group' | 'time' | 'thing';

const PEOPLE = wordSet(`
  orang jiwa org peserta warga siswa siswi mahasiswa pelajar santri guru dosen pegawai asn pns pppk cpns
  honorer karyawan pekerja buruh petani nelayan pedagang wartawan jurnalis perempuan wanita laki-laki
  pria laki lelaki anak bayi balita remaja pemuda lansia dewasa ibu bapak penduduk pasien korban relawan
  kader anggota pejabat petugas personel prajurit polisi pengunjung wisatawan penumpang penonton
  penerima pelamar pendaftar calon narasumber pemateri atlet pelatih ofisial jemaah jamaah difabel
  pelaku tersangka pengemudi sopir tamu undangan hadirin pengungsi penyintas juri perwira bintara tamtama pegiat perwakilan
  aparatur jurnalis dokter perawat bidan napi narapidana pemilih saksi putra putri
`);
const GROUPS = wordSet(`
  keluarga kepala kk rumah opd skpd dinas badan instansi lembaga kementerian kecamatan kelurahan desa
  kabupaten kota provinsi negara daerah dusun kampung rt rw sekolah kampus kelas kelompok tim regu
  komunitas organisasi perusahaan partai fraksi komisi angkatan gelombang sesi bidang seksi cabang unit
  pleton peleton kompi batalyon kloter rombongan pasang pasangan stan kategori wilayah titik lokasi
  puskesmas uptd umkm koperasi poktan pos posko
`);
const TIMES = wordSet(
  `hari malam jam menit detik pekan minggu bulan tahun triwulan semester kali periode`,
);

const THINGS = wordSet(`
  ahli aspek asas azas bangunan baris buah bungkus bus dosis ekor faktor formasi fungsi gedung hal
  indikator jalan jembatan jenis kapal kapanewon karung kasus kegiatan kendaraan komponen kotak
  kriteria kursi langkah layanan lembar lomba medali mesin mobil operator pabrik paket pasar
  penghargaan pengurus perangkat peraturan perguruan perkara persil peti pihak pilar poin pohon
  prinsip program pulau rekomendasi ruang ruas sektor sumur syarat tempat tenda toko truk unsur wahana
  kali
`);

/** The kind of a counted noun or measure in lower case; `thing` when it is none of the others. */
export function kindOfNoun(noun: string): CountedKind {
  if (PEOPLE.has(noun)) return 'person';
  if (GROUPS.has(noun)) return 'group';
  return TIMES.has(noun) ? 'time' : 'thing';
}

/** Whether a noun in lower case is one that numbers count, so that a number before it is no name. */
export function isSurelyCounted(noun: string): boolean {
  return PEOPLE.has(noun) || GROUPS.has(noun) || THINGS.has(noun);
}

/** Measures and packings that are no thing themselves. */
const MEASURES = wordSet(
  `dosis kuintal helai batang butir botol kaleng sak dus boks biji poin suara`,
);

/** Whether a word in lower case is counted or measured by a figure before it: `47 jiwa`, `7.122 dosis`. */
export function isMeasured(noun: string): boolean {
  return isSurelyCounted(noun) || TIMES.has(noun) || MEASURES.has(noun);
}
