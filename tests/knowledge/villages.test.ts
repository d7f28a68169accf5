import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findRegencies, listRegencyNames } from '../../src/knowledge/regions.ts';
import { nameVillage, type VillageTable, villageKey } from '../../src/knowledge/villages.ts';
import { openVillages } from '../../src/workspace/open-villages.ts';

const villages: VillageTable = openVillages();
const allRegencies = listRegencyNames().flatMap((name) => findRegencies(name));

function districtsWith(name: string, regency: string): readonly string[] {
  return findRegencies(regency).flatMap((one) =>
    villages.find(name, one).map((village) => `${nameVillage(village)}, ${village.district}`),
  );
}

test('semua 83.763 desa dan kelurahan tercatat, sebanyak yang dihitung di tabel wilayah', () => {
  const counted = allRegencies.map(({ kelurahan, desa }) => kelurahan + desa);
  const listed = allRegencies.map((regency) => villages.list(regency).length);
  expect(listed).toEqual(counted);
  expect(listed.reduce((sum, count) => sum + count, 0)).toBe(83_763);
});

test('desa tercatat di kecamatan yang ada di tabel wilayah', () => {
  const strange = allRegencies.flatMap((regency) =>
    villages.list(regency).filter(({ district }) => !regency.districts.includes(district)),
  );
  expect(strange).toEqual([]);
});

test('nama dikenal tanpa memandang spasi, tanda hubung, dan cara menulis bilangannya', () => {
  expect(districtsWith('Tuatunu Indah', 'Pangkalpinang')).toEqual([
    'Kelurahan Tua Tunu Indah, Gerunggang',
  ]);
  expect(districtsWith('Gabek II', 'Pangkalpinang')).toEqual(['Kelurahan Gabek Dua, Gabek']);
  expect(villageKey('Sudirejo I')).toBe(villageKey('Sudirejo 1'));
  expect(villageKey('Sudirejo I')).not.toBe(villageKey('Sudirejo II'));
});

test('nama yang ditulis dengan nama lainnya dikenal dengan keduanya', () => {
  expect(districtsWith('Kurau', 'Bangka Tengah')).toContain('Desa Kurau (Timur), Koba');
  expect(districtsWith('Sidan', 'Badung')).toEqual(['Desa Belok/Sidan, Petang']);
});

test('setiap provinsi mempunyai satu tabel', () => {
  expect(readdirSync(new URL('../../wilayah/desa/', import.meta.url))).toHaveLength(38);
});
