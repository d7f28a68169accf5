import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replacement } from '../../src/check/replacement.ts';
import { draftRule, lexicalRule, type Rule } from '../../src/check/rule.ts';
import { Checker } from '../../src/check/run.ts';
import { fixDraft } from '../../src/cli/commands/check/fix-draft.ts';
import type { CliContext } from '../../src/cli/context.ts';
import { DraftLoader, isLoaded } from '../../src/cli/draft-loader.ts';
import { makeContext } from '../support/cli.ts';
import { listFiles, makeFolder } from '../support/folder.ts';

const SHARED = {
  severity: 'error',
  summary: '-',
  why: '-',
  source: '-',
  examples: { wrong: [], right: [] },
} as const;

/** Replaces one word by another. */
const swap = (wrong: string, right: string): Rule =>
  lexicalRule<string>({
    ...SHARED,
    id: `ejaan/${wrong}`,
    phrases: () => [{ words: wrong, data: right }],
    report: ({ passage, start, end, data }) => ({
      message: data,
      ...replacement(passage, start, end, data),
    }),
  });

async function fix(context: CliContext, rules: readonly Rule[], path = 'rilis.md'): Promise<void> {
  const checker = new Checker(rules);
  const loaded = await new DraftLoader(context).load(path);
  if (!isLoaded(loaded)) throw new Error(loaded.message);
  await fixDraft(loaded, { checker, only: new Set(rules.map(({ id }) => id)) }, context);
}

test('yang pasti salah dibetulkan, juga yang baru tampak sesudahnya', async () => {
  const cwd = makeFolder({ 'rilis.md': 'Satu walikota.\n' });
  const { context, written } = makeContext({ cwd });
  await fix(context, [swap('walikota', 'wali kotah'), swap('kotah', 'kota')]);
  expect(readFileSync(join(cwd, 'rilis.md'), 'utf8')).toBe('Satu wali kota.\n');
  expect(written.stderr).toContain('rilis.md: 2 tempat dibetulkan.\n');
  expect(listFiles(cwd)).toEqual(['rilis.md']);
});

test('tanda urutan bita dan akhir baris Windows tetap', async () => {
  const cwd = makeFolder({ 'rilis.md': '\uFEFFSatu walikota.\r\nDua.\r\n' });
  await fix(makeContext({ cwd }).context, [swap('walikota', 'wali kota')]);
  expect(readFileSync(join(cwd, 'rilis.md'), 'utf8')).toBe('\uFEFFSatu wali kota.\r\nDua.\r\n');
});

test('naskah UTF-16 tetap UTF-16', async () => {
  const cwd = makeFolder({ 'rilis.md': Buffer.from('\uFEFFSatu walikota.\r\n', 'utf16le') });
  await fix(makeContext({ cwd }).context, [swap('walikota', 'wali kota')]);
  const bytes = readFileSync(join(cwd, 'rilis.md'));
  expect(bytes).toEqual(Buffer.from('\uFEFFSatu wali kota.\r\n', 'utf16le'));
});

test('naskah yang tidak perlu dibetulkan tidak disentuh', async () => {
  const cwd = makeFolder({ 'rilis.md': 'Satu.\n' });
  const before = statSync(join(cwd, 'rilis.md')).ino;
  const { context, written } = makeContext({ cwd });
  await fix(context, [swap('walikota', 'wali kota')]);
  expect(statSync(join(cwd, 'rilis.md')).ino).toBe(before);
  expect(written.stderr).toBe('');
});

test('dua aturan yang saling membatalkan membiarkan naskah seperti semula', async () => {
  const cwd = makeFolder({ 'rilis.md': 'Satu kiri.\n' });
  await fix(makeContext({ cwd }).context, [swap('kiri', 'kanan'), swap('kanan', 'kiri')]);
  expect(readFileSync(join(cwd, 'rilis.md'), 'utf8')).toBe('Satu kiri.\n');
});

test('naskah yang berubah selagi diperiksa tidak ditimpa', async () => {
  const cwd = makeFolder({ 'rilis.md': 'Satu walikota.\n' });
  // A rule that runs while someone saves the file in another program.
  const meddler = draftRule({
    ...SHARED,
    id: 'berkas/usil',
    check: () => {
      writeFileSync(join(cwd, 'rilis.md'), 'Ketikan baru walikota.\n');
      return [];
    },
  });
  const fixing = fix(makeContext({ cwd }).context, [meddler, swap('walikota', 'wali kota')]);
  await expect(fixing).rejects.toThrow('rilis.md berubah selagi diperiksa');
  expect(readFileSync(join(cwd, 'rilis.md'), 'utf8')).toBe('Ketikan baru walikota.\n');
});

test('dari masukan standar, naskah yang dibetulkan keluar di keluaran standar', async () => {
  const { context, written } = makeContext({ cwd: makeFolder(), stdin: 'Satu walikota.\n' });
  await fix(context, [swap('walikota', 'wali kota')], '-');
  expect(written).toEqual({ stdout: 'Satu wali kota.\n', stderr: '' });
});

test.skipIf(process.platform === 'win32')('izin berkas tetap', async () => {
  const cwd = makeFolder({ 'rilis.md': 'Satu walikota.\n' });
  chmodSync(join(cwd, 'rilis.md'), 0o640);
  await fix(makeContext({ cwd }).context, [swap('walikota', 'wali kota')]);
  expect(statSync(join(cwd, 'rilis.md')).mode & 0o777).toBe(0o640);
});
