import { A_MONTH } from '../calendar/date.ts';
import type { PrintBlock, PrintCell, PrintInline, TextRun } from './print-document.ts';

const NBSP = '\u00A0';

/** Where a straight quotation mark opens: at the start, behind space, bracket or dash. */
const OPENS_AFTER = /[\s([{–—/“‘]$/u;

/**
 * Spaces at which no line may end. One pattern a kind, each with the word before and behind:
 * amounts and their scale, clock times and zone, days and months, initials and titles before a
 * name, numbered things, units.
 */
const BOUND: readonly RegExp[] = [
  /(?<=(?:^|[\s(“])Rp[\d.,]{1,20}) (?=(?:ribu|juta|miliar|triliun)(?![a-z]))/gu,
  /(?<=(?:^|[\s(])[Pp]ukul) (?=\d)/gu,
  /(?<=\d\.\d\d) (?=WI[BT]A?(?![A-Za-z]))/gu,
  new RegExp(String.raw`(?<=(?:^|[\s(–-])\d{1,2}) (?=(?:${A_MONTH})(?![a-z]))`, 'gu'),
  /(?<=(?:^|[\s(“])(?:[A-Z]\.){1,2}) (?=[A-Z])/gu,
  // Only the last title is held to the name: a narrow column has no room for `Prof. Dr. Ir. Satrio`.
  /(?<=(?:^|[\s(“])(?:Dr|dr|drg|Ir|Hj|Drs|Dra|Prof|Pj|Plt|Plh|Pjs|Jl|No)\.) (?=[A-Z][A-Za-z]*(?![A-Za-z.])|(?:[A-Z]\.){2}\s|\d)/gu,
  // An area code and its number.
  /(?<=(?:^|[\s(])\(0\d{2,3}\)) (?=\d)/gu,
  /(?<=(?:^|[\s(“])(?:Nomor|Pasal|Tahun|ayat|Bab|Ruang|Lantai|halaman)) (?=\(?\d)/gu,
  /(?<=\d) (?=(?:persen|orang|menit|jam|km|m|kg|ton|ha|hektare|unit)(?![A-Za-z]))/gu,
];

/**
 * Sets a text as a printer would: curly quotation marks and apostrophes, dashes for hyphens between
 * spaces, and spaces that hold together what a line must not part.
 *
 * @param before the text in front of it in the same paragraph, which tells an opening mark
 */
export function typeset(text: string, before = ''): string {
  if (!/["' -]/u.test(text)) return text;
  const curled = text.replace(/["']/gu, (mark, at: number) => {
    const opens =
      OPENS_AFTER.test(at === 0 ? before : text.slice(0, at)) || before + text.slice(0, at) === '';
    if (mark === '"') return opens ? '“' : '”';
    return opens ? '‘' : '’';
  });
  const dashed = curled.replace(/(?<= )--?(?= )/gu, '–');
  return BOUND.reduce((line, pattern) => line.replace(pattern, NBSP), dashed);
}

/** Sets the texts of a paragraph; code stays as it is. */
export function typesetInlines(inlines: readonly PrintInline[]): readonly PrintInline[] {
  let before = '';
  const set = (run: TextRun): TextRun => {
    const value = run.marks.includes('code') ? run.value : typeset(run.value, before);
    before = run.value;
    return { ...run, value };
  };
  return inlines.map((inline): PrintInline => {
    switch (inline.kind) {
      case 'text':
        return set(inline);
      case 'break':
        before = '';
        return inline;
      case 'note':
        return inline;
      case 'link':
        return {
          ...inline,
          children: inline.children.map((child) => (child.kind === 'text' ? set(child) : child)),
        };
      default:
        return inline satisfies never;
    }
  });
}

/** Sets every text of blocks but code and the alternative texts of pictures. */
export function typesetBlocks(blocks: readonly PrintBlock[]): readonly PrintBlock[] {
  return blocks.map((block): PrintBlock => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return { ...block, children: typesetInlines(block.children) };
      case 'quote':
        return { ...block, blocks: typesetBlocks(block.blocks) };
      case 'list':
        return { ...block, items: block.items.map(typesetBlocks) };
      case 'table': {
        const row = (cells: readonly PrintCell[]): readonly PrintCell[] =>
          cells.map(typesetInlines);
        return { ...block, header: row(block.header), rows: block.rows.map(row) };
      }
      case 'figure':
        return { ...block, caption: block.caption && typeset(block.caption) };
      case 'code':
      case 'divider':
      case 'seating':
        return block;
      default:
        return block satisfies never;
    }
  });
}
