import { realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { EventFile } from '../event/event.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { CliContext } from './context.ts';
import { DraftLoader } from './draft-loader.ts';
import { missingEventFile, refuseOtherFile } from './event-argument.ts';
import { toSlashes } from './paths.ts';

/** An event file that was named on the command line. */
export interface NamedEvent {
  /** Absolute, links resolved. */
  readonly path: string;
  readonly event: EventFile;
  readonly workspace: Workspace;
}

/**
 * Reads an event file and the workspace that it lies in.
 *
 * @throws UserError when there is no such file, it is none, or it is broken
 */
export async function loadNamedEvent(typed: string, context: CliContext): Promise<NamedEvent> {
  const loader = new DraftLoader(context);
  const absolute = resolve(context.cwd, toSlashes(typed));
  const current = await loader.workspace(context.cwd);
  await refuseOtherFile(typed, current, context);
  const path = await realpath(absolute).catch(() => undefined);
  const event = path === undefined ? undefined : await loader.event(path);
  if (path === undefined || !event) throw await missingEventFile(typed, current, context);
  return { path, event: event.file, workspace: await loader.workspace(dirname(path)) };
}

/**
 * The absolute path of an event file that an option names, after seeing that it can be read.
 *
 * @throws UserError when there is no such file, it is none, or it is broken
 */
export async function namedEventPath(
  typed: string | undefined,
  context: CliContext,
): Promise<string | undefined> {
  return typed === undefined ? undefined : (await loadNamedEvent(typed, context)).path;
}
