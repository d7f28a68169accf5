import { dirname, join } from 'node:path';
import { decodeEvent, type EventFile } from '../event/event.ts';
import { decodeRoster } from '../event/roster.ts';
import { readOwnWords } from './own-words.ts';
import { mergeSettingsChain, readSettingsChain } from './settings-chain.ts';
import { isFile } from './text-file.ts';
import { EMPTY_WORKSPACE, type Workspace } from './workspace.ts';
import { type FileFault, readYamlFile, type YamlFile } from './yaml-file.ts';

/** The file that makes a folder a workspace. */
export const SETTINGS_FILE = 'humas.yaml';

/** The roster of officials, beside {@link SETTINGS_FILE}. */
export const ROSTER_FILE = 'pejabat.yaml';

/** A workspace, or what is wrong with its files. */
export type LoadedWorkspace =
  | { readonly ok: true; readonly workspace: Workspace }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** The nearest folder with a `humas.yaml`, from `folder` (absolute) upwards. */
export async function findWorkspaceRoot(folder: string): Promise<string | undefined> {
  for (let here = folder; ; here = dirname(here)) {
    if (await isFile(join(here, SETTINGS_FILE))) return here;
    if (dirname(here) === here) return undefined;
  }
}

/**
 * Reads the settings in `root`, those they extend (`perluas`), and the roster; a missing roster is
 * an empty one.
 */
export async function loadWorkspace(root: string): Promise<LoadedWorkspace> {
  const { files, faults } = await readSettingsChain(join(root, SETTINGS_FILE));
  const roster = await readYamlFile(join(root, ROSTER_FILE), decodeRoster);
  const words = await readOwnWords(files);
  const allFaults = [
    ...faults,
    ...(roster.state === 'invalid' ? roster.faults : []),
    ...words.faults,
  ];
  if (allFaults.length > 0) return { ok: false, faults: allFaults };
  const workspace: Workspace = {
    root,
    settings: mergeSettingsChain(files) ?? EMPTY_WORKSPACE.settings,
    roster: roster.state === 'read' ? roster.value : EMPTY_WORKSPACE.roster,
    words: words.words,
    settingsFiles: files,
  };
  return { ok: true, workspace };
}

/** Reads the event file at an absolute path. */
export function loadEvent(path: string): Promise<YamlFile<EventFile>> {
  return readYamlFile(path, decodeEvent);
}
