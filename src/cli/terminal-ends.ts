/** Whether someone reads what is asked, and can answer: both ends of a terminal. */
export interface TerminalEnds {
  readonly stdin: { readonly isTTY: boolean };
  readonly stderr: { readonly isTTY: boolean };
}
