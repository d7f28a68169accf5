import { displayWidth } from '../text/display-width.ts';
import type { Paint } from './style.ts';
import { wrapWords } from './wrap-words.ts';

/** A stretch of words in one colour. */
export interface Stretch {
  readonly text: string;
  readonly paint?: Paint;
  /** Keep it on one line, as paths and commands must be. */
  readonly whole?: boolean;
}

/** A word with the spaces before it when it does not open a line. */
interface Token {
  readonly text: string;
  readonly paint: Paint;
  readonly gap: string;
}

/**
 * Sets stretches one after the other, two spaces apart, in lines of at most `width` columns.
 * Lines after the first are indented by `indent`; a word longer than a line stands alone, uncut.
 */
export function flow(stretches: readonly Stretch[], width: number, indent = 2): string {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { text, paint, gap } of stretches.flatMap(tokens)) {
    const size = displayWidth(text);
    if (line === '') {
      line = paint(text);
      used = size;
    } else if (used + gap.length + size > width) {
      lines.push(line);
      line = ' '.repeat(indent) + paint(text);
      used = indent + size;
    } else {
      line += gap + paint(text);
      used += gap.length + size;
    }
  }
  return [...lines, line].join('\n');
}

function tokens({ text, paint = (same: string) => same, whole = false }: Stretch): Token[] {
  const words = whole ? [text] : text.split(/\s+/u);
  return words.map((word, index) => ({ text: word, paint, gap: index === 0 ? '  ' : ' ' }));
}

/** A paragraph in lines of at most `width` columns, every line indented by `indent`. */
export function paragraph(text: string, width: number, indent: number): string {
  const margin = ' '.repeat(indent);
  return wrapWords(text, width - indent)
    .map((line) => margin + line)
    .join('\n');
}
