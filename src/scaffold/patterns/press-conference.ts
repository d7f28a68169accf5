import type { Pattern } from './pattern.ts';

/** A press conference: neither anthem nor prayer. */
export const pressConference: Pattern = {
  id: 'konferensi-pers',
  summary: 'konferensi pers',
  source: 'kelaziman',
  items: [
    {
      kegiatan: 'Registrasi media',
      jenis: 'registrasi',
      durasi: 30,
      pelaksana: 'Humas',
      perlengkapan: 'daftar hadir, siaran pers, lembar fakta',
      sebelum: true,
    },
    {
      kegiatan: 'Pengantar: narasumber, tata tertib, dan embargo',
      jenis: 'acara-pokok',
      durasi: 3,
      peran: 'pengarah',
      perlengkapan: 'latar, papan nama, mikrofon',
    },
    {
      kegiatan: 'Pernyataan pembuka',
      jenis: 'sambutan',
      durasi: 7,
      peran: 'pembuka',
      dokumentasi: 'semua narasumber di meja; pembicara utama',
    },
    {
      kegiatan: 'Pernyataan',
      jenis: 'acara-pokok',
      durasi: 5,
      tiap: 'pemberi-pernyataan',
    },
    {
      kegiatan: 'Tanya jawab',
      jenis: 'tanya-jawab',
      durasi: 20,
      peran: 'pengarah',
      perlengkapan: 'dua mikrofon nirkabel',
      isyarat: 'tiga pertanyaan setiap putaran',
      dokumentasi: 'wartawan bertanya; narasumber menjawab',
      mengisi: true,
    },
    {
      kegiatan: 'Penutup dan pembagian siaran pers',
      jenis: 'penutup',
      durasi: 2,
      peran: 'pengarah',
    },
    {
      kegiatan: 'Wawancara khusus',
      jenis: 'wawancara',
      durasi: 10,
      peran: 'pembuka',
      boleh_dipotong: true,
    },
  ],
};
