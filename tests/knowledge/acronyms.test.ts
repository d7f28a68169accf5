import { expect, test } from 'vitest';
import { readAcronyms, readRenamedAgencies } from '../../src/knowledge/acronyms.ts';
import table from '../../src/knowledge/data/singkatan.tsv';
import { readRows } from '../../src/knowledge/tsv.ts';

test('tiap singkatan berdiri sekali dan mempunyai kepanjangan', () => {
  expect(readAcronyms().size).toBe(readRows(table).length);
  const empty = Array.from(readAcronyms().values()).filter(({ long }) => long.includes(''));
  expect(empty).toEqual([]);
});

test('nama dinas daerah tidak dianggap sama di seluruh Indonesia', () => {
  expect(readAcronyms().get('Diskominfo')?.isFixed).toBe(false);
  expect(readAcronyms().get('PPID')?.isFixed).toBe(true);
});

test('tiap lembaga yang berganti nama mempunyai hari, nama baru, dan dasar', () => {
  const agencies = readRenamedAgencies();
  expect(agencies.length).toBeGreaterThan(5);
  expect(agencies.filter(({ newNames, basis }) => newNames.includes('') || basis === '')).toEqual(
    [],
  );
});
