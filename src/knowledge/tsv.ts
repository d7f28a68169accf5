/** The rows of a tab-separated table. Empty lines and lines that open with `#` are left out. */
export function readRows(table: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const line of table.replaceAll('\r', '').split('\n')) {
    if (line !== '' && !line.startsWith('#')) rows.push(line.split('\t'));
  }
  return rows;
}
