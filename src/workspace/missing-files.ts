import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

/**
 * The paths at which there is no file, as they were given.
 *
 * @param paths relative to `folder`, with `/` or `\\`
 * @param folder absolute
 */
export async function findMissingFiles(
  paths: Iterable<string>,
  folder: string,
): Promise<ReadonlySet<string>> {
  const missing = new Set<string>();
  for (const path of paths) {
    const file = await stat(resolve(folder, path.replaceAll('\\', '/'))).catch(() => undefined);
    if (file?.isFile() !== true) missing.add(path);
  }
  return missing;
}
