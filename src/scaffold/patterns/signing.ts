import { anthem, groupPhoto, mcOpening, prayer, registration } from './opening-items.ts';
import type { Pattern } from './pattern.ts';

/** Signing of an agreement between two sides. */
export const signing: Pattern = {
  id: 'penandatanganan',
  summary: 'penandatanganan nota kesepahaman atau perjanjian kerja sama',
  source: 'UU 9/2010 Pasal 28; urutan sambutan: kelaziman',
  items: [
    { ...registration, durasi: 20 },
    mcOpening,
    anthem,
    {
      kegiatan: 'Laporan penyelenggara',
      jenis: 'laporan',
      durasi: 5,
      peran: 'pelapor',
      tempat: 'podium',
    },
    {
      kegiatan: 'Pembacaan ringkasan naskah kerja sama',
      jenis: 'acara-pokok',
      durasi: 3,
      peran: 'pembaca-ringkasan',
      perlengkapan: 'ringkasan naskah',
    },
    {
      kegiatan: 'Penandatanganan naskah kerja sama',
      jenis: 'penandatanganan',
      durasi: 5,
      peran: 'penanda-tangan',
      tempat: 'meja di panggung',
      perlengkapan: 'dua naskah bermeterai, dua pena, taplak, papan nama',
      asing: { perlengkapan: 'dua naskah dalam kedua bahasa, dua pena, taplak, bendera meja' },
      isyarat: 'saksi berdiri di belakang penanda tangan',
      dokumentasi: 'kedua penanda tangan; goresan pena; saksi',
    },
    {
      kegiatan: 'Pertukaran naskah',
      jenis: 'acara-pokok',
      durasi: 2,
      peran: 'penanda-tangan',
      perlengkapan: 'dua map',
      dokumentasi: 'jabat tangan sambil menukar map',
    },
    { ...groupPhoto, durasi: 3 },
    {
      kegiatan: 'Sambutan',
      jenis: 'sambutan',
      durasi: 7,
      tiap: 'penyambut',
      wajib: true,
      tempat: 'podium',
    },
    {
      kegiatan: 'Sambutan dan arahan',
      asing: { kegiatan: 'Sambutan' },
      jenis: 'sambutan',
      durasi: 10,
      peran: 'pembuka',
      tempat: 'podium',
      dokumentasi: 'pembicara di podium',
    },
    prayer,
    { kegiatan: 'Penutup', jenis: 'penutup', durasi: 2, peran: 'pembawa-acara' },
    {
      kegiatan: 'Ramah-tamah',
      jenis: 'istirahat',
      durasi: 15,
      pelaksana: 'Panitia',
      boleh_dipotong: true,
    },
  ],
};
