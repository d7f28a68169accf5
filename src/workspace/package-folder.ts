import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A folder of this package that stands beside `package.json`, from the source files as from the
 * bundle.
 */
export function findPackageFolder(name: string): string {
  for (let here = dirname(fileURLToPath(import.meta.url)); ; here = dirname(here)) {
    const folder = join(here, name);
    if (existsSync(folder)) return folder;
    if (dirname(here) === here) throw new Error(`The folder ${name} is missing.`);
  }
}
