import type { Block, Cell, Inline, ListItem } from '../draft/nodes.ts';
import type { Span } from '../text/span.ts';
import { isAllBold } from './title-lines.ts';
import { paragraphsIn, type WordBlock, type WordCell, type WordDocument } from './word-document.ts';
import { wordInlines } from './word-inlines.ts';
import type { WordParagraph } from './word-paragraph.ts';

/** Styles that continue an item of a list. */
const CONTINUES = /^list continue/u;
const QUOTES = /^(?:intense )?quote$/u;
const CODE = /^(?:teks apa adanya|html preformatted|plain text)$/u;
/** Chairs in a drawn plan, not a table that is read. */
const SEATS = 'isi denah';

/** What is typed for a list where Word was not asked for one. */
const TYPED_BULLET = /^\s*[-–—•●▪◦*·]\s+/u;
const TYPED_NUMBER = /^\s*(?:\d{1,2}|[a-z])[.)]\s+/u;

/** A bold line of so many words or fewer, without a full stop, is a heading. */
const LONGEST_HEADING = 12;

/** An item on its way into a list. */
interface Entry {
  readonly paragraph: WordParagraph;
  readonly list: string;
  readonly level: number;
  readonly ordered: boolean;
  /** Where the words begin, behind a typed number. */
  readonly from: number;
  /** The number that was typed, else 1. */
  readonly start: number;
}

/** Turns what Word has into the blocks that Markdown gives; `left` are those that are no prose. */
export function wordBlocks(
  document: Pick<WordDocument, 'blocks' | 'boxes' | 'notes' | 'places'>,
  left: ReadonlySet<WordBlock>,
): readonly Block[] {
  const writer = new BlockReader(document.places);
  const shown = [document, ...document.boxes].flatMap(({ blocks }) =>
    writer.read(blocks.filter((block) => !left.has(block))),
  );
  const notes = document.notes.flatMap(({ label, paragraphs }): readonly Block[] => {
    const blocks = writer.read(paragraphs);
    return blocks.length === 0 ? [] : [{ kind: 'note', span: around(blocks), label, blocks }];
  });
  return [...shown, ...notes];
}

class BlockReader {
  readonly #places: ReadonlyMap<WordParagraph, Span>;

  constructor(places: ReadonlyMap<WordParagraph, Span>) {
    this.#places = places;
  }

  read(all: readonly WordBlock[]): readonly Block[] {
    const blocks = all.flatMap((block) => (isLayout(block) ? unwrap(block) : [block]));
    const shown = blocks.filter((block) => block.kind === 'table' || this.#places.has(block));
    const read: Block[] = [];
    let entries: Entry[] = [];
    const flush = (): void => {
      read.push(...this.#lists(entries));
      entries = [];
    };
    for (const [index, block] of shown.entries()) {
      if (block.kind === 'table') {
        flush();
        const table = this.#table(block.rows);
        if (table) read.push(table);
        continue;
      }
      const entry = entryOf(block, [shown[index - 1], shown[index + 1]]);
      if (entry) entries.push(entry);
      else if (entries.length > 0 && CONTINUES.test(block.traits.style)) {
        entries.push({ paragraph: block, list: '', level: 0, ordered: false, from: 0, start: 1 });
      } else {
        flush();
        read.push(this.#paragraph(block, shown[index + 1]));
      }
    }
    flush();
    return read;
  }

  #place(paragraph: WordParagraph): Span {
    return this.#places.get(paragraph) ?? { start: 0, end: 0 };
  }

  #inlines(paragraph: WordParagraph, from = 0): readonly Inline[] {
    return wordInlines(paragraph, this.#place(paragraph).start, from);
  }

  #paragraph(paragraph: WordParagraph, next: WordBlock | undefined): Block {
    const span = this.#place(paragraph);
    const { style, heading } = paragraph.traits;
    if (CODE.test(style)) return { kind: 'code-block', span, value: paragraph.text };
    const children = this.#inlines(paragraph);
    if (heading !== undefined) {
      return { kind: 'heading', span, depth: Math.min(6, heading + 1), children };
    }
    if (next && isTypedHeading(paragraph)) return { kind: 'heading', span, depth: 2, children };
    const block: Block = { kind: 'paragraph', span, children };
    return QUOTES.test(style) ? { kind: 'quote', span, blocks: [block] } : block;
  }

  /** Entries in a row as lists, those of deeper levels inside the item before them. */
  #lists(entries: readonly Entry[]): readonly Block[] {
    const lists: Block[] = [];
    let at = 0;
    while (at < entries.length) {
      const opening = entries[at];
      if (!opening) break;
      const items: ListItem[] = [];
      while (at < entries.length && belongs(entries[at], opening)) {
        const item = entries[at];
        let end = at + 1;
        while (end < entries.length && isInside(entries[end], opening)) end++;
        if (item) items.push(this.#item(item, entries.slice(at + 1, end)));
        at = end;
      }
      const { ordered, start } = opening;
      lists.push({ kind: 'list', span: around(items), ordered, start, tight: true, items });
    }
    return lists;
  }

  #item({ paragraph, from }: Entry, inside: readonly Entry[]): ListItem {
    const span = this.#place(paragraph);
    const first: Block = { kind: 'paragraph', span, children: this.#inlines(paragraph, from) };
    const nested = inside.findIndex(({ list }) => list !== '');
    const more = (nested === -1 ? inside : inside.slice(0, nested)).map(
      (entry): Block => ({
        kind: 'paragraph',
        span: this.#place(entry.paragraph),
        children: this.#inlines(entry.paragraph),
      }),
    );
    const lists = nested === -1 ? [] : this.#lists(inside.slice(nested));
    const blocks = [first, ...more, ...lists];
    return { kind: 'item', span: around(blocks), checked: undefined, blocks };
  }

  #table(rows: readonly (readonly WordCell[])[]): Block | undefined {
    const paragraphs = rows.flat().flatMap(({ blocks }) => paragraphsIn(blocks));
    const places = paragraphs.flatMap((one) => this.#places.get(one) ?? []);
    const [first] = places;
    if (!first || paragraphs.some(({ traits }) => traits.style === SEATS)) return undefined;
    let end = first.start;
    const read = rows
      .map((row) =>
        row.flatMap((cell) => {
          const made = this.#cell(cell, end);
          end = made.span.end;
          const spare = Array.from({ length: cell.width - 1 }, () => emptyCell(end));
          return [made, ...spare];
        }),
      )
      .filter((row) => row.length > 0);
    const columns = read.reduce((most, row) => Math.max(most, row.length), 0);
    const [header = [], ...others] = read.map((row) => [
      ...row,
      ...Array.from({ length: columns - row.length }, () => emptyCell(row.at(-1)?.span.end ?? end)),
    ]);
    return {
      kind: 'table',
      span: { start: first.start, end: places.at(-1)?.end ?? first.end },
      alignments: header.map(() => undefined),
      header,
      rows: others,
    };
  }

  /** A cell is one line: its paragraphs read as lines of it. */
  #cell({ blocks }: WordCell, at: number): Cell {
    const paragraphs = paragraphsIn(blocks).filter((one) => this.#places.has(one));
    const [first] = paragraphs;
    const last = paragraphs.at(-1);
    if (!first || !last) return emptyCell(at);
    const children = paragraphs.flatMap((paragraph, index): readonly Inline[] => {
      const { start } = this.#place(paragraph);
      const line = { start: start - 1, end: start };
      const gap: Inline = { kind: 'break', span: line, hard: true };
      const words = this.#inlines(paragraph);
      return index === 0 ? words : [gap, ...words];
    });
    const span = { start: this.#place(first).start, end: this.#place(last).end };
    return { kind: 'cell', span, children };
  }
}

function emptyCell(at: number): Cell {
  return { kind: 'cell', span: { start: at, end: at }, children: [] };
}

function around(parts: readonly { readonly span: Span }[]): Span {
  return { start: parts[0]?.span.start ?? 0, end: parts.at(-1)?.span.end ?? 0 };
}

/** A table of one row or one column puts things beside each other; it is no table to be read. */
function isLayout(block: WordBlock): boolean {
  if (block.kind === 'paragraph') return false;
  return block.rows.length <= 1 || block.rows.every((row) => row.length <= 1);
}

function unwrap(block: WordBlock): readonly WordBlock[] {
  if (block.kind === 'paragraph') return [block];
  const inner = block.rows.flat().flatMap((cell) => cell.blocks);
  return inner.flatMap((one) => (isLayout(one) ? unwrap(one) : [one]));
}

/** A bold line that stands alone is what people write instead of a heading. */
function isTypedHeading(paragraph: WordParagraph): boolean {
  const text = paragraph.text.trim();
  return (
    isAllBold(paragraph) &&
    text.split(/\s+/u).length <= LONGEST_HEADING &&
    !/[.!?:;,”"]$/u.test(text) &&
    !text.includes(': ')
  );
}

function entryOf(
  paragraph: WordParagraph,
  neighbours: readonly (WordBlock | undefined)[],
): Entry | undefined {
  const { list } = paragraph.traits;
  if (paragraph.traits.heading !== undefined) return undefined;
  if (list) return { paragraph, ...list, from: 0, start: 1 };
  const bullet = TYPED_BULLET.exec(paragraph.text);
  const typed = { paragraph, list: 'diketik', level: 0, start: 1 };
  if (bullet) return { ...typed, ordered: false, from: bullet[0].length };
  const number = TYPED_NUMBER.exec(paragraph.text);
  // One number alone may open a heading, or a sentence.
  const hasCompany = neighbours.some(
    (one) => one?.kind === 'paragraph' && TYPED_NUMBER.test(one.text),
  );
  if (!number || !hasCompany) return undefined;
  const start = Number.parseInt(number[0], 10) || 1;
  return { ...typed, ordered: true, from: number[0].length, start };
}

function belongs(entry: Entry | undefined, { list, level, ordered }: Entry): boolean {
  return entry?.list === list && entry.level === level && entry.ordered === ordered;
}

/** What continues an item, or lies deeper. */
function isInside(entry: Entry | undefined, { level }: Entry): boolean {
  return entry !== undefined && (entry.list === '' || entry.level > level);
}
