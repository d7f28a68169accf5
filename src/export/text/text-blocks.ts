import type {
  Figure,
  PrintBlock,
  PrintInline,
  PrintLink,
  PrintList,
  PrintNote,
  PrintSeating,
  PrintTable,
  TextRun,
} from '../print-document.ts';
import { printedText } from '../print-inlines.ts';
import { STAGE } from '../seating/seating-drawing.ts';

/** How a form of text writes what paper shows by type: each answer is one or more lines. */
export interface TextDialect {
  run(run: TextRun): string;
  /** What stands in the sentence for a link. */
  link(link: PrintLink, words: string): string;
  /** What stands in the sentence for a footnote. */
  note(number: number): string;
  /** The lines of a footnote, from the lines of its text. */
  noteText(number: number, lines: readonly string[]): readonly string[];
  /** A line end inside a paragraph. */
  readonly lineBreak: string;
  /** The lines of a paragraph of finished text; `links` are those in it. */
  paragraph(text: string, links: readonly PrintLink[]): readonly string[];
  heading(text: string, level: number): readonly string[];
  /** What opens each line of a quotation. */
  readonly quoteMark: string;
  readonly bullet: string;
  readonly divider: string;
  code(value: string): readonly string[];
  table(table: PrintTable, cell: (inlines: readonly PrintInline[]) => string): readonly string[];
  figure(figure: Figure): readonly string[];
}

/** Blocks as lines; an empty line parts them. */
export function blockLines(blocks: readonly PrintBlock[], dialect: TextDialect): readonly string[] {
  return joinParts(blocks.map((block) => linesOf(block, dialect)));
}

/** Groups of lines with one empty line between them; empty groups are left out. */
export function joinParts(parts: readonly (readonly string[])[]): readonly string[] {
  return parts
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function linesOf(block: PrintBlock, dialect: TextDialect): readonly string[] {
  const text = (inlines: readonly PrintInline[]): string => inlineText(inlines, dialect);
  switch (block.kind) {
    case 'paragraph':
      return dialect.paragraph(text(block.children), linksIn(block.children));
    case 'heading':
      return dialect.heading(printedText(block.children), block.level);
    case 'quote':
      return blockLines(block.blocks, dialect).map((line) =>
        `${dialect.quoteMark}${line}`.trimEnd(),
      );
    case 'list':
      return listLines(block, dialect);
    case 'table':
      return dialect.table(block, text);
    case 'code':
      return dialect.code(block.value);
    case 'divider':
      return [dialect.divider];
    case 'seating':
      return seatingLines(block);
    case 'figure':
      return dialect.figure(block);
    default:
      return block satisfies never;
  }
}

/** The links among inlines. */
export function linksIn(inlines: readonly PrintInline[]): readonly PrintLink[] {
  return inlines.filter((inline) => inline.kind === 'link');
}

/** A plan row by row, as it is seen. */
function seatingLines({ rows, view }: PrintSeating): readonly string[] {
  const stage = `[${STAGE}]`;
  const lines = rows.map(({ label, seats }) => {
    const sitters = seats.map(({ label: seat, sitter }) => `${seat} ${sitter?.name ?? '(kosong)'}`);
    return `${label}: ${sitters.join(' | ')}`;
  });
  return view === 'hadirin' ? [stage, ...lines] : [...lines, stage];
}

function listLines(list: PrintList, dialect: TextDialect): readonly string[] {
  const items = list.items.map((blocks, index) => {
    const mark = list.ordered ? `${list.start + index}. ` : dialect.bullet;
    const indent = ' '.repeat(mark.length);
    const parts = blocks.map((block) => linesOf(block, dialect));
    const lines = list.tight ? parts.flat() : joinParts(parts);
    return lines.map((line, at) => `${at === 0 ? mark : indent}${line}`.trimEnd());
  });
  return list.tight ? items.flat() : joinParts(items);
}

/** Inline text; marks and links as the dialect writes them. */
export function inlineText(inlines: readonly PrintInline[], dialect: TextDialect): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return dialect.run(inline);
        case 'break':
          return dialect.lineBreak;
        case 'link':
          return dialect.link(inline, inlineText(inline.children, dialect));
        case 'note':
          return dialect.note(inline.number);
        default:
          return inline satisfies never;
      }
    })
    .join('');
}

/** The footnotes, to stand below the body, one a group of lines; empty when there are none. */
export function noteLines(notes: readonly PrintNote[], dialect: TextDialect): readonly string[] {
  return notes.flatMap(({ number, paragraphs }) =>
    dialect.noteText(
      number,
      joinParts(paragraphs.map((children) => linesOf({ kind: 'paragraph', children }, dialect))),
    ),
  );
}

/** `[1] text`, the lines below it indented. */
export function bracketedNote(number: number, lines: readonly string[]): readonly string[] {
  const mark = `[${number}] `;
  return lines
    .filter((line) => line !== '')
    .map((line, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + line);
}

/** A table as one item a row: the first column that says something, then `Column: value`. */
export function tableAsItems(
  { header, rows }: PrintTable,
  cell: (inlines: readonly PrintInline[]) => string,
  emphasize: (text: string) => string,
): readonly string[] {
  const titles = header.map(printedText);
  const key = titles.findIndex((title) => !/^No\.?$/iu.test(title));
  return rows.map((row) => {
    const name = cell(row[key] ?? []);
    const rest = row.flatMap((content, index) => {
      const value = index === key ? '' : cell(content);
      if (value === '' || index < key) return [];
      const title = titles[index] ?? '';
      return [title === '' || titles.length - key <= 2 ? value : `${title}: ${value}`];
    });
    const lead = name === '' ? '' : emphasize(name);
    return `- ${[lead, rest.join('; ')].filter((part) => part !== '').join(': ')}`;
  });
}

/** Whether a link shows its own address, so that nothing need be added. */
export function showsAddress({ href, children }: PrintLink): boolean {
  const bare = (address: string): string =>
    address.replace(/^(?:https?:\/\/|mailto:|tel:)/u, '').replace(/\/$/u, '');
  const shown = printedText(children);
  return shown.includes(bare(href)) || href.startsWith('tel:');
}

/** Puts marks around the words of a text; the white space at its ends stays outside them. */
export function markWords(text: string, mark: (words: string) => string): string {
  const words = text.trim();
  if (words === '') return text;
  const start = text.indexOf(words);
  return text.slice(0, start) + mark(words) + text.slice(start + words.length);
}
