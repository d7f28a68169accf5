import type { CheckReport } from '../../../report/check-report.ts';
import type { DraftOutcome } from '../../check-draft.ts';

/** What a check gives: a report, a diff, or copies of Word files with comments. */
export interface CheckOutput {
  /**
   * Sees, before these files are checked, that it can be written.
   *
   * @throws UserError when it cannot
   */
  prepare(paths: readonly string[]): Promise<void>;
  /** Writes it, once for every time it was prepared. */
  write(report: CheckReport, outcomes: readonly DraftOutcome[]): Promise<void>;
}
