import type { PatternItem } from './pattern.ts';

/** Items with which most official events open (UU 9/2010 art. 28: the anthem before all else). */
export const mcOpening: PatternItem = {
  kegiatan: 'Pembukaan oleh pembawa acara',
  jenis: 'pembukaan',
  durasi: 3,
  peran: 'pembawa-acara',
  perlengkapan: 'mikrofon, naskah pembawa acara',
};

/** All present stand upright (UU 24/2009 art. 62). */
export const anthem: PatternItem = {
  kegiatan: 'Menyanyikan lagu Indonesia Raya',
  jenis: 'lagu-kebangsaan',
  durasi: 3,
  peran: 'dirigen',
  perlengkapan: 'berkas lagu atau korps musik',
  isyarat: 'hadirin berdiri tegak; duduk kembali sesudahnya',
};

/** After the opening or at the end, never between two speeches (custom). */
export const prayer: PatternItem = {
  kegiatan: 'Doa',
  jenis: 'doa',
  durasi: 3,
  peran: 'pembaca-doa',
};

export const registration: PatternItem = {
  kegiatan: 'Registrasi undangan',
  jenis: 'registrasi',
  durasi: 30,
  pelaksana: 'Panitia',
  perlengkapan: 'daftar hadir, tanda pengenal',
  sebelum: true,
};

/** The highest of those who come is welcomed at the door. */
export const leaderArrival: PatternItem = {
  kegiatan: 'Kedatangan pimpinan dan tari penyambutan',
  jenis: 'kedatangan',
  durasi: 5,
  peran: 'tamu-tertinggi',
  tempat: 'pintu masuk',
  isyarat: 'disambut tuan rumah; hadirin berdiri saat pimpinan masuk',
  dokumentasi: 'pimpinan disambut tuan rumah',
  sebelum: true,
};

/** Those who speak besides the highest, each as the event file has it (`peran: [sambutan]`). */
export const speeches: PatternItem = {
  kegiatan: 'Sambutan',
  jenis: 'sambutan',
  durasi: 5,
  tiap: 'penyambut',
};

export const groupPhoto: PatternItem = {
  kegiatan: 'Foto bersama',
  jenis: 'foto',
  durasi: 5,
  peran: 'fotografer',
  dokumentasi: 'seluruh undangan, lalu pimpinan',
};

export const interview: PatternItem = {
  kegiatan: 'Wawancara dengan media',
  jenis: 'wawancara',
  durasi: 10,
  peran: 'pembuka',
  perlengkapan: 'latar, siaran pers',
  boleh_dipotong: true,
};
