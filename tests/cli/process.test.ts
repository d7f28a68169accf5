import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';

const bin = fileURLToPath(new URL('../../bin/humas.js', import.meta.url));

function humas(args: readonly string[], input = '', cwd = makeFolder()): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [bin, ...args], { cwd, input, encoding: 'utf8' });
}

test('hasil ke keluaran standar, selebihnya ke keluaran galat', () => {
  const { stdout, stderr, status } = humas(['check', '-'], '---\njudul: "x\n---\n');
  expect(stdout).toContain('berkas/bagian-depan');
  expect(stderr).toMatch(/^masukan\.md:2:\d+: /u);
  expect(status).toBe(2);
});

test('tanpa terminal tidak ada yang ditanyakan', () => {
  const { stdout, stderr, status } = humas(['new', 'rilis', '--out', '-']);
  expect(stdout).toContain('[LENGKAPI: ');
  expect(stderr).not.toContain('?');
  expect(status).toBe(0);
});

test('tanpa perintah dan tanpa terminal, bantuan ke keluaran galat', () => {
  const { stdout, stderr, status } = humas([]);
  expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  expect(stderr).toContain('Pemakaian: humas');
});

test('pembaca yang pergi lebih dahulu tidak menimbulkan galat', async () => {
  const draft = '[LENGKAPI: isi]\n\n'.repeat(5000);
  const child = spawn(process.execPath, [bin, 'check', '-'], { cwd: makeFolder() });
  child.stdout.once('data', () => child.stdout.destroy());
  let complaints = '';
  child.stderr.on('data', (chunk) => {
    complaints += chunk;
  });
  child.stdin.end(draft);
  const [status] = await once(child, 'close');
  expect({ status, complaints }).toEqual({ status: 1, complaints: '' });
});

test.skipIf(process.platform === 'win32')('Ctrl+C mengakhiri --watch dengan tenang', async () => {
  const cwd = makeFolder({ 'rilis.md': 'Isi.\n' });
  const child = spawn(process.execPath, [bin, 'check', 'rilis.md', '--watch'], { cwd });
  let talk = '';
  for await (const chunk of child.stderr) {
    talk += chunk;
    if (talk.includes('Menunggu perubahan')) child.kill('SIGINT');
  }
  const status = child.exitCode ?? (await once(child, 'close'))[0];
  expect(status).toBe(130);
  expect(talk).toMatch(/^\nDiperiksa pukul \d\d\.\d\d\.\d\d\. .*Ctrl\+C untuk berhenti\.\n$/u);
});
