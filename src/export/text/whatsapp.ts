import type { Exporter } from '../exporter.ts';
import type { PrintDocument, PrintLink, TextRun } from '../print-document.ts';
import { printedText } from '../print-inlines.ts';
import { closingWithContactLast, openingLines, plainSpaces } from './document-parts.ts';
import {
  blockLines,
  bracketedNote,
  joinParts,
  linksIn,
  markWords,
  noteLines,
  showsAddress,
  type TextDialect,
  tableAsItems,
} from './text-blocks.ts';

/**
 * Writes a message to paste into WhatsApp, in the marks of its help page “About formatting your
 * messages”: `*bold*`, `_italic_`, `~strikethrough~`, `` `code` ``, `> quote`, `- item`, `1. item`.
 * It has no tables, so rows become items, and no links behind words, so their addresses follow the
 * paragraph or the row. Photographs are sent beside the message; see the captions.
 */
export const whatsapp: Exporter = {
  format: 'wa',
  extension: '.wa.txt',
  write: async (document) => new TextEncoder().encode(plainSpaces(message(document))),
};

const MARKS = { strong: '*', emphasis: '_', strike: '~', code: '`' } as const;

const dialect: TextDialect = {
  run: ({ value, marks }: TextRun) =>
    markWords(value, (words) =>
      marks.reduceRight((text, mark) => around(text, MARKS[mark]), words),
    ),
  link: (_, words) => words,
  note: (number) => ` [${number}]`,
  noteText: bracketedNote,
  lineBreak: '\n',
  paragraph: (text, links) => [...text.split('\n'), ...addresses(links)],
  heading: (text) => [around(text, MARKS.strong)],
  quoteMark: '> ',
  bullet: '- ',
  divider: '———',
  code: (value) => ['```', ...value.split('\n'), '```'],
  table: (table, cell) =>
    tableAsItems(table, cell, (text) => around(text, MARKS.strong)).flatMap((item, index) => [
      item,
      ...addresses(linksIn(table.rows[index]?.flat() ?? [])).map((line) => `  ${line}`),
    ]),
  figure: () => [],
};

function message(document: PrintDocument): string {
  const { title, untitled, subtitle, facts, body, notes } = document;
  const [first, ...opening] = openingLines(document);
  const sections = closingWithContactLast(document).filter(({ id }) => id !== 'foto');
  const parts = joinParts([
    [...(first === undefined ? [] : [around(first, MARKS.strong)]), ...opening],
    untitled ? [] : [around(title, MARKS.strong)],
    subtitle === undefined ? [] : [around(subtitle, MARKS.emphasis)],
    facts.map(({ label, value }) => `${around(label, MARKS.strong)}: ${value}`),
    blockLines(body, dialect),
    noteLines(notes, dialect),
    ...sections.map(({ heading, blocks }) => [
      around(heading, MARKS.strong),
      ...blockLines(blocks, dialect),
    ]),
  ]);
  return `${parts.join('\n')}\n`;
}

/** A text in a mark; a text that holds the mark itself would end too early and stays plain. */
function around(text: string, mark: string): string {
  return text.includes(mark) ? text : `${mark}${text}${mark}`;
}

function addresses(links: readonly PrintLink[]): readonly string[] {
  return links
    .filter((link) => !showsAddress(link))
    .map(({ href, children }) => `${printedText(children)}: ${href.replace(/^mailto:/u, '')}`);
}
