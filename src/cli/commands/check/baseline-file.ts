import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import {
  type Baseline,
  makeBaseline,
  parseBaseline,
  serializeBaseline,
  subtractBaseline,
} from '../../../check/baseline.ts';
import type { CheckResult } from '../../../check/result.ts';
import type { BaselineNote } from '../../../report/check-report.ts';
import { type CliContext, tell } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { writeAtomically } from '../../output.ts';
import { toSlashes } from '../../paths.ts';
import type { CheckCommandOptions } from './options.ts';

/** The file of `--baseline`, read before the check. */
export interface BaselineFile {
  /** As it was typed. */
  readonly path: string;
  readonly absolute: string;
  /** `undefined` when there is no such file yet. */
  readonly baseline: Baseline | undefined;
  /** Whether the findings of this check are to be recorded. */
  readonly isRecording: boolean;
  /** Whether only some rules run, so that what is not found need not be gone. */
  readonly isPartial: boolean;
}

/**
 * Reads the file of `--baseline`. When it is not there, an officer at a terminal is asked whether
 * to make it: a name that was mistyped must not pass for an archive without faults.
 *
 * @throws UserError when the file is broken, or missing and nobody wants it made
 */
export async function openBaseline(
  { baseline: path, updateBaseline, watch, rules }: CheckCommandOptions,
  context: CliContext,
): Promise<BaselineFile | undefined> {
  if (path === undefined) {
    if (!updateBaseline) return undefined;
    throw new UserError('Pilihan --update-baseline memerlukan --baseline.', {
      hint: 'Sebutkan berkas catatannya, misalnya --baseline temuan-lama.json',
    });
  }
  const absolute = resolve(context.cwd, path);
  const baseline = await readBaseline(absolute, path);
  const file = { path, absolute, baseline, isPartial: rules.length > 0 };
  if (baseline || updateBaseline) return { ...file, isRecording: updateBaseline };
  // A record of some rules alone would let the findings of the others pass for new.
  const prompter = watch || file.isPartial ? undefined : await context.openPrompter();
  const question = `Catatan ${path} belum ada. Catat semua temuan hari ini di situ?`;
  if (await prompter?.confirm(question, true)) return { ...file, isRecording: true };
  throw new UserError(`Catatan temuan ${path} tidak ditemukan.`, {
    hint: 'Untuk membuatnya, tambahkan --update-baseline.',
  });
}

async function readBaseline(absolute: string, path: string): Promise<Baseline | undefined> {
  let text: string;
  try {
    text = await readFile(absolute, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const parsed = parseBaseline(text);
  if (parsed.ok) return parsed.value;
  throw new UserError(`${path}: ${parsed.fault}`, {
    hint: 'Hapus berkas itu dan buat lagi dengan --update-baseline, atau sebutkan berkas lain.',
  });
}

/**
 * Takes the findings that the file knows out of the results; records all of them first when that
 * was asked for. Paths in the file count from its own folder, so that it can be shared and moved
 * along with the drafts.
 */
export async function applyBaseline(
  { path, absolute, baseline, isRecording, isPartial }: BaselineFile,
  results: readonly CheckResult[],
  context: CliContext,
): Promise<{ readonly results: readonly CheckResult[]; readonly note: BaselineNote }> {
  const folder = dirname(absolute);
  const named = results.map((result) => {
    const draft = resolve(context.cwd, result.draft.source.path);
    return { ...result, path: toSlashes(relative(folder, draft)) };
  });
  const reference = isRecording ? makeBaseline(named, baseline) : baseline;
  const { known, gone, ...rest } = subtractBaseline(named, reference ?? makeBaseline([]));
  if (isRecording && reference) {
    await writeAtomically(absolute, serializeBaseline(reference));
    tell(context, `${known} temuan dicatat di ${path}; sesudah ini hanya temuan baru yang tampil.`);
  }
  return { results: rest.results, note: { path, known, gone: isPartial ? 0 : gone } };
}
