import { resolve } from 'node:path';
import { signedPrint } from '../approval/sign-off-chain.ts';
import { readTextFile } from '../workspace/text-file.ts';
import type { LoadedDraft } from './draft-loader.ts';
import { toSlashes } from './files.ts';

/**
 * What initials under a draft are bound to. A run-sheet is printed from its event file too, so
 * that a change there voids them like one in the draft.
 */
export async function printOf({ draft, folder, event }: LoadedDraft): Promise<string> {
  const { acara } = draft.meta;
  const isFromEvent = draft.kind === 'rundown' && event !== undefined && acara !== undefined;
  if (!isFromEvent) return signedPrint(draft.source.text);
  const file = await readTextFile(resolve(folder, toSlashes(acara)));
  return signedPrint(draft.source.text, file.ok ? file.text : '');
}
