import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';

test('nama kelompok mendaftar aturan kelompok itu saja', async () => {
  const { stdout, exitCode } = await runCli(['rules', 'privasi'], { cwd: makeFolder() });
  expect(stdout).toContain('privasi/nik');
  expect(stdout).not.toContain('ejaan/');
  expect(exitCode).toBe(0);
});
