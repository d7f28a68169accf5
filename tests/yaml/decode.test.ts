import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { decode, decodeValue } from '../../src/yaml/decode.ts';
import {
  clockTime,
  filledText,
  isoDate,
  isoDateTime,
  wholeNumber,
  yesNo,
} from '../../src/yaml/schema-blocks.ts';
import { readYaml } from '../../src/yaml/yaml-text.ts';

describe('isian yang benar menjadi nilai', () => {
  test.each([
    [isoDate, '2026-08-19', { year: 2026, month: 8, day: 19 }],
    [isoDateTime, '2026-08-19 08:30', { date: { year: 2026, month: 8, day: 19 }, time: 510 }],
    [isoDateTime, '2026-08-19T08.30', { date: { year: 2026, month: 8, day: 19 }, time: 510 }],
    [clockTime, '08.30', 510],
    [wholeNumber, '1.250', 1250],
    [yesNo, 'Ya', true],
    [yesNo, 'tidak', false],
    [filledText, '" A "', 'A'],
  ])('%#: %s', (schema, typed, expected) => {
    expect(decodeValue(readYaml(`a: ${typed}`), ['a'], schema)).toEqual({
      ok: true,
      value: expected,
    });
  });
});

const SCHEMA = v.strictObject({
  nama: filledText,
  tanggal: v.optional(isoDate),
  jumlah: v.optional(wholeNumber),
});

describe('isian yang salah ditunjuk tempatnya', () => {
  test.each([
    ['nama: A\ntanggal: 2024-02-30', '2024-02-30', 'bukan tanggal'],
    ['nama: A\njumlah: banyak', 'banyak', 'bilangan bulat'],
    ['nama: A\nnmaa: B', 'nmaa', 'Isian `nmaa` tidak dikenal; mungkin maksudnya `nama`.'],
    ['nama: ""', '""', 'tidak boleh kosong'],
    ['nama: [LENGKAPI: nama]', '[LENGKAPI: nama]', 'teks. Apit seluruh isi dengan tanda kutip'],
    ['nama: {A: b}', '{A: b}', 'harus berupa teks'],
    ['nama: A\n__proto__: {b: c}', '__proto__', 'tidak dikenal'],
  ])('%j', (yaml, place, message) => {
    const decoded = decode(readYaml(yaml), SCHEMA);
    const faults = decoded.ok ? [] : decoded.faults;
    expect(faults.map(({ span }) => yaml.slice(span.start, span.end))).toEqual([place]);
    expect(faults[0]?.message).toContain(message);
  });

  test('isian wajib yang tidak ada disebut namanya', () => {
    expect(decode(readYaml('tanggal: 2026-08-19'), SCHEMA)).toMatchObject({
      ok: false,
      faults: [{ message: 'Isian `nama` wajib diisi.' }],
    });
  });
});

const EVENT = v.strictObject({
  nama: filledText,
  mulai: v.optional(isoDateTime),
  tempat: v.optional(v.strictObject({ alamat: v.optional(filledText), nama: filledText })),
  tamu: v.optional(
    v.array(
      v.strictObject({
        nama: filledText,
        peran: v.optional(v.array(filledText, 'harus berupa daftar.')),
        tiba: v.optional(clockTime),
        usia: v.optional(wholeNumber),
      }),
      'harus berupa daftar.',
    ),
  ),
});

describe('pesannya menyebut yang harus ditulis', () => {
  test.each([
    ['nama: A\ntempat: Aula Besar', '`tempat: { nama: Aula Besar }`'],
    ['nama: A\ntempat: "Aula: Besar"', '`tempat: { nama: … }`'],
    ['nama: A\ntamu:\n  - Budi Santoso', '`- nama: Budi Santoso`'],
    ['nama: A\ntamu: Budi', 'awali setiap butirnya dengan `- `'],
    ['nama: A\ntamu:\n  - { nama: B, peran: "sambutan, membuka" }', '`[sambutan, membuka]`'],
    ['nama: A\ntamu:\n  - { nama: B, usia: 40 tahun }', 'tulis 40 saja'],
    ['nama: A\ntamu:\n  - { nama: B, tiba: jam 9 }', 'tulis "09:00"'],
    ['nama: A\nmulai: Rabu, 19 Agustus 2026 pukul 08.30 WIB', 'tulis 2026-08-19 08:30.'],
    ['nama: A\nmulai: 19/8/2026 jam 8', 'tulis 2026-08-19 08:00.'],
    [
      'nama: A\nmulai: besok jam 9',
      'hari yang dimaksud “besok” berubah terus, jadi tulis tanggalnya, misalnya 2026-08-19 08:30.',
    ],
    ['nama: A\nmulai: Kamis, 19 Agustus 2026 pukul 08.30', 'tulis misalnya 2026-08-19 08:30.'],
  ])('%j', (yaml, message) => {
    const decoded = decode(readYaml(yaml), EVENT);
    const faults = decoded.ok ? [] : decoded.faults;
    expect(faults.map((fault) => fault.message)).toEqual([expect.stringContaining(message)]);
  });

  test('semua isian yang tidak dikenal disebut, dan yang dimaksud tidak dianggap kurang', () => {
    const decoded = decode(readYaml('Nama: A\nlokasi: B\n'), EVENT);
    const faults = decoded.ok ? [] : decoded.faults;
    expect(faults.map((fault) => fault.message)).toEqual([
      'Isian `Nama` tidak dikenal; mungkin maksudnya `nama`.',
      'Isian `lokasi` tidak dikenal.',
    ]);
  });
});

describe('kesalahan yang berlainan jenis dikatakan sekaligus', () => {
  const told = (text: string): readonly string[] => {
    const decoded = decode(readYaml(text), SCHEMA);
    return decoded.ok ? [] : decoded.faults.map(({ span }) => text.slice(span.start, span.end));
  };

  test('isi yang tidak terbaca, isi yang keliru, dan isian yang tidak dikenal, menurut tempatnya', () => {
    const text = 'tanggal: 2026-02-30\nnama: #HUTRI\njumlah: 75, 80\nlain: x\n';
    expect(told(text)).toEqual(['2026-02-30', '#HUTRI', '75, 80', 'lain']);
  });

  test('isi yang perlu tanda kutip tidak menyembunyikan yang lain, dan tidak dua kali dikatakan', () => {
    const text = 'nama: Rapat: hari kedua\ntanggal: Rabu: 19\njumlah: banyak\n';
    expect(told(text)).toEqual(['Rapat: hari kedua', 'Rabu: 19', 'banyak']);
  });

  test('isian yang ada tetapi tidak terbaca tidak disebut kosong, yang tidak ada disebut', () => {
    expect(told('nama: *siapa\n')).toEqual(['*siapa']);
    const decoded = decode(readYaml('jumlah: *satu\n'), SCHEMA);
    expect(JSON.stringify(decoded)).toContain('`nama` wajib diisi');
  });

  test('sesudah susunan yang rusak tidak ada yang diduga', () => {
    expect(told('nama: #HUTRI\ntanggal: 2026-02-30\njumlah: "a\nlain: x\n')).toEqual([
      '#HUTRI',
      '"a',
    ]);
  });
});
