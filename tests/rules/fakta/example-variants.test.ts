import { describe, expect, test } from 'vitest';
import { Checker } from '../../../src/check/run.ts';
import { parseDraft } from '../../../src/draft/draft.ts';
import { rules } from '../../../src/rules/index.ts';
import { Source } from '../../../src/text/source.ts';
import { exampleEvent, exampleText, exampleWorkspace } from '../../support/example-workspace.ts';

const facts = rules.filter(({ id }) => id.startsWith('fakta/'));

/** What the rules about facts say of a shipped draft in which `before` was changed to `after`. */
function findingsOf(
  file: string,
  before: string,
  after: string,
): readonly (readonly [string, string, readonly string[]])[] {
  const text = exampleText(`naskah/${file}`);
  expect(text).toContain(before);
  const draft = parseDraft(new Source(file, text.replace(before, after)));
  const { findings, failures } = new Checker(facts).check(draft, {
    now: { year: 2026, month: 8, day: 20 },
    event: { path: 'acara/pelatihan.yaml', file: exampleEvent },
    workspace: exampleWorkspace,
  });
  expect(failures).toEqual([]);
  return findings.map(({ rule, text: words, suggestions }) => [rule, words, suggestions]);
}

test.each(['rilis.md', 'brief.md', 'rundown.md'])('%s has no wrong fact', (file) => {
  expect(findingsOf(file, 'Pangkalpinang', 'Pangkalpinang')).toEqual([]);
});

describe('one changed fact of the release is found once, with what is right', () => {
  test.each([
    [
      'Pangkalpinang, Rabu (19/8',
      'Pangkalpinang, Kamis (19/8',
      'fakta/hari-tanggal',
      'Kamis',
      'Rabu',
    ],
    [
      'Mulai Selasa, 1 September',
      'Mulai Senin, 1 September',
      'fakta/hari-tanggal',
      'Senin',
      'Selasa',
    ],
    ['189 dijawab', '198 dijawab', 'fakta/jumlah-rincian', '198', '189'],
    ['32 terlambat', '42 terlambat', 'fakta/jumlah-rincian', '42', '32'],
    ['32 terlambat', '23 terlambat', 'fakta/jumlah-rincian', '23', '32'],
    ['221 permohonan', '212 permohonan', 'fakta/jumlah-rincian', '212', '221'],
    ['Rp48,5 juta', 'Rp45,8 juta', 'fakta/nilai-acara', 'Rp45,8 juta', 'Rp48,5 juta'],
    ['Rp48,5 juta', 'Rp48,5 miliar', 'fakta/nilai-acara', 'Rp48,5 miliar', 'Rp48,5 juta'],
    [
      'Publik, telepon (0717) 555011',
      'Publik, telepon (0717) 555071',
      'fakta/kontak',
      '(0717) 555071',
      '(0717) 555011',
    ],
    [
      '    telepon: (0717) 555011',
      '    telepon: (0717) 55501',
      'fakta/kontak',
      '(0717) 55501',
      '(0717) 555011',
    ],
    [
      'pos-el humas@kominfo.contoh.go.id',
      'pos-el humas@kominfo.contoh.co.id',
      'fakta/kontak',
      'humas@kominfo.contoh.co.id',
      'humas@kominfo.contoh.go.id',
    ],
    [
      'warga di kominfo.contoh.go.id',
      'warga di kominfo.contoh.go.ld',
      'fakta/bentuk-kontak',
      '.go.ld',
      '.go.id',
    ],
  ])('%s → %s', (before, after, rule, words, right) => {
    expect(findingsOf('rilis.md', before, after)).toEqual([[rule, words, [right]]]);
  });
});

describe('one changed fact of the briefing is found once, with what is right', () => {
  test.each([
    ['Peserta: 75 orang', 'Peserta: 57 orang', 'fakta/jumlah-rincian', '57', '75'],
    ['50 ASN dan', '40 ASN dan', 'fakta/jumlah-rincian', '40', '50'],
    [
      'Anggaran pelatihan | Rp48,5',
      'Anggaran pelatihan | Rp84,5',
      'fakta/nilai-acara',
      'Rp84,5 juta',
      'Rp48,5 juta',
    ],
  ])('%s → %s', (before, after, rule, words, right) => {
    expect(findingsOf('brief.md', before, after)).toEqual([[rule, words, [right]]]);
  });
});
