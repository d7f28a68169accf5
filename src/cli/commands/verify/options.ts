/** What `humas verify` was asked to do. */
export interface VerifyCommandOptions {
  readonly input: string;
  /** Statements by id, text or value; the officer is walked through the open ones when empty. */
  readonly claims: readonly string[];
  readonly source: string | undefined;
  /** The statements are wrong. */
  readonly isWrong: boolean;
  /** What is true instead. */
  readonly correction: string | undefined;
  readonly officer: string | undefined;
}
