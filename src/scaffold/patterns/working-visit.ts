import { lengkapi } from '../placeholder.ts';
import { interview, speeches } from './opening-items.ts';
import type { Pattern } from './pattern.ts';

/** A visit of leaders to the field: no anthem and no prayer by usage. */
export const workingVisit: Pattern = {
  id: 'kunjungan-kerja',
  summary: 'kunjungan kerja pimpinan ke lapangan',
  source: 'kelaziman',
  items: [
    {
      kegiatan: `Keberangkatan rombongan dari ${lengkapi('tempat berangkat')}`,
      jenis: 'persiapan',
      durasi: 45,
      pelaksana: 'Bagian Protokol',
      perlengkapan: 'urutan kendaraan, butir bicara',
      sebelum: true,
    },
    {
      kegiatan: 'Penyambutan pimpinan di lokasi',
      jenis: 'kedatangan',
      durasi: 10,
      peran: 'tamu-tertinggi',
      isyarat: 'disambut tuan rumah',
      dokumentasi: 'pimpinan turun dari kendaraan; disambut tuan rumah',
    },
    speeches,
    {
      kegiatan: 'Paparan singkat',
      jenis: 'materi',
      durasi: 10,
      peran: 'pelapor',
      perlengkapan: 'layar atau papan peraga',
    },
    {
      kegiatan: `Peninjauan ${lengkapi('titik pertama')}`,
      jenis: 'peninjauan',
      durasi: 15,
      peran: 'pembuka',
      dokumentasi: 'pimpinan melihat langsung; bercakap dengan petugas',
    },
    {
      kegiatan: `Peninjauan ${lengkapi('titik kedua')}, termasuk perjalanan`,
      jenis: 'peninjauan',
      durasi: 25,
      peran: 'pembuka',
      boleh_dipotong: true,
    },
    {
      kegiatan: 'Dialog dengan warga',
      jenis: 'tanya-jawab',
      durasi: 20,
      peran: 'pembuka',
      perlengkapan: 'dua mikrofon nirkabel',
      dokumentasi: 'warga bertanya; pimpinan menjawab',
    },
    {
      kegiatan: 'Penyerahan bantuan',
      jenis: 'penyerahan',
      durasi: 10,
      peran: 'pembuka',
      perlengkapan: 'papan simbolis, daftar penerima',
      dokumentasi: 'penyerahan simbolis, wajah penerima terlihat',
    },
    interview,
    {
      kegiatan: 'Istirahat, salat, dan makan',
      jenis: 'istirahat',
      durasi: 45,
      peran: 'tuan-rumah',
    },
    {
      kegiatan: 'Kepulangan rombongan',
      jenis: 'kepulangan',
      durasi: 5,
      pelaksana: 'Bagian Protokol',
    },
  ],
};
