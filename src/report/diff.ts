import type { DiffHunk, DiffLine, TextDiff } from '../check/diff.ts';
import type { Paint, Style } from './style.ts';

/**
 * What `--fix` would change, as a unified diff (GNU diffutils, “Unified Format”). With colour, the
 * words that change stand out from their line: a paragraph of a draft is one line.
 */
export function reportDiff(diffs: readonly TextDiff[], style: Style): string {
  return diffs
    .filter(({ hunks }) => hunks.length > 0)
    .map(({ path, hunks }) => {
      const shown = style.path(path);
      const head = [style.strong(`--- ${shown}`), style.strong(`+++ ${shown}`)];
      return `${[...head, ...hunks.map((hunk) => hunkText(hunk, style))].join('\n')}\n`;
    })
    .join('\n');
}

function hunkText({ before, after, lines }: DiffHunk, style: Style): string {
  const range = `@@ -${before.line},${before.count} +${after.line},${after.count} @@`;
  return [style.info(range), ...lines.map((line) => lineText(line, style))].join('\n');
}

function lineText({ kind, parts }: DiffLine, style: Style): string {
  const { sign, line, words } = look(kind, style);
  const text = parts.map((part) => {
    const shown = part.text.replace(/[^\P{Cc}\t]/gu, style.glyphs.control);
    return part.changed ? words(shown) : line(shown);
  });
  return line(sign) + text.join('');
}

interface Look {
  readonly sign: string;
  readonly line: Paint;
  readonly words: Paint;
}

function look(kind: DiffLine['kind'], style: Style): Look {
  switch (kind) {
    case 'removed':
      return { sign: '-', line: style.removed, words: style.removedWords };
    case 'added':
      return { sign: '+', line: style.added, words: style.addedWords };
    case 'same':
      return { sign: ' ', line: style.faint, words: style.faint };
    default:
      return kind satisfies never;
  }
}
