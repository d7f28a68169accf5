import * as v from 'valibot';
import type { Roster } from '../event/roster.ts';
import type { Source } from '../text/source.ts';
import type { YamlText } from '../yaml/yaml-text.ts';
import { type Settings, settingsSchema } from './settings.ts';

/** A settings file as it was read, with the places of its values, for messages about it. */
export interface SettingsFile {
  /** Its `path` is absolute. */
  readonly source: Source;
  readonly yaml: YamlText;
  readonly settings: Settings;
}

/** An agency's folder: settings and roster. Without a `humas.yaml`, all is empty. */
export interface Workspace {
  /** Absolute path of the folder with `humas.yaml`; `undefined` when there is none. */
  readonly root: string | undefined;
  readonly settings: Settings;
  readonly roster: Roster;
  /** What the files that `kamus` names hold: words that are right, and may be derived from. */
  readonly words?: readonly string[];
  /** `humas.yaml` first, then the files it extends one after the other, before they were merged. */
  readonly settingsFiles?: readonly SettingsFile[];
}

/** The workspace of someone who has none. */
export const EMPTY_WORKSPACE: Workspace = {
  root: undefined,
  settings: v.parse(settingsSchema, {}),
  roster: { officials: [] },
};
