import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VillageTable } from '../knowledge/villages.ts';
import { findPackageFolder } from './package-folder.ts';

/**
 * The villages of the package (`wilayah/desa/`). Nothing is read before a draft names one, and then
 * only its province: that is why it waits for the disk, as nothing else here does.
 */
export function openVillages(): VillageTable {
  return new VillageTable((province) => {
    const path = join(findPackageFolder('wilayah'), 'desa', `${province}.tsv`);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  });
}
