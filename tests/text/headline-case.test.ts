import { expect, test } from 'vitest';
import { headlineCase } from '../../src/text/headline-case.ts';

test.each([
  ['guru dan pelajar SMA', 'Guru dan Pelajar SMA'],
  ['pelatihan Di kota Dan kabupaten', 'Pelatihan di Kota dan Kabupaten'],
  ['di kota contoh', 'Di Kota Contoh'],
  ['banjir contoh: dari hulu ke hilir', 'Banjir Contoh: Dari Hulu ke Hilir'],
  ['wali kota: “dengan doa, kita bisa”', 'Wali Kota: “Dengan Doa, Kita Bisa”'],
  ['rancangan undang-undang', 'Rancangan Undang-Undang'],
  ['sayur-mayur gara-gara perundang-undangan', 'Sayur-mayur Gara-gara Perundang-undangan'],
  ['siswa Sekolah Menengah Atas', 'Siswa Sekolah Menengah Atas'],
  ['tanggung jawab atas aset', 'Tanggung Jawab atas Aset'],
  ['kementerian dalam negeri', 'Kementerian Dalam Negeri'],
  ['layanan e-KTP dan eSPT', 'Layanan e-KTP dan eSPT'],
  ['guru dan/atau dosen', 'Guru dan/atau Dosen'],
  ['ke-269 tahun 1990-an', 'Ke-269 Tahun 1990-an'],
  ['surat ke humas@contoh.go.id', 'Surat ke humas@contoh.go.id'],
  ['RAPAT DI KOTA', 'RAPAT DI KOTA'],
  ['', ''],
])('%s sebagai judul: %s', (text, headline) => {
  expect(headlineCase(text)).toBe(headline);
});
