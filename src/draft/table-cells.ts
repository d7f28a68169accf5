/** Where a table cell stands in the Markdown of its table, without the white space around it. */
export interface CellRange {
  readonly start: number;
  readonly end: number;
}

/** The cells of one line of a table. */
export interface RowRanges {
  readonly ranges: readonly CellRange[];
  /** Where the line ends; cells that it lacks are there. */
  readonly end: number;
}

/** The cells of each line of a table, split at `|` as GitHub Flavored Markdown does. */
export function findCells(table: string): readonly RowRanges[] {
  let start = 0;
  return table.split('\n').map((line) => {
    const ranges = findRowCells(table, start, start + line.length);
    const end = start + line.trimEnd().length;
    start += line.length + 1;
    return { ranges, end };
  });
}

function findRowCells(table: string, lineStart: number, lineEnd: number): readonly CellRange[] {
  const cells: CellRange[] = [];
  let start = lineStart;
  let escaped = false;
  for (let i = lineStart; i <= lineEnd; i++) {
    if (i === lineEnd || (table[i] === '|' && !escaped)) {
      cells.push(trimRange(table, start, i));
      start = i + 1;
    }
    escaped = table[i] === '\\' && !escaped;
  }
  // The pipes at both ends of the line are not between two cells.
  const from = isEmpty(cells[0]) ? 1 : 0;
  const to = cells.length > from && isEmpty(cells.at(-1)) ? -1 : undefined;
  return cells.slice(from, to);
}

function isEmpty(range: CellRange | undefined): boolean {
  return range !== undefined && range.start === range.end;
}

function trimRange(text: string, start: number, end: number): CellRange {
  const content = text.slice(start, end);
  const trimmedStart = end - content.trimStart().length;
  return { start: trimmedStart, end: Math.max(trimmedStart, start + content.trimEnd().length) };
}
