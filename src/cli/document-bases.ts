import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { type DocumentBase, parseBase, serializeBase } from '../revision/document-base.ts';
import { sha256 } from '../text/sha256.ts';
import { isFile } from '../workspace/text-file.ts';
import { writeAtomically } from './output.ts';
import { toSlashes } from './paths.ts';

/**
 * Folder of a workspace for what the program itself has to remember. It goes where the workspace
 * goes; no search for drafts enters a folder whose name begins with a dot.
 */
export const MEMORY_FOLDER = '.humas';

const BASE_FOLDER = `${MEMORY_FOLDER}/dasar`;

const NOTE = `Folder ini diisi oleh humas; jangan dihapus atau disunting.

dasar/      naskah seperti ketika dibuat, supaya \`humas refresh\` dapat membedakan
            tulisan Anda dari isi berkas acara
cadangan/   berkas sebelum perubahan terakhir, untuk \`humas refresh --undo\`

Bila folder kerja dipindahkan atau disalin, sertakan folder ini.
`;

/** A base and the file that holds it. */
export interface StoredBase {
  readonly base: DocumentBase;
  /** Absolute. */
  readonly file: string;
}

/**
 * Puts on record what a document was drafted as. Call it after the document is written.
 *
 * @param root of the workspace, absolute
 * @param former bases that this one takes the place of
 */
export async function recordBase(
  root: string,
  base: DocumentBase,
  former: readonly StoredBase[] = [],
): Promise<void> {
  const note = join(root, MEMORY_FOLDER, 'BACA-SAYA.txt');
  if (!(await isFile(note))) await writeAtomically(note, NOTE);
  const file = baseFile(root, base);
  await writeAtomically(file, serializeBase(base));
  await forgetBases(former.filter((one) => one.file !== file));
}

/** Takes bases off the record: their documents were made otherwise since. */
export async function forgetBases(bases: readonly StoredBase[]): Promise<void> {
  await Promise.all(bases.map(({ file }) => rm(file, { force: true })));
}

/**
 * The file of a base, absolute. Its name does not come from the path of the document alone: one
 * that was moved keeps its base when another takes its old name.
 */
export function baseFile(root: string, { document, text }: DocumentBase): string {
  const print = sha256(JSON.stringify([document, text])).slice(0, 8);
  const name = basename(document, extname(document)).slice(0, 60);
  return join(root, BASE_FOLDER, `${name}-${print}.json`);
}

/**
 * All bases of a workspace, in the order of their file names. One that cannot be read stands for
 * none: the document counts as one without a base, which is said where it matters.
 */
export async function readBases(root: string): Promise<readonly StoredBase[]> {
  const folder = join(root, BASE_FOLDER);
  const names = (await readdir(folder).catch(absent)).filter((name) => name.endsWith('.json'));
  const stored = await Promise.all(
    names.sort().map(async (name): Promise<readonly StoredBase[]> => {
      const file = join(folder, name);
      const parsed = parseBase(await readFile(file, 'utf8').catch(() => ''));
      return parsed.ok ? [{ base: parsed.value, file }] : [];
    }),
  );
  return stored.flat();
}

/** A path as bases name it: from the root of the workspace, with `/`. */
export function pathInWorkspace(root: string, absolute: string): string {
  return toSlashes(relative(root, absolute));
}

function absent(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
  throw error;
}
