import { realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { EventFile } from '../event/event.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { CliContext } from './context.ts';
import { DraftLoader } from './draft-loader.ts';
import { UserError } from './errors.ts';
import { isEventPath } from './event-files.ts';
import { toSlashes } from './files.ts';

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
  if (!isEventPath(typed)) {
    throw new UserError(`${typed} bukan berkas acara; nama berkas acara berakhiran .yaml.`);
  }
  const path = await realpath(resolve(context.cwd, toSlashes(typed))).catch(() => {
    throw new UserError(`Berkas acara tidak ditemukan: ${typed}`);
  });
  const loader = new DraftLoader(context);
  const event = await loader.event(path);
  if (!event) throw new UserError(`Berkas acara tidak ditemukan: ${typed}`);
  return { path, event: event.file, workspace: await loader.workspace(dirname(path)) };
}
