import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PARTIAL_FOLDER, partialFile } from '../scaffold/template/template-partials.ts';
import { findPackageFolder } from '../workspace/package-folder.ts';
import { readTextFile } from '../workspace/text-file.ts';
import { UserError } from './errors.ts';
import { toSlashes } from './paths.ts';

/** Folder of a workspace whose templates take the place of the program's own. */
export const TEMPLATE_FOLDER = 'templat';

/** Gives the text of a template by name (`rilis/umum.hbs`): the workspace's own comes first. */
export function templateLoader(root: string | undefined): (name: string) => Promise<string> {
  return async (name) => {
    const own = root === undefined ? undefined : await readOwn(join(root, TEMPLATE_FOLDER, name));
    return own ?? readFile(join(findPackageFolder('templates'), name), 'utf8');
  };
}

/**
 * The texts of the partials, by name. Those of the workspace take the place of the program's.
 *
 * @throws UserError for a partial that is no text
 */
export async function loadPartials(root: string | undefined): Promise<ReadonlyMap<string, string>> {
  const shipped = await readPartials(await findPackageFolder('templates'));
  return new Map([...shipped, ...(await loadOwnPartials(root))]);
}

/**
 * The texts of the workspace's partials (`templat/bagian/<nama>.hbs`), by name; folders below stand
 * in the name (`kop/surat`).
 *
 * @throws UserError for a partial that is no text
 */
export async function loadOwnPartials(
  root: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  return root === undefined ? new Map() : readPartials(join(root, TEMPLATE_FOLDER));
}

async function readPartials(folder: string): Promise<ReadonlyMap<string, string>> {
  const partials = new Map<string, string>();
  for (const file of await listFiles(join(folder, PARTIAL_FOLDER))) {
    const [, name] = /^(.+)\.hbs$/u.exec(toSlashes(file)) ?? [];
    const text = name === undefined ? undefined : await readOwn(join(folder, partialFile(name)));
    if (name !== undefined && text !== undefined) partials.set(name, text);
  }
  return partials;
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true }).catch(absent);
  return files?.sort() ?? [];
}

async function readOwn(path: string): Promise<string | undefined> {
  const file = await readTextFile(path).catch(absent);
  if (file === undefined) return undefined;
  if (file.ok) return file.text.replace(/^\uFEFF/u, '');
  throw new UserError(`${path}: Berkas ini ${file.reason}.`, { hint: file.hint });
}

/** Nothing for a file that is not there, or is a folder; any other error goes on. */
function absent(error: NodeJS.ErrnoException): undefined {
  if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code ?? '')) return undefined;
  throw error;
}
