/** What `humas pejabat` was asked to do. */
export interface OfficialsOptions {
  /** Path of the list, `-` for standard input. */
  readonly input: string;
  /** Write without asking. */
  readonly yes: boolean;
}
