import { Source } from '../text/source.ts';
import { type Draft, parseDraft } from './draft.ts';
import type { Block } from './nodes.ts';

/**
 * A draft without its tree; where the tree cannot be read from the text again, as that of a Word
 * file, its blocks stay.
 */
export type DraftWithoutTree = Omit<Draft, 'frontMatter' | 'blocks'> & {
  readonly blocks?: readonly Block[] | undefined;
};

/**
 * The same draft for keeping among thousands: the text stays, the tree, which takes many times its
 * room, is read anew whenever someone asks for it.
 */
export function leanDraft({ blocks, ...draft }: DraftWithoutTree): Draft {
  const { source, kind, meta, unreadable, metaFaults } = draft;
  const kept = { source, kind, meta, unreadable, metaFaults };
  if (source.unit === 'paragraph') return { ...kept, frontMatter: undefined, blocks: blocks ?? [] };
  return {
    ...kept,
    get frontMatter() {
      return parseDraft(source).frontMatter;
    },
    get blocks() {
      return parseDraft(source).blocks;
    },
  };
}

/** A draft of which nothing is to be shown any more: its path, kind and front matter values. */
export function withoutText(draft: Draft): Draft {
  const { source, kind, unreadable, metaFaults } = draft;
  // Values are cut from the text, and what is cut from a string keeps all of it; a copy does not.
  const meta = structuredClone(draft.meta);
  return leanDraft({
    source: new Source(source.path, '', { unit: source.unit }),
    kind,
    meta,
    unreadable,
    metaFaults,
  });
}
