import type { Span } from '../text/span.ts';
import type { ClaimKind, Evidence } from './claim.ts';

/** One place where a statement is made. */
export interface Mention {
  /** As written there, in one line. */
  readonly text: string;
  /** Its span in the file. */
  readonly span: Span;
  /** The sentence around it; of a quotation that runs over several, all of them. */
  readonly sentence: string;
  /** Where it stands in `sentence`. */
  readonly inSentence: Span;
}

/** A claim with all the places of a draft that make it. */
export interface Statement {
  /** Short name, the same for the same kind and value in any draft; hexadecimal. */
  readonly id: string;
  readonly kind: ClaimKind;
  /** The fact in a form that is the same however it is written. */
  readonly value: string;
  /** As the draft puts it first; of a number, with what it counts; of a law, with its number. */
  readonly text: string;
  /** In source order, at least one. */
  readonly mentions: readonly Mention[];
  /** What is on record that it agrees with. */
  readonly evidence: Evidence | undefined;
}
