import { expect, test } from 'vitest';
import { fitLines } from '../../src/cli/fit-lines.ts';

test('baris yang lebih lebar dari layar dilipat di spasi, di bawah kolomnya', () => {
  const text = 'Contoh:\n  humas check a.md  periksa lagi setiap kali disimpan';
  expect(fitLines(text, 40)).toBe(
    'Contoh:\n  humas check a.md  periksa lagi setiap\n                    kali disimpan',
  );
});

test('kolom yang terlalu jauh di kanan turun ke baris sendiri', () => {
  expect(fitLines('  humas check naskah/rilis.md --watch    periksa lagi', 44)).toBe(
    '  humas check naskah/rilis.md --watch\n      periksa lagi',
  );
});

test('keterangan di baris sendiri yang terlalu jauh di kanan maju ke kiri', () => {
  const line = `${' '.repeat(36)}daftar periksa untuk ditandatangani`;
  expect(fitLines(line, 44)).toBe('      daftar periksa untuk ditandatangani');
});

test('tanpa layar, dan tanpa spasi untuk melipat, baris tetap utuh', () => {
  expect(fitLines('a '.repeat(60), undefined)).toBe('a '.repeat(60));
  expect(fitLines(`  ${'a'.repeat(60)}`, 40)).toBe(`  ${'a'.repeat(60)}`);
});
