/** What `humas rules` was asked to show. */
export interface RulesCommandOptions {
  /** The rule to explain; all are listed without. */
  readonly id: string | undefined;
  readonly format: 'text' | 'json';
}
