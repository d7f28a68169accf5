import type { Span } from '../text/span.ts';
import { FieldStack } from './field-stack.ts';
import { chosenOf, textBoxesIn } from './text-boxes.ts';
import type { ParagraphTraits, RunTraits, WordStyles } from './word-styles.ts';
import { childOf, decodeXml, type XmlElement } from './xml-tree.ts';

/**
 * - `text`: characters, one for one
 * - `space`: a tab, which reads as a space
 * - `break`: the end of a line
 * - `object`: a character of a font of pictures, which is no prose
 * - `note`: the place of a footnote; it has no characters
 * - `boxes`: where text boxes are anchored, which are read on their own; it has no characters
 */
type PieceKind = 'text' | 'space' | 'break' | 'object' | 'note' | 'boxes';

/** A stretch of a paragraph that one element of one run shows. */
export interface Piece {
  readonly kind: PieceKind;
  /** Where it begins in the text of its paragraph. */
  readonly at: number;
  readonly text: string;
  readonly run: XmlElement;
  /** The child of the run. */
  readonly element: XmlElement;
  /**
   * Where `text` stands in the part, with references as written; only where it can be cut there.
   */
  readonly written: Span | undefined;
  readonly traits: RunTraits;
  /** The link that it stands in; pieces of one link share it. */
  readonly link: object | undefined;
  /** Of a `note`: what its text goes by. */
  readonly label: string;
}

/** A paragraph of a Word file (`w:p`): what a reader sees of it, and where that stands. */
export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly element: XmlElement;
  readonly traits: ParagraphTraits;
  readonly text: string;
  /** In order; together they are `text`. */
  readonly pieces: readonly Piece[];
}

/** What looks like a space: those that hold words together, which `humas export` sets too. */
const SPACE = /[\t\n\r\u00A0\u2007\u202F]/gu;

/** The hyphen at which no line ends. */
const HYPHEN = /\u2011/gu;

/** What stands for a character of Wingdings and its like. */
const SYMBOL = '\u25AA';

/**
 * Reads the paragraphs of one part. Fields may open in one paragraph and close in another, so that
 * all paragraphs of a part go through one reader, in order. Left out are: what was deleted or moved
 * away with changes tracked, hidden text, codes of fields, pictures, soft hyphens, comments.
 */
export class ParagraphReader {
  readonly #xml: string;
  readonly #styles: WordStyles;
  readonly #fields: FieldStack;
  #pieces: Piece[] = [];
  #length = 0;

  /** `xml` is the text of the part that the elements count in. */
  constructor(xml: string, styles: WordStyles) {
    this.#xml = xml;
    this.#styles = styles;
    this.#fields = new FieldStack(xml);
  }

  read(element: XmlElement): WordParagraph {
    this.#pieces = [];
    this.#length = 0;
    const traits = this.#styles.paragraph(element);
    if (!traits.letters.hidden) this.#content(element, undefined);
    const pieces = this.#pieces;
    return { kind: 'paragraph', element, traits, text: pieces.map(textOf).join(''), pieces };
  }

  #content(parent: XmlElement, link: object | undefined): void {
    for (const node of parent.children) {
      if (node.kind !== 'element') continue;
      switch (node.name) {
        case 'w:r':
          this.#run(node, link);
          break;
        case 'w:hyperlink':
          this.#content(node, node);
          break;
        case 'w:sdt':
          if (!isPlaceholder(node)) this.#content(node, link);
          break;
        case 'mc:AlternateContent': {
          const choice = chosenOf(node);
          if (choice) this.#content(choice, link);
          break;
        }
        case 'w:sdtContent':
        case 'w:ins':
        case 'w:moveTo':
        case 'w:smartTag':
        case 'w:customXml':
        case 'w:fldSimple':
        case 'w:bdo':
        case 'w:dir':
          this.#content(node, link);
          break;
        default:
      }
    }
  }

  #run(run: XmlElement, link: object | undefined): void {
    const traits = this.#styles.run(run);
    for (const node of run.children) {
      if (node.kind !== 'element') continue;
      if (node.name === 'w:fldChar') this.#fields.readSign(node);
      else if (node.name === 'w:instrText') this.#fields.readCode(node);
      else if (!traits.hidden && this.#fields.isShown()) {
        this.#piece(node, { run, traits, link: link ?? this.#fields.link() });
      }
    }
  }

  #piece(element: XmlElement, place: Pick<Piece, 'run' | 'traits' | 'link'>): void {
    const add = (kind: PieceKind, text: string, more: Partial<Piece> = {}): void => {
      const at = this.#length;
      this.#length += text.length;
      const base = { kind, at, text, element, written: undefined, label: '' };
      this.#pieces.push({ ...base, ...place, ...more });
    };
    switch (element.name) {
      case 'w:t': {
        const { text, written } = this.#text(element);
        if (text !== '') add('text', text, { written });
        return;
      }
      case 'w:noBreakHyphen':
        add('text', '-');
        return;
      case 'w:tab':
      case 'w:ptab':
        add('space', '\t');
        return;
      case 'w:br':
      case 'w:cr':
        add('break', ' ');
        return;
      case 'w:sym':
        add('object', SYMBOL);
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        add('note', '', { label: noteLabel(element) });
        return;
      case 'mc:AlternateContent':
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        if (textBoxesIn(element).length > 0) add('boxes', '');
        return;
      default:
    }
  }

  /** White space at the ends shows only where `xml:space` keeps it (ECMA-376 part 1, 17.3.3.31). */
  #text(element: XmlElement): { readonly text: string; readonly written: Span | undefined } {
    const [only, ...others] = element.children;
    const isOne = only?.kind === 'text' && !only.isLiteral && others.length === 0;
    const all = element.children
      .map((node) => {
        if (node.kind !== 'text') return '';
        const written = this.#xml.slice(node.span.start, node.span.end);
        return node.isLiteral ? written : decodeXml(written);
      })
      .join('');
    const keepsSpace = element.attributes.get('xml:space') === 'preserve';
    const ends = keepsSpace ? { start: 0, end: all.length } : withoutSpace(all);
    const text = all.slice(ends.start, ends.end).replace(SPACE, ' ').replace(HYPHEN, '-');
    if (!isOne || text === '') return { text, written: undefined };
    const { start, end } = only.span;
    const shown = keepsSpace
      ? { start: 0, end: end - start }
      : withoutSpace(this.#xml.slice(start, end));
    return { text, written: { start: start + shown.start, end: start + shown.end } };
  }
}

/** Where a text begins and ends apart from the white space of XML; spaces that hold words stay. */
function withoutSpace(text: string): Span {
  let start = 0;
  let end = text.length;
  while (start < end && ' \t\n\r'.includes(text.charAt(start))) start++;
  while (end > start && ' \t\n\r'.includes(text.charAt(end - 1))) end--;
  return { start, end };
}

function textOf({ text }: Piece): string {
  return text;
}

/** A control that still asks to be filled in. */
export function isPlaceholder(control: XmlElement): boolean {
  return childOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;
}

/** What a note goes by: footnotes and endnotes are counted apart. */
export function noteLabel({ name, attributes }: XmlElement): string {
  const id = attributes.get('w:id') ?? '';
  return name.startsWith('w:endnote') ? `akhir-${id}` : id;
}
