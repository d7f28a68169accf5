import type { Draft } from './draft.ts';
import { variantOf } from './release-variants.ts';

/**
 * Whether the front matter says that newsrooms get this release: by a number, a status, an embargo
 * or a variant. What has a headline only may be a page of a web site.
 */
export function isToBeSent(draft: Draft): boolean {
  const { nomor, status, embargo } = draft.meta;
  const isNumbered = nomor !== undefined || status !== undefined || embargo !== undefined;
  return isNumbered || variantOf(draft) !== 'umum';
}
