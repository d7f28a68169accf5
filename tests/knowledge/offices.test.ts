import { expect, test } from 'vitest';
import { findOpeningOffice } from '../../src/knowledge/offices.ts';

test('jabatan di awal kalimat ditemukan, juga sesudah kata pengantar', () => {
  expect(findOpeningOffice('Bupati Contoh membuka rapat.')).toBe(0);
  expect(findOpeningOffice('Camat, menurut rencana, hadir.')).toBe(0);
  expect(findOpeningOffice('Sementara itu, Plt. Camat Contoh membuka rapat.')).toBe(15);
});

test('jabatan di tengah kalimat dan pengantar lain dibiarkan', () => {
  expect(findOpeningOffice('Menurut Bupati Contoh, rapat dibuka.')).toBeUndefined();
  expect(findOpeningOffice('Di Kota Contoh, Camat membuka rapat.')).toBeUndefined();
});
