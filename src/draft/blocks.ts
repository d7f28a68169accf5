import { Lexer, type Token, Tokenizer, type Tokens } from 'marked';
import { footnotes, isNoteToken } from './footnotes.ts';
import { readInlines } from './inlines.ts';
import { countLines, MarkdownLines } from './markdown-lines.ts';
import type { Alignment, Block, Cell, ListItem } from './nodes.ts';
import { type CellRange, findCells } from './table-cells.ts';

/**
 * Reads Markdown into blocks with exact places. The one user of the Markdown parser: check and
 * export work on the same tree.
 *
 * @param text the whole file; offsets count from its start
 * @param start where the Markdown begins, after the front matter
 */
export function readBlocks(text: string, start: number): readonly Block[] {
  const lines = new MarkdownLines(text, start);
  const lexer = new Lexer<string, unknown>({
    gfm: true,
    tokenizer: new WordKeepingTokenizer(),
    extensions: footnotes,
  });
  return readTokens(lexer.lex(lines.text), lines, 0);
}

/**
 * Markdown takes the line `[^catatan satu]: kata` and `[Catatan]: segera` for the address of a link
 * and shows nothing of it. Here they are words: a note is not an address, and an address has a dot,
 * a slash, a colon or a hash in it.
 */
class WordKeepingTokenizer extends Tokenizer<string, unknown> {
  override def(source: string): Tokens.Def | undefined {
    const token = super.def(source);
    return token && !token.tag.startsWith('^') && /[./:#]/u.test(token.href) ? token : undefined;
  }
}

/**
 * Reads the tokens of one container, which starts at the line `first`. Tokens tile its text, but
 * for the line end that is lost where a quote goes on without its marker.
 */
function readTokens(tokens: readonly Token[], lines: MarkdownLines, first: number): Block[] {
  const blocks: Block[] = [];
  let line = first;
  let inLine = false;
  for (const token of tokens) {
    const raw = withoutTaskBox(token);
    if (raw === '') continue;
    if (inLine && /^[^\n]*\S/u.test(raw)) line++;
    if (raw.trim() !== '') {
      const block = readBlock(token, raw, lines, line);
      if (block) blocks.push(block);
    }
    line += countLines(raw);
    inLine = !raw.endsWith('\n');
  }
  return blocks;
}

/** The Markdown of a token without the task box that the parser puts in front of it. */
function withoutTaskBox(token: Token): string {
  if (token.type === 'checkbox') return '';
  const first = 'tokens' in token ? token.tokens?.[0] : undefined;
  return first?.type === 'checkbox' ? token.raw.slice(first.raw.length) : token.raw;
}

function readBlock(
  token: Token,
  raw: string,
  lines: MarkdownLines,
  line: number,
): Block | undefined {
  const span = lines.span(raw, line);
  if (isNoteToken(token)) {
    const { label, tokens } = token;
    return { kind: 'note', span, label, blocks: readTokens(tokens, lines, line) };
  }
  switch (token.type) {
    case 'paragraph':
    case 'text': {
      const { text, tokens = [] } = token as Tokens.Paragraph;
      const box = tokens[0]?.type === 'checkbox' ? tokens[0].raw.length : 0;
      const children = readInlines(tokens, lines.align(text.slice(box), raw, line));
      return { kind: 'paragraph', span, children };
    }
    case 'heading': {
      const { text, tokens, depth } = token as Tokens.Heading;
      const marks = /^ {0,3}#{1,6}(?=\s|$)/u.exec(raw)?.[0].length ?? 0;
      const start = raw.indexOf(text, marks);
      const words = lines.align(raw, raw, line).slice(start, start + text.length);
      return { kind: 'heading', span, depth, children: readInlines(tokens, words) };
    }
    case 'blockquote': {
      const blocks = readTokens((token as Tokens.Blockquote).tokens, lines, line);
      return { kind: 'quote', span, blocks };
    }
    case 'list':
      return readList(token as Tokens.List, lines, line);
    case 'table':
      return readTable(token as Tokens.Table, lines, line);
    case 'code':
      return { kind: 'code-block', span, value: (token as Tokens.Code).text };
    case 'html':
      return { kind: 'html-block', span, value: raw };
    case 'hr':
      return { kind: 'divider', span };
    default:
      return undefined;
  }
}

function readList(token: Tokens.List, lines: MarkdownLines, first: number): Block {
  let line = first;
  const items = token.items.map((item): ListItem => {
    const start = line;
    line += countLines(item.raw);
    return {
      kind: 'item',
      span: lines.span(item.raw, start),
      checked: item.task ? item.checked === true : undefined,
      blocks: readTokens(item.tokens, lines, start),
    };
  });
  return {
    kind: 'list',
    span: lines.span(token.raw, first),
    ordered: token.ordered,
    start: typeof token.start === 'number' ? token.start : 1,
    tight: !token.loose,
    items,
  };
}

function readTable(token: Tokens.Table, lines: MarkdownLines, first: number): Block {
  const text = lines.align(token.raw, token.raw, first);
  const rows = findCells(token.raw);
  const readCell = (cell: Tokens.TableCell, range: CellRange): Cell => {
    const { start, end } = range;
    const words = text.slice(start, end).withoutEscapes(cell.text);
    return {
      kind: 'cell',
      span: text.span(start, end),
      children: readInlines(cell.tokens, words),
    };
  };
  const readRow = (cells: readonly Tokens.TableCell[], row: number): readonly Cell[] => {
    const { ranges = [], end = 0 } = rows[row] ?? {};
    return cells.map((cell, index) => readCell(cell, ranges[index] ?? { start: end, end }));
  };
  return {
    kind: 'table',
    span: lines.span(token.raw, first),
    alignments: token.align.map((side): Alignment => side ?? undefined),
    header: readRow(token.header, 0),
    rows: token.rows.map((row, index) => readRow(row, index + 2)),
  };
}
