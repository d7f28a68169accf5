import { expect, test } from 'vitest';
import { runningTitle } from '../../src/export/running-title.ts';
import { print } from './printing.ts';

const titleOf = (headline: string): string =>
  runningTitle(
    print(`---\njenis: rundown\njudul: ${headline}\n---\n\nIsi.\n`, {
      settings: 'instansi: Biro Administrasi Pimpinan Sekretariat Daerah Provinsi Kepulauan Riau\n',
    }),
  );

test('menyebut instansi dan judul bila keduanya muat', () => {
  expect(titleOf('Susunan Acara')).toMatch(/^Biro .* – Susunan Acara$/u);
});

test('menyebut judul seutuhnya bila bersama instansi terlalu panjang', () => {
  const headline = 'Susunan Acara Peresmian Pelabuhan Perikanan Sungailiat';
  expect(titleOf(headline)).toBe(headline);
});
