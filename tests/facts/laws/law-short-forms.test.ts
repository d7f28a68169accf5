import { expect, test } from 'vitest';
import { readProse } from '../../../src/draft/prose.ts';
import { findLawClaims } from '../../../src/facts/laws/law-claims.ts';
import { decodeSettings } from '../../../src/workspace/settings.ts';
import { EMPTY_WORKSPACE } from '../../../src/workspace/workspace.ts';
import { readYaml } from '../../../src/yaml/yaml-text.ts';
import { readDraft } from '../../support/drafts.ts';
import { valid } from '../../support/example-workspace.ts';

const OWN = valid(
  decodeSettings(
    readYaml(
      'peraturan:\n  - nama: Perda Kota Contoh Nomor 4 Tahun 2019\n    tentang: Kawasan Tanpa Rokok\n',
    ),
  ),
);

/** The laws of a draft in source order: the words there and the law they stand for. */
function lawsIn(
  text: string,
  settings = EMPTY_WORKSPACE.settings,
): readonly (readonly [words: string, law: string, origin: string])[] {
  const draft = readDraft(text);
  const claims = findLawClaims({
    draft,
    passages: readProse(draft),
    now: { year: 2026, month: 8, day: 20 },
    event: undefined,
    roster: { officials: [] },
    settings,
  });
  return Array.from(claims)
    .sort((a, b) => a.start - b.start)
    .map(({ passage, start, end, value, evidence }) => [
      passage.text.slice(start, end),
      value,
      evidence?.origin ?? '-',
    ]);
}

test('sebutan pendek yang dinyatakan naskah berarti peraturan yang disebut lengkap', () => {
  const text =
    'Dasarnya Undang-Undang Nomor 9 Tahun 2010 tentang Keprotokolan (selanjutnya disebut UU Protokol). UU Protokol mengatur tata tempat; UU 9/2010 berlaku nasional, dan undang-undang tersebut belum diubah.';
  expect(lawsIn(text).map(([words, law]) => [words, law])).toEqual([
    ['Undang-Undang Nomor 9 Tahun 2010', 'UU 9/2010'],
    ['UU Protokol', 'UU 9/2010'],
    ['UU Protokol', 'UU 9/2010'],
    ['UU 9/2010', 'UU 9/2010'],
    ['undang-undang tersebut', 'UU 9/2010'],
  ]);
});

test('kata dari judul dan akronim judul dikenal sebagai sebutan pendek', () => {
  const text =
    'Perda Nomor 4 Tahun 2019 tentang Kawasan Tanpa Rokok berlaku. Perda KTR ditegakkan; Perda Kawasan Tanpa Rokok itu lama.';
  expect(lawsIn(text)).toEqual([
    ['Perda Nomor 4 Tahun 2019', 'Perda 4/2019', '-'],
    ['Perda KTR', 'Perda 4/2019', '-'],
    ['Perda Kawasan Tanpa Rokok', 'Perda 4/2019', '-'],
  ]);
});

test('sebutan yang umum dan judul pendek dicari di daftar peraturan, yang masih berlaku', () => {
  expect(lawsIn('Ia dijerat UU ITE dan UU ASN.')).toEqual([
    ['UU ITE', 'UU 11/2008', 'daftar peraturan humas'],
    ['UU ASN', 'UU 20/2023', 'daftar peraturan humas'],
  ]);
  expect(lawsIn('Perda KTR ditegakkan.', OWN)).toEqual([
    ['Perda KTR', 'Perda 4/2019', 'humas.yaml'],
  ]);
});

test('sebutan yang tidak dikenal dan yang hampir cocok tidak dibuktikan', () => {
  expect(lawsIn('Perda Jam Malam ditegakkan.')).toEqual([
    ['Perda Jam Malam', 'Perda Jam Malam', '-'],
  ]);
  const near = 'UU Nomor 9 Tahun 2010 tentang Keprotokolan berlaku. UU Keprotokoleran dibahas.';
  expect(lawsIn(near).at(-1)).toEqual(['UU Keprotokoleran', 'UU Keprotokoleran', '-']);
});

test.each([
  'RUU Keprotokolan dan Rancangan Undang-Undang Keprotokolan dibahas.',
  'Pengurus PP Muhammadiyah dan Uu Ruzhanul hadir.',
  'Pasal 340 Kitab Undang-Undang Hukum Pidana (KUHP) diterapkan.',
  'Undang-undang tersebut belum dibahas; Undang-Undang Dasar 1945 menjaminnya.',
])('yang bukan sebutan pendek peraturan dibiarkan: %s', (text) => {
  expect(lawsIn(text)).toEqual([]);
});

test('keputusan, edaran, dan nota kesepahaman didaftar dengan nomornya', () => {
  const text =
    'Dasarnya Keputusan Gubernur Jawa Timur Nomor 100.3.3.1/712/013/2025 dan Surat Edaran Menteri Kesehatan Nomor 4 Tahun 2024; keputusan nomor satu ada di tangan warga.';
  expect(lawsIn(text).map(([words]) => words)).toEqual([
    'Keputusan Gubernur Jawa Timur Nomor 100.3.3.1/712/013/2025',
    'Surat Edaran Menteri Kesehatan Nomor 4 Tahun 2024',
  ]);
});
