import { DOCUMENT_KINDS } from '../draft/document-kinds.ts';
import { SPECIAL_VARIANTS } from '../draft/release-variants.ts';
import type { Question } from './question.ts';
import type { ViewContext } from './view.ts';

/**
 * What `humas new` can draft: documents, the event file they all draw on, and the variants of a
 * release, each by its own name.
 */
export const SCAFFOLD_KINDS = [...DOCUMENT_KINDS, 'acara', ...SPECIAL_VARIANTS] as const;
export type ScaffoldKind = (typeof SCAFFOLD_KINDS)[number];

/** A kind of document that can be drafted. */
export interface Kind {
  readonly id: ScaffoldKind;
  readonly summary: string;
  readonly questions: readonly Question[];
  /** File in `templates/`; the same name in the workspace's `templat/` takes its place. */
  readonly template: string;
  /** The fields of the template. */
  readonly view: (context: ViewContext) => object;
  /** It quotes what the event file has on record. */
  readonly quotes: boolean;
  /** Its date is that of the event, unless another is given; else it is today. */
  readonly isDatedByEvent: boolean;
  /** What the officer should know of a draft, one Indonesian sentence each. */
  readonly remarks?: (context: ViewContext) => readonly string[];
}
