/**
 * Words that open what somebody is, behind the name: `Siti, pengurus koperasi`; with spaces between
 * them, as a part of a list of words.
 */
export const ROLES: string = [
  // Offices.
  'ketua kepala sekretaris bendahara wakil anggota direktur manajer pimpinan koordinator pengurus',
  'pengelola pembina pengasuh pengawas panitia petugas staf bagian perwakilan',
  // Trades and callings.
  'guru dosen akademisi peneliti pengamat dokter bidan tenaga penyuluh pendamping pelatih atlet',
  'penulis perajin petani pedagang nelayan pelaku pemilik relawan kader aktivis pegiat',
  // Who takes part, and who somebody is.
  'warga tokoh peserta narasumber pembicara mahasiswa mahasiswi siswa siswi istri suami mantan seorang',
].join(' ');
