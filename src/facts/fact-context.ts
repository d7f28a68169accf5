import type { CalendarDate } from '../calendar/date.ts';
import type { Draft } from '../draft/draft.ts';
import type { Passage } from '../draft/passage.ts';
import type { EventFile } from '../event/event.ts';
import type { Roster } from '../event/roster.ts';
import type { VillageTable } from '../knowledge/villages.ts';
import type { Position } from '../text/source.ts';
import type { Settings } from '../workspace/settings.ts';
import type { YamlPath } from '../yaml/yaml-value.ts';

/** An event file with its path for messages. */
export interface NamedEvent {
  readonly path: string;
  readonly file: EventFile;
  /** Where a value of it stands, when its text is at hand. */
  readonly locate?: ((path: YamlPath) => Position) | undefined;
}

/** What a draft says, and what is known of the facts it speaks of. */
export interface FactContext {
  readonly draft: Draft;
  /** The prose of the draft in source order. */
  readonly passages: readonly Passage[];
  /** Today. */
  readonly now: CalendarDate;
  /** The event file that the draft names. */
  readonly event: NamedEvent | undefined;
  readonly roster: Roster;
  readonly settings: Settings;
  /** The villages of Indonesia; left out where their tables are not at hand. */
  readonly villages?: VillageTable | undefined;
}
