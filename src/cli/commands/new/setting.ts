import { dirname, join, relative, resolve } from 'node:path';
import type { EventFile } from '../../../event/event.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../../../workspace/workspace.ts';
import type { CliContext } from '../../context.ts';
import { DraftLoader } from '../../draft-loader.ts';
import { missingEventFile, refuseOtherFile } from '../../event-argument.ts';
import { EVENT_FOLDER } from '../../event-files.ts';
import { isBelow, shownPath, toSlashes } from '../../paths.ts';
import type { NewCommandOptions } from './options.ts';

/** What documents are drafted from, and where they go. */
export interface Setting {
  readonly workspace: Workspace;
  /** Its `path` is as a draft in `folder` names it. */
  readonly event: { readonly path: string; readonly file: EventFile } | undefined;
  /** Absolute folder of the drafts. */
  readonly folder: string;
  /** What the officer should know of that folder. */
  readonly remarks: readonly string[];
}

/**
 * Reads the event file that drafts are made from, and the workspace: the one that they will lie
 * in, else that of the event file, else the current one.
 *
 * @param kind of the documents: event files have a folder of their own
 * @param outFolder where `--out` leads, absolute; `undefined` leaves it to the workspace
 * @throws UserError when the event file is not there or none
 */
export async function readSetting(
  kind: string,
  outFolder: string | undefined,
  options: Pick<NewCommandOptions, 'event'>,
  context: CliContext,
): Promise<Setting> {
  const { cwd } = context;
  const loader = new DraftLoader(context);
  const path = options.event === undefined ? undefined : resolve(cwd, toSlashes(options.event));
  const homes = [outFolder ?? cwd, ...(path === undefined ? [] : [dirname(path)]), cwd];
  const workspace = await firstWorkspace(homes, loader);
  const folder = outFolder ?? defaultFolder(kind, workspace, context);
  const remarks = remarkOnFolder(folder, workspace, context);
  if (options.event === undefined || path === undefined) {
    return { workspace, event: undefined, folder, remarks };
  }
  await refuseOtherFile(options.event, workspace, context);
  const event = await loader.event(path);
  if (!event) throw await missingEventFile(options.event, workspace, context);
  // A draft names its event file as seen from its own folder.
  const named = { ...event, path: toSlashes(relative(folder, path)) };
  return { workspace, event: named, folder, remarks };
}

async function firstWorkspace(folders: readonly string[], loader: DraftLoader): Promise<Workspace> {
  for (const folder of folders) {
    const workspace = await loader.workspace(folder);
    if (workspace.root !== undefined) return workspace;
  }
  return EMPTY_WORKSPACE;
}

/** Other commands look for the workspace from the draft upwards. */
function remarkOnFolder(
  folder: string,
  { root }: Workspace,
  { cwd }: CliContext,
): readonly string[] {
  if (root === undefined || isBelow(root, folder)) return [];
  const home = root === cwd ? 'ruang kerja ini' : `ruang kerja ${shownPath(root, cwd)}`;
  return [
    `Folder ${shownPath(folder, cwd)} di luar ${home}; di sana pejabat.yaml dan humas.yaml tidak terbaca.`,
  ];
}

function defaultFolder(kind: string, { root }: Workspace, { cwd }: CliContext): string {
  if (root === undefined) return cwd;
  return join(root, kind === 'acara' ? EVENT_FOLDER : 'naskah');
}
