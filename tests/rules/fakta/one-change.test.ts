import { describe, expect, test } from 'vitest';
import { Checker } from '../../../src/check/run.ts';
import { readRows } from '../../../src/knowledge/tsv.ts';
import { rules } from '../../../src/rules/index.ts';
import { openVillages } from '../../../src/workspace/open-villages.ts';
import { readDraft } from '../../support/drafts.ts';
import { exampleEvent, exampleText, exampleWorkspace } from '../../support/example-workspace.ts';
import changes from './one-change.tsv';

const checker = new Checker(rules);
const villages = openVillages();

type Found = readonly [rule: string, words: string, right: string];

/**
 * What all rules find in a document of the shipped example: rule, words there, what to write instead
 * or `-`.
 */
function findingsIn(content: string): readonly Found[] {
  const { findings, failures } = checker.check(readDraft(content), {
    now: { year: 2026, month: 8, day: 20 },
    event: { path: 'acara/pelatihan.yaml', file: exampleEvent },
    workspace: exampleWorkspace,
    villages,
  });
  expect(failures).toEqual([]);
  return findings.map(({ rule, text, suggestions }) => [rule, text, suggestions[0] ?? '-']);
}

test.each(['rilis.md', 'brief.md', 'rundown.md'])(
  '%s tanpa perubahan tidak mendapat temuan',
  (file) => {
    expect(findingsIn(exampleText(`naskah/${file}`))).toEqual([]);
  },
);

test.each(readRows(changes))(
  '%s, %s: “%s” menjadi “%s” memberi satu temuan dengan yang benar',
  (...row) => {
    const [file, , before = '', after = '', ...finding] = row;
    const text = exampleText(`naskah/${file}`);
    expect(text).toContain(before);
    expect(findingsIn(text.replace(before, after))).toEqual([finding]);
  },
);

const rilis = exampleText('naskah/rilis.md');

describe('yang benar ditulis lain tidak mendapat temuan', () => {
  test.each([
    ['nilai uang berangka penuh', 'Rp48,5 juta', 'Rp48.500.000'],
    ['nama tanpa gelar', 'Ir. Bagas Prawiranegara, M.T.', 'Bagas Prawiranegara'],
    ['sapaan', 'kata Ratna', 'kata Ibu Ratna'],
    [
      'kecamatan dengan kotanya',
      'di sekretariat PPID',
      'di sekretariat PPID, Kecamatan Rangkui, Kota Pangkalpinang,',
    ],
    [
      'kelurahan dengan kecamatannya',
      'di sekretariat PPID',
      'di sekretariat PPID, Kelurahan Gedung Nasional, Kecamatan Tamansari,',
    ],
    [
      'sebutan pendek undang-undang',
      'ikut hadir.',
      'ikut hadir. Dasarnya UU KIP, atau UU 14/2008; undang-undang itu berlaku sejak 2010.',
    ],
    [
      'mantan wali kota',
      'ikut hadir.',
      'ikut hadir. Mantan Wali Kota Pangkalpinang Drs. H. Zulfan Armadinata, M.M. duduk di depan.',
    ],
  ])('%s', (_, before, after) => {
    expect(rilis).toContain(before);
    expect(findingsIn(rilis.replace(before, after))).toEqual([]);
  });
});

test('wali kota yang sudah diganti pada hari acara dilaporkan dengan penggantinya', () => {
  const mayor = 'Dr. Hj. Ratna Kusumawardhani, M.Si.';
  const former = rilis.replace(
    `Pj. Wali Kota Pangkalpinang ${mayor}`,
    'Wali Kota Pangkalpinang Drs. H. Zulfan Armadinata, M.M.',
  );
  expect(findingsIn(former)).toContainEqual([
    'fakta/jabatan-pejabat',
    'Wali Kota Pangkalpinang Drs. H. Zulfan Armadinata, M.M.',
    `Pj. Wali Kota Pangkalpinang ${mayor}`,
  ]);
});
