import type { Pattern, PatternItem } from './pattern.ts';

const salute: PatternItem = {
  kegiatan: 'Penghormatan umum kepada pembina upacara',
  jenis: 'acara-pokok',
  durasi: 2,
  peran: 'pemimpin-upacara',
};

/**
 * Flag ceremony of 17 August in a region or an office, in the order of the yearly guideline of the
 * State Secretariat (as of 2023). That of the year decides; the reading of the Proclamation stands
 * only in some.
 */
export const flagCeremony: Pattern = {
  id: 'upacara-bendera',
  summary: 'upacara bendera 17 Agustus di daerah atau kantor',
  source: 'PP 39/2018 jo. PP 56/2019; pedoman Kemensetneg setiap tahun',
  items: [
    {
      kegiatan: 'Persiapan pasukan dan peserta di lapangan',
      jenis: 'persiapan',
      durasi: 30,
      peran: 'pemimpin-upacara',
      tempat: 'lapangan',
      perlengkapan: 'tiang dan bendera, pengeras suara, tenda, tim kesehatan',
      sebelum: true,
    },
    {
      kegiatan: 'Pemimpin upacara memasuki lapangan',
      jenis: 'acara-pokok',
      durasi: 2,
      peran: 'pemimpin-upacara',
    },
    {
      kegiatan: 'Pembina upacara tiba di mimbar',
      jenis: 'kedatangan',
      durasi: 2,
      peran: 'pembuka',
      isyarat: 'peserta bersikap sempurna',
    },
    salute,
    {
      kegiatan: 'Laporan pemimpin upacara',
      jenis: 'laporan',
      durasi: 1,
      peran: 'pemimpin-upacara',
    },
    {
      kegiatan: 'Pengibaran bendera diiringi lagu Indonesia Raya',
      jenis: 'lagu-kebangsaan',
      durasi: 5,
      peran: 'pengibar',
      perlengkapan: 'bendera, korps musik atau paduan suara (tanpa rekaman)',
      isyarat: 'semua berdiri menghadap bendera dan memberi hormat',
      dokumentasi: 'bendera dibentangkan; bendera di puncak tiang',
    },
    {
      kegiatan: 'Mengheningkan cipta',
      jenis: 'hening-cipta',
      durasi: 2,
      peran: 'pembuka',
      isyarat: 'korps musik; peserta menundukkan kepala',
    },
    {
      kegiatan: 'Pembacaan teks Proklamasi',
      jenis: 'acara-pokok',
      durasi: 3,
      peran: 'pembaca-proklamasi',
      perlengkapan: 'teks Proklamasi',
      isyarat: 'hanya bila pedoman tahun ini memintanya',
      boleh_dipotong: true,
    },
    {
      kegiatan: 'Pembacaan teks Pancasila',
      jenis: 'acara-pokok',
      durasi: 2,
      peran: 'pembuka',
      isyarat: 'ditirukan peserta',
    },
    {
      kegiatan: 'Pembacaan naskah Pembukaan UUD 1945',
      jenis: 'acara-pokok',
      durasi: 3,
      peran: 'pembaca-uud',
    },
    {
      kegiatan: 'Penganugerahan Satyalancana Karya Satya',
      jenis: 'penyerahan',
      durasi: 7,
      peran: 'pembuka',
      perlengkapan: 'tanda kehormatan, baki',
      dokumentasi: 'penyematan kepada wakil penerima',
      boleh_dipotong: true,
    },
    {
      kegiatan: 'Amanat pembina upacara',
      jenis: 'sambutan',
      durasi: 10,
      peran: 'pembuka',
      tempat: 'mimbar',
      dokumentasi: 'pembina di mimbar; barisan peserta',
    },
    {
      kegiatan: 'Doa',
      jenis: 'doa',
      durasi: 3,
      peran: 'pembaca-doa',
    },
    {
      kegiatan: 'Laporan pemimpin upacara bahwa upacara selesai',
      jenis: 'laporan',
      durasi: 1,
      peran: 'pemimpin-upacara',
    },
    salute,
    {
      kegiatan: 'Pembina upacara meninggalkan mimbar',
      jenis: 'kepulangan',
      durasi: 2,
      peran: 'pembuka',
    },
    {
      kegiatan: 'Pembubaran barisan',
      jenis: 'acara-pokok',
      durasi: 3,
      peran: 'pemimpin-upacara',
    },
  ],
};
