import { TIME_ZONES } from '../calendar/clock.ts';
import { RELEASE_STATUSES } from '../draft/meta.ts';
import { SEATING_VIEWS } from '../event/seating.ts';
import { GREETING_STYLES } from '../workspace/speech-settings.ts';
import { anyText, day, moment, momentWithZone, oneOf, wholeNumber } from './answer-checks.ts';
import { guestsFault, officialsFault } from './attendance.ts';
import { likelyPattern, PATTERNS, patterns } from './patterns/patterns.ts';
import type { Question } from './question.ts';

/** A question that any filled answer satisfies, or one of its `choices`. */
export function question(
  fields: Omit<Question, 'essential' | 'validate'> & Partial<Question>,
): Question {
  const validate = fields.choices ? oneOf(fields.choices) : anyText;
  return { essential: false, validate, ...fields };
}

export const nama: Question = question({
  key: 'nama',
  message: 'Apa nama acaranya?',
  example: 'Pelatihan Komunikasi Publik',
  essential: true,
});

export const mulai: Question = question({
  key: 'mulai',
  message: 'Kapan acara dimulai (tanggal dan pukul, boleh “besok jam 9”)?',
  example: '2026-08-19 08:30',
  essential: true,
  validate: moment,
  asksWhen: 'start',
});

export const selesai: Question = question({
  key: 'selesai',
  message: 'Kapan acara selesai (pukul, dengan tanggal bila lain hari)?',
  example: '12.00 atau 2026-08-20 15:30',
  validate: moment,
  asksWhen: 'end',
});

export const tempat: Question = question({
  key: 'tempat',
  message: 'Di gedung atau ruang mana?',
  example: 'Ruang Pertemuan Balai Kota',
  essential: true,
});

export const kota: Question = question({
  key: 'kota',
  message: 'Di kota atau kabupaten mana?',
  example: 'Pangkalpinang',
  essential: true,
  fallback: (_, settings) => settings.kota,
});

export const provinsi: Question = question({
  key: 'provinsi',
  message: 'Di provinsi mana?',
  example: 'Kepulauan Bangka Belitung',
});

export const zona: Question = question({
  key: 'zona',
  message: 'Zona waktu apa?',
  example: 'WIB',
  choices: TIME_ZONES,
  fallback: (_, settings) => settings.zona,
});

export const penyelenggara: Question = question({
  key: 'penyelenggara',
  message: 'Instansi mana yang menggelar acara?',
  example: 'Dinas Komunikasi dan Informatika Kota Pangkalpinang',
  essential: true,
  fallback: (_, settings) => settings.instansi,
});

/** The questions about the event itself, which an event file answers. */
export const eventQuestions: readonly Question[] = [
  nama,
  mulai,
  selesai,
  zona,
  tempat,
  kota,
  penyelenggara,
];

export const pembuka: Question = question({
  key: 'pembuka',
  message: 'Siapa yang membuka acara (jabatan dan nama lengkap)?',
  example: 'Pj. Wali Kota Pangkalpinang Ratna Kusumawardhani',
});

export const peserta: Question = question({
  key: 'peserta',
  message: 'Berapa orang pesertanya?',
  example: '75',
  validate: wholeNumber,
});

export const tujuan: Question = question({
  key: 'tujuan',
  message: 'Untuk apa acara digelar? Lanjutkan kata “untuk …”.',
  example: 'melatih aparatur menjawab pertanyaan warga dengan bahasa yang mudah dipahami',
});

export const tema: Question = question({
  key: 'tema',
  message: 'Apa tema acara, persis seperti di undangan?',
  example: 'Informasi Terbuka, Warga Percaya',
});

export const judul: Question = question({
  key: 'judul',
  message: 'Apa judul naskahnya?',
  example: '50 ASN dan 25 Wartawan Ikuti Pelatihan Komunikasi Publik',
});

export const tanggal: Question = question({
  key: 'tanggal',
  message: 'Tanggal berapa naskah ini terbit?',
  example: '2026-08-19',
  validate: day,
  asksWhen: 'day',
});

export const nomor: Question = question({
  key: 'nomor',
  message: 'Berapa nomor siaran persnya?',
  example: '480/112/DISKOMINFO/VIII/2026',
});

export const status: Question = question({
  key: 'status',
  message: 'Boleh disiarkan segera, atau dengan embargo?',
  example: 'segera',
  choices: RELEASE_STATUSES,
  fallback: () => 'segera',
});

export const embargo: Question = question({
  key: 'embargo',
  message: 'Embargo sampai kapan (tanggal, pukul, zona waktu)?',
  example: '2026-08-19 10:00 WIB',
  validate: momentWithZone,
  asksWhen: 'zoned',
});

export const penulis: Question = question({
  key: 'penulis',
  message: 'Siapa penulis naskah ini?',
  example: 'Wida Larasati',
});

export const penyunting: Question = question({
  key: 'penyunting',
  message: 'Siapa penyunting naskah ini?',
  example: 'Teguh Prakoso',
});

export const untuk: Question = question({
  key: 'untuk',
  message: 'Untuk pimpinan siapa taklimat ini (jabatan)?',
  example: 'Pj. Wali Kota Pangkalpinang',
  essential: true,
});

export const peran: Question = question({
  key: 'peran',
  message: 'Apa peran pimpinan di acara itu?',
  example: 'memberi sambutan 15 menit dan membuka pelatihan',
  essential: true,
});

export const pesan: Question = question({
  key: 'pesan',
  message: 'Apa satu kalimat yang hendaknya dikutip media (paling banyak 25 kata)?',
  example: 'Setiap permohonan informasi warga dijawab paling lama sepuluh hari kerja',
  essential: true,
});

export const sifat: Question = question({
  key: 'sifat',
  message: 'Apa sifat taklimat ini?',
  example: 'Terbatas',
  choices: ['Biasa', 'Terbatas'],
  fallback: () => 'Terbatas',
});

export const pembicara: Question = question({
  key: 'untuk',
  message: 'Siapa yang menyampaikan sambutan (id pejabat di berkas acara, atau jabatannya)?',
  example: 'sekda',
});

export const sapaan: Question = question({
  key: 'sapaan',
  message: 'Dengan kata apa setiap baris sapaan dibuka?',
  example: 'Yang terhormat',
  choices: GREETING_STYLES,
  fallback: (_, settings) => settings.lisan?.sapaan,
});

export const pandangan: Question = question({
  key: 'pandangan',
  message: 'Denah dilihat dari mana?',
  example: 'hadirin',
  choices: SEATING_VIEWS,
});

export const pakaian: Question = question({
  key: 'pakaian',
  message: 'Pakaian apa yang dikenakan?',
  example: 'Batik lengan panjang',
});

export const pola: Question = question({
  key: 'pola',
  message: 'Pola susunan acara mana yang dipakai?',
  example: 'pembukaan-pelatihan',
  choices: PATTERNS,
  choiceLabels: Object.fromEntries(patterns.map(({ id, summary }) => [id, `${id}: ${summary}`])),
  fallback: (_now, _settings, answer) => likelyPattern(answer('nama') ?? ''),
});

export const pejabat: Question = question({
  key: 'pejabat',
  message: 'Pejabat mana yang hadir?',
  example: 'bupati: sambutan, membuka | sekda',
  essential: true,
  people: 'officials',
  validate: officialsFault,
});

export const tamu: Question = question({
  key: 'tamu',
  message: 'Siapa tamu yang tidak ada di pejabat.yaml (nama; jabatan)?',
  example: 'Letkol Inf. Contoh Nama; Dandim Contoh',
  essential: true,
  people: 'guests',
  validate: guestsFault,
});

export const penanggungJawab: Question = question({
  key: 'penanggung_jawab',
  message: 'Siapa penanggung jawab mata acara yang belum punya?',
  example: 'Bagian Protokol',
});
