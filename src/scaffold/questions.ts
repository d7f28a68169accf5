import { parseClock, TIME_ZONES } from '../calendar/clock.ts';
import { parseIsoDate } from '../calendar/date.ts';
import { RELEASE_STATUSES } from '../draft/meta.ts';
import type { Question } from './kind.ts';
import { parseMoment } from './moment.ts';
import { PATTERNS } from './patterns.ts';

type Validate = Question['validate'];

const anyText: Validate = (answer) =>
  answer.trim() === '' ? 'Jawaban tidak boleh kosong.' : undefined;

const isoDay: Validate = (answer) =>
  parseIsoDate(answer.trim())
    ? undefined
    : `“${answer}” bukan tanggal; tulis tahun-bulan-hari, misalnya 2026-08-19.`;

const moment: Validate = (answer) =>
  parseMoment(answer)
    ? undefined
    : `“${answer}” bukan tanggal dan pukul; tulis misalnya 2026-08-19 08:30.`;

const wholeNumber: Validate = (answer) =>
  /^(?:\d{1,9}|\d{1,3}(?:\.\d{3}){1,2})$/u.test(answer.trim())
    ? undefined
    : `“${answer}” bukan bilangan bulat; tulis misalnya 75.`;

/** `2026-08-19 10:00 WIB`: an embargo without a zone means three different hours. */
const momentWithZone: Validate = (answer) => {
  const match = /^(\S{10})[ T](\S{4,5}) +(WIB|WITA|WIT)$/u.exec(answer.trim());
  const valid = parseIsoDate(match?.[1] ?? '') && parseClock(match?.[2] ?? '') !== undefined;
  return valid
    ? undefined
    : `“${answer}” bukan waktu embargo; tulis misalnya 2026-08-19 10:00 WIB.`;
};

const oneOf =
  (choices: readonly string[]): Validate =>
  (answer) =>
    choices.includes(answer.trim()) ? undefined : `Pilih salah satu: ${choices.join(', ')}.`;

export const nama: Question = {
  key: 'nama',
  message: 'Apa nama acaranya?',
  example: 'Pelatihan Komunikasi Publik',
  essential: true,
  validate: anyText,
};

export const mulai: Question = {
  key: 'mulai',
  message: 'Kapan acara dimulai (tanggal dan pukul)?',
  example: '2026-08-19 08:30',
  essential: true,
  validate: moment,
};

export const selesai: Question = {
  key: 'selesai',
  message: 'Kapan acara selesai (tanggal dan pukul)?',
  example: '2026-08-20 15:30',
  essential: false,
  validate: moment,
};

export const tempat: Question = {
  key: 'tempat',
  message: 'Di gedung atau ruang mana?',
  example: 'Ruang Pertemuan Balai Kota',
  essential: true,
  validate: anyText,
};

export const kota: Question = {
  key: 'kota',
  message: 'Di kota atau kabupaten mana?',
  example: 'Pangkalpinang',
  essential: true,
  validate: anyText,
  fallback: (_, settings) => settings.kota,
};

export const provinsi: Question = {
  key: 'provinsi',
  message: 'Di provinsi mana?',
  example: 'Kepulauan Bangka Belitung',
  essential: false,
  validate: anyText,
};

export const zona: Question = {
  key: 'zona',
  message: 'Zona waktu apa?',
  example: 'WIB',
  essential: false,
  choices: TIME_ZONES,
  validate: oneOf(TIME_ZONES),
  fallback: (_, settings) => settings.zona,
};

export const penyelenggara: Question = {
  key: 'penyelenggara',
  message: 'Instansi mana yang menggelar acara?',
  example: 'Dinas Komunikasi dan Informatika Kota Pangkalpinang',
  essential: true,
  validate: anyText,
  fallback: (_, settings) => settings.instansi,
};

export const pembuka: Question = {
  key: 'pembuka',
  message: 'Siapa yang membuka acara (jabatan dan nama lengkap)?',
  example: 'Pj. Wali Kota Pangkalpinang Ratna Kusumawardhani',
  essential: false,
  validate: anyText,
};

export const peserta: Question = {
  key: 'peserta',
  message: 'Berapa orang pesertanya?',
  example: '75',
  essential: false,
  validate: wholeNumber,
};

export const tujuan: Question = {
  key: 'tujuan',
  message: 'Untuk apa acara digelar? Lanjutkan kata “untuk …”.',
  example: 'melatih aparatur menjawab pertanyaan warga dengan bahasa yang mudah dipahami',
  essential: false,
  validate: anyText,
};

export const tema: Question = {
  key: 'tema',
  message: 'Apa tema acara, persis seperti di undangan?',
  example: 'Informasi Terbuka, Warga Percaya',
  essential: false,
  validate: anyText,
};

export const judul: Question = {
  key: 'judul',
  message: 'Apa judul naskahnya?',
  example: '50 ASN dan 25 Wartawan Ikuti Pelatihan Komunikasi Publik',
  essential: false,
  validate: anyText,
};

export const tanggal: Question = {
  key: 'tanggal',
  message: 'Tanggal berapa naskah ini terbit?',
  example: '2026-08-19',
  essential: false,
  validate: isoDay,
};

export const nomor: Question = {
  key: 'nomor',
  message: 'Berapa nomor siaran persnya?',
  example: '480/112/DISKOMINFO/VIII/2026',
  essential: false,
  validate: anyText,
};

export const status: Question = {
  key: 'status',
  message: 'Boleh disiarkan segera, atau dengan embargo?',
  example: 'segera',
  essential: false,
  choices: RELEASE_STATUSES,
  validate: oneOf(RELEASE_STATUSES),
  fallback: () => 'segera',
};

export const embargo: Question = {
  key: 'embargo',
  message: 'Embargo sampai kapan (tanggal, pukul, zona waktu)?',
  example: '2026-08-19 10:00 WIB',
  essential: false,
  validate: momentWithZone,
};

export const penulis: Question = {
  key: 'penulis',
  message: 'Siapa penulis naskah ini?',
  example: 'Wida Larasati',
  essential: false,
  validate: anyText,
};

export const penyunting: Question = {
  key: 'penyunting',
  message: 'Siapa penyunting naskah ini?',
  example: 'Teguh Prakoso',
  essential: false,
  validate: anyText,
};

export const untuk: Question = {
  key: 'untuk',
  message: 'Untuk pimpinan siapa taklimat ini (jabatan)?',
  example: 'Pj. Wali Kota Pangkalpinang',
  essential: true,
  validate: anyText,
};

export const peran: Question = {
  key: 'peran',
  message: 'Apa peran pimpinan di acara itu?',
  example: 'memberi sambutan 15 menit dan membuka pelatihan',
  essential: true,
  validate: anyText,
};

export const pesan: Question = {
  key: 'pesan',
  message: 'Apa satu kalimat yang hendaknya dikutip media (paling banyak 25 kata)?',
  example: 'Setiap permohonan informasi warga dijawab paling lama sepuluh hari kerja.',
  essential: true,
  validate: anyText,
};

export const sifat: Question = {
  key: 'sifat',
  message: 'Apa sifat taklimat ini?',
  example: 'Terbatas',
  essential: false,
  choices: ['Biasa', 'Terbatas'],
  validate: oneOf(['Biasa', 'Terbatas']),
  fallback: () => 'Terbatas',
};

export const pakaian: Question = {
  key: 'pakaian',
  message: 'Pakaian apa yang dikenakan?',
  example: 'Batik lengan panjang',
  essential: false,
  validate: anyText,
};

export const pola: Question = {
  key: 'pola',
  message: 'Pola susunan acara mana yang dipakai?',
  example: 'pembukaan-pelatihan',
  essential: false,
  choices: PATTERNS,
  validate: oneOf(PATTERNS),
};

export const penanggungJawab: Question = {
  key: 'penanggung_jawab',
  message: 'Siapa penanggung jawab mata acara yang belum punya?',
  example: 'Bagian Protokol',
  essential: false,
  validate: anyText,
};
