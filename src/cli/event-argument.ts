import { basename, join } from 'node:path';
import { quoteArgument } from '../report/summary.ts';
import { findNearest } from '../text/nearest.ts';
import { ROSTER_FILE, SETTINGS_FILE } from '../workspace/load.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { CliContext } from './context.ts';
import { UserError } from './errors.ts';
import { isEventPath, listEventFiles } from './event-files.ts';
import { adviseWorkspace } from './missing-path.ts';
import { shownPath, toSlashes } from './paths.ts';

/** Names of files in one hint. */
const MOST_SHOWN = 6;

/** Files of a workspace that are YAML too, by what is in them. */
const OTHER_FILES: ReadonlyMap<string, string> = new Map([
  [ROSTER_FILE, 'daftar pejabat'],
  [SETTINGS_FILE, 'pengaturan'],
]);

/**
 * Refuses a path, as typed, that is called like no event file.
 *
 * @throws UserError that names those there are
 */
export async function refuseOtherFile(
  typed: string,
  workspace: Workspace,
  context: CliContext,
): Promise<void> {
  const other = OTHER_FILES.get(basename(toSlashes(typed)).toLowerCase());
  if (isEventPath(typed) && other === undefined) return;
  const message =
    other === undefined
      ? `${typed} bukan berkas acara; nama berkas acara berakhiran .yaml.`
      : `${typed} berisi ${other}, bukan acara.`;
  throw new UserError(message, { hint: await adviseEvent(workspace, context) });
}

/** What to say where there is no such event file. */
export async function missingEventFile(
  typed: string,
  workspace: Workspace,
  context: CliContext,
): Promise<UserError> {
  const hint =
    (await nearestEvent(typed, workspace, context)) ?? (await adviseEvent(workspace, context));
  return new UserError(`Berkas acara tidak ditemukan: ${typed}`, { hint });
}

async function nearestEvent(
  typed: string,
  { root }: Workspace,
  { cwd }: CliContext,
): Promise<string | undefined> {
  if (root === undefined) return undefined;
  const files = await listEventFiles(root);
  const name = findNearest(
    basename(toSlashes(typed)),
    files.map((file) => basename(file)),
  );
  const file = files.find((one) => basename(one) === name);
  return file && `Mungkin maksudnya ${quoteArgument(shownPath(join(root, file), cwd))}?`;
}

/** The event files there are to choose from, or how to make one. */
export async function adviseEvent({ root }: Workspace, { cwd }: CliContext): Promise<string> {
  const files = root === undefined ? [] : await listEventFiles(root);
  if (root === undefined || files.length === 0) {
    return (await adviseWorkspace(cwd)) ?? 'Buat berkas acara dengan: humas new acara';
  }
  const shown = files.slice(0, MOST_SHOWN).map((file) => shownPath(join(root, file), cwd));
  const rest = files.length > shown.length ? ', …' : '';
  return `Berkas acara yang ada: ${shown.join(', ')}${rest}`;
}
