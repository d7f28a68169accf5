import { splitFrontMatter } from '../draft/front-matter.ts';
import type { Source } from '../text/source.ts';
import type { YamlValue } from '../yaml/yaml-value.ts';
import type { Edit, Finding } from './finding.ts';

/** A text after fixes; all that no edit covers is as it was. */
export interface FixedText {
  readonly text: string;
  /** The edits that were made, in source order, with places in the text before. */
  readonly edits: readonly Edit[];
  /** The findings that were mended, in source order. */
  readonly mended: readonly Finding[];
}

/**
 * Applies the safe fixes of `findings` to the text they were found in. Where fixes touch the same
 * characters, or insert at the same point, the first in the text wins and the rest is left for the
 * next round.
 */
export function applySafeFixes(text: string, findings: readonly Finding[]): FixedText {
  const taken: Edit[] = [];
  const mended: Finding[] = [];
  for (const finding of findings) {
    const { fixable, fix } = finding;
    if (!fixable || fix === undefined || fix.edits.length === 0) continue;
    const edits = [...fix.edits].sort((a, b) => a.span.start - b.span.start);
    const fits = edits.every((edit, index) => follows(edit, edits[index - 1] ?? taken.at(-1)));
    if (!fits) continue;
    taken.push(...edits);
    mended.push(finding);
  }
  let out = '';
  let at = 0;
  for (const edit of taken) {
    out += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return { text: out + text.slice(at), edits: taken, mended };
}

/** Whether an edit leaves the one before it alone; insertions keep away from their neighbours. */
function follows({ span }: Edit, before: Edit | undefined): boolean {
  if (before === undefined || span.start > before.span.end) return true;
  const isInsertion = (edit: Edit['span']): boolean => edit.start === edit.end;
  return span.start === before.span.end && !isInsertion(span) && !isInsertion(before.span);
}

/** What became of a file that was mended as far as it goes. */
export interface FixOutcome {
  readonly source: Source;
  /** The findings that were mended, pass by pass; places are those of the text of their pass. */
  readonly mended: readonly Finding[];
  /** Fixes that would have spoilt the front matter and were left out. */
  readonly refused: number;
  /**
   * `stable`: another pass would change nothing; `cycle`: rules undo each other's work, and the
   * text is as it was before they began to; `limit`: there were no more passes.
   */
  readonly stopped: 'stable' | 'cycle' | 'limit';
}

/**
 * Mends a file with safe fixes, pass after pass, until nothing changes. Line ends, byte order mark
 * and every character outside the edits stay as they are.
 *
 * @param check finds what is wrong with a state of the file
 */
export function fixUntilStable(
  source: Source,
  check: (source: Source) => readonly Finding[],
  { maxPasses = 10 }: { readonly maxPasses?: number } = {},
): FixOutcome {
  let last: Pass = { source, mended: [], refused: 0 };
  const states = [last];
  for (let pass = 0; pass < maxPasses; pass++) {
    const next = runPass(last, check);
    if (next.source.text === last.source.text) {
      return { ...last, refused: next.refused, stopped: 'stable' };
    }
    // The first state of the circle, so that mending the result again ends in the same state.
    const again = states.find((state) => state.source.text === next.source.text);
    if (again) return { ...again, stopped: 'cycle' };
    states.push(next);
    last = next;
  }
  return { ...last, stopped: 'limit' };
}

/** A state of the file, and what it took to get there. */
type Pass = Omit<FixOutcome, 'stopped'>;

function runPass({ source, mended }: Pass, check: (source: Source) => readonly Finding[]): Pass {
  const findings = check(source);
  const all = applySafeFixes(source.text, findings);
  const spoilers = keepsFrontMatter(source.text, all)
    ? new Set<Finding>()
    : findSpoilers(source.text, findings);
  const fixed =
    spoilers.size === 0
      ? all
      : applySafeFixes(
          source.text,
          findings.filter((finding) => !spoilers.has(finding)),
        );
  return {
    source: source.withText(fixed.text),
    mended: [...mended, ...fixed.mended],
    refused: spoilers.size,
  };
}

/** The findings whose fixes spoil the front matter, each tried with the good ones before it. */
function findSpoilers(text: string, findings: readonly Finding[]): ReadonlySet<Finding> {
  const { bodyStart } = splitFrontMatter(text);
  const good: Finding[] = [];
  const spoilers = new Set<Finding>();
  for (const finding of findings) {
    if (!finding.fixable || !touchesFront(finding.fix?.edits ?? [], bodyStart)) continue;
    if (keepsFrontMatter(text, applySafeFixes(text, [...good, finding]))) good.push(finding);
    else spoilers.add(finding);
  }
  return spoilers;
}

/** Whether front matter that could be read still can, and has the same fields as before. */
function keepsFrontMatter(before: string, { text, edits }: FixedText): boolean {
  const old = splitFrontMatter(before);
  if (old.faults.length > 0 || !touchesFront(edits, old.bodyStart)) return true;
  const { faults, frontMatter } = splitFrontMatter(text);
  const oldValue = old.frontMatter?.yaml.value ?? null;
  return faults.length === 0 && sameShape(oldValue, frontMatter?.yaml.value ?? null);
}

function touchesFront(edits: readonly Edit[], bodyStart: number): boolean {
  return edits.some((edit) => edit.span.start <= bodyStart);
}

/** Whether two values have as many parts at every level. Names and texts may differ. */
function sameShape(a: YamlValue, b: YamlValue): boolean {
  if (a === null || b === null || typeof a === 'string' || typeof b === 'string') {
    return a === b || (typeof a === 'string' && typeof b === 'string');
  }
  const partsA = Object.values(a);
  const partsB = Object.values(b);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    partsA.length === partsB.length &&
    partsA.every((part, index) => sameShape(part, partsB[index] ?? null))
  );
}
