import type { ChecklistItem } from '../check/checklist.ts';
import type { Finding } from '../check/finding.ts';
import type { DraftKind } from '../draft/meta.ts';
import type { Source } from '../text/source.ts';
import type { Style } from './style.ts';

/** What a check said of one draft. */
export interface CheckedDraft {
  /** As it was given, with `/` between folders. */
  readonly path: string;
  readonly kind: DraftKind;
  readonly source: Source;
  /** In source order. */
  readonly findings: readonly Finding[];
  readonly checklist: readonly ChecklistItem[];
}

/** What a check said, ready to be written out in any format. */
export interface CheckReport {
  readonly drafts: readonly CheckedDraft[];
  /** The files and folders as they were typed, for the command that comes next. */
  readonly inputs: readonly string[];
  /** How many findings were left out as too light to show. */
  readonly hidden: number;
}

/** How a report is to be written. */
export interface ReportOptions {
  readonly style: Style;
  /** Whether the checklist is wanted where a format can do without. */
  readonly checklist: boolean;
  /** Findings only, without counts and advice; nothing at all when there are none. */
  readonly quiet: boolean;
}

/** Writes a report in one format; the text ends with a line end unless it is empty. */
export type Reporter = (report: CheckReport, options: ReportOptions) => string;
