import { lengkapi } from '../placeholder.ts';
import { anthem, groupPhoto, mcOpening, prayer, registration } from './opening-items.ts';
import type { Pattern, PatternItem } from './pattern.ts';

const opening: readonly PatternItem[] = [
  mcOpening,
  anthem,
  prayer,
  {
    kegiatan: 'Laporan ketua panitia',
    jenis: 'laporan',
    durasi: 5,
    peran: 'pelapor',
    tempat: 'podium',
  },
  { kegiatan: 'Sambutan', jenis: 'sambutan', durasi: 7, tiap: 'penyambut', tempat: 'podium' },
  {
    kegiatan: 'Sambutan dan arahan sekaligus membuka acara',
    jenis: 'sambutan',
    durasi: 15,
    peran: 'pembuka',
    tempat: 'podium',
    dokumentasi: 'pembicara di podium, hadirin menyimak',
  },
  {
    kegiatan: 'Pembukaan resmi',
    jenis: 'pembukaan-resmi',
    durasi: 3,
    peran: 'pembuka',
    perlengkapan: 'gong',
    dokumentasi: 'gong dipukul',
  },
  groupPhoto,
  { kegiatan: 'Rehat', jenis: 'istirahat', durasi: 10, pelaksana: 'Panitia', boleh_dipotong: true },
];

/** Opening of a training, and what is taught. */
export const training: Pattern = {
  id: 'pembukaan-pelatihan',
  summary: 'pelatihan, bimbingan teknis, sosialisasi',
  source: 'UU 9/2010 Pasal 28; urutan sambutan: kelaziman',
  items: [
    { ...registration, kegiatan: 'Registrasi peserta' },
    ...opening,
    {
      kegiatan: 'Materi',
      jenis: 'materi',
      durasi: 60,
      tiap: 'narasumber',
      wajib: true,
      mengisi: true,
    },
  ],
};

/** A coordination meeting: the same opening, then papers and what is agreed. */
export const coordinationMeeting: Pattern = {
  id: 'rapat-koordinasi',
  summary: 'rapat koordinasi dan rapat kerja perangkat daerah',
  source: 'UU 9/2010 Pasal 28; urutan sambutan: kelaziman',
  items: [
    { ...registration, kegiatan: 'Registrasi peserta' },
    ...opening,
    { kegiatan: 'Paparan', jenis: 'materi', durasi: 20, tiap: 'narasumber', wajib: true },
    {
      kegiatan: 'Diskusi dan tanggapan peserta',
      jenis: 'tanya-jawab',
      durasi: 45,
      peran: 'pengarah',
      mengisi: true,
    },
    {
      kegiatan: `Perumusan kesepakatan: ${lengkapi('pokok kesepakatan')}`,
      jenis: 'acara-pokok',
      durasi: 10,
      peran: 'pengarah',
    },
    { kegiatan: 'Penutup', jenis: 'penutup', durasi: 5, peran: 'pembawa-acara' },
  ],
};
