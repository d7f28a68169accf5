import type { ExportFormat } from '../../../export/exporter.ts';
import type { Audience } from '../../../export/run-sheet/audience.ts';

/** What `humas export` was asked to write. */
export interface ExportCommandOptions {
  /** Files, folders, patterns or `-`, as typed. */
  readonly inputs: readonly string[];
  readonly formats: readonly ExportFormat[];
  /** For whom a run-sheet is written. */
  readonly audience: Audience | undefined;
  /** A file, a folder, or `-` for standard output; beside the draft when left out. */
  readonly out: string | undefined;
  readonly force: boolean;
  /** Without the mark of a draft, and only when nothing is lacking. */
  readonly final: boolean;
}
