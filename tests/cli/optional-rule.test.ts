import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';

const DRAFT = 'Panitia menyiapkan gelatrik untuk peserta.\n';
const UNKNOWN = 'ejaan/kata-tak-dikenal';

/** What `humas check` prints in a folder with these settings. */
async function check(settings: string, ...flags: readonly string[]): Promise<string> {
  const cwd = makeFolder({ 'humas.yaml': settings, 'rilis.md': DRAFT });
  return (await runCli(['check', 'rilis.md', ...flags], { cwd })).stdout;
}

test('aturan yang mati sejak awal tidak berjalan, juga bila kelompoknya diberi tingkat', async () => {
  expect(await check('')).not.toContain(UNKNOWN);
  expect(await check('aturan: { ejaan: warning }\n')).not.toContain(UNKNOWN);
  expect(await check('', '--rule', 'ejaan')).not.toContain(UNKNOWN);
});

test('ia berjalan bila namanya sendiri disebut di humas.yaml atau di --rule', async () => {
  expect(await check(`aturan: { ${UNKNOWN}: info }\n`)).toContain(UNKNOWN);
  expect(await check('', '--rule', UNKNOWN)).toContain(UNKNOWN);
});

test('daftar dan halaman aturan mengatakan bahwa ia mati kecuali diminta', async () => {
  const list = (await runCli(['rules'], { cwd: makeFolder({}) })).stdout;
  expect(list.replaceAll(/\s+/gu, ' ')).toContain(`${UNKNOWN} catatan, mati kecuali diminta`);
  const page = (await runCli(['rules', UNKNOWN], { cwd: makeFolder({}) })).stdout;
  expect(page).toContain('Menyalakan aturan ini (di humas.yaml)');
  expect(page).toContain(`${UNKNOWN}: info`);
});
