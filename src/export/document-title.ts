import type { Draft } from '../draft/draft.ts';
import { type Block, plainText } from '../draft/nodes.ts';

/** The title and the blocks without it, when the body opens with it as a heading. */
export function splitTitle(draft: Draft): { title: string | undefined; rest: readonly Block[] } {
  const { judul } = draft.meta;
  const [first, ...rest] = draft.blocks;
  const heading = first?.kind === 'heading' ? plainText(first.children).trim() : undefined;
  if (judul === undefined) {
    const isTitle = heading !== undefined && heading !== '' && isDepthOne(first);
    return isTitle ? { title: heading, rest } : { title: undefined, rest: draft.blocks };
  }
  const repeats = heading?.toLowerCase() === judul.toLowerCase();
  return { title: judul, rest: repeats ? rest : draft.blocks };
}

function isDepthOne(block: Block | undefined): boolean {
  return block?.kind === 'heading' && block.depth === 1;
}

/** A title for a draft that has none: the name of its file. */
export function fileTitle(draft: Draft): string {
  const name = draft.source.path.split(/[/\\]/u).at(-1) ?? '';
  return name.replace(/\.[^.]*$/u, '') || 'Naskah';
}
