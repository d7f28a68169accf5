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
