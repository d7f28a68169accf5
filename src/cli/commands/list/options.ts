/** What a list can be written as, by the names of `--format`. */
export const LIST_FORMATS = ['terminal', 'csv', 'xlsx'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** What `humas list` was asked for. */
export interface ListCommandOptions {
  /** Files, folders and patterns, as typed; empty for all of the workspace. */
  readonly inputs: readonly string[];
  /** Days as typed; both ends count. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Kinds and variants as typed, parted by commas. */
  readonly kinds: string | undefined;
  /** Only releases that nobody put on record as published. */
  readonly unpublished: boolean;
  /** `undefined` leaves it to the name of `--out`. */
  readonly format: ListFormat | undefined;
  readonly out: string | undefined;
  readonly force: boolean;
}
