import type { Finding } from '../check/finding.ts';
import { flow } from './flow.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';

/** Kinds of mending that are named for one draft; the rest is counted. */
const MOST_KINDS = 20;

/** What `--fix` mended in one draft: a line for each kind, with the lines of the draft. */
export function mendedText(path: string, mended: readonly Finding[], style: Style): string {
  const lines = new Map<string, Set<number>>();
  for (const { message, start } of mended) {
    const places = lines.get(message) ?? new Set();
    lines.set(message, places.add(start.line));
  }
  const kinds = Array.from(lines, ([message, places]) => {
    const where = `Baris ${[...places].join(', ')}:`;
    return `  ${flow([{ text: `${where} ${visible(message, style)}` }], style.width - 2, 2)}`;
  });
  const rest = kinds.length - MOST_KINDS;
  return [
    `${style.path(path)}: ${mended.length} tempat dibetulkan.`,
    ...kinds.slice(0, MOST_KINDS),
    ...(rest > 0 ? [`  … dan ${rest} macam lain.`] : []),
  ].join('\n');
}
