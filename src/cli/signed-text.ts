import { resolve } from 'node:path';
import { signedPrint } from '../approval/sign-off-chain.ts';
import type { DraftKind } from '../draft/meta.ts';
import { readTextFile } from '../workspace/text-file.ts';
import type { LoadedDraft } from './draft-loader.ts';
import { toSlashes } from './paths.ts';

/** A run-sheet takes cues and equipment from there, a seating plan the chairs that stay free. */
const PRINTED_FROM_EVENT: readonly DraftKind[] = ['rundown', 'tata-tempat'];

/** Whether more of a document is printed from its event file than its text says. */
export function isPrintedFromEvent({ draft, event }: LoadedDraft): boolean {
  return event !== undefined && PRINTED_FROM_EVENT.includes(draft.kind);
}

/**
 * What initials under a draft are bound to: its text, and the event file where that is printed too,
 * so that a change there voids them like one in the draft. The script of a master of ceremonies is
 * all text: until it is refreshed, what was initialled is what is read out.
 */
export async function printOf(loaded: LoadedDraft): Promise<string> {
  const { draft, folder } = loaded;
  const { acara } = draft.meta;
  if (!isPrintedFromEvent(loaded) || acara === undefined) return signedPrint(draft.source.text);
  const file = await readTextFile(resolve(folder, toSlashes(acara)));
  return signedPrint(draft.source.text, file.ok ? file.text : '');
}
