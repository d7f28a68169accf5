import { resolve } from 'node:path';
import { signedPrint } from '../approval/sign-off-chain.ts';
import { readTextFile } from '../workspace/text-file.ts';
import type { LoadedDraft } from './draft-loader.ts';
import { toSlashes } from './files.ts';

/** Whether a document is printed from its event file too, as run-sheets are. */
export function isPrintedFromEvent({ draft, event }: LoadedDraft): boolean {
  return draft.kind === 'rundown' && event !== undefined;
}

/**
 * What initials under a draft are bound to. A run-sheet is printed from its event file too, so
 * that a change there voids them like one in the draft.
 */
export async function printOf(loaded: LoadedDraft): Promise<string> {
  const { draft, folder } = loaded;
  const { acara } = draft.meta;
  if (!isPrintedFromEvent(loaded) || acara === undefined) return signedPrint(draft.source.text);
  const file = await readTextFile(resolve(folder, toSlashes(acara)));
  return signedPrint(draft.source.text, file.ok ? file.text : '');
}
