import type { Draft } from '../draft/draft.ts';
import { readMcScript } from '../draft/mc-script.ts';
import { readRunSheetLists } from '../draft/run-sheet-list.ts';
import { readRunSheetTables } from '../draft/run-sheet-table.ts';
import type { EventFile } from '../event/event.ts';
import type { RunSheetEntry } from '../run-sheet/item.ts';
import type { Span } from '../text/span.ts';
import type { YamlPath } from '../yaml/yaml-value.ts';
import type { RelatedPlace } from './finding.ts';
import type { RuleContext } from './rule.ts';

/** An item of a run-sheet, and where to report it. */
export interface LocatedEntry {
  readonly entry: RunSheetEntry;
  readonly timeSpan: Span;
  readonly activitySpan: Span;
  /** All that is said of the item. */
  readonly text: string;
  /** The event file, when the item stands there and not in the draft. */
  readonly related: readonly RelatedPlace[];
}

/** The event at hand: the one that a draft names, or the event file that is itself checked. */
export function eventOf({ event, record }: RuleContext): EventFile | undefined {
  return event?.file ?? record?.event;
}

/**
 * The run-sheet of a file: of an event file its own; of a draft the one in its front matter
 * (`susunan`), else its tables or numbered lists, else that of its event file; of a script its
 * sections. Items of another file are placed at the line of the draft that names it.
 */
export function findRunSheet(context: RuleContext): readonly LocatedEntry[] {
  const { draft, record } = context;
  if (record) return locateItems(record.event?.susunan, (path) => record.yaml.locate(path));
  if (draft.kind === 'mc') return fromScript(draft);
  const own = locateItems(
    draft.meta.susunan,
    (path) => draft.frontMatter?.yaml.locate(path) ?? NOWHERE,
  );
  if (own.length > 0) return own;
  const tables = readRunSheetTables(draft, { withoutTimes: draft.kind === 'rundown' });
  const rows = tables.length > 0 ? tables : readRunSheetLists(draft);
  if (rows.length > 0) return rows.map((row) => ({ ...row, related: [] }));
  return fromEvent(context);
}

const NOWHERE: Span = { start: 0, end: 0 };

function locateItems(
  entries: readonly RunSheetEntry[] | undefined,
  locate: (path: YamlPath) => Span,
): readonly LocatedEntry[] {
  return (entries ?? []).map((entry, index) => {
    const timeKey = entry.mulai === undefined && entry.selesai === undefined ? 'durasi' : 'mulai';
    return {
      entry,
      timeSpan: locate(['susunan', index, timeKey]),
      activitySpan: locate(['susunan', index, 'kegiatan']),
      text: entryText(entry),
      related: [],
    };
  });
}

function fromScript(draft: Draft): readonly LocatedEntry[] {
  return readMcScript(draft).map(({ entry, headingSpan }) => ({
    entry,
    timeSpan: headingSpan,
    activitySpan: headingSpan,
    text: entryText(entry),
    related: [],
  }));
}

function fromEvent({ draft, event }: RuleContext): readonly LocatedEntry[] {
  if (!event) return [];
  const span = draft.frontMatter?.yaml.locate(['acara']) ?? NOWHERE;
  return event.file.susunan.map((entry) => ({
    entry,
    timeSpan: span,
    activitySpan: span,
    text: entryText(entry),
    related: [{ path: event.path, message: `Butir “${entry.kegiatan}” ada di berkas acara.` }],
  }));
}

function entryText({ kegiatan, narasi = '', perlengkapan = '' }: RunSheetEntry): string {
  return `${kegiatan} ${narasi} ${perlengkapan}`;
}
