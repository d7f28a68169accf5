import {
  anthem,
  groupPhoto,
  interview,
  leaderArrival,
  mcOpening,
  prayer,
  registration,
} from './opening-items.ts';
import type { Pattern } from './pattern.ts';

/** Inauguration of a building or a service. */
export const inauguration: Pattern = {
  id: 'peresmian',
  summary: 'peresmian gedung, jalan, atau layanan',
  source: 'UU 9/2010 Pasal 28; urutan sambutan: kelaziman',
  items: [
    registration,
    leaderArrival,
    mcOpening,
    anthem,
    prayer,
    {
      kegiatan: 'Laporan pelaksanaan pembangunan',
      jenis: 'laporan',
      durasi: 7,
      peran: 'pelapor',
      tempat: 'podium',
    },
    { kegiatan: 'Sambutan', jenis: 'sambutan', durasi: 5, tiap: 'penyambut', tempat: 'podium' },
    {
      kegiatan: 'Sambutan sekaligus meresmikan',
      jenis: 'sambutan',
      durasi: 15,
      peran: 'pembuka',
      tempat: 'podium',
      dokumentasi: 'pembicara di podium, hadirin menyimak',
    },
    {
      kegiatan: 'Penekanan tombol sirene dan penandatanganan prasasti',
      jenis: 'penandatanganan',
      durasi: 5,
      peran: 'pembuka',
      perlengkapan: 'tombol sirene, prasasti, pena, meja',
      isyarat: 'sirene berbunyi saat tombol ditekan',
      dokumentasi: 'tombol ditekan; prasasti ditandatangani',
    },
    {
      kegiatan: 'Pengguntingan pita',
      jenis: 'pembukaan-resmi',
      durasi: 3,
      peran: 'pembuka',
      tempat: 'pintu gedung',
      perlengkapan: 'pita, gunting, baki',
      dokumentasi: 'pita digunting, dari depan',
    },
    {
      kegiatan: 'Peninjauan',
      jenis: 'peninjauan',
      durasi: 15,
      peran: 'pembuka',
      dokumentasi: 'pimpinan bercakap dengan pengguna',
    },
    groupPhoto,
    interview,
  ],
};
