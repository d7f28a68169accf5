import { expect, test } from 'vitest';
import type { SignOff } from '../../src/approval/draft-record.ts';
import { addSignOff, nextLink, readChain, signedPrint } from '../../src/approval/sign-off-chain.ts';

const ROLES = ['penulis', 'kabag'];
const WHEN = { date: { year: 2026, month: 8, day: 20 }, time: 540 };

function signedBy(peran: string, text: string): SignOff {
  return { peran, oleh: 'Wida', waktu: WHEN, sidik: signedPrint(text) };
}

test('satu koma yang berubah menggugurkan semua paraf', () => {
  const signOffs = [signedBy('penulis', 'Ia hadir.'), signedBy('kabag', 'Ia hadir.')];
  const states = (text: string): readonly string[] =>
    readChain(ROLES, signOffs, signedPrint(text)).map(({ state }) => state);
  expect(states('Ia hadir.')).toEqual(['sah', 'sah']);
  expect(states('Ia, hadir.')).toEqual(['gugur', 'gugur']);
});

test.each([
  ['tanda urutan bita', '\uFEFFIa hadir.\nIa pulang.\n'],
  ['akhir baris Windows', 'Ia hadir.\r\nIa pulang.\r\n'],
  ['baris kosong di akhir', 'Ia hadir.\nIa pulang.\n\n'],
])('%s yang ditambahkan program lain tidak menggugurkan paraf', (_, text) => {
  expect(signedPrint(text)).toBe(signedPrint('Ia hadir.\nIa pulang.'));
});

test('berkas acara yang ikut tercetak ikut diparaf', () => {
  expect(signedPrint('Rundown', 'mulai: 08.00')).not.toBe(signedPrint('Rundown', 'mulai: 09.00'));
});

test('giliran berikutnya adalah yang pertama tanpa paraf sah', () => {
  const print = signedPrint('Baru.');
  const chain = readChain(ROLES, [signedBy('penulis', 'Lama.'), signedBy('kabag', 'Baru.')], print);
  expect(nextLink(chain)).toMatchObject({ role: 'penulis', state: 'gugur' });
});

test('paraf ulang menggantikan paraf lama orang yang sama saja', () => {
  const before = [signedBy('penulis', 'Lama.'), signedBy('kabag', 'Lama.')];
  const after = addSignOff(before, signedBy('Penulis', 'Baru.'));
  const chain = readChain(ROLES, after, signedPrint('Baru.'));
  expect(chain.map(({ state }) => state)).toEqual(['sah', 'gugur']);
});
