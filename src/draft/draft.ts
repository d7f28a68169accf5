import type { Source } from '../text/source.ts';
import type { YamlFault } from '../yaml/yaml-value.ts';
import { readBlocks } from './blocks.ts';
import { type FrontMatter, splitFrontMatter } from './front-matter.ts';
import { findExcess, findForbidden } from './limits.ts';
import { type DraftKind, type DraftMeta, type MetaFault, NO_META, readMeta } from './meta.ts';
import type { Block } from './nodes.ts';

/** A document as it was read: front matter and Markdown, every part with its place in the file. */
export interface Draft {
  readonly source: Source;
  readonly kind: DraftKind;
  readonly meta: DraftMeta;
  readonly frontMatter: FrontMatter | undefined;
  readonly blocks: readonly Block[];
  /**
   * Faults that leave nothing to check or export: broken YAML, a wrong opening line, characters
   * that no Word file can hold, a text beyond all limits. With one of them there are no blocks.
   */
  readonly unreadable: readonly YamlFault[];
  /** Faults of single keys of the front matter. */
  readonly metaFaults: readonly MetaFault[];
}

/**
 * Whether a draft is a Word file. It is sent as it stands: what it lacks is written into it, not
 * into a front matter, and nothing is printed into it from the settings.
 */
export function isWordFile({ source }: Draft): boolean {
  return source.unit === 'paragraph';
}

/** Reads a draft. Never throws for what the text says; faults stand in the result. */
export function parseDraft(source: Source): Draft {
  const { text } = source;
  const { frontMatter, bodyStart, faults } = splitFrontMatter(text);
  const excess = findExcess(text, bodyStart);
  const unreadable = [...findForbidden(text), ...faults, ...(excess ? [excess] : [])];
  const isReadable = unreadable.length === 0;
  const { meta, faults: metaFaults } =
    frontMatter && isReadable ? readMeta(frontMatter.yaml) : { meta: NO_META, faults: [] };
  return {
    source,
    kind: meta.jenis ?? 'teks',
    meta,
    frontMatter,
    blocks: isReadable ? readBlocks(text, bodyStart) : [],
    unreadable,
    metaFaults,
  };
}
