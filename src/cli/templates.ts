import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTextFile } from '../workspace/text-file.ts';
import { UserError } from './errors.ts';

/** Folder of a workspace whose templates take the place of the program's own. */
export const TEMPLATE_FOLDER = 'templat';

/** Gives the text of a template by name (`rilis/umum.hbs`): the workspace's own comes first. */
export function templateLoader(root: string | undefined): (name: string) => Promise<string> {
  return async (name) => {
    const own = root === undefined ? undefined : await readOwn(join(root, TEMPLATE_FOLDER, name));
    return own ?? readFile(join(await packageTemplates(), name), 'utf8');
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

/** The folder beside `package.json`, from the source files as from the bundle. */
async function packageTemplates(): Promise<string> {
  for (let here = dirname(fileURLToPath(import.meta.url)); ; here = dirname(here)) {
    const folder = join(here, 'templates');
    if (await stat(folder).catch(() => undefined)) return folder;
    if (dirname(here) === here) throw new Error('The folder of templates is missing.');
  }
}
