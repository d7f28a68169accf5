import type { Draft } from '../draft/draft.ts';
import { type DraftKind, isRecordKind } from '../draft/meta.ts';
import { type ReleaseVariant, variantOf } from '../draft/release-variants.ts';

/** Of which documents something is asked. */
export interface Scope {
  /** Kinds of files; all drafts, but no data, when left out. */
  readonly kinds?: readonly DraftKind[];
  /** Sorts of releases, when not all of them; other documents are as `kinds` says. */
  readonly variants?: readonly ReleaseVariant[];
}

/** Whether a draft is one of the documents. */
export function isInScope(
  { kinds, variants }: Scope,
  draft: Pick<Draft, 'kind' | 'meta'>,
): boolean {
  const variant = variantOf(draft);
  const isOfVariant = variants === undefined || variant === undefined || variants.includes(variant);
  return isOfVariant && (kinds?.includes(draft.kind) ?? !isRecordKind(draft.kind));
}
