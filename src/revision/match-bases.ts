import type { DocumentBase } from './document-base.ts';
import { textLikeness } from './unit.ts';

/** A document as it is now. */
export interface PlacedDocument {
  /** From the root of the workspace, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** A document that was moved must still have this share of its words in common with its base. */
const LEAST_ALIKE = 0.4;

/**
 * Which base belongs to which document: the one that names its path; for a document that was
 * renamed or moved, the one left over that is likest to it.
 *
 * @returns by document; one that is not in it has no base
 */
export function matchBases<
  Document extends PlacedDocument,
  Base extends { readonly base: DocumentBase },
>(documents: readonly Document[], bases: readonly Base[]): ReadonlyMap<Document, Base> {
  const found = new Map<Document, Base>();
  const left = new Set(bases);
  const assign = (document: Document, candidates: readonly Base[], least: number): void => {
    const scored = candidates.map((one) => ({
      one,
      likeness: textLikeness(one.base.text, document.text),
    }));
    const [best] = scored.sort((a, b) => b.likeness - a.likeness);
    if (!best || best.likeness < least) return;
    found.set(document, best.one);
    left.delete(best.one);
  };
  for (const document of documents) {
    assign(
      document,
      [...left].filter(({ base }) => base.document === document.path),
      0,
    );
  }
  for (const document of documents) {
    if (!found.has(document)) assign(document, [...left], LEAST_ALIKE);
  }
  return found;
}
