import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import {
  type KeptFile,
  type KeptGroup,
  parseManifest,
  serializeManifest,
} from '../../revision/backup-manifest.ts';
import { MEMORY_FOLDER } from '../document-bases.ts';
import { UserError } from '../errors.ts';
import { writeAtomically } from '../output.ts';
import { toSlashes } from '../paths.ts';

const FOLDER = `${MEMORY_FOLDER}/cadangan`;
const MANIFEST = 'cadangan.json';

/** A file that is to be written (`content`) or removed. */
export interface FileChange {
  /** Absolute. */
  readonly path: string;
  readonly content: Uint8Array | undefined;
}

/**
 * Files that belong together: a document and its base. They are put back together or not at all.
 */
export type ChangeGroup = readonly FileChange[];

/**
 * Writes files, after copies of what they held are safe in the workspace's memory. Only the last
 * change is kept, so that `humas refresh --undo` always means that one.
 *
 * @param root of the workspace, absolute
 * @param goesOn whether this belongs to a change that is kept already
 */
export async function changeFiles(
  root: string,
  groups: readonly ChangeGroup[],
  { goesOn }: { readonly goesOn: boolean },
): Promise<void> {
  const folder = join(root, FOLDER);
  const before = goesOn ? ((await readManifest(root)) ?? []) : [];
  if (!goesOn) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const kept: KeptGroup[] = [...before];
  for (const [index, group] of groups.entries()) {
    kept.push(
      await Promise.all(
        group.map((change, place) =>
          keep(root, change, `${before.length + index + 1}-${place + 1}-${basename(change.path)}`),
        ),
      ),
    );
  }
  await writeAtomically(join(folder, MANIFEST), serializeManifest(kept));
  for (const { path, content } of groups.flat()) {
    if (content === undefined) await rm(path, { force: true });
    else await writeAtomically(path, content);
  }
}

async function keep(root: string, { path, content }: FileChange, name: string): Promise<KeptFile> {
  const old = await readFile(path).catch(absent);
  if (old) await writeFile(join(root, FOLDER, name), old);
  return {
    path: toSlashes(relative(root, path)),
    copy: old ? name : null,
    written: content === undefined ? null : print(content),
  };
}

/** What was put back, and what was not because somebody has changed it since; absolute paths. */
export interface Undone {
  readonly restored: readonly string[];
  readonly skipped: readonly string[];
}

/**
 * Puts the files of the last change back as they were. Those that were edited since stay.
 *
 * @throws UserError when there is no change to undo
 */
export async function undoLastChange(root: string): Promise<Undone> {
  const groups = await readManifest(root);
  if (!groups) {
    throw new UserError('Tidak ada perubahan yang dapat dibatalkan.', {
      hint: 'Yang dapat dibatalkan hanya perubahan terakhir oleh `humas refresh` atau `humas event set`.',
    });
  }
  const restored: string[] = [];
  const skipped: string[] = [];
  for (const group of groups) {
    const [first] = group;
    if (!first) continue;
    const isUntouched = (await Promise.all(group.map((one) => isAsWritten(root, one)))).every(
      Boolean,
    );
    (isUntouched ? restored : skipped).push(resolve(root, first.path));
    if (isUntouched) for (const file of group) await restore(root, file);
  }
  if (skipped.length === 0) await rm(join(root, FOLDER), { recursive: true, force: true });
  return { restored, skipped };
}

async function isAsWritten(root: string, { path, written }: KeptFile): Promise<boolean> {
  const now = await readFile(resolve(root, path)).catch(absent);
  return now === undefined ? written === null : print(now) === written;
}

async function restore(root: string, { path, copy }: KeptFile): Promise<void> {
  const target = resolve(root, path);
  if (copy === null) await rm(target, { force: true });
  else await writeAtomically(target, await readFile(join(root, FOLDER, copy)));
}

async function readManifest(root: string): Promise<readonly KeptGroup[] | undefined> {
  const path = join(root, FOLDER, MANIFEST);
  const bytes = await readFile(path).catch(absent);
  if (bytes === undefined) return undefined;
  const groups = parseManifest(bytes.toString('utf8'));
  if (groups) return groups;
  throw new UserError(`${path} tidak dapat dibaca.`, {
    hint: 'Salinan berkasnya ada di folder itu; kembalikan dengan tangan.',
  });
}

function print(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
