import { anthem, interview, mcOpening, prayer, registration, speeches } from './opening-items.ts';
import type { Pattern } from './pattern.ts';

/** A meeting of the regional leaders (Forkopimda). */
export const leadershipMeeting: Pattern = {
  id: 'rapat-forkopimda',
  summary: 'rapat forum koordinasi pimpinan daerah',
  source: 'UU 9/2010 Pasal 28; urutan paparan: kelaziman',
  items: [
    {
      ...registration,
      kegiatan: 'Registrasi anggota Forkopimda',
      durasi: 15,
      perlengkapan: 'papan nama menurut tata tempat, bahan rapat',
    },
    { ...mcOpening, durasi: 2 },
    anthem,
    prayer,
    {
      kegiatan: 'Laporan pengantar rapat',
      jenis: 'laporan',
      durasi: 5,
      peran: 'pelapor',
    },
    speeches,
    {
      kegiatan: 'Arahan pimpinan rapat',
      jenis: 'sambutan',
      durasi: 10,
      peran: 'pembuka',
      dokumentasi: 'pimpinan rapat; seluruh anggota di meja',
    },
    {
      kegiatan: 'Paparan',
      jenis: 'materi',
      durasi: 10,
      tiap: 'pemapar',
      wajib: true,
      perlengkapan: 'layar',
    },
    {
      kegiatan: 'Diskusi dan pembahasan',
      jenis: 'tanya-jawab',
      durasi: 45,
      peran: 'pembuka',
      isyarat: 'tertutup bagi media',
      mengisi: true,
    },
    {
      kegiatan: 'Pembacaan kesimpulan rapat',
      jenis: 'acara-pokok',
      durasi: 5,
      peran: 'pembuka',
    },
    {
      kegiatan: 'Penandatanganan kesepakatan bersama',
      jenis: 'penandatanganan',
      durasi: 5,
      peran: 'penanda-tangan',
      perlengkapan: 'naskah, pena',
      dokumentasi: 'para penanda tangan',
      boleh_dipotong: true,
    },
    { kegiatan: 'Penutup', jenis: 'penutup', durasi: 2, peran: 'pembawa-acara' },
    interview,
  ],
};
