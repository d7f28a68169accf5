import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from './errors.ts';

/**
 * Writes a file whole or not at all: to a neighbour first, then over the target. Folders on the
 * way are made. Ctrl+C or a full disk leaves the old file as it was.
 *
 * @throws the error of the operating system, with the target as its `dest`
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  const draft = join(folder, `.${basename(path).slice(0, 80)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, content, { flag: 'wx' });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw Object.assign(error as NodeJS.ErrnoException, { dest: path });
  }
}

/**
 * Refuses to go on where a file would be lost.
 *
 * @param path absolute
 * @param shown how to name it to the user
 * @throws UserError when something stands at `path` and `force` was not given
 */
export async function refuseOverwrite(path: string, shown: string, force: boolean): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (there === undefined) return;
  if (there.isDirectory()) throw new UserError(`${shown} adalah folder, bukan berkas.`);
  if (force) return;
  throw new UserError(`${shown} sudah ada; tidak ada yang ditulis.`, {
    hint: 'Tambahkan --force untuk menimpanya, atau pilih nama lain dengan --out.',
  });
}
