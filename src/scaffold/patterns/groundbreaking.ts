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

/** First stone of a building: nothing is finished yet, so no plaque, siren or ribbon. */
export const groundbreaking: Pattern = {
  id: 'peletakan-batu-pertama',
  summary: 'peletakan batu pertama pembangunan gedung, jalan, atau jembatan',
  source: 'UU 9/2010 Pasal 28; urutan sambutan dan prosesi: kelaziman',
  items: [
    registration,
    leaderArrival,
    mcOpening,
    anthem,
    prayer,
    {
      kegiatan: 'Laporan rencana pembangunan',
      jenis: 'laporan',
      durasi: 7,
      peran: 'pelapor',
      tempat: 'podium',
    },
    { kegiatan: 'Sambutan', jenis: 'sambutan', durasi: 5, tiap: 'penyambut', tempat: 'podium' },
    {
      kegiatan: 'Sambutan dan arahan',
      asing: { kegiatan: 'Sambutan' },
      jenis: 'sambutan',
      durasi: 15,
      peran: 'pembuka',
      tempat: 'podium',
      dokumentasi: 'pembicara di podium, hadirin menyimak',
    },
    {
      kegiatan: 'Peletakan batu pertama',
      jenis: 'acara-pokok',
      durasi: 7,
      peran: 'pembuka',
      tempat: 'titik peletakan batu',
      perlengkapan: 'batu, adukan semen, sendok semen, sarung tangan, helm, rompi',
      isyarat: 'dilanjutkan pejabat lain menurut tata tempat',
      dokumentasi: 'batu diletakkan, dari depan; pejabat lain bergiliran',
    },
    {
      kegiatan: 'Peninjauan lokasi dan maket',
      jenis: 'peninjauan',
      durasi: 10,
      peran: 'pembuka',
      perlengkapan: 'maket atau gambar rencana',
      boleh_dipotong: true,
    },
    groupPhoto,
    interview,
  ],
};
