import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';

test('humas lsp yang diketik di terminal menunjuk perintah yang dicari', async () => {
  const { stderr, exitCode } = await runCli(['lsp'], { cwd: makeFolder(), answers: [] });
  expect(exitCode).toBe(2);
  expect(stderr).toContain('bukan diketik di terminal');
  expect(stderr).toContain('humas check');
});
