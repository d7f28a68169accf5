import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, isAbsolute, join, resolve } from 'node:path';
import type { RecordKind } from '../draft/meta.ts';
import { IGNORE_FILE, IgnoreFiles } from '../workspace/ignore-files.ts';
import { ROSTER_FILE } from '../workspace/load.ts';
import { UserError } from './errors.ts';
import { EVENT_FOLDER } from './event-files.ts';
import { missingPath } from './missing-path.ts';
import { toSlashes } from './paths.ts';
import { isWordDraft } from './word-paths.ts';
import { refuseWrongKind } from './wrong-kind.ts';

/** The argument that stands for standard input. */
export const STDIN = '-';

/** The value of `--out` that stands for standard output. */
export const STDOUT = '-';

/** Endings of files that are taken for drafts in folders and patterns. */
const DRAFT_EXTENSIONS = new Set(['.md', '.markdown']);

/** What is looked for besides drafts. */
export interface ExpandOptions {
  /** Whether event files and rosters count: named ones, and those below folders. */
  readonly withRecords?: boolean;
  /** Whether Word files count: named ones, and those of patterns that name them. */
  readonly withWord?: boolean;
  /** Told of Word files that were passed over in a folder that has drafts as well. */
  readonly onPassedOver?: (words: PassedOverWords) => void;
}

/** Word files in a folder that are no documents of the drafts in it. */
interface PassedOverWords {
  readonly count: number;
  /** A pattern that stands for them. */
  readonly pattern: string;
}

/** What a path is called as: the roster by its name, any other YAML file an event file. */
export function recordKind(path: string): RecordKind | undefined {
  if (!['.yaml', '.yml'].includes(extname(path).toLowerCase())) return undefined;
  return basename(path).toLowerCase() === ROSTER_FILE ? 'pejabat' : 'acara';
}

/** A draft as it was given, and the real file behind it. */
interface FoundDraft {
  readonly path: string;
  readonly real: string;
}

/**
 * The drafts that arguments stand for: files as they are, folders with all Markdown below them,
 * patterns such as `naskah/*.md` (shells on Windows leave them alone). They come in the order of
 * the arguments, those of one argument sorted by path, each file once. Paths come back as they
 * were given, with `/`.
 *
 * With `withRecords`, event files (in folders called `acara`) and rosters below a folder come too,
 * and any YAML file that is itself an argument. With `withWord`, so does any Word file that is
 * itself an argument, and patterns such as `*.docx` stand for Word files, but for copies with
 * comments; folders never do.
 *
 * In folders and patterns some are passed over: hidden folders and `node_modules`, links (what
 * they lead to is checked where it stands), and what a `.humasignore` names. A file or folder
 * that is itself an argument is never passed over.
 *
 * @throws UserError when an argument stands for nothing, naming it
 */
export async function expandInputs(
  inputs: readonly string[],
  cwd: string,
  { withRecords = false, withWord = false, onPassedOver }: ExpandOptions = {},
): Promise<readonly string[]> {
  const ignoreFiles = new IgnoreFiles();
  const search: Search = { cwd, withRecords, withWord, onPassedOver, ignoreFiles };
  const found = new Map<string, string>();
  for (const input of inputs) {
    for (const { path, real } of await expandInput(input, search)) {
      if (!found.has(real)) found.set(real, path);
    }
  }
  return [...found.values()];
}

interface Search {
  readonly cwd: string;
  readonly withRecords: boolean;
  readonly withWord: boolean;
  readonly onPassedOver: ExpandOptions['onPassedOver'];
  readonly ignoreFiles: IgnoreFiles;
}

async function expandInput(input: string, search: Search): Promise<readonly FoundDraft[]> {
  if (input === STDIN) return [{ path: STDIN, real: STDIN }];
  const { cwd } = search;
  const path = await existingPath(input, cwd);
  if (path === undefined) return expandPattern(toSlashes(input), search);
  const real = await realpath(resolve(cwd, path));
  if (!(await stat(real)).isDirectory()) {
    refuseWrongKind(path, search);
    return [{ path: toSlashes(path), real }];
  }
  const folder = toSlashes(path).replace(/(?<=[^/])\/+$/u, '');
  const words: string[] = [];
  const drafts = await draftsBelow({ path: folder, real }, search, words);
  if (search.withWord) adviseWords(folder, words, drafts, search);
  return requireSome(drafts, inFolder(folder));
}

function inFolder(folder: string): string {
  return folder === '.' ? 'di folder ini' : `di folder ${folder}`;
}

/** The drafts that no `.humasignore` names, sorted. */
function requireSome(drafts: readonly CandidateDraft[], where: string): readonly FoundDraft[] {
  const wanted = drafts.filter(({ isIgnored }) => !isIgnored);
  if (wanted.length > 0) return wanted.sort((a, b) => (a.path < b.path ? -1 : 1));
  if (drafts.length === 0) throw new UserError(`Tidak ada naskah (.md) ${where}.`);
  throw new UserError(`Semua naskah (.md) ${where} dikecualikan oleh ${IGNORE_FILE}.`, {
    hint: 'Sebut nama berkasnya untuk memeriksanya juga.',
  });
}

/** What a search came across. */
interface CandidateDraft extends FoundDraft {
  readonly isIgnored: boolean;
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

/** What a file or folder in a folder is to a search. */
type Sort = 'folder' | 'draft' | 'word';

function sortOf(entry: Dirent, folder: string, search: Search): Sort | undefined {
  const { name } = entry;
  if (name.startsWith('.') || name === 'node_modules') return undefined;
  if (entry.isDirectory()) return 'folder';
  if (!entry.isFile()) return undefined;
  if (isWanted(name, folder, search)) return 'draft';
  return isWordDraft(name) ? 'word' : undefined;
}

/**
 * All drafts below a folder; an ignored folder stands for those in it.
 *
 * @param words gets the paths of the Word files there that are not ignored
 */
async function draftsBelow(
  folder: FoundDraft,
  search: Search,
  words: string[],
): Promise<CandidateDraft[]> {
  const drafts: CandidateDraft[] = [];
  for (const entry of await readdir(folder.real, { withFileTypes: true })) {
    const sort = sortOf(entry, folder.real, search);
    if (sort === undefined) continue;
    const { name } = entry;
    const path = folder.path === '.' ? name : `${folder.path.replace(/\/$/u, '')}/${name}`;
    const real = join(folder.real, name);
    const isIgnored = await search.ignoreFiles.ignores(real, { isFolder: sort === 'folder' });
    if (sort === 'word') words.push(...(isIgnored ? [] : [path]));
    else if (sort === 'draft' || isIgnored) drafts.push({ path, real, isIgnored });
    else drafts.push(...(await draftsBelow({ path, real }, search, words)));
  }
  return drafts;
}

/**
 * Says how to check the Word files of a folder, but for those that were made from its drafts.
 *
 * @throws UserError when there are no drafts beside them
 */
function adviseWords(
  folder: string,
  words: readonly string[],
  drafts: readonly FoundDraft[],
  { onPassedOver }: Search,
): void {
  const made = new Set(drafts.map(({ path }) => stem(path)));
  const others = words.filter((path) => !made.has(stem(path)));
  if (others.length === 0) return;
  const below = folder === '.' ? '' : `${folder.replace(/\/$/u, '')}/`;
  const isDeep = others.some((path) => path.slice(below.length).includes('/'));
  const pattern = `${below}${isDeep ? '**/' : ''}*.docx`;
  if (drafts.length > 0) {
    onPassedOver?.({ count: others.length, pattern });
    return;
  }
  throw new UserError(`Tidak ada naskah (.md) ${inFolder(folder)}, hanya berkas Word.`, {
    hint: `Untuk memeriksa berkas Word: humas check "${pattern}"`,
  });
}

function stem(path: string): string {
  return basename(path, extname(path)).toLowerCase();
}

async function expandPattern(pattern: string, search: Search): Promise<readonly FoundDraft[]> {
  const { cwd, ignoreFiles } = search;
  if (!isWild(pattern)) throw await missingPath(pattern, cwd);
  const { glob } = await import('tinyglobby');
  const matches = await glob(pattern, {
    cwd,
    absolute: isAbsolute(pattern),
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  const names = pattern.split('/');
  const named = names.slice(0, names.findIndex(isWild)).join('/');
  const base =
    matches.length === 0
      ? cwd
      : await realpath(resolve(cwd, named || (isAbsolute(pattern) ? '/' : '.')));
  const drafts: CandidateDraft[] = [];
  const namesWord = search.withWord && /docx/iu.test(pattern);
  const isWanted = (path: string): boolean => isDraft(path) || (namesWord && isWordDraft(path));
  for (const path of matches.filter(isWanted)) {
    const real = await realpath(resolve(cwd, path));
    drafts.push({ path, real, isIgnored: await ignoreFiles.ignoresBelow(base, real) });
  }
  return requireSome(drafts, `yang cocok dengan pola ${pattern}`);
}

/** Whether a pattern, or a name in it, stands for more than itself. */
function isWild(pattern: string): boolean {
  return /[*?[{]/u.test(pattern);
}

/** A page that `humas export --format md` wrote stands beside its draft and is none itself. */
const EXPORTED = '.situs.md';

function isDraft(path: string): boolean {
  const name = path.toLowerCase();
  return DRAFT_EXTENSIONS.has(extname(name)) && !name.endsWith(EXPORTED);
}

/** Whether a file in a folder is a draft or, where those count, the roster or an event file. */
function isWanted(name: string, folder: string, { withRecords }: Search): boolean {
  if (isDraft(name)) return true;
  if (!withRecords) return false;
  const kind = recordKind(name);
  return kind === 'pejabat' || (kind === 'acara' && basename(folder) === EVENT_FOLDER);
}
