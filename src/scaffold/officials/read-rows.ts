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
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    row.push(cell.replace(/\s+/gu, ' ').trim());
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (isQuoted && letter === '"' && text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (letter === '"' && (isQuoted || cell.trim() === '')) isQuoted = !isQuoted;
    else if (isQuoted) cell += letter;
    else if (letter === separator) endCell();
    else if (letter === '\n') {
      endCell();
      rows.push(row);
      row = [];
    } else cell += letter;
  }
  endCell();
  return [...rows, row];
}

/** `1. Nama, S.H. – Jabatan` and `Jabatan: Nama`. */
function readListLine(line: string): readonly string[] {
  const plain = line
    .replace(/^\s*(?:\d{1,3}[.)]|[-*•])\s+/u, '')
    .replaceAll('*', '')
    .trim();
  const parts = /^(.+?)(?:\s+[-–—]\s+|\s*:\s+)(.+)$/u.exec(plain);
  return parts ? [parts[1] ?? '', parts[2] ?? ''] : [plain];
}
