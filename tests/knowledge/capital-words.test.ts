import { expect, test } from 'vitest';
import { announcesName, headsName, mayStandCapital } from '../../src/knowledge/capital-words.ts';

test('jabatan, pihak perkara, dan kata yang juga nama boleh berkapital sendirian', () => {
  expect(['bupati', 'terdakwa', 'medan', 'kamtibmas'].filter(mayStandCapital)).toHaveLength(4);
  expect(['masyarakat', 'kegiatan', 'beasiswa'].filter(mayStandCapital)).toEqual([]);
});

test('nama menyusul di belakang kata yang menyebut jenisnya', () => {
  expect(headsName('aplikasi')).toBe(true);
  expect(headsName('menurut')).toBe(false);
  expect(['aplikasi', 'menurut', 'tentang'].filter(announcesName)).toHaveLength(3);
});
