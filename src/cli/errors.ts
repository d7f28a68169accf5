import { basename } from 'node:path';

/** 0 fine, 1 findings, 2 wrong use or unusable input, 130 stopped by the user. */
export type ExitCode = 0 | 1 | 2 | 130;

/** A fault of use: what is wrong in one Indonesian sentence, and what to do about it. */
export class UserError extends Error {
  readonly hint: string | undefined;

  constructor(
    message: string,
    { hint, cause }: { hint?: string | undefined; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.name = 'UserError';
    this.hint = hint;
  }
}

/** The user pressed Ctrl+C at a question. */
export class Interruption extends Error {
  override readonly name = 'Interruption';
}

/** What to print for an error, and how to end. */
export interface ErrorReport {
  /** Lines for the error stream; none when the user stopped the program. */
  readonly lines: readonly string[];
  readonly exitCode: ExitCode;
}

/**
 * Puts any error into words: faults of use as they are, faults of the operating system in plain
 * words, everything else as a bug.
 *
 * @param debug whether to add the stack
 */
export function explainError(error: unknown, debug: boolean): ErrorReport {
  if (error instanceof Interruption) return { lines: [], exitCode: 130 };
  const stack = debug && error instanceof Error ? [String(error.stack)] : [];
  const fault = error instanceof UserError ? error : explainSystemError(error);
  if (fault) {
    const hint = fault.hint === undefined ? [] : [fault.hint];
    return { lines: [fault.message, ...hint, ...stack], exitCode: 2 };
  }
  const reason = error instanceof Error ? error.message : String(error);
  const advice = debug
    ? []
    : ['Jalankan sekali lagi dengan HUMAS_DEBUG=1, lalu kirim keluarannya kepada pengelola humas.'];
  return {
    lines: [`Terjadi kesalahan di dalam program (${reason}).`, ...advice, ...stack],
    exitCode: 2,
  };
}

/** The words for a fault of the operating system; `undefined` for any other error. */
export function explainSystemError(error: unknown): UserError | undefined {
  if (!isSystemError(error)) return undefined;
  const path = error.dest ?? error.path ?? '';
  const name = basename(path);
  const say = (message: string, hint?: string): UserError =>
    new UserError(message, { hint, cause: error });
  switch (error.code) {
    case 'EBUSY':
    case 'EPERM':
      return say(
        `${name} sedang dipakai program lain atau terkunci.`,
        `Tutup ${name} di Word, lalu ulangi.`,
      );
    case 'ENOENT':
      return say(`Berkas atau folder tidak ditemukan: ${path}.`);
    case 'EACCES':
      return say(
        `Tidak ada izin untuk membuka atau menulis ${path}.`,
        'Pilih folder lain, misalnya folder Dokumen Anda.',
      );
    case 'EISDIR':
      return say(`${path} adalah folder, bukan berkas.`);
    case 'ENOTDIR':
    case 'EEXIST':
      return say(`${path} adalah berkas, bukan folder.`);
    case 'ENOSPC':
      return say(`Ruang simpan penuh; ${name} tidak tertulis.`, 'Kosongkan sebagian, lalu ulangi.');
    case 'EROFS':
      return say(`${path} berada di media yang hanya dapat dibaca.`, 'Pilih folder lain.');
    case 'ENAMETOOLONG':
      return say(`Nama berkas terlalu panjang: ${name}.`, 'Pakai nama yang lebih pendek.');
    case 'ELOOP':
      return say(`${path} adalah tautan yang menunjuk dirinya sendiri.`, 'Hapus tautan itu.');
    default:
      // A network or cloud drive fails in ways of its own, such as EIO, ETIMEDOUT or UNKNOWN.
      return path === ''
        ? undefined
        : say(
            `${path} tidak dapat dibuka atau ditulis (${error.code}).`,
            'Bila berkas itu di OneDrive atau di jaringan, unduh dahulu ke komputer ini.',
          );
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { dest?: string } {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
