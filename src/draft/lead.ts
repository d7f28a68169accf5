import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import type { Passage } from './passage.ts';
import { isLineBetween, isPlaceAndDay } from './pasted-headline.ts';

/** Lines above the news that a release copied from Word brings along. */
const HEADER_LINE =
  /^(?:siaran pers|rilis|nomor|no\.|untuk disiarkan|segera|embargo|tanggal|perihal|lampiran|judul)(?![a-zÀ-ɏ])/iu;

/**
 * The lead (teras) of a release: its first paragraph of running text. Lines in capitals only and
 * lines of the header (`Nomor: …`, `Oleh Humas Contoh`) do not count.
 */
export function findLead(draft: Draft, passages: readonly Passage[]): Passage | undefined {
  return aboveText(draft, passages).find(({ text }) => !isLineBetween(text));
}

/** The line of nothing but place and day that stands above the lead, or else the lead itself. */
export function findDatedLead(draft: Draft, passages: readonly Passage[]): Passage | undefined {
  return aboveText(draft, passages).find(({ text }) => isPlaceAndDay(text) || !isLineBetween(text));
}

/** The paragraphs of running text, and the lines of place, day and writer above them. */
function aboveText(draft: Draft, passages: readonly Passage[]): readonly Passage[] {
  const topLevel = new Set<unknown>(draft.blocks.filter(({ kind }) => kind === 'paragraph'));
  return passages.filter(
    ({ node, role, text }) =>
      topLevel.has(node) &&
      role === 'paragraph' &&
      /[a-zß-ÿ]/u.test(text) &&
      !HEADER_LINE.test(text),
  );
}

/** Where the Markdown of a draft begins, behind the front matter. */
export function bodyStart(draft: Draft): number {
  return draft.frontMatter?.span.end ?? 0;
}

/** Where to point when the front matter lacks something, or the draft as a whole. */
export function frontMatterStart(draft: Draft): Span {
  return draft.frontMatter?.opening ?? { start: 0, end: 0 };
}
