/** People by their office, trade or part, as heads of what they are called. */
const PERSON =
  /^(?:bupati|wali|wakil|camat|lurah|gubernur|menteri|kepala|ketua|sekretaris|bendahara|direktur|rektor|asisten|staf|anggota|pengurus|pimpinan|pejabat|pegawai|petugas|guru|dosen|siswa|pelajar|murid|mahasiswa|peserta|undangan|tokoh|ulama|pemuda|kader|relawan|penyuluh|pendamping|petani|nelayan|pedagang|bidan|perawat|dokter|wartawan|jurnalis|atlet|operator|narasumber|admin|administrator|pengawas|koordinator|inspektur|kades|kadus|kabid|kasi|panitia|juri|pelaku|pengusaha|perajin|pengrajin|penerima|santri|anak|jemaah|jamaah|pemilik|pembina|pelatih|instruktur|tamu|hadirin|investor|pelanggan|pasien|korban|pemain|pemenang|pengguna|pelaksana|aparat|aparatur|tenaga|pekerja|buruh|sopir|pengemudi|penumpang|calon|jaksa|hakim|sekdes|muspika|pengelola|penggerak|pengunjung|wisatawan|pendeta|kiai|ustaz|dai|veteran|warga|ibu|bapak)$/u;

/** Whether a word in lower case says what somebody is by office, trade or part: `bupati`, `petani`, `peserta`. */
export function isPersonWord(word: string): boolean {
  return PERSON.test(word);
}
