import { expect, test } from 'vitest';
import { readProse } from '../../src/draft/prose.ts';
import type { ClaimFinder } from '../../src/facts/claim.ts';
import { findNameClaims } from '../../src/facts/people/name-claims.ts';
import { findOfficeClaims } from '../../src/facts/people/office-claims.ts';
import { findQuoteClaims } from '../../src/facts/people/quote-claims.ts';
import { findPlaceClaims } from '../../src/facts/places/place-claims.ts';
import { readDraft } from '../support/drafts.ts';
import { exampleEvent, exampleText, exampleWorkspace } from '../support/example-workspace.ts';

/** The claims of one kind in a draft about the event of the example: words → what is on record. */
function claimsIn(find: ClaimFinder, content: string): readonly string[] {
  const draft = readDraft(content);
  const { roster, settings } = exampleWorkspace;
  const claims = find({
    draft,
    passages: readProse(draft),
    now: { year: 2026, month: 8, day: 20 },
    event: { path: 'acara/pelatihan.yaml', file: exampleEvent },
    roster,
    settings,
  });
  return Array.from(claims, ({ passage, start, end, evidence }) => {
    const words = passage.text.slice(start, end);
    return `${words} → ${evidence ? `${evidence.origin}: ${evidence.text}` : 'tidak ada'}`;
  });
}

test('nama yang ada di data dan nama yang tidak ada sama-sama didaftar', () => {
  const text = 'Hadir Ir. Bagas Prawiranegara, M.T. dan Camat Gabek, Andi Saputra, serta tamu.\n';
  expect(claimsIn(findNameClaims, text)).toEqual([
    'Ir. Bagas Prawiranegara, M.T. → pejabat.yaml: Ir. Bagas Prawiranegara, M.T.',
    'Andi Saputra → tidak ada',
  ]);
});

test.each([
  ['Wali Kota Bekasi Tri Adiwangsa membuka acara.', 'Wali Kota Bekasi', 'Tri Adiwangsa'],
  ['Menteri Pertanian Andi Sulaksana hadir.', 'Menteri Pertanian', 'Andi Sulaksana'],
  [
    'Anggota Komisi IV DPR RI, Firman Subagja, hadir.',
    'Anggota Komisi IV DPR RI',
    'Firman Subagja',
  ],
  ['Panglima TNI Jenderal Agus Subiyana hadir.', 'Panglima TNI', 'Agus Subiyana'],
  ['Tri Adiwangsa selaku Plt. Wali Kota Bekasi hadir.', 'Wali Kota Bekasi', 'Tri Adiwangsa'],
])('orang dan jabatannya dikenal tanpa koma di antaranya: %s', (text, office, name) => {
  expect(claimsIn(findOfficeClaims, text)).toEqual([`${office} → tidak ada`]);
  expect(claimsIn(findNameClaims, text)).toEqual([`${name} → tidak ada`]);
});

test('orang bernama satu kata dikenal dari gelarnya', () => {
  const text = 'Ketua TP PKK Ir. H. Sumarna, M.Si. dan Drs. Helmana, M.M. hadir.';
  expect(claimsIn(findNameClaims, text)).toEqual(['Sumarna → tidak ada', 'Helmana → tidak ada']);
});

test.each([
  'Direktur Utama Bank Sumsel Babel hadir.',
  'Ketua Yayasan Budi Luhur hadir.',
  'Kepala Pengadilan Agama Muara Bulian hadir.',
  'Camat Taman Sari dan Kapolsek Bukit Intan hadir.',
  'Ketua Umum Partai Karya Bangsa hadir.',
])('nama lembaga dan tempat di belakang jabatan bukan nama orang: %s', (text) => {
  expect(claimsIn(findNameClaims, text)).toEqual([]);
});

test('jabatan dicocokkan dengan orangnya pada hari acara', () => {
  const text =
    'Wali Kota Pangkalpinang Ratna Kusumawardhani hadir.\n\nCamat Gabek Bagas Prawiranegara hadir.\n\nMantan Wali Kota Pangkalpinang Ratna Kusumawardhani hadir.\n';
  expect(claimsIn(findOfficeClaims, text)).toEqual([
    'Wali Kota Pangkalpinang → pejabat.yaml: Pj. Wali Kota Pangkalpinang: Dr. Hj. Ratna Kusumawardhani, M.Si.',
    'Camat Gabek → tidak ada',
    'Wali Kota Pangkalpinang → tidak ada',
  ]);
});

test('tempat acara didaftar dari baris berlabel dan dari kalimat', () => {
  const text = '- Tempat: Balai Kota\n\nPelatihan digelar di Ruang Pertemuan Balai Kota.\n';
  expect(claimsIn(findPlaceClaims, text)).toEqual([
    'Balai Kota → berkas acara: Ruang Pertemuan Balai Kota',
    'Ruang Pertemuan Balai Kota → berkas acara: Ruang Pertemuan Balai Kota',
  ]);
  expect(claimsIn(findPlaceClaims, '- Tempat: Aula Kominfo\n')).toEqual([
    'Aula Kominfo → tidak ada',
  ]);
});

test('kutipan didukung hanya bila disetujui dan sama kata demi kata', () => {
  const text =
    '“Warga tidak menunggu istilah,” kata Ratna.\n\n“Tahun depan anggaran komunikasi akan kami tambah,” kata Bagas.\n';
  expect(claimsIn(findQuoteClaims, text)).toEqual([
    expect.stringContaining('“Warga tidak menunggu istilah,” → berkas acara: Warga tidak'),
    '“Tahun depan anggaran komunikasi akan kami tambah,” → tidak ada',
  ]);
});

test('semua nama, jabatan, tempat, dan kutipan di rilis contoh punya dasar', () => {
  const rilis = exampleText('naskah/rilis.md');
  const finders = [findNameClaims, findOfficeClaims, findPlaceClaims, findQuoteClaims];
  const claims = finders.map((find) => claimsIn(find, rilis));
  expect(claims.map(({ length }) => length)).toEqual([6, 5, 1, 3]);
  expect(claims.flat().filter((claim) => claim.endsWith('tidak ada'))).toEqual([]);
});
