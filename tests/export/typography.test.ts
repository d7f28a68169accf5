import { expect, test } from 'vitest';
import { typeset } from '../../src/export/typography.ts';
import { print, toPageText } from './printing.ts';

test.each([
  ['"Kami siap," kata Rina.', '“Kami siap,” kata Rina.'],
  ['("Siap")', '(“Siap”)'],
  ["Jum'at dan Ni'am", 'Jum’at dan Ni’am'],
  ['Kata dia, "ia bilang \'siap\'."', 'Kata dia, “ia bilang ‘siap’.”'],
  ['CONTOH - Rapat -- penting - digelar', 'CONTOH – Rapat – penting – digelar'],
  ['Undang-Undang dan 19-20 Agustus', 'Undang-Undang dan 19-20_Agustus'],
  ['Rp48,5 juta dan Rp1.000.000', 'Rp48,5_juta dan Rp1.000.000'],
  ['pukul 09.00 WIB', 'pukul_09.00_WIB'],
  ['pada 19 Agustus 2026', 'pada 19_Agustus 2026'],
  ['oleh A. Rivai dan Dr. Hj. Ratna', 'oleh A._Rivai dan Dr. Hj._Ratna'],
  ['Prof. Dr. Ir. Satrio Wibisana', 'Prof. Dr. Ir._Satrio Wibisana'],
  ['di RSUD dr. M.M. Contoh', 'di RSUD dr._M.M._Contoh'],
  ['telepon (0435) 555011', 'telepon (0435)_555011'],
  ['UU Nomor 14 Tahun 2008 Pasal 5 ayat (1)', 'UU Nomor_14 Tahun_2008 Pasal_5 ayat_(1)'],
  ['naik 12 persen', 'naik 12_persen'],
  ['Vitamin A. Ibu hamil', 'Vitamin A._Ibu hamil'],
  ['Tahun ini juta warga', 'Tahun ini juta warga'],
])('%s dicetak sebagai %s', (text, expected) => {
  expect(typeset(text)).toBe(expected.replaceAll('_', '\u00A0'));
});

test('tanda petik di batas tulisan tebal tetap membuka dan menutup', async () => {
  const page = await toPageText(print('Kata dia: "**Siap**", lalu "pergi".\n'));
  expect(page).toContain('Kata dia: “ Siap ”, lalu “pergi”.');
});

test('kode tidak diubah', async () => {
  expect(await toPageText(print('Ketik `"a" - b`.\n'))).toContain('"a" - b');
});
