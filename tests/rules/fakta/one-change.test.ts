import { describe, expect, test } from 'vitest';
import { Checker } from '../../../src/check/run.ts';
import { rules } from '../../../src/rules/index.ts';
import { readDraft } from '../../support/drafts.ts';
import { exampleEvent, exampleText, exampleWorkspace } from '../../support/example-workspace.ts';

const checker = new Checker(rules);

/** What is found in a document of the shipped example: rule, words there, and what to write. */
function findingsIn(content: string): readonly (readonly (string | undefined)[])[] {
  const { findings } = checker.check(readDraft(content), {
    now: { year: 2026, month: 8, day: 20 },
    event: { path: 'acara/pelatihan.yaml', file: exampleEvent },
    workspace: exampleWorkspace,
  });
  return findings.map(({ rule, text, suggestions }) => [rule, text, suggestions[0]]);
}

const rilis = exampleText('naskah/rilis.md');
const brief = exampleText('naskah/brief.md');
const MAYOR = 'Dr. Hj. Ratna Kusumawardhani, M.Si.';

describe('satu perubahan di dokumen contoh memberi satu temuan dengan yang benar', () => {
  test.each([
    [
      'satu huruf nama',
      'Kusumawardhani',
      'Kusumawardani',
      'fakta/nama-pejabat',
      'Ratna Kusumawardhani',
    ],
    [
      'satu huruf nama narasumber',
      'Galih Wiratmaja',
      'Galih Wiratmadja',
      'fakta/nama-pejabat',
      'Galih Wiratmaja',
    ],
    ['satu kata kutipan', 'hari yang sama,', 'hari yang lain,', 'fakta/kutipan', 'sama'],
    ['satu gelar', 'M.Si. membuka', 'M.M. membuka', 'fakta/gelar-pejabat', MAYOR],
    [
      'status hilang',
      'Pj. Wali Kota Pangkalpinang Dr.',
      'Wali Kota Pangkalpinang Dr.',
      'fakta/status-pejabat',
      'Pj. Wali Kota Pangkalpinang',
    ],
    [
      'status lain',
      'Pj. Wali Kota Pangkalpinang Dr.',
      'Plt. Wali Kota Pangkalpinang Dr.',
      'fakta/status-pejabat',
      'Pj. Wali Kota Pangkalpinang',
    ],
    [
      'jabatan lain',
      'Sekretaris Daerah Kota Pangkalpinang Ir.',
      'Wakil Wali Kota Pangkalpinang Ir.',
      'fakta/jabatan-pejabat',
      'Sekretaris Daerah Kota Pangkalpinang',
    ],
    [
      'dinas lain',
      'Kepala Dinas Komunikasi dan Informatika Kota Pangkalpinang Dian',
      'Kepala Dinas Sosial Kota Pangkalpinang Dian',
      'fakta/jabatan-pejabat',
      'Kepala Dinas Komunikasi dan Informatika Kota Pangkalpinang',
    ],
    [
      'satu huruf tempat',
      'Ruang Pertemuan Balai Kota, Pangkalpinang, Rabu',
      'Ruang Pertemuan Balai Kata, Pangkalpinang, Rabu',
      'fakta/tempat-acara',
      'Ruang Pertemuan Balai Kota',
    ],
    [
      'satu huruf tema',
      'Warga Percaya',
      'Warga Percaja',
      'fakta/tema',
      'Informasi Terbuka, Warga Percaya',
    ],
    [
      'penutur lain',
      'ujar Nirmala',
      'ujar Galih',
      'fakta/penutur-kutipan',
      'Dr. Nirmala Adiningsih, M.I.Kom.',
    ],
    ['penutur lain dari pejabat', 'tutur Dian', 'tutur Bagas', 'fakta/penutur-kutipan', 'Dian'],
  ])('rilis: %s', (_, right, wrong, rule, suggestion) => {
    expect(rilis).toContain(right);
    expect(findingsIn(rilis.replace(right, wrong))).toEqual([
      [rule, expect.any(String), suggestion],
    ]);
  });

  test.each([
    [
      'tempat',
      'Tempat: Ruang Pertemuan Balai Kota',
      'Tempat: Aula Dinas Kominfo',
      'fakta/tempat-acara',
      'Ruang Pertemuan Balai Kota',
    ],
    [
      'penyelenggara',
      'Penyelenggara: Dinas Komunikasi dan Informatika',
      'Penyelenggara: Dinas Pendidikan',
      'fakta/penyelenggara',
      'Dinas Komunikasi dan Informatika Kota Pangkalpinang',
    ],
    [
      'nama',
      'Bagas Prawiranegara',
      'Bagas Prawirangara',
      'fakta/nama-pejabat',
      'Bagas Prawiranegara',
    ],
  ])('brief: %s', (_, right, wrong, rule, suggestion) => {
    expect(brief).toContain(right);
    expect(findingsIn(brief.replace(right, wrong))).toEqual([
      [rule, expect.any(String), suggestion],
    ]);
  });
});

test('rundown: pelaksana lain dari berkas acara dilaporkan di mata acaranya', () => {
  const rundown = exampleText('naskah/rundown.md');
  const wrong = rundown.replace(
    'Pj. Wali Kota Pangkalpinang, Ratna Kusumawardhani',
    'Sekretaris Daerah, Bagas Prawiranegara',
  );
  expect(findingsIn(wrong)).toEqual([
    ['fakta/susunan-acara', 'Sambutan sekaligus pembukaan resmi', undefined],
  ]);
});

describe('pejabat menurut hari acara', () => {
  test('wali kota yang sudah diganti dilaporkan dengan penggantinya', () => {
    const former = rilis.replace(
      `Pj. Wali Kota Pangkalpinang ${MAYOR}`,
      'Wali Kota Pangkalpinang Drs. H. Zulfan Armadinata, M.M.',
    );
    expect(findingsIn(former)).toContainEqual([
      'fakta/jabatan-pejabat',
      'Wali Kota Pangkalpinang Drs. H. Zulfan Armadinata, M.M.',
      `Pj. Wali Kota Pangkalpinang ${MAYOR}`,
    ]);
  });

  test('mantan wali kota yang ditulis mantan dibiarkan', () => {
    const guest = rilis.replace(
      'ikut hadir.',
      'ikut hadir. Mantan Wali Kota Pangkalpinang Drs. H. Zulfan Armadinata, M.M. duduk di depan.',
    );
    expect(findingsIn(guest)).toEqual([]);
  });
});

test('dokumen contoh yang benar tidak punya temuan', () => {
  const documents = ['naskah/rilis.md', 'naskah/brief.md', 'naskah/rundown.md'];
  expect(documents.flatMap((path) => findingsIn(exampleText(path)))).toEqual([]);
});
