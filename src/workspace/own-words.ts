import { dirname, resolve } from 'node:path';
import { readWordLines } from '../morphology/create-lexicon.ts';
import { readTextFile, type TextFile } from './text-file.ts';
import type { SettingsFile } from './workspace.ts';
import { type FileFault, placeFault } from './yaml-file.ts';

/** The words of an agency, and why some could not be read. */
export interface OwnWords {
  readonly words: readonly string[];
  readonly faults: readonly FileFault[];
}

/**
 * Reads the word lists that settings files name (`kamus`), those of the files they extend included.
 */
export async function readOwnWords(files: readonly SettingsFile[]): Promise<OwnWords> {
  const lists = await Promise.all(files.map(readList));
  return {
    words: lists.flatMap(({ words }) => words),
    faults: lists.flatMap(({ faults }) => faults),
  };
}

async function readList({ source, yaml, settings }: SettingsFile): Promise<OwnWords> {
  const { kamus } = settings;
  if (kamus === undefined) return { words: [], faults: [] };
  const path = resolve(dirname(source.path), kamus.replaceAll('\\', '/'));
  const file = await readTextFile(path).catch(asReason);
  if (file.ok) return { words: readWordLines(file.text.replace(/^\uFEFF/u, '')), faults: [] };
  const message = `Kamus ${kamus} tidak dapat dipakai: ${file.reason}.`;
  return { words: [], faults: [placeFault(source, { span: yaml.locate(['kamus']), message })] };
}

function asReason(error: NodeJS.ErrnoException): Pick<TextFile & { ok: false }, 'ok' | 'reason'> {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
    return { ok: false, reason: 'berkas itu tidak ditemukan' };
  }
  if (error.code === 'EISDIR') return { ok: false, reason: 'itu folder, bukan berkas' };
  throw error;
}
