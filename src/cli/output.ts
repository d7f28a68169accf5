import type { Stats } from 'node:fs';
import { chmod, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from './errors.ts';

/**
 * Writes a file whole or not at all: to a neighbour first, then over the target. Folders on the
 * way are made. Ctrl+C or a full disk leaves the old file as it was. A link stays a link, and a
 * device such as `/dev/null` is written to, not replaced.
 *
 * @throws the error of the operating system, with the target as its `dest`
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  try {
    const there = await find(path);
    if (there && !there.isFile()) await writeFile(path, content);
    else await replace(there ? await realpath(path) : path, content, there?.mode);
  } catch (error) {
    throw Object.assign(error as NodeJS.ErrnoException, { dest: path });
  }
}

async function replace(
  path: string,
  content: string | Uint8Array,
  mode: number | undefined,
): Promise<void> {
  const folder = dirname(path);
  const token = Math.random().toString(36).slice(2, 10);
  const neighbour = join(folder, `.${basename(path).slice(0, 80)}.${token}.tmp`);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(neighbour, content, { flag: 'wx' });
    if (mode !== undefined) await chmod(neighbour, mode);
    await rename(neighbour, path);
  } catch (error) {
    await rm(neighbour, { force: true });
    throw error;
  }
}

/**
 * Refuses to go on where a file would be lost.
 *
 * @param path absolute
 * @param shown how to name it to the user
 * @throws UserError when a file stands at `path` and `force` was not given, or a folder
 */
export async function refuseOverwrite(path: string, shown: string, force: boolean): Promise<void> {
  const there = await find(path);
  if (there?.isDirectory()) throw new UserError(`${shown} adalah folder, bukan berkas.`);
  if (force || !there?.isFile()) return;
  throw new UserError(`${shown} sudah ada; tidak ada yang ditulis.`, {
    hint: 'Tambahkan --force untuk menimpanya, atau pilih nama lain dengan --out.',
  });
}

/** What stands at a path; `undefined` when nothing does. */
async function find(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
