import { expect, test } from 'vitest';
import { type LeadQuestion, readLeadAnswers } from '../../../src/facts/parts/lead-answers.ts';
import { passagesOf } from '../../support/drafts.ts';

const answer = (text: string, question: LeadQuestion): string | undefined =>
  readLeadAnswers(passagesOf(text)).get(question);

test.each([
  [
    'CONTOH, 19 Agustus 2026 – Bupati Contoh meresmikan pasar, Rabu (19/8/2026).',
    'Rabu (19/8/2026)',
  ],
  ['CONTOH (19/8/2026) – Bupati Contoh meresmikan pasar.', '19/8/2026'],
  ['Bupati Contoh meresmikan pasar kemarin.', 'kemarin'],
  ['Mulai September 2026 warga tidak perlu antre.', 'September 2026'],
])('waktu di “%s”', (text, expected) => {
  expect(answer(text, 'kapan')).toContain(expected);
});

test.each([
  ['Bupati Contoh meresmikan pasar di Kecamatan Rangkui, kemarin.', 'di Kecamatan Rangkui'],
  ['CONTOH – Bupati meresmikan pasar.', 'CONTOH'],
  ['Palembang: Pemerintah provinsi menambah anggaran.', 'Palembang'],
  ['Peserta berlatih di aula kantor camat.', 'di aula'],
])('tempat di “%s”', (text, expected) => {
  expect(answer(text, 'di mana')).toBe(expected);
});

test.each(['Bantuan dibagikan dalam keadaan baik.', 'Hal itu dibahas di antara mereka.'])(
  '“%s” tidak menyebut tempat',
  (text) => {
    expect(answer(text, 'di mana')).toBeUndefined();
  },
);

test('pelaku boleh nama, boleh kata umum', () => {
  expect(answer('Sebanyak 75 guru mengikuti pelatihan.', 'siapa')).toBe('Sebanyak 75 guru');
  expect(answer('Acara itu dibuka Wali Kota Contoh Budi.', 'siapa')).toBe('Wali Kota Contoh Budi');
});
