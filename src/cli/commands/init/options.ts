/** What `humas init` was asked to make. */
export interface InitCommandOptions {
  /** Folder, as typed; the current one when left out. */
  readonly folder: string | undefined;
  /** `key=value`, as typed. */
  readonly set: readonly string[];
  /** Ask nothing. */
  readonly yes: boolean;
}
