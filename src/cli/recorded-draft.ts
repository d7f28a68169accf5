import type { CliContext } from './context.ts';
import { DraftLoader, isLoaded, type LoadedDraft } from './draft-loader.ts';
import { UserError } from './errors.ts';
import { expandInputs, STDIN } from './files.ts';

/** A draft that stands in a file, so that a record can stand beside it. */
export interface RecordedDraft extends LoadedDraft {
  readonly file: NonNullable<LoadedDraft['file']>;
}

/**
 * Reads the one draft that something is to be put on record about.
 *
 * @throws UserError when it is standard input, several drafts, or no draft
 */
export async function loadRecordedDraft(
  input: string,
  context: CliContext,
): Promise<RecordedDraft> {
  const named = 'Sebutkan satu berkas naskah, misalnya naskah/rilis.md.';
  if (input === STDIN) {
    throw new UserError('Catatan disimpan di samping naskah, jadi naskahnya harus berupa berkas.', {
      hint: named,
    });
  }
  const [path = input, ...others] = await expandInputs([input], context.cwd);
  if (others.length > 0) {
    throw new UserError(`${input} berisi beberapa naskah; sebut satu saja.`, { hint: named });
  }
  const loaded = await new DraftLoader(context).load(path);
  if (!isLoaded(loaded)) {
    throw new UserError(`${loaded.path}: ${loaded.message}`, { hint: loaded.hint });
  }
  const [fault] = loaded.draft.unreadable;
  if (fault) {
    const { line, column } = loaded.draft.source.position(fault.span.start);
    throw new UserError(`${loaded.path}:${line}:${column}: ${fault.message}`);
  }
  const { file } = loaded;
  if (!file) throw new UserError(`${path} tidak dapat dibaca sebagai berkas.`, { hint: named });
  return { ...loaded, file };
}
