import { expect, test } from 'vitest';
import { fingerprints } from '../../src/check/fingerprint.ts';
import { checked, ruleFor } from '../report/sample.ts';

function marksOf(text: string): readonly string[] {
  const [result] = checked({ 'rilis.md': text }, [ruleFor('walikota')]).results;
  return fingerprints(text, result?.findings ?? []);
}

const TEXT = 'Rapat dibuka oleh walikota pada hari Rabu.';

test('tanda pengenal tetap bila bagian lain naskah berubah', () => {
  expect(marksOf(`Paragraf baru.\r\n\r\n${TEXT}\r\n\r\nPenutup.`)).toEqual(marksOf(TEXT));
});

test('tanda pengenal berubah bila kata di sebelahnya berubah', () => {
  expect(marksOf(TEXT.replace('pada', 'di'))).not.toEqual(marksOf(TEXT));
});

test('dari kata di sebelahnya yang kedua pun dihitung, sepanjang apa pun kata itu', () => {
  const long = TEXT.replace('hari', 'perjumpaan-perjumpaan-pertama');
  expect(marksOf(long.replace('pertama', 'kedua'))).not.toEqual(marksOf(long));
});

test('temuan yang sama persis dibedakan menurut urutannya', () => {
  const marks = marksOf([TEXT, TEXT].join('\n\n').replaceAll('Rapat dibuka', 'Acara dibuka'));
  expect(new Set(marks).size).toBe(2);
  expect(marks.map((mark) => mark.split(':')[1])).toEqual(['1', '2']);
});
