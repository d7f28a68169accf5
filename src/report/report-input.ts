import type { CheckResult } from '../check/result.ts';
import type { Rule } from '../check/rule.ts';

/** All that a report is made from; a report in any format is a pure function of it. */
export interface ReportInput {
  /** One for each draft, in the order they were given; paths are as given, with `/`. */
  readonly results: readonly CheckResult[];
  /** The rules that were at work. */
  readonly rules: readonly Rule[];
  /** Version of the program. */
  readonly version: string;
}
