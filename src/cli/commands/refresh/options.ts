/** What `humas refresh` was asked to make anew. */
export interface RefreshCommandOptions {
  /** Event files and drafts; all of the workspace when there are none. */
  readonly inputs: readonly string[];
  /** Apply without asking. */
  readonly yes: boolean;
  /** Show what would change and write nothing. */
  readonly dryRun: boolean;
  /** Put the files of the last change back. */
  readonly undo: boolean;
}
