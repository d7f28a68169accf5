import type { Rows } from './read-sheet.ts';

/** Rows of a CSV file or of a list that was pasted, line by line. */
export function readRows(text: string): Rows {
  const separator = separatorOf(text);
  return separator === undefined
    ? text.split(/\r?\n/u).map(readListLine)
    : readCsv(text, separator);
}

/** What parts the cells: tabs, or what the line of headings has between them. */
function separatorOf(text: string): string | undefined {
  if (text.includes('\t')) return '\t';
  const [first = ''] = text.trimStart().split(/\r?\n/u);
  if (/;/u.test(first)) return ';';
  return /^[^,]*(?:nama|jabatan)[^,]*,|,\s*"?(?:nama|jabatan)\b/iu.test(first) ||
    first.startsWith('"')
    ? ','
    : undefined;
}

function readCsv(text: string, separator: string): Rows {
  const cells = new RegExp(`("(?:[^"]|"")*"|[^${separator}\\n]*)(${separator}|\\r?\\n|$)`, 'gu');
  const rows: string[][] = [[]];
  for (const [whole, cell = '', end] of text.matchAll(cells)) {
    if (whole === '') break;
    const bare = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    rows.at(-1)?.push(bare.replace(/\s+/gu, ' ').trim());
    if (end !== separator) rows.push([]);
  }
  return rows;
}

/** `1. Nama, S.H. – Jabatan` and `Jabatan: Nama`. */
function readListLine(line: string): readonly string[] {
  const plain = line
    .replace(/^\s*(?:\d{1,3}[.)]|[-*•])\s+/u, '')
    .replaceAll('*', '')
    .replace(/\s+/gu, ' ')
    .trim();
  const joint = / [-–—] | ?: ?/u.exec(plain);
  if (!joint) return [plain];
  return [plain.slice(0, joint.index), plain.slice(joint.index + joint[0].length)];
}
