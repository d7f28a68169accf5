import { readFile } from 'node:fs/promises';
import type { Finding } from '../../../check/finding.ts';
import { fixUntilStable } from '../../../check/fix.ts';
import { parseDraft } from '../../../draft/draft.ts';
import { mendedText } from '../../../report/mended.ts';
import { encodeText } from '../../../workspace/text-file.ts';
import { type RuleSelection, runRules } from '../../check-draft.ts';
import { type CliContext, tell } from '../../context.ts';
import type { LoadedDraft } from '../../draft-loader.ts';
import { UserError } from '../../errors.ts';
import { writeAtomically } from '../../output.ts';
import { styleFor } from '../../terminal.ts';

/**
 * Mends what is safe to mend and writes the draft back as it was stored: same encoding, byte
 * order mark and line ends. A draft from standard input goes to standard output.
 *
 * @throws UserError when someone else changed the file meanwhile
 */
export async function fixDraft(
  loaded: LoadedDraft,
  selection: RuleSelection,
  context: CliContext,
): Promise<LoadedDraft> {
  const { fixed, mended } = mendDraft(loaded, selection, context);
  const { source } = fixed.draft;
  const content = encodeText(source.content, loaded.encoding);
  if (loaded.file === undefined) {
    context.stdout.write(content);
    return fixed;
  }
  if (mended.length === 0) return loaded;
  const { absolute, bytes } = loaded.file;
  if (!(await readFile(absolute)).equals(bytes)) {
    throw new UserError(`${loaded.path} berubah selagi diperiksa; tidak ada yang ditulis.`, {
      hint: 'Simpan dan tutup berkas itu, lalu ulangi.',
    });
  }
  await writeAtomically(absolute, content);
  tell(context, mendedText(loaded.path, mended, styleFor(context.stderr, context)));
  return { ...fixed, file: { absolute, bytes: content } };
}

/** A draft with all that is safe to mend mended, in memory only. */
export function mendDraft(
  loaded: LoadedDraft,
  selection: RuleSelection,
  context: CliContext,
): { readonly fixed: LoadedDraft; readonly mended: readonly Finding[] } {
  const { source, mended } = fixUntilStable(
    loaded.draft.source,
    (current) => runRules({ ...loaded, draft: parseDraft(current) }, selection, context).findings,
  );
  return { fixed: { ...loaded, draft: parseDraft(source) }, mended };
}
