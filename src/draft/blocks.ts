import { Lexer, type Token, type Tokens } from 'marked';
import { MappedText } from '../text/mapped-text.ts';
import { readInlines } from './inlines.ts';
import type { Alignment, Block, Cell, ListItem } from './nodes.ts';

/**
 * Reads Markdown into blocks with exact places. The one user of the Markdown parser: check and
 * export work on the same tree.
 *
 * @param text the whole file; offsets count from its start
 * @param start where the Markdown begins, after the front matter
 */
export function readBlocks(text: string, start: number): readonly Block[] {
  const body = MappedText.fromSource(text, start);
  return readTokens(new Lexer({ gfm: true }).lex(body.text), body);
}

function readTokens(tokens: readonly Token[], text: MappedText): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  for (const token of tokens) {
    if (token.type === 'checkbox') continue;
    const raw = withoutCheckbox(token);
    const start = findFrom(text.text, raw, at);
    const end = Math.min(start + raw.length, text.text.length);
    const block = readBlock(token, text, start, end);
    if (block) blocks.push(block);
    at = end;
  }
  return blocks;
}

/** Tokens follow each other closely, but for blank lines that the parser dropped. */
function findFrom(text: string, raw: string, at: number): number {
  if (text.startsWith(raw, at)) return at;
  const found = text.indexOf(raw, at);
  return found === -1 ? at : found;
}

function readBlock(token: Token, text: MappedText, start: number, end: number): Block | undefined {
  const raw = text.text.slice(start, end);
  const span = text.span(start, start + raw.trimEnd().length);
  const part = (): MappedText => text.slice(start, end);
  switch (token.type) {
    case 'paragraph':
    case 'text': {
      const { text: words, tokens } = leaf(token);
      const lines = part().alignLines(words);
      return { kind: 'paragraph', span, children: readInlines(tokens, lines) };
    }
    case 'heading': {
      const { text: words, tokens } = leaf(token);
      const from = start + headingTextStart(raw, words);
      const line = text.slice(from, from + words.length);
      const depth = (token as Tokens.Heading).depth;
      return { kind: 'heading', span, depth, children: readInlines(tokens, line) };
    }
    case 'blockquote': {
      const quote = token as Tokens.Blockquote;
      const blocks = readTokens(quote.tokens, part().alignLines(quote.text));
      return { kind: 'quote', span, blocks };
    }
    case 'list':
      return readList(token as Tokens.List, part(), span);
    case 'table':
      return readTable(token as Tokens.Table, part(), span);
    case 'code':
      return { kind: 'code-block', span, value: (token as Tokens.Code).text };
    case 'html':
      return { kind: 'html-block', span, value: token.raw };
    case 'hr':
      return { kind: 'divider', span };
    default:
      return undefined;
  }
}

/** The words of a leaf block, without the task box that the parser puts before them. */
function leaf(token: Token): { text: string; tokens: readonly Token[] } {
  const { text, tokens = [] } = token as Tokens.Paragraph;
  const first = tokens[0];
  const hasBox = first?.type === 'checkbox' && text.startsWith(first.raw);
  return { text: hasBox ? text.slice(first.raw.length) : text, tokens };
}

function withoutCheckbox(token: Token): string {
  const first = 'tokens' in token ? token.tokens?.[0] : undefined;
  const hasBox = first?.type === 'checkbox' && token.raw.startsWith(first.raw);
  return hasBox ? token.raw.slice(first.raw.length) : token.raw;
}

/** Where the words of a heading begin: after `#` marks, or at the first word of an underlined one. */
function headingTextStart(raw: string, words: string): number {
  const marks = /^ {0,3}#{1,6}(?=[ \t\n]|$)[ \t]*/u.exec(raw)?.[0].length ?? 0;
  return Math.max(raw.indexOf(words, marks), 0);
}

function readList(token: Tokens.List, text: MappedText, span: Block['span']): Block {
  const items: ListItem[] = [];
  let at = 0;
  for (const item of token.items) {
    const start = findFrom(text.text, item.raw, at);
    const end = Math.min(start + item.raw.length, text.text.length);
    const inner = text.slice(start, end).alignLines(item.text);
    const raw = text.text.slice(start, end).trimEnd();
    items.push({
      kind: 'item',
      span: text.span(start, start + raw.length),
      checked: item.task ? item.checked === true : undefined,
      blocks: readTokens(item.tokens, inner),
    });
    at = end;
  }
  const first = typeof token.start === 'number' ? token.start : 1;
  return {
    kind: 'list',
    span,
    ordered: token.ordered,
    start: first,
    tight: !token.loose,
    items,
  };
}

function readTable(token: Tokens.Table, text: MappedText, span: Block['span']): Block {
  const lines = splitLines(text.text);
  const readRow = (cells: readonly Tokens.TableCell[], line: LineRange | undefined): Cell[] => {
    const ranges = line ? cellRanges(text.text, line) : [];
    const rowEnd = line?.end ?? text.text.length;
    return cells.map((cell, index) => {
      const range = ranges[index] ?? { start: rowEnd, end: rowEnd };
      const words = text.slice(range.start, range.end).alignForward(cell.text);
      return {
        kind: 'cell',
        span: text.span(range.start, range.end),
        children: readInlines(cell.tokens, words),
      };
    });
  };
  const bodyLines = lines.slice(2).filter((line) => text.text.slice(line.start, line.end).trim());
  return {
    kind: 'table',
    span,
    alignments: token.align.map((side): Alignment => side ?? undefined),
    header: readRow(token.header, lines[0]),
    rows: token.rows.map((row, index) => readRow(row, bodyLines[index])),
  };
}

interface LineRange {
  readonly start: number;
  readonly end: number;
}

function splitLines(text: string): LineRange[] {
  const lines: LineRange[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

/** The cells of a table row, trimmed, split at `|` as GitHub Flavored Markdown does. */
function cellRanges(text: string, line: LineRange): LineRange[] {
  const cells: LineRange[] = [];
  let start = line.start;
  let escaped = false;
  for (let i = line.start; i <= line.end; i++) {
    if (i === line.end || (text[i] === '|' && !escaped)) {
      cells.push(trimRange(text, { start, end: i }));
      start = i + 1;
    }
    escaped = text[i] === '\\' && !escaped;
  }
  if (cells[0]?.start === cells[0]?.end) cells.shift();
  if (cells.length > 0 && cells.at(-1)?.start === cells.at(-1)?.end) cells.pop();
  return cells;
}

function trimRange(text: string, range: LineRange): LineRange {
  let { start, end } = range;
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
