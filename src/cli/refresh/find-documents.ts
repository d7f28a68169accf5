import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readTextFile } from '../../workspace/text-file.ts';
import type { CliContext } from '../context.ts';
import { DraftLoader, isLoaded, type LoadedDraft } from '../draft-loader.ts';
import { UserError } from '../errors.ts';
import { expandInputs } from '../files.ts';
import { shownPath, toSlashes } from '../paths.ts';
import type { RecordedDraft } from '../recorded-draft.ts';

/** A draft that names an event file which is there. */
export interface EventDocument extends RecordedDraft {
  readonly event: NonNullable<LoadedDraft['event']>;
  /** Absolute, links resolved. */
  readonly eventFile: string;
}

/** Whether a draft names an event file; asked of the text, since reading it whole is slow. */
const NAMES_EVENT = /^acara[ \t]*:/mu;

/**
 * The drafts of a workspace that were made from an event file, in the order of their paths. Those
 * that cannot be read, or whose event file is gone, are left out: `humas check` says so.
 *
 * @param root absolute
 * @param eventFile only drafts of this event file; absolute, links resolved
 */
export async function findDocuments(
  root: string,
  eventFile: string | undefined,
  context: CliContext,
): Promise<readonly EventDocument[]> {
  const paths = await expandInputs([shownPath(root, context.cwd)], context.cwd).catch(noDrafts);
  const loader = new DraftLoader(context);
  const found: EventDocument[] = [];
  for (const path of paths) {
    const file = await readTextFile(resolve(context.cwd, path));
    if (!file.ok || !NAMES_EVENT.test(file.text)) continue;
    const document = await loadDocument(path, loader);
    if (document && (eventFile === undefined || document.eventFile === eventFile)) {
      found.push(document);
    }
  }
  return found;
}

/** The draft at a path with its event file; `undefined` where there is no such draft or file. */
export async function loadDocument(
  path: string,
  loader: DraftLoader,
): Promise<EventDocument | undefined> {
  const loaded = await loader.load(path);
  if (!isLoaded(loaded)) return undefined;
  const { event, file, folder, draft } = loaded;
  const { acara } = draft.meta;
  if (!event || !file || acara === undefined || draft.unreadable.length > 0) return undefined;
  return { ...loaded, event, file, eventFile: await realpath(resolve(folder, toSlashes(acara))) };
}

/** A workspace without drafts is none to complain about. */
function noDrafts(error: unknown): readonly string[] {
  if (error instanceof UserError) return [];
  throw error;
}
