import type { Span } from '../text/span.ts';
import { paragraphsIn, type WordDocument } from './word-document.ts';
import type { Piece, WordParagraph } from './word-paragraph.ts';
import { childOf, writtenLength, type XmlElement } from './xml-tree.ts';

/** A comment that is to stand in a document, by its number and the text that it is about. */
export interface MarkedSpan {
  readonly id: number;
  readonly span: Span;
}

/** A place between two characters of a document: where in its XML, and how to get between them. */
interface Cut {
  readonly at: number;
  /** Between two runs, between two elements of a run, or inside the text of one. */
  readonly kind: 'runs' | 'elements' | 'letters';
  readonly piece: Piece;
}

/** What goes in at one place: comments that end there stand before those that begin. */
interface Insertion extends Cut {
  readonly ends: string[];
  readonly starts: string[];
}

/** A stretch of the XML and what takes its place. */
interface Splice extends Span {
  readonly text: string;
}

/**
 * The XML of the text with the marks of comments. Runs are cut in two where a comment begins or
 * ends inside them; nothing else changes, and the text stays letter for letter. A comment about
 * a footnote hangs at its number, since Word has none in footnotes, and one about a text box at the
 * box, which stands in the file twice, for newer and for older programs.
 */
export function markComments(document: WordDocument, marks: readonly MarkedSpan[]): string {
  const insertions = new Map<number, Insertion>();
  const insertionAt = (cut: Cut): Insertion => {
    const known = insertions.get(cut.at) ?? { ...cut, ends: [], starts: [] };
    insertions.set(cut.at, known);
    return known;
  };
  for (const { id, span } of marks) {
    const [first, last] = anchorOf(document, span) ?? [];
    if (!first || !last) continue;
    const { xml } = document.main;
    insertionAt(startOf(first, xml)).starts.push(`<w:commentRangeStart w:id="${id}"/>`);
    insertionAt(endOf(last, xml)).ends.push(
      `<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`,
    );
  }
  const { xml } = document.main;
  const splices = [...insertions.values()].map((insertion) => spliceOf(insertion, xml));
  const texts = new Set(
    [...insertions.values()].flatMap(({ kind, piece }) => (kind === 'letters' ? piece : [])),
  );
  return applySplices(xml, [...splices, ...[...texts].flatMap(keepingSpace)]);
}

/** A piece, and a number of its characters. */
interface Point {
  readonly piece: Piece;
  readonly offset: number;
}

/** From where to where a span stands in the body; `undefined` when it stands nowhere. */
function anchorOf(document: WordDocument, span: Span): readonly [Point, Point] | undefined {
  const touched = [...document.places].filter(
    ([, place]) => place.start < span.end && span.start < place.end,
  );
  const [opening] = touched;
  const outside = opening && outsideBody(document, opening[0]);
  if (outside) {
    const { anchor: piece } = outside;
    const point = piece && { piece, offset: 0 };
    return point && [point, point];
  }
  const points = touched
    .filter(([paragraph]) => !outsideBody(document, paragraph))
    .flatMap(([paragraph, place]) => pointsIn(paragraph, place, span));
  const first = points[0];
  const last = points.at(-1);
  return first && last && [first, last];
}

/** Where in the body that is anchored which a paragraph stands in: a text box or a note. */
function outsideBody(
  document: WordDocument,
  paragraph: WordParagraph,
): { readonly anchor: Piece | undefined } | undefined {
  const box = document.boxes.find(({ blocks }) => paragraphsIn(blocks).includes(paragraph));
  if (box) return box;
  const note = document.notes.find(({ paragraphs }) => paragraphs.includes(paragraph));
  return note && { anchor: referenceTo(document, note.label) };
}

function referenceTo({ places }: WordDocument, label: string): Piece | undefined {
  for (const { pieces } of places.keys()) {
    const reference = pieces.find((piece) => piece.kind === 'note' && piece.label === label);
    if (reference) return reference;
  }
  return undefined;
}

/** The first and the last point of a span in one paragraph. */
function pointsIn(paragraph: WordParagraph, place: Span, span: Span): readonly Point[] {
  const { text } = paragraph;
  const from = Math.max(span.start, place.start) - place.start;
  const to = Math.min(span.end, place.end) - place.start;
  if (from >= to) return [];
  const start = isInsidePair(text, from) ? from - 1 : from;
  const end = isInsidePair(text, to) ? to + 1 : to;
  const touched = paragraph.pieces.filter(({ at, text }) => at < end && at + text.length > start);
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) return [];
  return [
    { piece: first, offset: Math.max(0, start - first.at) },
    { piece: last, offset: Math.min(last.text.length, end - last.at) },
  ];
}

/** Whether a place lies between the two code units of one character. */
function isInsidePair(text: string, at: number): boolean {
  return /^[\uDC00-\uDFFF]/u.test(text.slice(at, at + 1));
}

function startOf({ piece, offset }: Point, xml: string): Cut {
  const inside = offset > 0 ? lettersCut(piece, offset, xml) : undefined;
  if (inside) return inside;
  const { run, element } = piece;
  return contentOf(run)[0] === element
    ? { at: run.open.start, kind: 'runs', piece }
    : { at: element.open.start, kind: 'elements', piece };
}

function endOf({ piece, offset }: Point, xml: string): Cut {
  const inside = offset < piece.text.length ? lettersCut(piece, offset, xml) : undefined;
  if (inside) return inside;
  const { run, element } = piece;
  return contentOf(run).at(-1) === element
    ? { at: run.close.end, kind: 'runs', piece }
    : { at: element.close.end, kind: 'elements', piece };
}

/** `undefined` where the text cannot be cut; the comment takes in the whole piece then. */
function lettersCut(piece: Piece, offset: number, xml: string): Cut | undefined {
  const { written } = piece;
  if (!written) return undefined;
  const text = xml.slice(written.start, written.end);
  return { at: written.start + writtenLength(text, offset), kind: 'letters', piece };
}

/** The elements of a run that show something. */
function contentOf(run: XmlElement): readonly XmlElement[] {
  return run.children.filter(
    (node): node is XmlElement => node.kind === 'element' && node.name !== 'w:rPr',
  );
}

function spliceOf({ at, kind, piece, ends, starts }: Insertion, xml: string): Splice {
  const marks = [...ends, ...starts].join('');
  const looks = childOf(piece.run, 'w:rPr');
  const again = `<w:r>${looks ? xml.slice(looks.open.start, looks.close.end) : ''}`;
  switch (kind) {
    case 'runs':
      return { start: at, end: at, text: marks };
    case 'elements':
      return { start: at, end: at, text: `</w:r>${marks}${again}` };
    case 'letters': {
      const text = `</w:t></w:r>${marks}${again}<w:t xml:space="preserve">`;
      return { start: at, end: at, text };
    }
    default:
      return kind satisfies never;
  }
}

/** Spaces at the new ends of a text that is cut must show, and none that did not show before. */
function keepingSpace({ element, written }: Piece): readonly Splice[] {
  const { open, close } = element;
  if (!written || element.attributes.get('xml:space') === 'preserve') return [];
  return [
    { start: open.start, end: written.start, text: '<w:t xml:space="preserve">' },
    { start: written.end, end: close.start, text: '' },
  ];
}

function applySplices(xml: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of ordered) {
    parts.push(xml.slice(at, start), text);
    at = end;
  }
  return parts.join('') + xml.slice(at);
}
