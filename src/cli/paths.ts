import { isAbsolute, relative, sep } from 'node:path';

/** A path as it is shown and stored everywhere: with `/`, also on Windows. */
export function toSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}

/** How a file is named to the user: as seen from the current folder. */
export function shownPath(path: string, cwd: string): string {
  return toSlashes(relative(cwd, path)) || '.';
}

/** Whether a path is a folder or lies below it; both absolute. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}
