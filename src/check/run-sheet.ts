import { readRunSheetTables } from '../draft/run-sheet-table.ts';
import type { RunSheetEntry } from '../run-sheet/item.ts';
import type { Span } from '../text/span.ts';
import type { RelatedPlace } from './finding.ts';
import type { RuleContext } from './rule.ts';

/** An item of the run-sheet that belongs to a draft, and where in the draft to report it. */
export interface LocatedEntry {
  readonly entry: RunSheetEntry;
  readonly timeSpan: Span;
  readonly activitySpan: Span;
  /** All that is said of the item. */
  readonly text: string;
  /** The event file, when the item stands there and not in the draft. */
  readonly related: readonly RelatedPlace[];
}

/**
 * The run-sheet of a draft: the one in its front matter (`susunan`), else its tables, else that of
 * the event file. Items of the event file are placed at the line of the draft that names it.
 */
export function findRunSheet(context: RuleContext): readonly LocatedEntry[] {
  const own = fromFrontMatter(context);
  if (own.length > 0) return own;
  const rows = readRunSheetTables(context.draft);
  if (rows.length > 0) return rows.map((row) => ({ ...row, related: [] }));
  return fromEvent(context);
}

function fromFrontMatter({ draft }: RuleContext): readonly LocatedEntry[] {
  const { meta, frontMatter } = draft;
  if (!frontMatter) return [];
  return (meta.susunan ?? []).map((entry, index) => {
    const place = (key: string): Span => frontMatter.yaml.locate(['susunan', index, key]);
    const timeKey = entry.mulai === undefined && entry.selesai === undefined ? 'durasi' : 'mulai';
    return {
      entry,
      timeSpan: place(timeKey),
      activitySpan: place('kegiatan'),
      text: entryText(entry),
      related: [],
    };
  });
}

function fromEvent({ draft, event }: RuleContext): readonly LocatedEntry[] {
  if (!event) return [];
  const span = draft.frontMatter?.yaml.locate(['acara']) ?? { start: 0, end: 0 };
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
