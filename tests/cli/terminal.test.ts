import { expect, test } from 'vitest';
import type { Environment } from '../../src/cli/context.ts';
import { styleFor } from '../../src/cli/terminal.ts';
import { ASCII_GLYPHS, UNICODE_GLYPHS } from '../../src/report/style.ts';
import { type CliOptions, makeContext } from '../support/cli.ts';

const style = (options: Omit<CliOptions, 'cwd'>): ReturnType<typeof styleFor> => {
  const { context } = makeContext({ cwd: '/', ...options });
  return styleFor(context.stdout, context);
};

const isColoured = (options: Omit<CliOptions, 'cwd'>): boolean =>
  style(options).error('x').includes('\u001B[');

const env = (name: keyof Environment, value: string): { readonly env: Environment } => ({
  env: { [name]: value },
});

test.each<[string, Omit<CliOptions, 'cwd'>, boolean]>([
  ['terminal', { columns: 80 }, true],
  ['pipa', {}, false],
  ['terminal dengan --no-color', { columns: 80, plain: true }, false],
  ['terminal dengan NO_COLOR', { columns: 80, ...env('NO_COLOR', '1') }, false],
  ['terminal dengan NO_COLOR kosong', { columns: 80, ...env('NO_COLOR', '') }, true],
  ['terminal dengan TERM=dumb', { columns: 80, ...env('TERM', 'dumb') }, false],
  ['pipa dengan FORCE_COLOR', env('FORCE_COLOR', '1'), true],
  ['terminal dengan FORCE_COLOR=0', { columns: 80, ...env('FORCE_COLOR', '0') }, false],
])('warna di %s', (_, options, expected) => {
  expect(isColoured(options)).toBe(expected);
});

test.each<[string, Omit<CliOptions, 'cwd'>, object]>([
  ['konsol Windows lama', { columns: 80, platform: 'win32' }, ASCII_GLYPHS],
  [
    'Windows Terminal',
    { columns: 80, platform: 'win32', ...env('WT_SESSION', 'x') },
    UNICODE_GLYPHS,
  ],
  ['VS Code', { columns: 80, platform: 'win32', ...env('TERM_PROGRAM', 'vscode') }, UNICODE_GLYPHS],
  ['berkas di Windows', { platform: 'win32' }, UNICODE_GLYPHS],
  ['konsol Linux', { columns: 80, ...env('TERM', 'linux') }, ASCII_GLYPHS],
])('tanda di %s', (_, options, expected) => {
  expect(style(options).glyphs).toEqual(expected);
});

test('lebarnya mengikuti terminal', () => {
  expect(style({ columns: 72 }).width).toBe(72);
});
