import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseDraft } from '../../../draft/draft.ts';
import { Source } from '../../../text/source.ts';
import { findWorkspaceRoot, loadWorkspace } from '../../../workspace/load.ts';
import { readTextFile } from '../../../workspace/text-file.ts';
import { expandInputs } from '../../files.ts';
import { toSlashes } from '../../paths.ts';

/** What a check depends on; all paths are absolute. */
export interface WatchedFiles {
  /** Drafts, event files and settings; some may not be there. */
  readonly files: readonly string[];
  /** Folders in which those files, or new drafts, can appear. */
  readonly folders: readonly string[];
}

/**
 * Finds all that the check of these inputs depends on: the drafts, the event files that they name,
 * and the settings and rosters of their workspaces.
 *
 * @throws UserError when an input stands for nothing
 */
export async function findWatchedFiles(
  inputs: readonly string[],
  cwd: string,
): Promise<WatchedFiles> {
  const drafts = (await expandInputs(inputs, cwd, { withRecords: true, withWord: true })).map(
    (path) => resolve(cwd, path),
  );
  const homes = new Set(drafts.map((draft) => dirname(draft)));
  const events = await Promise.all(drafts.map(eventOf));
  const settings = await Promise.all([...homes].map(settingsOf));
  const files = new Set([...drafts, ...events.flat(), ...settings.flat()]);
  return { files: [...files], folders: await foldersOf(files, inputs, cwd) };
}

/** Folders to listen in when the inputs stand for nothing for the time being. */
export async function findInputFolders(
  inputs: readonly string[],
  cwd: string,
): Promise<readonly string[]> {
  return foldersOf(new Set(), inputs, cwd);
}

async function eventOf(draft: string): Promise<readonly string[]> {
  const file = await readTextFile(draft).catch(() => undefined);
  if (!file?.ok) return [];
  const { acara } = parseDraft(new Source(draft, file.text)).meta;
  return acara === undefined ? [] : [resolve(dirname(draft), toSlashes(acara))];
}

async function settingsOf(folder: string): Promise<readonly string[]> {
  const root = await findWorkspaceRoot(folder);
  if (root === undefined) return [];
  const own = ['humas.yaml', 'pejabat.yaml'].map((name) => join(root, name));
  const loaded = await loadWorkspace(root);
  const extended = loaded.ok ? (loaded.workspace.settingsFiles ?? []) : [];
  return [...own, ...extended.map(({ source }) => source.path)];
}

async function foldersOf(
  files: ReadonlySet<string>,
  inputs: readonly string[],
  cwd: string,
): Promise<readonly string[]> {
  const folders = new Set(Array.from(files, (file) => dirname(file)));
  for (const input of inputs) {
    // A pattern is watched from the folder before its first special character.
    const [fixed = ''] = toSlashes(input).split(/[*?[{]/u, 1);
    const isPattern = fixed !== toSlashes(input);
    const path = resolve(cwd, isPattern ? fixed.slice(0, fixed.lastIndexOf('/') + 1) : fixed);
    folders.add(dirname(path));
    for (const folder of await foldersBelow(path)) folders.add(folder);
  }
  return [...folders];
}

/** A folder and all below it, without hidden ones and `node_modules`; nothing for a file. */
async function foldersBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [];
  const below = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .map(({ name }) => foldersBelow(join(folder, name))),
  );
  return [folder, ...below.flat()];
}

/** What tells one state of files from another: which are there, and when they were written. */
export async function stampOf(files: readonly string[]): Promise<string> {
  const states = await Promise.all(
    files.map(async (file) => {
      const there = await stat(file).catch(() => undefined);
      return there ? [file, there.mtimeMs, there.size, there.ino] : [file];
    }),
  );
  return JSON.stringify(states);
}
