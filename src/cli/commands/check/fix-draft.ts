import { readFile } from 'node:fs/promises';
import { applySafeFixes } from '../../../check/fix.ts';
import { parseDraft } from '../../../draft/draft.ts';
import { Source } from '../../../text/source.ts';
import { encodeText } from '../../../workspace/text-file.ts';
import { type CliContext, tell } from '../../context.ts';
import type { LoadedDraft } from '../../draft-loader.ts';
import { UserError } from '../../errors.ts';
import { writeAtomically } from '../../output.ts';
import { type Checkers, runRules } from './check-draft.ts';

/** One fix may uncover another, but not for ever: a pair of rules that undo each other must end. */
const MAX_ROUNDS = 10;

/**
 * Mends what is safe to mend and writes the draft back as it was stored: same encoding, byte
 * order mark and line ends. A draft from standard input goes to standard output.
 *
 * @throws UserError when someone else changed the file meanwhile
 */
export async function fixDraft(
  loaded: LoadedDraft,
  checkers: Checkers,
  context: CliContext,
): Promise<LoadedDraft> {
  const { fixed, mended } = mend(loaded, checkers, context);
  const { source } = fixed.draft;
  const content = encodeText(
    source.hasByteOrderMark ? `\uFEFF${source.text}` : source.text,
    loaded.encoding,
  );
  if (loaded.file === undefined) {
    context.stdout.write(content);
    return fixed;
  }
  if (mended === 0) return loaded;
  const { absolute, bytes } = loaded.file;
  if (!(await readFile(absolute)).equals(bytes)) {
    throw new UserError(`${loaded.path} berubah selagi diperiksa; tidak ada yang ditulis.`, {
      hint: 'Simpan dan tutup berkas itu, lalu ulangi.',
    });
  }
  await writeAtomically(absolute, content);
  tell(context, `${loaded.path}: ${mended} tempat dibetulkan.`);
  return { ...fixed, file: { absolute, bytes: content } };
}

function mend(
  loaded: LoadedDraft,
  checkers: Checkers,
  context: CliContext,
): { readonly fixed: LoadedDraft; readonly mended: number } {
  let fixed = loaded;
  let total = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { source } = fixed.draft;
    const { findings } = runRules(fixed, checkers, context);
    const { text, mended } = applySafeFixes(source.text, findings);
    if (mended === 0 || text === source.text) break;
    const content = source.hasByteOrderMark ? `\uFEFF${text}` : text;
    fixed = { ...fixed, draft: parseDraft(new Source(source.path, content)) };
    total += mended;
  }
  return { fixed, mended: total };
}
