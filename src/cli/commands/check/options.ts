import type { Severity } from '../../../check/finding.ts';
import type { ReportFormat } from '../../../report/reporters.ts';

/** `komentar` is no report: the Word files come back with the findings as comments. */
export type CheckFormat = ReportFormat | 'komentar';

/** What `humas check` was asked to do. */
export interface CheckCommandOptions {
  /** Files, folders, patterns or `-`, as typed. */
  readonly inputs: readonly string[];
  readonly format: CheckFormat;
  readonly fix: boolean;
  /** Show what `fix` would change, and write nothing. */
  readonly diff: boolean;
  readonly watch: boolean;
  /** File with the findings that are known. */
  readonly baseline: string | undefined;
  /** Record the findings of this check in that file. */
  readonly updateBaseline: boolean;
  /** Ids or groups of the only rules to run; all when empty. */
  readonly rules: readonly string[];
  readonly minSeverity: Severity;
  /** Above this many warnings the exit code is 1; `undefined` for no limit. */
  readonly maxWarnings: number | undefined;
  readonly quiet: boolean;
  readonly checklist: boolean;
  readonly stdinFilename: string | undefined;
  /** Event file, as typed, of drafts that name none. */
  readonly acara: string | undefined;
  /** File for the report; `-` for standard output. */
  readonly out: string | undefined;
  readonly force: boolean;
}
