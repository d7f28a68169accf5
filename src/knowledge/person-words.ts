import { wordSet } from '../text/patterns.ts';

/** People by their office, trade or part, as heads of what they are called. */
const PERSON = wordSet(
  // Who leads: `bupati`, `ketua panitia`.
  `bupati wali wakil camat lurah gubernur menteri kepala ketua sekretaris bendahara direktur
  rektor pimpinan pejabat inspektur koordinator kades kadus kabid kasi sekdes muspika jaksa
  hakim`,
  // Who works for an office or a body.
  `asisten staf anggota pengurus pegawai petugas operator admin administrator pengawas panitia
  juri pelaksana aparat aparatur tenaga pengelola penyuluh pendamping pembina pelatih
  instruktur relawan kader penggerak narasumber`,
  // Trades.
  `guru dosen bidan perawat dokter wartawan jurnalis atlet petani nelayan pedagang pengusaha
  perajin pengrajin pelaku pekerja buruh sopir pengemudi investor pemilik pemain`,
  // Who learns, attends, receives.
  `siswa pelajar murid mahasiswa santri peserta undangan tamu hadirin penerima pelanggan pasien
  korban pemenang pengguna penumpang pengunjung wisatawan calon`,
  // Who somebody is among people.
  `tokoh ulama pendeta kiai ustaz dai jemaah jamaah pemuda veteran warga anak ibu bapak`,
);

/** Whether a word in lower case says what somebody is by office, trade or part: `bupati`, `petani`, `peserta`. */
export function isPersonWord(word: string): boolean {
  return PERSON.has(word);
}
