import { expect, test } from 'vitest';
import { diffText } from '../../src/check/diff.ts';
import { reportDiff } from '../../src/report/diff.ts';
import { PLAIN_STYLE } from '../../src/report/style.ts';

const BEFORE = 'Satu.\nRapat di gelar Walikota.\nTiga.\n';
const AFTER = 'Satu.\nRapat digelar Wali Kota.\nTiga.\n';

test('tanpa warna, hasilnya diff biasa yang dapat dipakai program lain', () => {
  expect(reportDiff([diffText(BEFORE, AFTER, 'a.md')], PLAIN_STYLE)).toBe(`--- a.md
+++ a.md
@@ -1,3 +1,3 @@
 Satu.
-Rapat di gelar Walikota.
+Rapat digelar Wali Kota.
 Tiga.
`);
});

test('dengan warna, kata yang berubah menonjol dari barisnya', () => {
  const style = {
    ...PLAIN_STYLE,
    removedWords: (text: string) => `[${text}]`,
    addedWords: (text: string) => `{${text}}`,
  };
  const lines = reportDiff([diffText(BEFORE, AFTER, 'a.md')], style).split('\n');
  expect(lines).toContain('-Rapat [di gelar Walikota].');
  expect(lines).toContain('+Rapat {digelar Wali Kota}.');
});

test('naskah yang tidak berubah tidak disebut', () => {
  expect(reportDiff([diffText(BEFORE, BEFORE, 'a.md')], PLAIN_STYLE)).toBe('');
});

test('kode kendali terminal di dalam naskah tidak dijalankan', () => {
  const diff = diffText('Satu \u001B[2J dua.\n', 'Satu \u001B[2J tiga.\n', 'a.md');
  expect(reportDiff([diff], PLAIN_STYLE)).not.toContain('\u001B');
});
