/** What `humas new` was asked to draft. */
export interface NewCommandOptions {
  readonly kind: string;
  /** Path of the event file, as typed. */
  readonly event: string | undefined;
  /** The text that a document is made from or answers, as typed; `-` is standard input. */
  readonly origin: string | undefined;
  /** Of the run-sheet, as typed. */
  readonly pattern: string | undefined;
  /** `key=value`, as typed. */
  readonly set: readonly string[];
  /** A file, a folder, or `-` for standard output. */
  readonly out: string | undefined;
  /** Ask nothing. */
  readonly yes: boolean;
  readonly force: boolean;
  /** Show the draft and write nothing. */
  readonly dryRun: boolean;
}
