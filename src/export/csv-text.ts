/**
 * Rows for spreadsheets: parted by semicolons and with a byte order mark, as Excel with Indonesian
 * settings wants to open them by a double click.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(quoted).join(';')}\r\n`).join('')}`;
}

/** Nothing that a spreadsheet would take for a formula may open a cell (OWASP, CSV injection). */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
