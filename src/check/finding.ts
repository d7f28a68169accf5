import type { Position } from '../text/source.ts';
import type { SourceUnit } from '../text/source-unit.ts';
import type { Span } from '../text/span.ts';

/** `error`: wrong, nearly certainly; `warning`: should be changed; `info`: worth a look. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Text to put in the place of a span of the file. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A change that mends a finding. `safe` only if no reader could want the old text back. */
export interface Fix {
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** A second place that a finding speaks of: the day here, the date there. */
export interface RelatedPlace {
  readonly message: string;
  /** Path of the file; the draft itself when left out. */
  readonly path?: string;
  /** In the draft itself. */
  readonly span?: Span;
  /** In the other file, where its text is not at hand to count lines in. */
  readonly start?: Position;
  /** What the lines of the other file are; those of a text file when left out. */
  readonly unit?: SourceUnit;
}

/** The `start` of a {@link RelatedPlace}, left out where it is not known. */
export function startOf(start: Position | undefined): Pick<RelatedPlace, 'start'> {
  return start === undefined ? {} : { start };
}

/** What a rule says about a place: what is wrong there, and what to write. */
export interface Report {
  readonly span: Span;
  /** One Indonesian sentence: what is wrong and what to write instead. */
  readonly message: string;
  readonly suggestions?: readonly string[];
  readonly fix?: Fix;
  readonly related?: readonly RelatedPlace[];
  /** Where one rule knows graver and lighter cases. */
  readonly severity?: Severity;
}

/** A report with all that a reader of the results needs. Plain data. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly start: Position;
  readonly end: Position;
  /** The text of the file at the span. */
  readonly text: string;
  readonly suggestions: readonly string[];
  /** Whether `--fix` may mend it without asking. */
  readonly fixable: boolean;
  readonly fix: Fix | undefined;
  readonly related: readonly RelatedPlace[];
  readonly source: string;
}
