import { basename, extname } from 'node:path';

/** How the names of files begin that Word keeps beside a document while it is open. */
const LOCK_MARK = '~$';

/** What stands behind the name of a Word file in that of its copy with comments. */
export const COMMENTED = '-diperiksa.docx';

/** Whether a path is called like a Word file. */
export function isWordPath(path: string): boolean {
  return extname(path).toLowerCase() === '.docx';
}

/** Whether Word made a file to say that a document is open. */
export function isLockFile(path: string): boolean {
  return basename(path).startsWith(LOCK_MARK);
}

/** Whether a pattern may mean a Word file: no lock file, and no copy with comments. */
export function isWordDraft(path: string): boolean {
  return isWordPath(path) && !isLockFile(path) && !path.toLowerCase().endsWith(COMMENTED);
}
