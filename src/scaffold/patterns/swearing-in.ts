import { anthem, groupPhoto, mcOpening, prayer, speeches } from './opening-items.ts';
import type { Pattern } from './pattern.ts';

/**
 * Swearing-in of officials. The five items from the anthem to the record are the least that SE BKN
 * 10/SE/IV/2020 asks, in its order; some regions say the words of appointment after the oath.
 */
export const swearingIn: Pattern = {
  id: 'pelantikan',
  summary: 'pelantikan dan pengambilan sumpah jabatan',
  source: 'SE Kepala BKN 10/SE/IV/2020; UU 9/2010 Pasal 28',
  items: [
    {
      kegiatan: 'Persiapan pejabat yang dilantik, saksi, dan rohaniwan',
      jenis: 'persiapan',
      durasi: 30,
      pelaksana: 'Bagian Protokol',
      sebelum: true,
    },
    { ...mcOpening, durasi: 2 },
    anthem,
    {
      kegiatan: 'Pembacaan keputusan pengangkatan',
      jenis: 'acara-pokok',
      durasi: 5,
      peran: 'pembaca-keputusan',
      perlengkapan: 'petikan keputusan',
    },
    {
      kegiatan: 'Pembacaan naskah pelantikan',
      jenis: 'acara-pokok',
      durasi: 3,
      peran: 'pembuka',
      perlengkapan: 'naskah pelantikan, map',
      isyarat: 'hadirin berdiri',
    },
    {
      kegiatan: 'Pengambilan sumpah jabatan',
      jenis: 'acara-pokok',
      durasi: 5,
      peran: 'pembuka',
      perlengkapan: 'naskah sumpah, kitab suci',
      isyarat: 'hadirin berdiri; rohaniwan mendampingi menurut agama',
      dokumentasi: 'seluruh pejabat yang disumpah; rohaniwan',
    },
    {
      kegiatan: 'Penandatanganan berita acara sumpah',
      jenis: 'penandatanganan',
      durasi: 5,
      peran: 'penanda-tangan',
      perlengkapan: 'meja, berita acara, pena',
      isyarat: 'dua saksi maju',
      dokumentasi: 'penanda tangan dan kedua saksi',
    },
    {
      kegiatan: 'Penandatanganan pakta integritas',
      jenis: 'penandatanganan',
      durasi: 3,
      peran: 'penanda-tangan',
      perlengkapan: 'pakta integritas, pena',
    },
    {
      kegiatan: 'Penyerahan keputusan pengangkatan',
      jenis: 'penyerahan',
      durasi: 3,
      peran: 'pembuka',
      perlengkapan: 'map, baki',
      dokumentasi: 'penyerahan kepada setiap pejabat',
    },
    speeches,
    {
      kegiatan: 'Sambutan pejabat yang melantik',
      jenis: 'sambutan',
      durasi: 10,
      peran: 'pembuka',
      tempat: 'podium',
      dokumentasi: 'pembicara di podium',
    },
    prayer,
    {
      kegiatan: 'Ucapan selamat',
      jenis: 'acara-pokok',
      durasi: 10,
      pelaksana: 'Hadirin',
      isyarat: 'didahului pejabat yang melantik',
    },
    groupPhoto,
  ],
};
