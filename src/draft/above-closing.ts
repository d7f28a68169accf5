import type { Passage } from './passage.ts';

/** Headings behind which every release says the same about its agency. */
const CLOSING = /^(?:tentang|narahubung|kontak)(?![a-zÀ-ɏ])/iu;

/** The passages above the sections that close a document; all of them where it has none. */
export function aboveClosing(passages: readonly Passage[]): readonly Passage[] {
  const closing = passages.findIndex(({ role, text }) => role === 'heading' && CLOSING.test(text));
  return closing === -1 ? passages : passages.slice(0, closing);
}
