import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { findWorkspaceRoot } from '../../../workspace/load.ts';
import type { CliContext } from '../../context.ts';
import { listEventFiles } from '../../event-files.ts';
import { expandInputs } from '../../files.ts';
import { shownPath } from '../../paths.ts';
import type { Choice, Prompter } from '../../prompter.ts';

/** What may be chosen besides single drafts. */
interface DraftChoice {
  /** All of them together. */
  readonly withAll?: boolean;
  /** Word files that were not made from a draft here. */
  readonly withWord?: boolean;
}

/** One of the drafts below this folder; typed when there is none to choose. */
export async function chooseDraft(
  prompter: Prompter,
  { cwd }: CliContext,
  { withAll = false, withWord = false }: DraftChoice = {},
): Promise<string> {
  const drafts = await expandInputs(['.'], cwd).catch(() => []);
  const words = withWord ? await foreignWords(drafts, cwd) : [];
  const choices = [...drafts, ...words].map((path) => ({ value: path, label: path }));
  if (choices.length === 0) {
    return prompter.text({ message: 'Naskah yang mana?', example: 'naskah/rilis.md' });
  }
  const all = withAll && drafts.length > 1 ? [{ value: '.', label: 'semua naskah di sini' }] : [];
  return prompter.choose('Naskah yang mana?', [...choices, ...all]);
}

/** A Word or text file below this folder that was not made from a draft; typed when there is none. */
export async function chooseReceived(prompter: Prompter, { cwd }: CliContext): Promise<string> {
  const drafts = await expandInputs(['.'], cwd).catch(() => []);
  const words = await foreignWords(drafts, cwd);
  const files = [...words, ...(await filesEnding(cwd, ['.txt']))];
  if (files.length === 0) {
    return prompter.text({ message: 'Berkas kiriman yang mana?', example: 'kiriman.docx' });
  }
  return prompter.choose(
    'Kiriman yang mana?',
    files.map((path) => ({ value: path, label: path })),
  );
}

/** A list of officials in this folder; typed when there is none. */
export async function chooseList(prompter: Prompter, { cwd }: CliContext): Promise<string> {
  const files = await filesEnding(cwd, ['.xlsx', '.csv', '.txt']);
  if (files.length === 0) {
    return prompter.text({ message: 'Berkas daftarnya yang mana?', example: 'pejabat.xlsx' });
  }
  return prompter.choose(
    'Daftar yang mana?',
    files.map((path) => ({ value: path, label: path })),
  );
}

async function filesEnding(folder: string, endings: readonly string[]): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => endings.includes(extname(name).toLowerCase()) && !name.startsWith('~$'))
    .sort();
}

async function foreignWords(drafts: readonly string[], cwd: string): Promise<readonly string[]> {
  const made = new Set(drafts.map(nameOf));
  const words = await expandInputs(['**/*.docx'], cwd, { withWord: true }).catch(() => []);
  return words.filter((path) => !made.has(nameOf(path)));
}

function nameOf(path: string): string {
  return basename(path, extname(path)).toLowerCase();
}

/** One of the event files of this workspace; typed when there is none to choose. */
export async function chooseEvent(prompter: Prompter, context: CliContext): Promise<string> {
  const choices = await eventChoices(context);
  if (choices.length === 0) {
    return prompter.text({ message: 'Berkas acara yang mana?', example: 'acara/rapat.yaml' });
  }
  return prompter.choose('Berkas acara yang mana?', choices);
}

/** The event files of this workspace, as seen from here. */
export async function eventChoices({ cwd }: CliContext): Promise<readonly Choice<string>[]> {
  const root = await findWorkspaceRoot(cwd);
  const files = root === undefined ? [] : await listEventFiles(root);
  return files.map((file) => {
    const path = shownPath(join(root ?? cwd, file), cwd);
    return { value: path, label: path };
  });
}
