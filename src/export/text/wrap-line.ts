import { displayWidth } from '../../text/display-width.ts';

/**
 * Breaks a line at spaces so that none is wider than `width` columns, save a word that is wider
 * itself. What follows is set in as far as the text behind the line's own mark: `- `, `1. `, `> `.
 */
export function wrapLine(line: string, width: number): readonly string[] {
  if (displayWidth(line) <= width) return [line];
  const [opening = ''] = /^\s*(?:[-*>]\s+|\d+\.\s+)?/u.exec(line) ?? [];
  const indent = ' '.repeat(opening.length);
  const lines: string[] = [];
  let current = opening;
  let isFresh = true;
  for (const word of line.slice(opening.length).split(' ')) {
    const longer = isFresh ? current + word : `${current} ${word}`;
    if (isFresh || displayWidth(longer) <= width) {
      current = longer;
    } else {
      lines.push(current);
      current = indent + word;
    }
    isFresh = false;
  }
  return [...lines, current];
}
