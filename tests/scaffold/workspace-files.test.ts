import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeEvent } from '../../src/event/event.ts';
import { decodeRoster } from '../../src/event/roster.ts';
import { initQuestions, workspaceFiles } from '../../src/scaffold/workspace-files.ts';
import { decodeSettings } from '../../src/workspace/settings.ts';
import { readYaml } from '../../src/yaml/yaml-text.ts';
import { valid } from '../support/example-workspace.ts';

const TODAY = { year: 2026, month: 8, day: 10 };

function decodeAll(answers: Record<string, string>): {
  settings: ReturnType<typeof decodeSettings>;
  roster: ReturnType<typeof decodeRoster>;
  event: ReturnType<typeof decodeEvent>;
} {
  const files = workspaceFiles(answers, TODAY);
  const yaml = (path: string): ReturnType<typeof readYaml> =>
    readYaml(files.find((file) => file.path === path)?.text ?? '');
  return {
    settings: decodeSettings(yaml('humas.yaml')),
    roster: decodeRoster(yaml('pejabat.yaml')),
    event: decodeEvent(yaml('acara/contoh.yaml')),
  };
}

/** The example answer of a question. */
const example = (key: string): string =>
  initQuestions.find((question) => question.key === key)?.example ?? '';

const EXAMPLES = Object.fromEntries(initQuestions.map(({ key }) => [key, example(key)]));

describe('ruang kerja baru', () => {
  test('memuat pengaturan, pejabat, acara, serta folder naskah dan templat', () => {
    const paths = workspaceFiles({}, TODAY).map((file) => file.path);
    expect(paths).toEqual([
      'humas.yaml',
      'pejabat.yaml',
      'acara/contoh.yaml',
      'naskah/BACA-SAYA.txt',
      'templat/BACA-SAYA.txt',
    ]);
  });

  test('terbaca tanpa cela walau tidak satu pun pertanyaan dijawab, dan tidak mengarang', () => {
    const { settings, roster, event } = decodeAll({});
    expect(valid(settings).instansi).toBeUndefined();
    expect(valid(settings).narahubung).toEqual([]);
    expect(valid(roster).officials).toEqual([]);
    expect(valid(event).penyelenggara).toBeUndefined();
  });

  test('memuat semua jawaban', () => {
    const { settings, roster, event } = decodeAll(EXAMPLES);
    expect(valid(settings)).toMatchObject({
      instansi: example('instansi'),
      pemerintah: example('pemerintah'),
      alamat: example('alamat'),
      kode_pos: example('kode_pos'),
      laman: example('laman'),
      kota: example('kota'),
      zona: 'WIB',
      narahubung: [
        {
          nama: example('narahubung_nama'),
          jabatan: example('narahubung_jabatan'),
          telepon: example('narahubung_telepon'),
          surel: example('narahubung_surel'),
        },
      ],
    });
    const keys = ['pimpinan', 'wakil', 'sekda', 'ketua_dprd', 'kepala'];
    const official = (key: string): object => ({
      nama: example(`${key}_nama`),
      jabatan: example(`${key}_jabatan`),
      status: 'Pj.',
    });
    expect(valid(roster).officials).toMatchObject(keys.map(official));
    expect(valid(event).tempat?.kota).toBe(example('kota'));
  });

  test('terbaca tanpa cela, apa pun jawabannya', () => {
    const free = initQuestions.filter(({ choices }) => choices === undefined);
    const answers = fc.dictionary(
      fc.constantFrom(...free.map(({ key }) => key)),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(answers, (given) => {
        const { settings, roster, event } = decodeAll(given);
        expect([settings.ok, roster.ok, event.ok]).toEqual([true, true, true]);
      }),
    );
  });

  test('contoh yang dikomentari juga benar bila dibuka', () => {
    const files = workspaceFiles({}, TODAY);
    const settings = files.find((file) => file.path === 'humas.yaml')?.text ?? '';
    const opened = settings.replace(/^# (?=\s*[a-z_/-]+:|\s+-)/gmu, '').replace(/^# {3}/gmu, '  ');
    expect(valid(decodeSettings(readYaml(opened))).narahubung).toHaveLength(1);
  });
});

test('setiap pertanyaan menerima contohnya sendiri dan menolak jawaban kosong', () => {
  for (const { key, validate } of initQuestions) {
    expect(validate(example(key))).toBeUndefined();
    expect(validate('  ')).toMatch(/\.$/u);
  }
});
