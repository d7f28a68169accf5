import type { Passage } from './passage.ts';

/** A heading of a document and what stands under it, up to the next. */
export interface Section {
  readonly heading: Passage;
  /** In source order; paragraphs, items and cells. */
  readonly passages: readonly Passage[];
}

/** The sections of a document in source order; what stands before the first heading is in none. */
export function findSections(passages: readonly Passage[]): readonly Section[] {
  const sections: { heading: Passage; passages: Passage[] }[] = [];
  for (const passage of passages) {
    if (passage.role === 'heading') sections.push({ heading: passage, passages: [] });
    else if (isInBody(passage)) sections.at(-1)?.passages.push(passage);
  }
  return sections;
}

function isInBody({ role }: Passage): boolean {
  return role !== 'headline' && role !== 'subheadline' && role !== 'caption';
}
