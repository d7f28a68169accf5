import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder of this package that stands beside `package.json`, from the source files as from the bundle. */
export async function findPackageFolder(name: string): Promise<string> {
  for (let here = dirname(fileURLToPath(import.meta.url)); ; here = dirname(here)) {
    const folder = join(here, name);
    if (await stat(folder).catch(() => undefined)) return folder;
    if (dirname(here) === here) throw new Error(`The folder ${name} is missing.`);
  }
}
