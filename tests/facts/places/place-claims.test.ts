import { expect, test } from 'vitest';
import { readProse } from '../../../src/draft/prose.ts';
import { findAgencyClaims } from '../../../src/facts/agencies/agency-claims.ts';
import type { ClaimFinder } from '../../../src/facts/claim.ts';
import { findLawClaims } from '../../../src/facts/laws/law-claims.ts';
import { findRegionClaims } from '../../../src/facts/places/region-claims.ts';
import { readDraft } from '../../support/drafts.ts';
import { exampleEvent, exampleText, exampleWorkspace } from '../../support/example-workspace.ts';

/** The claims of a draft in the shipped workspace: value and who vouches for it. */
function claimsIn(find: ClaimFinder, text: string): readonly (readonly [string, string])[] {
  const draft = readDraft(text);
  const claims = find({
    draft,
    passages: readProse(draft),
    now: { year: 2026, month: 8, day: 20 },
    event: { path: '../acara/pelatihan.yaml', file: exampleEvent },
    roster: exampleWorkspace.roster,
    settings: exampleWorkspace.settings,
  });
  return Array.from(claims, ({ value, evidence }) => [value, evidence?.origin ?? '-']);
}

test('peraturan di rilis contoh dibuktikan oleh daftar peraturan', () => {
  expect(claimsIn(findLawClaims, exampleText('naskah/rilis.md'))).toEqual([
    ['UU 14/2008', 'daftar peraturan humas'],
  ]);
});

test('peraturan yang nomornya salah atau tidak dikenal tidak dibuktikan apa pun', () => {
  const text =
    'Dasarnya UU Nomor 14 Tahun 2009 tentang Keterbukaan Informasi Publik dan Perda Nomor 99 Tahun 2019.';
  expect(claimsIn(findLawClaims, text)).toEqual([
    ['UU 14/2009', '-'],
    ['Perda 99/2019', '-'],
  ]);
});

test('wilayah disebut dalam ejaan instansi, dan yang salah induk tidak dibuktikan', () => {
  const text =
    'Posko dibuka di Kecamatan Rangkui, Kota Pangkalpinang, dan di Kecamatan Toboali, Kota Pangkalpinang.';
  expect(claimsIn(findRegionClaims, text)).toEqual([
    ['Kecamatan Rangkui', 'kode wilayah Kemendagri'],
    ['Kota Pangkalpinang', 'kode wilayah Kemendagri'],
    ['Kecamatan Toboali', '-'],
    ['Kota Pangkalpinang', 'kode wilayah Kemendagri'],
  ]);
});

test('tempat acara dibuktikan oleh berkas acara', () => {
  expect(claimsIn(findRegionClaims, 'Rapat digelar di Ruang Pertemuan Balai Kota.')).toEqual([
    ['Ruang Pertemuan Balai Kota', 'berkas acara'],
  ]);
});

test('instansi dibuktikan oleh humas.yaml, berkas acara, pejabat.yaml, atau daftar singkatan', () => {
  const text =
    'Dinas Komunikasi dan Informatika bersama Kementerian Komunikasi dan Digital, Badan Pusat Statistik, dan Dinas Karangan Bebas.';
  expect(claimsIn(findAgencyClaims, text)).toEqual([
    ['dinas komunikasi dan informatika', 'humas.yaml'],
    ['kementerian komunikasi dan digital', 'berkas acara'],
    ['badan pusat statistik', 'daftar singkatan humas'],
    ['dinas karangan bebas', '-'],
  ]);
});

test.each([
  ['Sekretaris Dinas Kesehatan Elwana, SKM, hadir.', 'dinas kesehatan'],
  ['Sekretaris Dinas Kesehatan Kota Contoh Elwana, SKM, hadir.', 'dinas kesehatan kota contoh'],
  [
    'Kepala Dinas Pendidikan Kabupaten Bangka Selatan Budi Santoso hadir.',
    'dinas pendidikan kabupaten bangka selatan',
  ],
  [
    'Pegawai Dinas Perhubungan Jawa Barat Rina mengatur lalu lintas.',
    'dinas perhubungan jawa barat',
  ],
])('nama orang di belakang nama instansi tidak ikut: %s', (text, name) => {
  expect(claimsIn(findAgencyClaims, text)).toEqual([[name, '-']]);
});

test('di antara huruf kapital judul, nama instansi yang tidak tercatat tidak ditebak batasnya', () => {
  const text = '---\njudul: Dinas Kesehatan Gelar Rapat Koordinasi\n---\nIsi.\n';
  expect(claimsIn(findAgencyClaims, text)).toEqual([]);
});
