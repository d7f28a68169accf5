import { type DateMention, findDates } from '../calendar/find-dates.ts';
import { lowerCase } from '../text/case.ts';
import { findDirectSpeech } from '../text/direct-speech.ts';
import type { PlacedText } from '../text/placed-text.ts';
import { quotedSpans } from '../text/quotes.ts';
import { findSentences } from '../text/sentences.ts';
import { overlapsAny, type Span, spansIn } from '../text/span.ts';
import { findWords, type Word } from '../text/words.ts';
import type { Block, Cell } from './nodes.ts';

/** What a passage is in the document; rules choose by it. */
export type PassageRole =
  | 'headline'
  | 'subheadline'
  | 'caption'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'cell'
  | 'header-cell'
  | 'note';

/** A stretch of a passage set off by Markdown; offsets count in the passage's text. */
export interface Mark extends Span {
  readonly kind: 'emphasis' | 'strong' | 'strike' | 'link' | 'address';
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
  /** The block or cell it was read from; front matter and captions have none. */
  readonly node: Block | Cell | undefined;
  readonly #prose: PlacedText;
  readonly #source: string;
  #lower: string | undefined;
  #words: readonly Word[] | undefined;
  #sentences: readonly Span[] | undefined;
  #quotes: readonly Span[] | undefined;
  #speech: readonly Span[] | undefined;
  #dates: readonly DateMention[] | undefined;

  constructor(parts: {
    role: PassageRole;
    prose: PlacedText;
    source: string;
    marks?: readonly Mark[];
    inBlockQuote?: boolean;
    node?: Block | Cell | undefined;
  }) {
    this.role = parts.role;
    this.text = parts.prose.text;
    this.marks = parts.marks ?? [];
    this.inBlockQuote = parts.inBlockQuote ?? false;
    this.node = parts.node;
    this.#prose = parts.prose;
    this.#source = parts.source;
  }

  /** The text in lower case; offsets are the same. */
  get lower(): string {
    this.#lower ??= lowerCase(this.text);
    return this.#lower;
  }

  get words(): readonly Word[] {
    this.#words ??= findWords(this.text);
    return this.#words;
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= findSentences(this.text);
    return this.#sentences;
  }

  /** Dates and ranges of dates, with the weekdays said of them; see {@link findDates}. */
  get dates(): readonly DateMention[] {
    this.#dates ??= findDates(this.text);
    return this.#dates;
  }

  /** Direct speech and other text in double quotation marks, the marks included. */
  get quotes(): readonly Span[] {
    this.#quotes ??= quotedSpans(this.text);
    return this.#quotes;
  }

  /** Quotations in which somebody speaks; see {@link findDirectSpeech}. */
  get speech(): readonly Span[] {
    this.#speech ??= findDirectSpeech(this.text);
    return this.#speech;
  }

  /** The span in the file of the prose from `start` up to `end`. */
  span(start: number, end: number): Span {
    return this.#prose.span(start, end);
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

  /** The words that stand wholly in a stretch of the passage. */
  wordsIn(span: Span): readonly Word[] {
    return spansIn(this.words, span);
  }

  isQuoted(start: number, end: number): boolean {
    return overlapsAny(this.quotes, { start, end });
  }

  /** Whether the stretch touches a mark of one of these kinds. */
  hasMark(start: number, end: number, ...kinds: readonly Mark['kind'][]): boolean {
    return this.marks.some(
      (mark) => mark.start < end && start < mark.end && kinds.includes(mark.kind),
    );
  }
}
