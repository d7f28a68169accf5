import { Source } from '../text/source.ts';
import { type Draft, parseDraft } from './draft.ts';

/**
 * The same draft for keeping among thousands: the text stays, the tree, which takes many times its
 * room, is read anew whenever someone asks for it.
 */
export function leanDraft(draft: Omit<Draft, 'frontMatter' | 'blocks'>): Draft {
  const { source, kind, meta, unreadable, metaFaults } = draft;
  return {
    source,
    kind,
    meta,
    unreadable,
    metaFaults,
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
  return leanDraft({ source: new Source(source.path, ''), kind, meta, unreadable, metaFaults });
}
