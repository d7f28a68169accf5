import { expect, test } from 'vitest';
import { readProse } from '../../src/draft/prose.ts';
import type { FactContext } from '../../src/facts/fact-context.ts';
import { findRegionClaims } from '../../src/facts/places/region-claims.ts';
import { VillageTable } from '../../src/knowledge/villages.ts';
import { openVillages } from '../../src/workspace/open-villages.ts';
import { EMPTY_WORKSPACE } from '../../src/workspace/workspace.ts';
import { readDraft } from '../support/drafts.ts';
import { eventFrom, exampleWorkspace } from '../support/example-workspace.ts';

/** A context of the shipped workspace, in Pangkalpinang. */
function contextOf(text: string, parts: Partial<FactContext> = {}): FactContext {
  const draft = readDraft(text);
  return {
    draft,
    passages: readProse(draft),
    now: { year: 2026, month: 8, day: 20 },
    event: undefined,
    roster: { officials: [] },
    settings: exampleWorkspace.settings,
    villages: openVillages(),
    ...parts,
  };
}

function claimsIn(context: FactContext): readonly (readonly [string, string])[] {
  return Array.from(findRegionClaims(context), ({ value, evidence }) => [
    value,
    evidence?.text ?? '-',
  ]);
}

test('kelurahan di kota sendiri cocok dengan kode wilayah, beserta kecamatannya', () => {
  expect(
    claimsIn(contextOf('Posko dibuka di Kelurahan Bintang dan di Kelurahan Gabek I.')),
  ).toEqual([
    ['Kelurahan Bintang', 'Kelurahan Bintang, Kecamatan Rangkui, Kota Pangkalpinang'],
    ['Kelurahan Gabek Satu', 'Kelurahan Gabek Satu, Kecamatan Gabek, Kota Pangkalpinang'],
  ]);
});

test('desa di kabupaten yang disebut, di provinsi sendiri, dan di daerah acara dikenal', () => {
  const stated = 'Bantuan tiba di Desa Penagan, Kecamatan Mendo Barat, Kabupaten Bangka.';
  const place = 'Desa Penagan, Kecamatan Mendo Barat, Kabupaten Bangka';
  expect(claimsIn(contextOf(stated))).toContainEqual(['Desa Penagan', place]);
  const near = 'Bantuan tiba di Desa Penagan, Kecamatan Mendo Barat.';
  expect(claimsIn(contextOf(near))).toContainEqual(['Desa Penagan', place]);
  const file = eventFrom(
    'nama: Panen\nmulai: 2026-08-19 08:30\ntempat: { nama: Balai, kota: Sleman }\n',
  );
  const event = { path: 'acara/panen.yaml', file };
  expect(claimsIn(contextOf('Panen digelar di Desa Caturtunggal.', { event }))).toEqual([
    ['Kalurahan Caturtunggal', 'Kalurahan Caturtunggal, Kapanewon Depok, Kabupaten Sleman'],
  ]);
});

test('yang salah kecamatan, salah jenis, atau tidak tercatat tidak dibuktikan', () => {
  const text =
    'Posko dibuka di Kelurahan Bintang, Kecamatan Gabek, di Desa Opas Indah, dan di Kelurahan Bulan, Kecamatan Rangkui.';
  expect(claimsIn(contextOf(text))).toEqual([
    ['Kelurahan Bintang', '-'],
    ['Kecamatan Gabek', 'Kecamatan Gabek, Kota Pangkalpinang'],
    ['Desa Opas Indah', '-'],
    ['Kelurahan Bulan', '-'],
    ['Kecamatan Rangkui', 'Kecamatan Rangkui, Kota Pangkalpinang'],
  ]);
});

test('tanpa daerah sendiri, nama desa yang berdiri sendiri menunggu diperiksa', () => {
  const { settings } = EMPTY_WORKSPACE;
  const text =
    'Posko dibuka di Desa Sukamaju; Dana Desa Sukamaju dan Koperasi Desa Merah Putih cair.';
  expect(claimsIn(contextOf(text, { settings }))).toEqual([['Desa Sukamaju', '-']]);
});

test('tabel provinsi diminta hanya bila naskah menyebut desa, dan hanya provinsi itu', () => {
  const asked: string[] = [];
  const villages = new VillageTable((province) => {
    asked.push(province);
    return undefined;
  });
  claimsIn(contextOf('Rapat digelar di Kecamatan Rangkui, Kota Pangkalpinang.', { villages }));
  expect(asked).toEqual([]);
  claimsIn(contextOf('Rapat digelar di Kelurahan Bintang dan Kelurahan Asam.', { villages }));
  expect(asked).toEqual(['19']);
});
