import { displayWidth, pad } from '../../text/display-width.ts';
import type { Exporter } from '../exporter.ts';
import type { PrintDocument, PrintInline, PrintTable } from '../print-document.ts';
import { printedText } from '../print-inlines.ts';
import { closingWithContactLast, openingLines, plainSpaces } from './document-parts.ts';
import {
  blockLines,
  bracketedNote,
  joinParts,
  noteLines,
  showsAddress,
  type TextDialect,
  tableAsItems,
} from './text-blocks.ts';
import { wrapLine } from './wrap-line.ts';

/**
 * Columns of a line: what mail programs and terminals show unbroken (RFC 5322, 2.1.1, asks for 78).
 */
const WIDTH = 72;

/** Writes plain text in lines of at most 72 columns, with no marks at all. */
export const plainText: Exporter = {
  format: 'txt',
  extension: '.txt',
  write: async (document) => new TextEncoder().encode(plainTextOf(document)),
};

const dialect: TextDialect = {
  run: ({ value }) => value,
  link: (link, words) =>
    showsAddress(link) ? words : `${words} (${link.href.replace(/^mailto:/u, '')})`,
  note: (number) => ` [${number}]`,
  noteText: bracketedNote,
  lineBreak: '\n',
  paragraph: (text) => text.split('\n'),
  heading: (text, level) => (level === 1 ? [text.toUpperCase()] : [text]),
  quoteMark: '    ',
  bullet: '- ',
  divider: '* * *',
  code: (value) => value.split('\n').map((line) => `    ${line}`),
  table: tableLines,
  figure: ({ alt, caption, credit }) => [
    `[Foto: ${caption ?? alt}${credit === undefined ? '' : ` (${credit})`}]`,
  ],
};

/** A document as plain text. */
export function plainTextOf(document: PrintDocument): string {
  const { letterhead, title, untitled, subtitle, facts, body, notes, byline } = document;
  const kop = letterhead
    ? [
        letterhead.agency === undefined ? undefined : letterhead.government,
        letterhead.agency ?? letterhead.government,
        letterhead.address,
        ...letterhead.reach.map(printedText),
      ].filter((line) => line !== undefined)
    : [];
  const labels = Math.max(0, ...facts.map(({ label }) => label.length));
  const lines = joinParts([
    kop,
    openingLines(document),
    untitled ? [] : [title.toUpperCase()],
    subtitle === undefined ? [] : [subtitle],
    facts.map(({ label, value }) => `${label.padEnd(labels)} : ${value}`),
    blockLines(body, dialect),
    noteLines(notes, dialect),
    ...closingWithContactLast(document).map(({ heading, blocks }) => [
      heading.toUpperCase(),
      ...blockLines(blocks, dialect),
    ]),
    signatureLines(document),
    byline === undefined ? [] : [byline],
  ]);
  return plainSpaces(`${lines.flatMap((line) => wrapLine(line, WIDTH)).join('\n')}\n`);
}

/** Who signs, at the right half of the page; there is nothing to sign in plain text. */
function signatureLines({ signature }: PrintDocument): readonly string[] {
  if (signature === undefined) return [];
  const { place, offices, name, details } = signature;
  const lines = [place, ...offices, '', name, ...details].filter((line) => line !== undefined);
  return lines.map((line) => (line === '' ? '' : `${' '.repeat(WIDTH / 2)}${line}`));
}

/** A table in columns, or, when it is too wide for the page, one item a row. */
function tableLines(
  table: PrintTable,
  cell: (inlines: readonly PrintInline[]) => string,
): readonly string[] {
  const rows = [table.header, ...table.rows].map((row) =>
    row.map((content) => cell(content).replaceAll('\n', ' ')),
  );
  const widths = table.header.map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  const whole = widths.reduce((sum, width) => sum + width + 2, -2);
  if (whole > WIDTH) return tableAsItems(table, cell, (text) => text);
  const line = (row: readonly string[]): string =>
    row
      .map((value, column) => pad(value, widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const [header = [], ...body] = rows;
  return [line(header), '-'.repeat(whole), ...body.map(line)];
}
