import { expect, test } from 'vitest';
import { explainError, Interruption, UserError } from '../../src/cli/errors.ts';
import { runProgram } from '../../src/cli/program.ts';
import { makeContext } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';

const systemError = (code: string, dest = '/naskah/rilis.docx'): Error =>
  Object.assign(new Error(`${code}: failed`), { code, syscall: 'rename', path: '/tmp/x', dest });

test.each(['EBUSY', 'EPERM'])('berkas yang terbuka di Word diminta ditutup: %s', (code) => {
  expect(explainError(systemError(code), false)).toEqual({
    lines: [
      'rilis.docx sedang dipakai program lain atau terkunci.',
      'Tutup rilis.docx di Word, lalu ulangi.',
    ],
    exitCode: 2,
  });
});

test.each([
  ['ENOENT', 'tidak ditemukan'],
  ['EACCES', 'Tidak ada izin'],
  ['EISDIR', 'adalah folder'],
  ['ENOTDIR', 'bukan folder'],
  ['ENOSPC', 'Ruang simpan penuh'],
  ['EROFS', 'hanya dapat dibaca'],
  ['ENAMETOOLONG', 'terlalu panjang'],
  ['ELOOP', 'tautan yang menunjuk dirinya sendiri'],
  ['EIO', 'tidak dapat dibuka atau ditulis (EIO)'],
  ['UNKNOWN', 'tidak dapat dibuka atau ditulis (UNKNOWN)'],
])('kesalahan sistem %s dijelaskan dalam bahasa Indonesia', (code, words) => {
  const { lines, exitCode } = explainError(systemError(code), false);
  expect(lines[0]).toContain(words);
  expect(exitCode).toBe(2);
});

test('kesalahan pemakaian menyebut jalan keluarnya, tanpa jejak program', () => {
  const { lines } = explainError(new UserError('Jenis keliru.', { hint: 'Tulis rilis.' }), false);
  expect(lines).toEqual(['Jenis keliru.', 'Tulis rilis.']);
});

test('penghentian dengan Ctrl+C tidak berkata apa-apa', () => {
  expect(explainError(new Interruption(), true)).toEqual({ lines: [], exitCode: 130 });
});

const broken = { openPrompter: () => Promise.reject(new RangeError('kutu')) };

test('kutu di dalam program menjadi satu kalimat tanpa jejak', async () => {
  const { context, written } = makeContext({ cwd: makeFolder() });
  expect(await runProgram([], { ...context, ...broken })).toBe(2);
  expect(written.stderr).toContain('Terjadi kesalahan di dalam program (kutu).');
  expect(written.stderr).toContain('HUMAS_DEBUG=1');
  expect(written.stderr).not.toContain('RangeError');
});

test('jejak program tampil hanya dengan HUMAS_DEBUG=1', async () => {
  const { context, written } = makeContext({ cwd: makeFolder(), env: { HUMAS_DEBUG: '1' } });
  await runProgram([], { ...context, ...broken });
  expect(written.stderr).toMatch(/RangeError: kutu\n\s+at /u);
});
