import type { Facts } from '../facts.ts';
import type { Pattern, PatternItem } from './pattern.ts';

const salute: PatternItem = {
  kegiatan: 'Penghormatan umum kepada inspektur upacara',
  jenis: 'acara-pokok',
  durasi: 2,
  peran: 'komandan-upacara',
};

const INDEPENDENCE = /\b(?:17 agustus|proklamasi|kemerdekaan)\b/iu;

/** The order of that day has parts of its own by law (UU 9/2010). */
function isIndependenceDay({ nama, mulai }: Facts): boolean {
  const isDay = mulai?.date.month === 8 && mulai.date.day === 17;
  return isDay || INDEPENDENCE.test(nama ?? '');
}

/**
 * Flag ceremony in a region or an office: what the law asks (UU 9/2010), with the parts of 17
 * August on that day, in the order of the yearly guideline of the State Secretariat (as of 2023).
 * That of the year decides. The law speaks of `inspektur` and `komandan`; schools and offices say
 * `pembina` and `pemimpin`, which the event file decides.
 */
export const flagCeremony: Pattern = {
  id: 'upacara-bendera',
  summary: 'upacara bendera 17 Agustus dan hari besar lain di daerah atau kantor',
  source: 'UU 9/2010, tata urutan upacara bendera; pedoman Kemensetneg setiap tahun',
  sebutan: ({ urutanTamu, petugas }) =>
    new Map([
      ...(urutanTamu.some(({ roles }) => roles.includes('pembina'))
        ? ([
            ['inspektur', 'pembina'],
            ['Inspektur', 'Pembina'],
          ] as const)
        : []),
      ...(petugas.some(({ tugas }) => /pemimpin upacara/iu.test(tugas))
        ? ([
            ['komandan', 'pemimpin'],
            ['Komandan', 'Pemimpin'],
          ] as const)
        : []),
    ]),
  items: [
    {
      kegiatan: 'Persiapan pasukan dan peserta di lapangan',
      jenis: 'persiapan',
      durasi: 30,
      peran: 'komandan-upacara',
      tempat: 'lapangan',
      perlengkapan: 'tiang dan bendera, pengeras suara, tenda, tim kesehatan',
      sebelum: true,
    },
    {
      kegiatan: 'Komandan upacara memasuki lapangan',
      jenis: 'acara-pokok',
      durasi: 2,
      peran: 'komandan-upacara',
    },
    {
      kegiatan: 'Laporan perwira upacara kepada inspektur upacara',
      jenis: 'laporan',
      durasi: 1,
      peran: 'perwira-upacara',
      isyarat: 'sebelum inspektur memasuki lapangan',
      bila: ({ petugas }) => petugas.some(({ tugas }) => /perwira upacara/iu.test(tugas)),
    },
    {
      kegiatan: 'Inspektur upacara tiba di mimbar',
      jenis: 'kedatangan',
      durasi: 2,
      peran: 'pembuka',
      isyarat: 'peserta bersikap sempurna',
    },
    salute,
    {
      kegiatan: 'Laporan komandan upacara',
      jenis: 'laporan',
      durasi: 1,
      peran: 'komandan-upacara',
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
      kegiatan: 'Peringatan detik-detik Proklamasi',
      jenis: 'acara-pokok',
      durasi: 1,
      peran: 'komandan-upacara',
      perlengkapan: 'sirene, beduk, lonceng, atau meriam',
      isyarat: 'dibunyikan selama satu menit',
      bila: isIndependenceDay,
    },
    {
      kegiatan: 'Pembacaan teks Proklamasi',
      jenis: 'acara-pokok',
      durasi: 3,
      peran: 'pembaca-proklamasi',
      perlengkapan: 'teks Proklamasi',
      bila: isIndependenceDay,
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
      kegiatan: 'Amanat inspektur upacara',
      jenis: 'sambutan',
      durasi: 10,
      peran: 'pembuka',
      tempat: 'mimbar',
      dokumentasi: 'inspektur di mimbar; barisan peserta',
    },
    {
      kegiatan: 'Doa',
      jenis: 'doa',
      durasi: 3,
      peran: 'pembaca-doa',
    },
    {
      kegiatan: 'Laporan komandan upacara bahwa upacara selesai',
      jenis: 'laporan',
      durasi: 1,
      peran: 'komandan-upacara',
    },
    salute,
    {
      kegiatan: 'Inspektur upacara meninggalkan mimbar',
      jenis: 'kepulangan',
      durasi: 2,
      peran: 'pembuka',
    },
    {
      kegiatan: 'Pembubaran barisan',
      jenis: 'acara-pokok',
      durasi: 3,
      peran: 'komandan-upacara',
    },
  ],
};
