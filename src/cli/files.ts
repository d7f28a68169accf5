import { readdir, stat } from 'node:fs/promises';
import { extname, isAbsolute, relative, resolve } from 'node:path';
import { UserError } from './errors.ts';

/** The argument that stands for standard input. */
export const STDIN = '-';

/** The value of `--out` that stands for standard output. */
export const STDOUT = '-';

/** Endings of files that are taken for drafts in folders and patterns. */
const DRAFT_EXTENSIONS = new Set(['.md', '.markdown']);

/**
 * The drafts that arguments stand for, in their order, each once: files as they are, folders with
 * all Markdown below them, patterns such as `naskah/*.md` (shells on Windows leave them alone).
 * Paths come back as they were given, with `/`. Hidden folders and `node_modules` are passed over.
 *
 * @throws UserError when an argument stands for nothing, naming it
 */
export async function expandInputs(
  inputs: readonly string[],
  cwd: string,
): Promise<readonly string[]> {
  const found = new Map<string, string>();
  for (const input of inputs) {
    for (const path of await expandInput(input, cwd)) {
      const key = path === STDIN ? STDIN : resolve(cwd, path);
      if (!found.has(key)) found.set(key, path);
    }
  }
  return [...found.values()];
}

async function expandInput(input: string, cwd: string): Promise<readonly string[]> {
  if (input === STDIN) return [STDIN];
  const path = await existingPath(input, cwd);
  if (path === undefined) return expandPattern(toSlashes(input), cwd);
  if (!(await stat(resolve(cwd, path))).isDirectory()) {
    refuseWrongKind(path);
    return [toSlashes(path)];
  }
  const folder = toSlashes(path).replace(/(?<=[^/])\/+$/u, '');
  const drafts = await draftsBelow(folder, cwd);
  if (drafts.length > 0) return drafts;
  throw new UserError(`Tidak ada naskah (.md) di folder ${folder}.`);
}

/** The path itself, or with `/` for `\`, whichever is there. */
async function existingPath(input: string, cwd: string): Promise<string | undefined> {
  for (const path of [input, toSlashes(input)]) {
    try {
      await stat(resolve(cwd, path));
      return path;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (!['ENOENT', 'ENOTDIR', 'EINVAL'].includes(code)) throw error;
    }
  }
  return undefined;
}

async function draftsBelow(folder: string, cwd: string): Promise<string[]> {
  const entries = await readdir(resolve(cwd, folder), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const drafts: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) drafts.push(...(await draftsBelow(path, cwd)));
    else if (isDraft(path)) drafts.push(path);
  }
  return drafts;
}

async function expandPattern(pattern: string, cwd: string): Promise<string[]> {
  if (!/[*?[{]/u.test(pattern)) {
    const hint = `Folder saat ini: ${cwd}`;
    throw new UserError(`Berkas atau folder tidak ditemukan: ${pattern}`, { hint });
  }
  const { glob } = await import('tinyglobby');
  const matches = await glob(pattern, {
    cwd,
    absolute: isAbsolute(pattern),
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
  });
  const drafts = matches.filter(isDraft).sort();
  if (drafts.length > 0) return drafts;
  throw new UserError(`Tidak ada naskah (.md) yang cocok dengan pola ${pattern}`);
}

function isDraft(path: string): boolean {
  return DRAFT_EXTENSIONS.has(extname(path).toLowerCase());
}

function refuseWrongKind(path: string): void {
  switch (extname(path).toLowerCase()) {
    case '.doc':
    case '.docx':
    case '.odt':
    case '.pdf':
      throw new UserError(`${path} bukan naskah Markdown.`, {
        hint: 'humas membaca naskah .md; salin isinya ke berkas .md.',
      });
    case '.yaml':
    case '.yml':
      throw new UserError(`${path} adalah berkas data, bukan naskah.`, {
        hint: 'Periksa naskah (.md) yang memakainya; berkas data ikut terbaca.',
      });
    default:
  }
}

/** A path as it is shown and stored everywhere: with `/`, also on Windows. */
export function toSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}

/** How a file is named to the user: as seen from the current folder. */
export function shownPath(path: string, cwd: string): string {
  return toSlashes(relative(cwd, path)) || '.';
}
