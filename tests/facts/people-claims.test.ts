import { expect, test } from 'vitest';
import { readProse } from '../../src/draft/prose.ts';
import type { ClaimFinder } from '../../src/facts/claim.ts';
import { findNameClaims } from '../../src/facts/name-claims.ts';
import { findOfficeClaims } from '../../src/facts/office-claims.ts';
import { findPlaceClaims } from '../../src/facts/place-claims.ts';
import { findQuoteClaims } from '../../src/facts/quote-claims.ts';
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
