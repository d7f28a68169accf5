import { oneOf } from '../text/patterns.ts';

/** What a number measures: it can then be no year, code or version. As alternatives of a pattern, as the others here. */
export const UNIT = oneOf(`
  persen ribu juta miliar triliun kilometer km meter sentimeter cm kilogram kg gram ton kuintal
  hektare hektar ha liter derajat poin SR skala_Richter rupiah
  per_(?:orang|hari|bulan|tahun|kilogram|ekor)
`);

/** What a number counts. */
export const COUNTED = oneOf(`
  orang warga peserta siswa pelajar mahasiswa jiwa unit buah ekor paket rumah keluarga
  kepala_keluarga KK guru pegawai karyawan petani nelayan penumpang kendaraan pohon bibit bungkus
  lembar eksemplar kasus penduduk pekerja personel pelanggan pengunjung wisatawan jemaah dosis
  anak pedagang pompa kotak botol pelaku penerima relawan kader ibu_hamil
`);
