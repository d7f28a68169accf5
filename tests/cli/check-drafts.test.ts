import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { DraftOutcome } from '../../src/cli/check-draft.ts';
import { checkDrafts } from '../../src/cli/commands/check/check-drafts.ts';
import { startWorkers } from '../../src/cli/commands/check/check-workers.ts';
import { runProgram } from '../../src/cli/program.ts';
import { rules } from '../../src/rules/index.ts';
import { makeContext, runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';
import { paragraph, run, wordFile } from '../word/word-files.ts';

/** As in the shipped program, which the tests have built. */
const WORKER = new URL('../../dist/check-worker.cjs', import.meta.url);

const JOB = {
  only: rules.filter(({ optional }) => !optional).map(({ id }) => id),
  stdinName: undefined,
  keepsText: false,
  forComparison: true,
};

/** Enough for workers to be started. */
const COUNT = 520;

const names = Array.from({ length: COUNT }, (_, index) => `naskah/${1000 + index}.md`);

function makeArchive(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const drafts = names.map((name, index) => [
    name,
    `\uFEFF---\nacara: ../acara.yaml\n---\nWalikota hadir di acara ke-${index}.\r\n`,
  ]);
  return makeFolder({
    'humas.yaml': 'aturan: { ejaan/gabungan-kata: warning }\n',
    'acara.yaml': 'nama: Rapat\nmulai: 2026-08-19 08:30\n',
    ...(Object.fromEntries(drafts) as Record<string, string>),
    ...files,
  });
}

async function checkAll(cwd: string, workerEntry?: URL): Promise<readonly DraftOutcome[]> {
  const context = { ...makeContext({ cwd }).context, workerEntry };
  const all: DraftOutcome[] = [];
  for await (const checked of checkDrafts(names, JOB, context)) all.push(checked);
  return all;
}

/** All that reports may use of an outcome, the tree included. */
function visibleParts(checked: DraftOutcome): unknown {
  const { result, ...rest } = checked;
  if (!result) return checked;
  const { draft, ...others } = result;
  const { source, kind, meta, blocks, unreadable } = draft;
  return { ...rest, ...others, kind, meta, blocks, unreadable, content: source.content };
}

describe('arsip dengan ratusan naskah', () => {
  test.each([
    ['di beberapa utas', WORKER],
    ['bila utas tidak dapat dijalankan', pathToFileURL(join('/tiada', 'check-worker.js'))],
  ])('hasilnya sama dan seurut %s', async (_, workerEntry) => {
    const cwd = makeArchive({ 'naskah/1100.md': Uint8Array.from([0x93, 0x61, 0x94]) });
    const expected = await checkAll(cwd);
    const actual = await checkAll(cwd, workerEntry);
    expect(actual.map(visibleParts)).toEqual(expected.map(visibleParts));
    expect(actual[100]).toMatchObject({ result: undefined, unusable: true });
    expect(actual.at(-1)).toMatchObject({
      result: {
        findings: [{ rule: 'ejaan/gabungan-kata', severity: 'warning', text: 'Walikota' }],
      },
    });
  });

  test('utas yang dikirim bersama program benar-benar memeriksa', async () => {
    const context = { ...makeContext({ cwd: makeArchive() }).context, workerEntry: WORKER };
    const workers = startWorkers(JOB, context, 2);
    const checked = await workers?.check(names.slice(0, 3));
    await workers?.stop();
    expect(checked).toHaveLength(3);
  });

  test('berkas Word kembali dari utas beserta isinya', async () => {
    const word = wordFile({ body: paragraph(run('Walikota hadir di rapat itu.')) });
    const cwd = makeArchive({ 'rilis.docx': word });
    const context = { ...makeContext({ cwd }).context, workerEntry: WORKER };
    const workers = startWorkers(JOB, context, 2);
    const [checked] = (await workers?.check(['rilis.docx'])) ?? [];
    await workers?.stop();
    const { source, blocks } = checked?.result?.draft ?? {};
    expect(source).toMatchObject({ unit: 'paragraph', text: 'Walikota hadir di rapat itu.' });
    expect(blocks).toMatchObject([{ kind: 'paragraph' }]);
  });

  test('dengan satu inti prosesor tidak ada utas', () => {
    const context = { ...makeContext({ cwd: '/' }).context, workerEntry: WORKER };
    expect(startWorkers(JOB, context, 1)).toBeUndefined();
  });

  test('berkas acara yang rusak disebut sama, dengan atau tanpa utas', async () => {
    const cwd = makeArchive({
      'naskah/1519.md': '---\nacara: rusak.yaml\n---\nIsi.\n',
      'naskah/rusak.yaml': 'nama: Rapat\nmulai: besok\n',
    });
    await expect(checkAll(cwd)).rejects.toThrow('naskah/rusak.yaml:2:8: ');
    await expect(checkAll(cwd, WORKER)).rejects.toThrow('naskah/rusak.yaml:2:8: ');
  });
});

test('ratusan naskah satu acara dibandingkan juga bila diperiksa beberapa utas', async () => {
  const workerEntry = WORKER;
  const cwd = makeArchive({
    'naskah/1200.md': '---\nacara: ../acara.yaml\n---\n- Pakaian: Bebas rapi\n',
    'naskah/1300.md': '---\nacara: ../acara.yaml\n---\n- Pakaian: Batik lengan panjang\n',
  });
  const args = ['check', 'naskah', '--rule', 'fakta/antardokumen'];
  const alone = await runCli(args, { cwd });
  const { context, written } = makeContext({ cwd });
  await runProgram(args, { ...context, workerEntry });
  expect(alone.stdout).toContain('naskah/1300.md:4:12  sebaiknya diubah  Pakaian di sini “Batik');
  expect(alone.stdout).toContain('4 │ - Pakaian: Batik lengan panjang');
  expect(alone.stdout).toContain('→ naskah/1200.md:4:12');
  expect(written.stdout).toBe(alone.stdout);
});

test('laporan HTML memuat juga naskah yang tidak punya temuan', async () => {
  const cwd = makeFolder({ 'naskah/baik.md': 'Wali kota membuka pelatihan.\n' });
  const { stdout } = await runCli(['check', 'naskah', '--format', 'html'], { cwd });
  expect(stdout).toContain('Wali kota membuka pelatihan.');
});
