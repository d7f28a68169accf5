import {
  decodeSettings,
  EMPTY_WORKSPACE,
  type Settings,
  type Workspace,
} from '../../src/workspace/workspace.ts';
import { readYaml } from '../../src/yaml/yaml-text.ts';

/** The settings that a `humas.yaml` with this text holds. Throws when it has faults. */
export function readSettings(yaml: string): Settings {
  const decoded = decodeSettings(readYaml(yaml));
  if (decoded.ok) return decoded.value;
  throw new Error(decoded.faults.map((fault) => fault.message).join('\n'));
}

/** A workspace with these settings and nothing else. */
export function workspaceWith(yaml: string): Workspace {
  return { ...EMPTY_WORKSPACE, settings: readSettings(yaml) };
}
