import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Folder of a workspace for its event files. */
export const EVENT_FOLDER = 'acara';

const EVENT_FILE = /(?<!\.verifikasi)\.ya?ml$/iu;

/** Whether a path is called as event files are: `acara/rapat.yaml`. */
export function isEventPath(path: string): boolean {
  return EVENT_FILE.test(path);
}

/** The event files of the workspace at `root` (absolute), as seen from there, in order. */
export async function listEventFiles(root: string): Promise<readonly string[]> {
  const names = await readdir(join(root, EVENT_FOLDER)).catch(() => [] as string[]);
  return names
    .filter(isEventPath)
    .sort()
    .map((name) => `${EVENT_FOLDER}/${name}`);
}
