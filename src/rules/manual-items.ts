import type { ManualItem } from '../check/checklist.ts';

/**
 * What no rule can decide and a person must confirm before a document goes out, from the custom of
 * newsrooms and the duties of those who sign.
 */
export const manualItems: readonly ManualItem[] = [
  {
    id: 'struktur/latar-belakang',
    label: 'Ada latar belakang: program, dasar hukum, atau angka pembanding',
    kinds: ['rilis'],
    variants: ['umum', 'rilis-bersama'],
  },
  {
    id: 'fakta/angka-bersumber',
    label: 'Setiap angka dapat ditunjukkan sumbernya',
    kinds: ['rilis', 'brief', 'sambutan'],
  },
  {
    id: 'fakta/daftar-hadir',
    label: 'Nama yang hadir dicocokkan dengan daftar hadir, yang diwakili disebut wakilnya',
    kinds: ['rilis'],
    variants: ['umum', 'rilis-bersama'],
  },
  {
    id: 'privasi/izin-foto',
    label: 'Orang di foto mengizinkan fotonya disiarkan',
    kinds: ['rilis'],
  },
  {
    id: 'fakta/pesan-utama',
    label: 'Pesan utama sudah disepakati pimpinan',
    kinds: ['brief', 'sambutan'],
  },
  {
    id: 'protokol/pelaksana-siap',
    label: 'Setiap pelaksana sudah menyanggupi tugas dan waktunya',
    kinds: ['rundown'],
  },
  {
    id: 'protokol/lafal-nama',
    label: 'Cara membaca setiap nama sudah ditanyakan kepada ajudan atau orangnya',
    kinds: ['mc'],
  },
  {
    id: 'protokol/kursi-terpasang',
    label: 'Kartu nama di kursi dicocokkan dengan denah di tempat acara',
    kinds: ['tata-tempat'],
  },
  {
    id: 'berkas/persetujuan',
    label: 'Naskah sudah disetujui pejabat yang berwenang',
    kinds: ['rilis', 'brief', 'rundown', 'mc', 'tata-tempat', 'sambutan'],
  },
];
