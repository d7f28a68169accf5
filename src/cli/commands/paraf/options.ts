/** What `humas paraf` was asked to do. */
export interface ParafCommandOptions {
  readonly input: string;
  /** The place in the chain to sign for; the chain is only shown without. */
  readonly role: string | undefined;
  readonly officer: string | undefined;
}
