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
  const whole = (text: string): readonly DiffPart[] => [{ text, changed: true }];
  const pairs = removed.map((text, index) => {
    const other = removed.length === added.length ? added[index] : undefined;
    return other === undefined ? undefined : diffWordsWithSpace(text, other);
  });
  return [
    ...removed.map((text, index): DiffLine => {
      const words = pairs[index]?.filter((part) => !part.added);
      const parts = words?.map(({ value, removed: changed }) => ({ text: value, changed }));
      return { kind: 'removed', parts: parts ?? whole(text) };
    }),
    ...added.map((text, index): DiffLine => {
      const words = pairs[index]?.filter((part) => !part.removed);
      const parts = words?.map(({ value, added: changed }) => ({ text: value, changed }));
      return { kind: 'added', parts: parts ?? whole(text) };
    }),
  ];
}
