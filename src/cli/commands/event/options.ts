/** What `humas event set` was asked to change. */
export interface EventSetOptions {
  /** Path of the event file, as typed. */
  readonly event: string;
  /** `key.path=value`, as typed. */
  readonly settings: readonly string[];
  /** Move the hours of the first day and the end along with the beginning. */
  readonly shifts: boolean;
  /** Apply to the documents without asking. */
  readonly yes: boolean;
  /** Show what would change and write nothing. */
  readonly dryRun: boolean;
}
