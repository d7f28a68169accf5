import * as v from 'valibot';
import { TIME_ZONES } from '../calendar/clock.ts';
import { runSheetItemSchema } from '../run-sheet/item.ts';
import {
  clockTime,
  described,
  filledText,
  isoDate,
  isoDateTime,
  listOf,
  optionalList,
  wholeNumber,
  yesNo,
} from '../yaml/schema-blocks.ts';
import { briefSchema } from './brief-notes.ts';
import { seatingSchema } from './seating.ts';

/** Level of an event; it decides which order of precedence applies (UU 9/2010 art. 9–11). */
export const EVENT_LEVELS = ['nasional', 'provinsi', 'kabupaten_kota'] as const;

/** What is known of someone's coming and going. */
const attendanceSchemas = {
  pasangan: v.optional(described(filledText, 'Nama istri atau suami yang mendampingi')),
  tiba: v.optional(described(clockTime, 'Pukul tiba')),
  pulang: v.optional(described(clockTime, 'Pukul pulang')),
};

/**
 * What an event file may hold.
 *
 * @internal
 */
export const eventSchema = v.strictObject({
  nama: described(filledText, 'Nama acara'),
  tema: v.optional(described(filledText, 'Tema, dikutip huruf demi huruf di semua dokumen')),
  tujuan: v.optional(described(filledText, 'Tujuan acara, sambungan dari kata “untuk”')),
  pola: v.optional(described(filledText, 'Pola susunan acara, misalnya pembukaan-pelatihan')),
  tingkat: v.optional(
    described(
      v.picklist(EVENT_LEVELS, `harus salah satu dari ${EVENT_LEVELS.join(', ')}.`),
      'Tingkat acara; menentukan tata tempat',
    ),
    'kabupaten_kota',
  ),
  penyelenggara: v.optional(described(filledText, 'Instansi yang menyelenggarakan')),
  mulai: described(isoDateTime, 'Tanggal dan pukul mulai, misalnya 2026-08-19 08:30'),
  selesai: v.optional(described(isoDateTime, 'Tanggal dan pukul selesai')),
  zona: v.optional(
    described(
      v.picklist(TIME_ZONES, `harus salah satu dari ${TIME_ZONES.join(', ')}.`),
      'Zona waktu',
    ),
  ),
  zona_peserta: optionalList(
    'Zona waktu peserta di daerah lain, misalnya yang mengikuti dari jauh',
    v.picklist(TIME_ZONES, `harus salah satu dari ${TIME_ZONES.join(', ')}.`),
  ),
  tempat: v.optional(
    described(
      v.strictObject({
        nama: described(filledText, 'Nama gedung atau ruang'),
        alamat: v.optional(described(filledText, 'Alamat tempat')),
        kota: v.optional(described(filledText, 'Kota atau kabupaten tempat')),
        provinsi: v.optional(described(filledText, 'Provinsi tempat')),
      }),
      'Tempat acara',
    ),
  ),
  peserta: v.optional(
    described(
      v.strictObject({
        jumlah: v.optional(described(wholeNumber, 'Jumlah peserta seluruhnya')),
        rincian: v.optional(
          described(v.record(v.string(), wholeNumber), 'Jumlah peserta menurut kelompok'),
        ),
      }),
      'Peserta acara',
    ),
  ),
  tempat_alternatif: v.optional(
    described(filledText, 'Tempat pengganti bila hujan atau tempat utama tidak dapat dipakai'),
  ),
  pakaian: v.optional(described(filledText, 'Pakaian yang dikenakan')),
  pejabat: optionalList(
    'Pejabat yang terlibat, menurut pejabat.yaml',
    v.strictObject({
      id: described(filledText, 'Id pejabat di pejabat.yaml'),
      peran: optionalList('Peran di acara, misalnya sambutan', filledText),
      mewakili: v.optional(described(filledText, 'Id pejabat yang diwakili')),
      hadir: v.optional(described(yesNo, 'Apakah hadir')),
      ...attendanceSchemas,
    }),
  ),
  tamu: optionalList(
    'Tamu dan undangan di luar pejabat.yaml',
    v.strictObject({
      nama: described(filledText, 'Nama lengkap dengan gelar'),
      lafal: v.optional(described(filledText, 'Cara membaca nama, untuk pembawa acara')),
      jabatan: described(filledText, 'Jabatan atau kedudukan'),
      tempat_protokol: v.optional(described(filledText, 'Kedudukan dalam tata tempat')),
      peran: optionalList('Peran di acara, misalnya sambutan', filledText),
      mewakili: v.optional(described(filledText, 'Jabatan yang diwakili, misalnya Kapolres')),
      hadir: v.optional(described(yesNo, 'Apakah hadir')),
      ...attendanceSchemas,
    }),
  ),
  tuan_rumah: v.optional(described(filledText, 'Id pejabat yang menjadi tuan rumah')),
  urutan_manual: v.optional(
    described(
      v.strictObject({
        urutan: described(listOf(filledText), 'Id pejabat atau nama tamu, dari yang tertinggi'),
        alasan: described(filledText, 'Mengapa urutan ini dipakai'),
      }),
      'Tata tempat yang ditetapkan sendiri, menggantikan urutan undang-undang',
    ),
  ),
  kursi: v.optional(
    described(seatingSchema, 'Kursi bagi tamu yang ditempatkan menurut tata tempat'),
  ),
  petugas: optionalList(
    'Petugas acara',
    v.strictObject({
      tugas: described(filledText, 'Tugas, misalnya dirigen'),
      nama: described(filledText, 'Nama petugas'),
      cadangan: v.optional(described(filledText, 'Nama penggantinya')),
    }),
  ),
  narasumber: optionalList(
    'Narasumber di luar pejabat',
    v.strictObject({
      nama: described(filledText, 'Nama lengkap dengan gelar'),
      panggilan: v.optional(described(filledText, 'Nama pendek sesudah penyebutan pertama')),
      lafal: v.optional(described(filledText, 'Cara membaca nama, untuk pembawa acara')),
      jabatan: v.optional(described(filledText, 'Jabatan')),
      instansi: v.optional(described(filledText, 'Instansi asal')),
      materi: v.optional(described(filledText, 'Materi yang dibawakan')),
    }),
  ),
  kutipan: optionalList(
    'Kutipan yang boleh dipakai',
    v.strictObject({
      id: v.optional(described(filledText, 'Tanda pengenal kutipan; nomornya bila kosong')),
      oleh: described(filledText, 'Id pejabat, atau nama narasumber atau tamu'),
      teks: described(filledText, 'Kutipan kata demi kata'),
      sumber: v.optional(described(filledText, 'Sumber kutipan, misalnya rekaman menit 12')),
      disetujui: v.optional(described(yesNo, 'Apakah sudah disetujui pemilik kutipan'), 'tidak'),
    }),
  ),
  fakta: optionalList(
    'Angka dan pernyataan lain, masing-masing dengan sumbernya',
    v.strictObject({
      id: v.optional(described(filledText, 'Tanda pengenal fakta; nomornya bila kosong')),
      pernyataan: described(filledText, 'Hal yang dinyatakan'),
      nilai: v.optional(described(filledText, 'Angka atau nilai beserta satuannya')),
      sumber: v.optional(described(filledText, 'Sumber fakta')),
      tanggal: v.optional(described(isoDate, 'Keadaan per tanggal berapa')),
    }),
  ),
  brief: v.optional(described(briefSchema, 'Yang hanya untuk pimpinan; dipakai di brief')),
  latar: v.optional(described(filledText, 'Latar belakang acara')),
  langkah_berikut: v.optional(described(filledText, 'Yang dilakukan sesudah acara')),
  susunan: optionalList('Susunan acara', runSheetItemSchema),
});
