import type { Span } from '../text/span.ts';
import type { WordFile, XmlPart } from './open-word-file.ts';
import { chosenOf, textBoxesIn } from './text-boxes.ts';
import { readOrigin, type WordOrigin } from './word-origin.ts';
import {
  isPlaceholder,
  noteLabel,
  ParagraphReader,
  type Piece,
  type WordParagraph,
} from './word-paragraph.ts';
import { WordStyles } from './word-styles.ts';
import { childOf, childrenOf, type XmlElement } from './xml-tree.ts';

/** A table; of cells that go over several columns or rows, the first has the content. */
export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly WordCell[])[];
}

export interface WordCell {
  readonly blocks: readonly WordBlock[];
  /** Columns that it goes over. */
  readonly width: number;
}

export type WordBlock = WordParagraph | WordTable;

/** A footnote or endnote. */
export interface WordNote {
  readonly label: string;
  readonly paragraphs: readonly WordParagraph[];
}

/** Who the comments of `humas check` are from. */
export const COMMENT_AUTHOR = 'humas';

/** A comment that somebody left in the margin. */
export interface WordRemark {
  readonly author: string;
  readonly text: string;
}

/** A text box. */
export interface WordBox {
  /** Where in the body it is anchored. */
  readonly anchor: Piece;
  readonly blocks: readonly WordBlock[];
}

/**
 * What a Word file says, and where. Its text is that of all its paragraphs that are not blank, one
 * a line, joined by line feeds: body and tables first, then the text boxes, then the notes. Where
 * on the page a text box stands cannot be told; in between it would tear the text apart.
 */
export interface WordDocument {
  readonly text: string;
  readonly blocks: readonly WordBlock[];
  readonly boxes: readonly WordBox[];
  readonly notes: readonly WordNote[];
  /** Where each paragraph stands in `text`; blank ones stand nowhere. */
  readonly places: ReadonlyMap<WordParagraph, Span>;
  readonly main: XmlPart;
  readonly origin: WordOrigin;
  /** What people wrote beside the text; it is no part of it. */
  readonly remarks: readonly WordRemark[];
}

/** Reads the body, the tables and text boxes in it, and the notes. */
export function readWordDocument(file: WordFile): WordDocument {
  const styles = new WordStyles(file);
  const body = childOf(file.main.root, 'w:body');
  const reader = new ParagraphReader(file.main.xml, styles);
  const blocks = body ? readBlocks(body, reader) : [];
  const boxes = paragraphsIn(blocks)
    .flatMap(({ pieces }) => pieces.filter(({ kind }) => kind === 'boxes'))
    .flatMap((anchor) =>
      textBoxesIn(anchor.element).map((box) => ({
        anchor,
        blocks: readBlocks(box, new ParagraphReader(file.main.xml, styles)),
      })),
    );
  const notes = [
    ...readNotes(file.footnotes, 'w:footnote', styles),
    ...readNotes(file.endnotes, 'w:endnote', styles),
  ];
  const paragraphs = [
    ...paragraphsIn([...blocks, ...boxes.flatMap((box) => box.blocks)]),
    ...notes.flatMap((note) => note.paragraphs),
  ];
  const origin = readOrigin(file.customProperties);
  const remarks = readRemarks(file.comments, styles);
  return { ...lineUp(paragraphs), blocks, boxes, notes, main: file.main, origin, remarks };
}

/** The text that paragraphs make, one a line, and where each stands in it; see {@link WordDocument}. */
export function lineUp(
  paragraphs: readonly WordParagraph[],
): Pick<WordDocument, 'text' | 'places'> {
  const places = new Map<WordParagraph, Span>();
  const lines: string[] = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    const { text } = paragraph;
    if (text.trim() === '') continue;
    places.set(paragraph, { start, end: start + text.length });
    lines.push(text);
    start += text.length + 1;
  }
  return { text: lines.join('\n'), places };
}

/** All paragraphs of blocks, those of tables too, in order. */
export function paragraphsIn(blocks: readonly WordBlock[]): readonly WordParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flat().flatMap((cell) => paragraphsIn(cell.blocks)),
  );
}

function readBlocks(parent: XmlElement, reader: ParagraphReader): readonly WordBlock[] {
  return parent.children.flatMap((node): readonly WordBlock[] => {
    if (node.kind !== 'element') return [];
    switch (node.name) {
      case 'w:p':
        return [reader.read(node)];
      case 'w:tbl':
        return [{ kind: 'table', rows: readRows(node, reader) }];
      case 'w:sdt':
        return isPlaceholder(node) || isContents(node) ? [] : readBlocks(node, reader);
      case 'mc:AlternateContent': {
        const choice = chosenOf(node);
        return choice ? readBlocks(choice, reader) : [];
      }
      case 'w:sdtContent':
      case 'w:customXml':
        return readBlocks(node, reader);
      default:
        return [];
    }
  });
}

/** A table of contents. */
function isContents(control: XmlElement): boolean {
  const gallery = childOf(childOf(childOf(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
  return gallery?.attributes.get('w:val') === 'Table of Contents';
}

function readRows(parent: XmlElement, reader: ParagraphReader): WordTable['rows'] {
  return parent.children.flatMap((node): WordTable['rows'] => {
    if (node.kind !== 'element') return [];
    if (node.name === 'w:tr') {
      const isDeleted = childOf(childOf(node, 'w:trPr'), 'w:del') !== undefined;
      return isDeleted ? [] : [readCells(node, reader)];
    }
    return isWrapper(node) ? readRows(node, reader) : [];
  });
}

function readCells(parent: XmlElement, reader: ParagraphReader): readonly WordCell[] {
  return parent.children.flatMap((node): readonly WordCell[] => {
    if (node.kind !== 'element') return [];
    if (node.name !== 'w:tc') return isWrapper(node) ? readCells(node, reader) : [];
    const span = childOf(childOf(node, 'w:tcPr'), 'w:gridSpan')?.attributes.get('w:val') ?? '1';
    const width = Math.min(100, Math.max(1, Number.parseInt(span, 10) || 1));
    return [{ blocks: readBlocks(node, reader), width }];
  });
}

function isWrapper({ name }: XmlElement): boolean {
  return name === 'w:sdt' || name === 'w:sdtContent' || name === 'w:customXml';
}

function readRemarks(part: XmlPart | undefined, styles: WordStyles): readonly WordRemark[] {
  if (!part) return [];
  const reader = new ParagraphReader(part.xml, styles);
  return childrenOf(part.root, 'w:comment').map((comment) => ({
    author: comment.attributes.get('w:author') ?? '',
    text: paragraphsIn(readBlocks(comment, reader))
      .map(({ text }) => text.trim())
      .filter((text) => text !== '')
      .join(' '),
  }));
}

/** Separators stand among the notes, too. */
function readNotes(
  part: XmlPart | undefined,
  name: string,
  styles: WordStyles,
): readonly WordNote[] {
  if (!part) return [];
  const reader = new ParagraphReader(part.xml, styles);
  return childrenOf(part.root, name)
    .filter(({ attributes }) => !attributes.has('w:type') || attributes.get('w:type') === 'normal')
    .map((note) => ({
      label: noteLabel(note),
      paragraphs: paragraphsIn(readBlocks(note, reader)),
    }));
}
