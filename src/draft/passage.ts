import { quotedSpans } from '../text/quotes.ts';
import { findSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { findWords, type Word } from '../text/words.ts';
import type { Block, Cell, Inline } from './nodes.ts';

/** What a passage is in the document; rules choose by it. */
export type PassageRole =
  | 'headline'
  | 'subheadline'
  | 'caption'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'cell'
  | 'header-cell';

/** Stands in a passage for what is not prose: code, a picture. */
export const OBJECT = '\uFFFC';

/** A stretch of a passage set off by Markdown; offsets count in the passage's text. */
export interface Mark extends Span {
  readonly kind: 'emphasis' | 'strong' | 'strike' | 'link' | 'address';
}

/** One code unit of prose and the source it came from. */
interface Unit {
  readonly start: number;
  readonly end: number;
}

/**
 * The prose of one block, headline or caption: what a reader reads, without Markdown, in one line.
 * Offsets inside it count in `text`; {@link Passage.span} gives the place in the file.
 */
export class Passage {
  readonly role: PassageRole;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Inside a Markdown quote (`> …`). */
  readonly inBlockQuote: boolean;
  /** The block or cell it was read from; front matter has none. */
  readonly node: Block | Cell | undefined;
  readonly #units: readonly Unit[];
  readonly #source: string;
  #words: readonly Word[] | undefined;
  #sentences: readonly Span[] | undefined;
  #quotes: readonly Span[] | undefined;

  constructor(parts: {
    role: PassageRole;
    text: string;
    units: readonly Unit[];
    source: string;
    marks?: readonly Mark[];
    inBlockQuote?: boolean;
    node?: Block | Cell | undefined;
  }) {
    this.role = parts.role;
    this.text = parts.text;
    this.marks = parts.marks ?? [];
    this.inBlockQuote = parts.inBlockQuote ?? false;
    this.node = parts.node;
    this.#units = parts.units;
    this.#source = parts.source;
  }

  get words(): readonly Word[] {
    this.#words ??= findWords(this.text);
    return this.#words;
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= findSentences(this.text);
    return this.#sentences;
  }

  /** Direct speech and other text in double quotation marks, the marks included. */
  get quotes(): readonly Span[] {
    this.#quotes ??= quotedSpans(this.text);
    return this.#quotes;
  }

  /** The span in the file of the prose from `start` up to `end`. */
  span(start: number, end: number): Span {
    const first = this.#units[start] ?? this.#units.at(-1);
    if (!first) return { start: 0, end: 0 };
    const past = start >= this.#units.length;
    if (end <= start || past) {
      const at = past ? first.end : first.start;
      return { start: at, end: at };
    }
    const last = this.#units[end - 1] ?? this.#units.at(-1) ?? first;
    return { start: first.start, end: Math.max(first.start, last.end) };
  }

  /** The span of the whole passage in the file. */
  get wholeSpan(): Span {
    return this.span(0, this.text.length);
  }

  /**
   * Whether the file reads, from `start` to `end`, exactly as the prose does, so that it may be
   * replaced there: no marker, line end or character reference in between.
   */
  isVerbatim(start: number, end: number): boolean {
    const span = this.span(start, end);
    return this.#source.slice(span.start, span.end) === this.text.slice(start, end);
  }

  isQuoted(start: number, end: number): boolean {
    return this.quotes.some((quote) => quote.start < end && start < quote.end);
  }

  /** Whether the stretch touches a mark of one of these kinds. */
  hasMark(start: number, end: number, ...kinds: readonly Mark['kind'][]): boolean {
    return this.marks.some(
      (mark) => mark.start < end && start < mark.end && kinds.includes(mark.kind),
    );
  }
}

/** Collects the prose of inline nodes and the place of each of its code units. */
export class PassageBuilder {
  text = '';
  readonly units: Unit[] = [];
  readonly marks: Mark[] = [];

  add(nodes: readonly Inline[]): this {
    for (const node of nodes) this.#addNode(node);
    return this;
  }

  /** Adds text that stands in the source at `start`, character for character. */
  addVerbatim(text: string, start: number): void {
    for (let i = 0; i < text.length; i++) this.units.push({ start: start + i, end: start + i + 1 });
    this.text += text;
  }

  /** Adds text that stands for the whole of `span`. */
  addWhole(text: string, span: Span): void {
    for (let i = 0; i < text.length; i++) this.units.push(span);
    this.text += text;
  }

  #addNode(node: Inline): void {
    switch (node.kind) {
      case 'text':
        if (node.verbatim) this.addVerbatim(node.value, node.span.start);
        else this.addWhole(node.value, node.span);
        return;
      case 'break':
        this.addWhole(' ', node.span);
        return;
      case 'code':
      case 'image':
        this.addWhole(OBJECT, node.span);
        return;
      case 'html':
        return;
      case 'link':
        this.#addMarked(node.automatic ? 'address' : 'link', node.children);
        return;
      default:
        this.#addMarked(node.kind, node.children);
    }
  }

  #addMarked(kind: Mark['kind'], children: readonly Inline[]): void {
    const start = this.text.length;
    this.add(children);
    this.marks.push({ kind, start, end: this.text.length });
  }
}
