import { decodeSettings, type Settings } from '../../src/workspace/settings.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../../src/workspace/workspace.ts';
import { readYaml } from '../../src/yaml/yaml-text.ts';
import { valid } from './example-workspace.ts';

/** The settings that a `humas.yaml` with this text holds. Throws when it has faults. */
export function readSettings(yaml: string): Settings {
  return valid(decodeSettings(readYaml(yaml)));
}

/** A workspace with these settings and nothing else. */
export function workspaceWith(yaml: string): Workspace {
  return { ...EMPTY_WORKSPACE, settings: readSettings(yaml) };
}
