import type { Draft } from '../draft/draft.ts';
import { NO_META, type RecordKind } from '../draft/meta.ts';
import { decodeEvent, type EventFile } from '../event/event.ts';
import { decodeRoster, type Roster } from '../event/roster.ts';
import type { Source } from '../text/source.ts';
import type { Decoded } from '../yaml/decode.ts';
import { readYaml, type YamlText } from '../yaml/yaml-text.ts';
import type { YamlFault } from '../yaml/yaml-value.ts';

/** An event file or the roster as it was read, with the places of its values. */
export interface RecordFile {
  readonly yaml: YamlText;
  /** `undefined` for a roster, and where the file cannot be read. */
  readonly event: EventFile | undefined;
  /** `undefined` for an event file, and where the file cannot be read. */
  readonly roster: Roster | undefined;
  /** Why it cannot be read. */
  readonly faults: readonly YamlFault[];
}

/**
 * A data file in the shape of a draft without prose, so that it is checked and reported like one.
 */
export interface ReadRecord {
  readonly draft: Draft;
  readonly record: RecordFile;
}

/** Reads an event file or a roster. Never throws for what the text says. */
export function readRecord(source: Source, kind: RecordKind): ReadRecord {
  const yaml = readYaml(source.text);
  const event = kind === 'acara' ? decodeEvent(yaml) : undefined;
  const roster = kind === 'pejabat' ? decodeRoster(yaml) : undefined;
  return {
    draft: {
      source,
      kind,
      meta: NO_META,
      frontMatter: undefined,
      blocks: [],
      unreadable: [],
      metaFaults: [],
    },
    record: {
      yaml,
      event: contentOf(event),
      roster: contentOf(roster),
      faults: [...faultsOf(event), ...faultsOf(roster)],
    },
  };
}

function contentOf<T>(decoded: Decoded<T> | undefined): T | undefined {
  return decoded?.ok ? decoded.value : undefined;
}

function faultsOf(decoded: Decoded<unknown> | undefined): readonly YamlFault[] {
  return decoded === undefined || decoded.ok ? [] : decoded.faults;
}
