import type { StatementState } from '../../../approval/judge-statements.ts';
import type { FactFormat } from '../../../report/facts/fact-reporters.ts';

/** What `humas facts` was asked to show. */
export interface FactsCommandOptions {
  /** Files, folders, patterns or `-`, as typed. */
  readonly inputs: readonly string[];
  readonly format: FactFormat;
  /** Only statements in these states; all when empty. */
  readonly states: readonly StatementState[];
  /** Show what differs between two drafts instead. */
  readonly compare: boolean;
  readonly stdinFilename: string | undefined;
  /** Event file, as typed, of drafts that name none. */
  readonly acara: string | undefined;
  /** File for the list; `-` for standard output. */
  readonly out: string | undefined;
  readonly force: boolean;
}
