import { readdir } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { quoteArgument } from '../report/summary.ts';
import { findNearest } from '../text/nearest.ts';
import { findWorkspaceRoot, SETTINGS_FILE } from '../workspace/load.ts';
import { UserError } from './errors.ts';
import { shownPath, toSlashes } from './paths.ts';

/** Names that are suggested at once. */
const MOST_SUGGESTED = 3;

/**
 * What to say where there is nothing at a path: the file that was probably meant, or where the
 * workspace is.
 *
 * @param typed the path as it was typed
 */
export async function missingPath(typed: string, cwd: string): Promise<UserError> {
  const message = `Berkas atau folder tidak ditemukan: ${typed}`;
  const meant = await findMeantPaths(typed, cwd);
  if (meant.length > 0) {
    return new UserError(message, {
      hint: `Mungkin maksudnya ${meant.map(quoteArgument).join(', atau ')}?`,
    });
  }
  const elsewhere = await adviseWorkspace(cwd);
  return new UserError(message, { hint: elsewhere ?? `Folder saat ini: ${cwd}` });
}

/**
 * Where to go for somebody who is not in a workspace, should there be one in a folder of this one;
 * an Indonesian sentence.
 */
export async function adviseWorkspace(cwd: string): Promise<string | undefined> {
  if ((await findWorkspaceRoot(cwd)) !== undefined) return undefined;
  const entries = await readdir(cwd, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isDirectory())) {
    const names = await readdir(join(cwd, entry.name)).catch(() => [] as string[]);
    if (names.includes(SETTINGS_FILE)) found.push(quoteArgument(entry.name));
  }
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  return others.length === 0
    ? `Folder ini bukan ruang kerja. Masuklah dahulu: cd ${first}`
    : `Folder ini bukan ruang kerja. Masuklah dahulu ke salah satunya: cd ${found.join(', cd ')}`;
}

/** Paths that somebody may have meant who typed one that is not there, the likeliest alone. */
async function findMeantPaths(typed: string, cwd: string): Promise<readonly string[]> {
  const path = toSlashes(typed);
  const name = basename(path);
  const names = await readdir(resolve(cwd, dirname(path))).catch(() => []);
  const twin = names.find((other) => stem(other) === stem(name));
  if (twin !== undefined) return [toSlashes(join(dirname(path), twin))];
  // A name with blanks, typed without quotes, arrives in pieces.
  const begun = names.filter((other) => other.toLowerCase().startsWith(`${name.toLowerCase()} `));
  if (begun.length > 0 && begun.length <= MOST_SUGGESTED) {
    return begun.map((other) => toSlashes(join(dirname(path), other))).sort();
  }
  const called = await findByWords(name, cwd);
  if (called.length > 0) return called;
  const beside = findNearest(name, names);
  return beside === undefined ? [] : [toSlashes(join(dirname(path), beside))];
}

/** The files of the workspace in whose names all words of this one stand, if they are few. */
async function findByWords(name: string, cwd: string): Promise<readonly string[]> {
  const root = await findWorkspaceRoot(cwd);
  const words = wordsOf(stem(name));
  if (root === undefined || words.length < 2) return [];
  const files = await readdir(root, { recursive: true }).catch(() => []);
  const found = files
    .map(toSlashes)
    .filter((file) => !/(?:^|\/)(?:\.|node_modules\/)/u.test(file))
    .filter((file) => extname(file) === extname(name))
    .filter((file) => words.every((word) => wordsOf(stem(basename(file))).includes(word)));
  if (found.length > MOST_SUGGESTED) return [];
  return found.map((file) => shownPath(join(root, file), cwd)).sort();
}

function stem(name: string): string {
  return basename(name, extname(name)).toLowerCase();
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[^a-zÀ-ɏ\d]+/u).filter((word) => word !== '');
}
