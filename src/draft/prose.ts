import type { YamlPath } from '../yaml/yaml-value.ts';
import type { Draft } from './draft.ts';
import type { Block, Cell, Inline } from './nodes.ts';
import { Passage, type PassageRole } from './passage.ts';
import { findPastedHeadline } from './pasted-headline.ts';
import { readInlineProse } from './prose-builder.ts';

/**
 * Everything of a draft that is prose, in source order: headline and captions in the front matter,
 * then headings, paragraphs with the captions of their pictures, list items, table cells and
 * footnotes. Code, raw HTML and link
 * addresses are left out.
 */
export function readProse(draft: Draft): readonly Passage[] {
  const passages: Passage[] = [];
  const { meta, source } = draft;
  const addField = (role: PassageRole, path: YamlPath): void => {
    const prose = draft.frontMatter?.yaml.place(path);
    const marks = draft.frontMatter?.marks?.(path) ?? [];
    if (prose) passages.push(new Passage({ role, prose, marks, source: source.text }));
  };
  addField('headline', ['judul']);
  addField('subheadline', ['subjudul']);
  for (const index of meta.foto.keys()) addField('caption', ['foto', index, 'teks']);
  passages.sort((a, b) => a.wholeSpan.start - b.wholeSpan.start);
  const body = { source: source.text, inBlockQuote: false } as const;
  const headline = findPastedHeadline(draft);
  for (const block of draft.blocks) {
    if (block === headline) passages.push(nodePassage(headline, 'headline', body));
    else addBlock(block, { ...body, role: 'paragraph' }, passages);
  }
  return passages;
}

interface Surroundings {
  readonly source: string;
  readonly role: 'paragraph' | 'item' | 'note';
  readonly inBlockQuote: boolean;
}

function addBlocks(blocks: readonly Block[], around: Surroundings, passages: Passage[]): void {
  for (const block of blocks) addBlock(block, around, passages);
}

function addBlock(block: Block, around: Surroundings, passages: Passage[]): void {
  switch (block.kind) {
    case 'paragraph':
      passages.push(nodePassage(block, around.role, around));
      addCaptions(block.children, around, passages);
      return;
    case 'heading':
      passages.push(nodePassage(block, 'heading', around));
      return;
    case 'quote':
      addBlocks(block.blocks, { ...around, inBlockQuote: true }, passages);
      return;
    case 'list':
      for (const item of block.items) addBlocks(item.blocks, { ...around, role: 'item' }, passages);
      return;
    case 'note':
      addBlocks(block.blocks, { ...around, role: 'note' }, passages);
      return;
    case 'table':
      for (const cell of block.header) passages.push(nodePassage(cell, 'header-cell', around));
      for (const cell of block.rows.flat()) passages.push(nodePassage(cell, 'cell', around));
      return;
    default:
  }
}

/** The words of pictures (`![…](…)`), which stand under them wherever the text is published. */
function addCaptions(nodes: readonly Inline[], around: Surroundings, passages: Passage[]): void {
  for (const node of nodes) {
    if (node.kind === 'image' && node.alt.trim() !== '') {
      const { source } = around;
      passages.push(new Passage({ ...readInlineProse(node.children), role: 'caption', source }));
    } else if (node.kind === 'link') addCaptions(node.children, around, passages);
  }
}

function nodePassage(
  node: Extract<Block, { kind: 'paragraph' | 'heading' }> | Cell,
  role: PassageRole,
  around: Pick<Surroundings, 'source' | 'inBlockQuote'>,
): Passage {
  return new Passage({
    ...readInlineProse(node.children),
    role,
    node,
    source: around.source,
    inBlockQuote: around.inBlockQuote,
  });
}
