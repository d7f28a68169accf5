import { expect, test } from 'vitest';
import { Checker } from '../../../src/check/run.ts';
import { parseDraft } from '../../../src/draft/draft.ts';
import { rules } from '../../../src/rules/index.ts';
import { Source } from '../../../src/text/source.ts';
import { exampleEvent, exampleText, exampleWorkspace } from '../../support/example-workspace.ts';

const RELEASE = exampleText('naskah/rilis.md');

/** What is found in a text within the shipped workspace: rule, words, proposals. */
function findingsIn(text: string): readonly (readonly [string, string, ...string[]])[] {
  const { findings } = new Checker(rules).check(parseDraft(new Source('rilis.md', text)), {
    now: { year: 2026, month: 8, day: 20 },
    event: { path: '../acara/pelatihan.yaml', file: exampleEvent },
    eventFault: undefined,
    workspace: exampleWorkspace,
  });
  return findings.map(({ rule, text: words, suggestions }) => [rule, words, ...suggestions]);
}

test('rilis contoh tidak mendapat temuan', () => {
  expect(findingsIn(RELEASE)).toEqual([]);
});

test('satu tahun undang-undang yang diganti mendapat tepat satu temuan dengan tahun yang benar', () => {
  const text = RELEASE.replace('Nomor 14 Tahun 2008', 'Nomor 14 Tahun 2009');
  expect(findingsIn(text)).toEqual([['fakta/nomor-peraturan', '2009', '2008']]);
});

test('satu nomor undang-undang yang diganti mendapat tepat satu temuan dengan nomor yang benar', () => {
  const text = RELEASE.replace('Nomor 14 Tahun 2008', 'Nomor 11 Tahun 2008');
  expect(findingsIn(text)).toEqual([['fakta/nomor-peraturan', '11', '14']]);
});

test('satu kata judul undang-undang yang diganti mendapat tepat satu temuan dengan judul yang benar', () => {
  const text = RELEASE.replace('tentang Keterbukaan Informasi', 'tentang Kebebasan Informasi');
  expect(findingsIn(text)).toEqual([
    ['fakta/judul-peraturan', 'Kebebasan Informasi Publik', 'Keterbukaan Informasi Publik'],
  ]);
});

test('satu induk kecamatan yang diganti mendapat tepat satu temuan dengan kota yang benar', () => {
  const at = (parent: string): string =>
    RELEASE.replace('di sekretariat PPID', `di sekretariat PPID, Kecamatan Rangkui, ${parent},`);
  expect(findingsIn(at('Kota Pangkalpinang'))).toEqual([]);
  expect(findingsIn(at('Kabupaten Bangka'))).toEqual([
    ['fakta/wilayah-induk', 'Kabupaten Bangka', 'Kota Pangkalpinang'],
  ]);
});

test('jenis daerah yang tertukar mendapat tepat satu temuan', () => {
  const text = RELEASE.replace(
    'dijawab tepat waktu dan 32 terlambat',
    'dijawab tepat waktu dan 32 terlambat di seluruh Kabupaten Pangkalpinang',
  );
  expect(findingsIn(text)).toEqual([['fakta/wilayah-jenis', 'Kabupaten', 'Kota']]);
});

test('zona waktu yang salah ditemukan sekali, juga di pukul mulai acara', () => {
  expect(findingsIn(RELEASE.replace('08.30 WIB', '08.30 WITA'))).toEqual([
    ['fakta/waktu-acara', 'WITA', 'WIB'],
  ]);
  expect(findingsIn(RELEASE.replace('15.30 WIB', '15.30 WITA'))).toEqual([
    ['fakta/zona-waktu', 'WITA', 'WIB'],
  ]);
});

test('kepanjangan PPID yang kurang satu kata mendapat tepat satu temuan', () => {
  const text = RELEASE.replace(
    'kepada Pejabat Pengelola Informasi dan Dokumentasi (PPID)',
    'kepada Pejabat Pengelola Informasi Dokumentasi (PPID)',
  );
  expect(findingsIn(text)).toEqual([
    [
      'fakta/kepanjangan-akronim',
      'Pejabat Pengelola Informasi Dokumentasi',
      'Pejabat Pengelola Informasi dan Dokumentasi',
    ],
  ]);
});
