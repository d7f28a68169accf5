import type { Edit, Finding } from './finding.ts';

/**
 * Applies the safe fixes of `findings` to the text they were found in. Where edits overlap, the
 * first in the text wins and the rest is left for the next round.
 *
 * @returns the new text, and how many findings were mended in it
 */
export function applySafeFixes(
  text: string,
  findings: readonly Finding[],
): { readonly text: string; readonly mended: number } {
  const fixes = findings.filter((finding) => finding.fixable && finding.fix !== undefined);
  const taken: Edit[] = [];
  let mended = 0;
  let free = 0;
  for (const finding of fixes) {
    const edits = [...(finding.fix?.edits ?? [])].sort((a, b) => a.span.start - b.span.start);
    if (edits.length === 0 || edits.some((edit) => edit.span.start < free)) continue;
    taken.push(...edits);
    free = edits.at(-1)?.span.end ?? free;
    mended++;
  }
  let out = '';
  let at = 0;
  for (const edit of taken) {
    out += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return { text: out + text.slice(at), mended };
}
