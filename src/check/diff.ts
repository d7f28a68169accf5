import { diffWordsWithSpace, structuredPatch } from 'diff';

/** A stretch of a line; `changed` where the other version reads differently. */
export interface DiffPart {
  readonly text: string;
  readonly changed: boolean;
}

/** A line of a diff, without its line end. */
export interface DiffLine {
  readonly kind: 'same' | 'removed' | 'added';
  readonly parts: readonly DiffPart[];
}

/** Lines that changed, with some around them. Line numbers count from 1. */
export interface DiffHunk {
  readonly before: { readonly line: number; readonly count: number };
  readonly after: { readonly line: number; readonly count: number };
  readonly lines: readonly DiffLine[];
}

/** How two versions of a file differ. */
export interface TextDiff {
  readonly path: string;
  readonly hunks: readonly DiffHunk[];
}

/**
 * Compares two versions of a text by lines and, where a line took the place of another, by words:
 * a paragraph of a draft is one long line. Two lines of context stand around each change.
 */
export function diffText(before: string, after: string, path: string): TextDiff {
  const patch = structuredPatch(path, path, before, after, undefined, undefined, { context: 2 });
  return {
    path,
    hunks: patch.hunks.map((hunk) => ({
      before: { line: hunk.oldStart, count: hunk.oldLines },
      after: { line: hunk.newStart, count: hunk.newLines },
      lines: readLines(hunk.lines),
    })),
  };
}

/** Reads lines that begin with ` `, `-` or `+`; `\` begins a remark on the end of the file. */
function readLines(lines: readonly string[]): readonly DiffLine[] {
  const out: DiffLine[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    out.push(...readChange(removed, added));
    removed = [];
    added = [];
  };
  for (const line of lines) {
    const text = line.slice(1).replace(/\r$/u, '');
    if (line.startsWith('-')) removed.push(text);
    else if (line.startsWith('+')) added.push(text);
    else if (line.startsWith(' ')) {
      flush();
      out.push({ kind: 'same', parts: [{ text, changed: false }] });
    }
  }
  flush();
  return out;
}

/** Lines that took the place of as many others are compared word by word, pair by pair. */
function readChange(removed: readonly string[], added: readonly string[]): readonly DiffLine[] {
  const isPaired = removed.length === added.length;
  const readSide = (
    kind: 'removed' | 'added',
    lines: readonly string[],
    others: readonly string[],
  ): readonly DiffLine[] =>
    lines.map((text, index) => {
      const other = isPaired ? others[index] : undefined;
      const parts = other === undefined ? [{ text, changed: true }] : compareWords(other, text);
      return { kind, parts };
    });
  return [...readSide('removed', removed, added), ...readSide('added', added, removed)];
}

/** The parts of `text`; white space between two changed words is part of the change. */
function compareWords(other: string, text: string): readonly DiffPart[] {
  const parts: DiffPart[] = [];
  for (const { value, added, removed } of diffWordsWithSpace(other, text)) {
    if (removed) continue;
    const [last, gap] = parts.slice(-2);
    if (added && last?.changed && gap?.text.trim() === '') {
      parts.splice(-2, 2, { text: last.text + gap.text + value, changed: true });
    } else {
      parts.push({ text: value, changed: added });
    }
  }
  return parts;
}
