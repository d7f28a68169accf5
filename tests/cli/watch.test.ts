import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { OutputStream } from '../../src/cli/context.ts';
import { runProgram } from '../../src/cli/program.ts';
import type { StopReason } from '../../src/cli/stop.ts';
import { type CliOptions, makeContext, runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';

const ONLY = ['--rule', 'struktur/isian-kosong'];

interface Session {
  /**
   * Resolves as soon as a check has ended since the last call that said this, with all that was
   * written since. How long that takes is the machine's affair; how often it checked, too, since a
   * file can be seen while it is half written.
   */
  says(sentence: string): Promise<string>;
  /** All that was written. */
  output(): string;
  stop(reason: StopReason): Promise<number>;
}

const CHECKED = 'Diperiksa pukul';

/** Starts `humas check … --watch` as an officer would. */
function watch(cwd: string, inputs: readonly string[], options: Partial<CliOptions> = {}): Session {
  let stop: (reason: StopReason) => void = () => {};
  const stopped = new Promise<StopReason>((resolve) => {
    stop = resolve;
  });
  const { context, written } = makeContext({ ...options, cwd, stop: stopped });
  let onCheck = (): void => {};
  const stderr: OutputStream = {
    ...context.stderr,
    write: (content) => {
      context.stderr.write(content);
      if (String(content).includes(CHECKED)) onCheck();
    },
  };
  const ended = runProgram(['check', ...inputs, '--watch', ...ONLY], { ...context, stderr });
  onTestFinished(async () => {
    stop('quit');
    await ended;
  });
  let heard = { stdout: 0, stderr: 0 };
  return {
    says: (sentence) =>
      new Promise((resolve) => {
        onCheck = () => {
          const since = written.stdout.slice(heard.stdout) + written.stderr.slice(heard.stderr);
          if (!since.includes(CHECKED) || !since.includes(sentence)) return;
          heard = { stdout: written.stdout.length, stderr: written.stderr.length };
          onCheck = () => {};
          resolve(since);
        };
        onCheck();
      }),
    output: () => written.stdout + written.stderr,
    stop: (reason) => {
      stop(reason);
      return ended;
    },
  };
}

test('naskah diperiksa lagi setelah disimpan, dan q berakhir dengan hasil terakhir', async () => {
  const cwd = makeFolder({ 'rilis.md': '[LENGKAPI: isi]\n' });
  const session = watch(cwd, ['rilis.md']);
  await session.says('1 salah dalam 1 naskah.');
  writeFileSync(join(cwd, 'rilis.md'), 'Sudah lengkap.\n');
  await session.says('Tidak ada temuan');
  expect(await session.stop('quit')).toBe(0);
});

test('penyunting yang menyimpan dengan mengganti berkas ikut terlihat', async () => {
  const cwd = makeFolder({ 'rilis.md': '[LENGKAPI: isi]\n' });
  const session = watch(cwd, ['rilis.md']);
  await session.says(CHECKED);
  writeFileSync(join(cwd, 'rilis.md~'), 'Sudah lengkap.\n');
  renameSync(join(cwd, 'rilis.md~'), join(cwd, 'rilis.md'));
  await session.says('Tidak ada temuan');
});

test('naskah yang dihapus ditunggu sampai ada lagi', async () => {
  const cwd = makeFolder({ 'rilis.md': 'Sudah lengkap.\n' });
  const session = watch(cwd, ['rilis.md']);
  await session.says(CHECKED);
  rmSync(join(cwd, 'rilis.md'));
  await session.says('tidak ditemukan: rilis.md');
  writeFileSync(join(cwd, 'rilis.md'), '[LENGKAPI: isi]\n');
  await session.says('1 salah dalam 1 naskah.');
  expect(await session.stop('quit')).toBe(1);
});

test('berkas acara, daftar pejabat, dan pengaturan ikut dipantau', async () => {
  const event = 'nama: Rapat\nmulai: 2026-08-19 08:30\n';
  const cwd = makeFolder({
    'humas.yaml': 'instansi: Dinas Kominfo\n',
    'acara/rapat.yaml': event,
    'naskah/rilis.md': '---\njenis: rilis\nacara: ../acara/rapat.yaml\n---\nIsi.\n',
  });
  const session = watch(cwd, ['naskah/rilis.md']);
  await session.says(CHECKED);
  writeFileSync(join(cwd, 'acara/rapat.yaml'), 'nama: [');
  await session.says('acara/rapat.yaml:1:7:');
  writeFileSync(join(cwd, 'acara/rapat.yaml'), event);
  await session.says(CHECKED);
  writeFileSync(join(cwd, 'pejabat.yaml'), '- id: wali-kota\n');
  await session.says('pejabat.yaml:1:3:');
  writeFileSync(join(cwd, 'pejabat.yaml'), '[]\n');
  await session.says(CHECKED);
  writeFileSync(join(cwd, 'humas.yaml'), 'instansii: Dinas Kominfo\n');
  await session.says('humas.yaml:1:1:');
});

test('naskah baru di folder baru ikut diperiksa', async () => {
  const cwd = makeFolder({ 'naskah/a.md': 'Sudah lengkap.\n' });
  const session = watch(cwd, ['naskah']);
  await session.says(CHECKED);
  mkdirSync(join(cwd, 'naskah/baru'));
  writeFileSync(join(cwd, 'naskah/baru/b.md'), '[LENGKAPI: isi]\n');
  await session.says('naskah/baru/b.md:1:1');
});

test('Ctrl+C berakhir tanpa pesan dengan kode 130', async () => {
  const session = watch(makeFolder({ 'rilis.md': 'Isi.\n' }), ['rilis.md']);
  const before = await session.says('Tidak ada temuan');
  expect(await session.stop('interrupted')).toBe(130);
  expect(session.output()).toBe(before);
});

test('layar dibersihkan hanya di terminal', async () => {
  const files = { 'rilis.md': 'Isi.\n' };
  const inTerminal = watch(makeFolder(files), ['rilis.md'], { columns: 80 });
  expect(await inTerminal.says('Tidak ada temuan')).toContain('\u001B[2J');
  const inPipe = watch(makeFolder(files), ['rilis.md']);
  expect(await inPipe.says('Tidak ada temuan')).not.toContain('\u001B');
});

test('yang tidak dapat dipantau ditolak', async () => {
  const cwd = makeFolder({ 'rilis.md': 'Isi.\n' });
  const refuse = async (...args: readonly string[]): Promise<string> => {
    const { stderr, exitCode } = await runCli(['check', ...args, '--watch'], { cwd });
    expect(exitCode).toBe(2);
    return stderr;
  };
  expect(await refuse('-')).toContain('Masukan standar tidak dapat dipantau.');
  expect(await refuse('rillis.md')).toContain('tidak ditemukan: rillis.md');
  expect(await refuse('rilis.md', '--fix')).toContain('--watch tidak dapat dipakai bersama --fix');
});
