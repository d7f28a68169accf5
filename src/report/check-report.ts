import type { ReportInput } from './report-input.ts';
import type { Style } from './style.ts';

/** What a baseline did to a report. */
export interface BaselineNote {
  /** The file, as it was typed. */
  readonly path: string;
  /** How many findings were held back because the baseline knew them. */
  readonly known: number;
  /** How many recorded findings are there no more. */
  readonly gone: number;
}

/** What a check said, and what was typed to get it. */
export interface CheckReport extends ReportInput {
  /** The files and folders as they were typed, for the command that comes next. */
  readonly inputs: readonly string[];
  /** How many findings were left out as too light to show. */
  readonly hidden: number;
  /** How many files could not be read at all; none when left out. */
  readonly unread?: number;
  /** What a baseline took out; `undefined` without one. */
  readonly baseline?: BaselineNote | undefined;
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
