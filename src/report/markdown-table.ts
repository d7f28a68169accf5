import { displayWidth, pad } from '../text/display-width.ts';

/** A Markdown table with its columns aligned, so that it can be read as plain text too. */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = header.map((_, column) =>
    Math.max(...[header, ...rows].map((cells) => displayWidth(cells[column] ?? ''))),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => pad(cells[column] ?? '', width)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [line(header), line(rule), ...rows.map(line)].join('\n');
}

/** Text that Markdown shows letter for letter, in one line, in a table cell too. */
export function markdownLine(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|~#&!]/gu, '\\$&').replace(/\s+/gu, ' ');
}
