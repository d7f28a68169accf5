import { expect, test } from 'vitest';
import { reportGithub } from '../../src/report/github.ts';
import { checked, ruleFor } from './sample.ts';

test('setiap temuan menjadi satu perintah dengan tempat, aturan, dan sumbernya', () => {
  const report = reportGithub(
    checked({ 'naskah/rilis.md': 'Kata walikota.' }, [ruleFor('walikota')]),
  );
  expect(report).toBe(
    '::error file=naskah/rilis.md,line=1,endLine=1,col=6,endColumn=14,title=ejaan/contoh::' +
      '“walikota” jangan dipakai.%0ASumber: EYD V II.C\n',
  );
});

test.each([
  ['error', '::error '],
  ['warning', '::warning '],
  ['info', '::notice '],
] as const)('tingkat %s ditulis %s', (severity, command) => {
  const report = reportGithub(checked({ 'a.md': 'kata' }, [ruleFor('kata', { severity })]));
  expect(report.startsWith(command)).toBe(true);
});

test('tanda yang berarti bagi GitHub tidak memotong perintah', () => {
  const rule = ruleFor('kata', { report: { message: '100% salah::\r\n::error::palsu' } });
  const report = reportGithub(checked({ 'C:/a,b 5%.md': 'kata' }, [rule]));
  expect(report).toContain('file=C%3A/a%2Cb 5%25.md,');
  expect(report).toContain('::100%25 salah::%0D%0A::error::palsu%0A');
  expect(report.split('\n')).toHaveLength(2);
});

test('temuan yang melewati baris disebut tanpa kolom', () => {
  const report = reportGithub(checked({ 'a.md': 'satu\r\ndua' }, [ruleFor('satu\r\ndua')]));
  expect(report).toContain('line=1,endLine=2,title=');
  expect(report).not.toContain('col=');
});

test('tanpa temuan, laporan kosong', () => {
  expect(reportGithub(checked({ 'a.md': 'Benar.' }, [ruleFor('salah')]))).toBe('');
});
