import { excerptOf } from '../excerpt.ts';
import type { Exporter } from '../exporter.ts';
import type { Figure, PrintDocument, PrintInline, PrintTable, TextRun } from '../print-document.ts';
import { plainSpaces } from './document-parts.ts';
import {
  blockLines,
  inlineText,
  joinParts,
  markWords,
  noteLines,
  type TextDialect,
} from './text-blocks.ts';

/**
 * Writes clean Markdown (CommonMark with GitHub's tables) for the generator of a web site: front
 * matter that those programs share, then the text. Nothing of the house is in it: no letterhead, no
 * name of an event file.
 */
export const markdown: Exporter = {
  format: 'md',
  extension: '.situs.md',
  write: async (document) => new TextEncoder().encode(plainSpaces(page(document))),
};

const MARKS = { strong: '**', emphasis: '*', strike: '~~', code: '`' } as const;

const dialect: TextDialect = {
  run: markRun,
  link: ({ href }, words) => `[${words}](${href.replace(/[()\s]/gu, encodeURIComponent)})`,
  note: (number) => `[^${number}]`,
  noteText: (number, lines) => [
    ...lines.map((line, index) => {
      const indent = line === '' ? '' : '    ';
      return index === 0 ? `[^${number}]: ${line}` : indent + line;
    }),
    '',
  ],
  lineBreak: '\\\n',
  paragraph: (text) => text.split('\n').map(escapeLineStart),
  heading: (text, level) => [`${'#'.repeat(Math.min(level + 1, 6))} ${escapeMarks(text)}`],
  quoteMark: '> ',
  bullet: '- ',
  divider: '---',
  code: (value) => {
    const fence = '`'.repeat(Math.max(3, longestTicks(value) + 1));
    return [fence, ...value.split('\n'), fence];
  },
  table: tableLines,
  figure: figureLines,
};

function page(document: PrintDocument): string {
  const { title, date, keywords, creator, body, notes, closing, status, draftMark } = document;
  const front = [
    ['title', title],
    ['description', excerptOf(document)],
    ['date', date],
    ['author', creator === '' ? undefined : creator],
    ['lang', 'id'],
    ['tags', keywords.length === 0 ? undefined : keywords],
    ['draft', draftMark ? 'true' : undefined],
  ].flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${key === 'draft' ? value : JSON.stringify(value)}`],
  );
  const sections = closing.map(({ heading, blocks }) =>
    joinParts([dialect.heading(heading, 1), blockLines(blocks, dialect)]),
  );
  const held = document.embargoed && status ? [`> ${escapeMarks(status.text)}`] : [];
  const lines = joinParts([
    held,
    blockLines(body, dialect),
    noteLines(notes, dialect),
    ...sections,
  ]);
  return `---\n${front.join('\n')}\n---\n\n${lines.join('\n')}\n`;
}

function markRun({ value, marks }: TextRun): string {
  return markWords(value, (words) => {
    if (marks.includes('code')) return codeSpan(words);
    return marks.reduceRight(
      (text, mark) => `${MARKS[mark]}${text}${MARKS[mark]}`,
      escapeMarks(words),
    );
  });
}

function codeSpan(words: string): string {
  const ticks = '`'.repeat(longestTicks(words) + 1);
  const space = /^`|`$/u.test(words) ? ' ' : '';
  return `${ticks}${space}${words}${space}${ticks}`;
}

function longestTicks(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/gu), ([ticks]) => ticks.length));
}

/** Escapes what would be read as a mark inside a line. */
function escapeMarks(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/gu, '\\$&').replace(/&(?=#?\w+;)/gu, '&amp;');
}

/** Escapes what would open a heading, a list or a rule at the start of a line. */
function escapeLineStart(line: string): string {
  return line.replace(
    /^(\s*)(?:(#{1,6}|[-+])(?=\s|$)|(\d{1,9})([.)])(?=\s|$)|([-=]+\s*)$)/u,
    (
      all: string,
      space: string,
      mark: string | undefined,
      number: string | undefined,
      point: string | undefined,
    ) => {
      if (number !== undefined) return `${space}${number}\\${point}`;
      return mark === undefined ? `${space}\\${all.trimStart()}` : `${space}\\${mark}`;
    },
  );
}

function tableLines(
  { alignments, header, rows }: PrintTable,
  cell: (inlines: readonly PrintInline[]) => string,
): readonly string[] {
  // In code and addresses, too, a bar parts cells unless a backslash stands before it.
  const text = (inlines: readonly PrintInline[]): string =>
    cell(inlines)
      .replaceAll('\\\n', '<br>')
      .replace(/(?<!\\)\|/gu, '\\|');
  const line = (cells: readonly (readonly PrintInline[])[]): string =>
    `| ${cells.map(text).join(' | ')} |`;
  const rules = alignments.map((side) => {
    if (side === 'center') return ':---:';
    return side === 'right' ? '---:' : '---';
  });
  return [line(header), `| ${rules.join(' | ')} |`, ...rows.map(line)];
}

/**
 * A web site has its own place for pictures, so their words stand here and the file is added there.
 */
function figureLines({ alt, caption, credit }: Figure): readonly string[] {
  const words = caption ?? alt;
  const from = credit === undefined ? '' : ` (Foto: ${credit})`;
  return [inlineText([{ kind: 'text', value: `${words}${from}`, marks: ['emphasis'] }], dialect)];
}
