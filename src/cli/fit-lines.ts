/** White space of at least this width parts what is typed from what it means. */
const COLUMN = /\S {2,60}(?=\S)/u;

/** Columns further in than this leave too little room for what stands in them. */
const FURTHEST = 0.6;

/**
 * Folds the lines of a text that are wider than a terminal at their spaces, so that it does not
 * break them inside a word. What follows stands under the column it belongs to.
 *
 * @param width in characters; `undefined` leaves the text as it is
 */
export function fitLines(text: string, width: number | undefined): string {
  if (width === undefined) return text;
  return text
    .split('\n')
    .flatMap((line) => foldLine(line, width))
    .join('\n');
}

function foldLine(line: string, width: number): readonly string[] {
  if (line.length <= width) return [line];
  const margin = line.length - line.trimStart().length;
  const furthest = width * FURTHEST;
  if (margin > furthest) return foldLine(`${BELOW}${line.trimStart()}`, width);
  const gap = COLUMN.exec(line);
  const column = gap ? gap.index + gap[0].length : 0;
  if (column > furthest) {
    const meaning = `${' '.repeat(margin)}    ${line.slice(column)}`;
    return [line.slice(0, column).trimEnd(), meaning].flatMap((part) =>
      foldAt(part, margin + 4, width),
    );
  }
  return foldAt(line, column > 0 ? column : margin + 4, width);
}

/** How far in a line stands that cannot stand where it did. */
const BELOW = ' '.repeat(6);

function foldAt(line: string, indent: number, width: number): readonly string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const at = rest.lastIndexOf(' ', width);
    if (at <= indent) break;
    lines.push(rest.slice(0, at).trimEnd());
    rest = ' '.repeat(indent) + rest.slice(at).trimStart();
  }
  return [...lines, rest];
}
