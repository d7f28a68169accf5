import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findPackageFolder } from '../workspace/package-folder.ts';
import { readTextFile } from '../workspace/text-file.ts';
import { UserError } from './errors.ts';

/** Folder of a workspace whose templates take the place of the program's own. */
export const TEMPLATE_FOLDER = 'templat';

/** Gives the text of a template by name (`rilis/umum.hbs`): the workspace's own comes first. */
export function templateLoader(root: string | undefined): (name: string) => Promise<string> {
  return async (name) => {
    const own = root === undefined ? undefined : await readOwn(join(root, TEMPLATE_FOLDER, name));
    return own ?? readFile(join(await findPackageFolder('templates'), name), 'utf8');
  };
}

async function readOwn(path: string): Promise<string | undefined> {
  const file = await readTextFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (file === undefined) return undefined;
  if (file.ok) return file.text.replace(/^\uFEFF/u, '');
  throw new UserError(`${path}: Berkas ini ${file.reason}.`, { hint: file.hint });
}
