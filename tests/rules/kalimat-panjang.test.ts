import { expect, test } from 'vitest';
import { kalimatPanjang } from '../../src/rules/gaya/kalimat-panjang.ts';
import { workspaceWith } from '../support/settings.ts';
import { checkText, glance } from '../support/toy-rules.ts';

test('instansi dapat menetapkan batas kalimatnya sendiri', () => {
  const text = 'Wali kota membuka pelatihan bagi aparatur. Acara selesai siang.';
  const workspace = workspaceWith('aturan: { gaya/kalimat-panjang: { batas: 5 } }');
  expect(glance(checkText([kalimatPanjang], text))).toEqual([]);
  expect(glance(checkText([kalimatPanjang], text, { workspace }))).toEqual([
    'gaya/kalimat-panjang: Wali kota membuka pelatihan bagi aparatur.',
  ]);
});

test('kalimat yang sedikit melewati batas hanya mendapat catatan', () => {
  const severities = (words: number): readonly string[] =>
    checkText([kalimatPanjang], `Camat${' hadir'.repeat(words - 1)}.`).findings.map(
      ({ severity }) => severity,
    );
  expect(severities(35)).toEqual([]);
  expect(severities(45)).toEqual(['info']);
  expect(severities(46)).toEqual(['warning']);
});
