import { type ChangedStretch, findChangedStretches } from './changed-stretches.ts';
import type { Change } from './find-changes.ts';
import { reviewMark } from './review-mark.ts';
import { isWord, splitTokens } from './tokens.ts';
import { readSide, type Side } from './version-side.ts';

/** Three versions of the same stretch of text. */
export interface Versions {
  /** As it was drafted. */
  readonly base: string;
  /** As people have it now. */
  readonly ours: string;
  /** As it would be drafted now. */
  readonly theirs: string;
}

/** Two versions put together, and whether a person has to decide something in it. */
export interface MergedText {
  readonly text: string;
  readonly isDisputed: boolean;
}

/** How fine the words of both sides are put together. */
interface MergeOptions {
  /**
   * Whether a name, an office, a date is one thing, of which only one side can be right. In a
   * headline every word has a capital, and nothing tells them.
   */
  readonly byPhrase?: boolean;
}

/**
 * Puts together what both sides changed in a line or a paragraph, word by word. Where they changed
 * the same words, or the same phrase (see `findPhrases`), those of the person stay and a
 * {@link reviewMark} after them says what the new draft has.
 */
export function mergeWords(versions: Versions, { byPhrase = true }: MergeOptions = {}): MergedText {
  const settled = takeUndisputed(versions);
  if (settled !== undefined) return { text: settled, isDisputed: false };
  const base = splitTokens(versions.base);
  const ours = readSide(base, splitTokens(versions.ours));
  const theirs = readSide(base, splitTokens(versions.theirs));
  const out: string[] = [];
  let isDisputed = false;
  let at = 0;
  for (const stretch of findChangedStretches({ base, ours, theirs }, { byPhrase })) {
    out.push(...ours.kept.slice(at, stretch.start));
    at = stretch.end;
    const own = readStretch(stretch, ours, stretch.ours);
    const drafted = readStretch(stretch, theirs, stretch.theirs);
    if (stretch.theirs.length === 0 || isAlike(own, drafted)) out.push(own);
    else if (stretch.theirs.every((change) => isIn(change, base, { theirs, own }))) out.push(own);
    else if (stretch.ours.length === 0) out.push(drafted);
    else {
      out.push(withMark(own, drafted));
      isDisputed = true;
    }
  }
  out.push(...ours.kept.slice(at));
  return { text: out.join(''), isDisputed };
}

/** The version that stands when one side, or both alike, changed something. */
export function takeUndisputed({ base, ours, theirs }: Versions): string | undefined {
  if (ours === theirs || theirs === base) return ours;
  return ours === base ? theirs : undefined;
}

/** White space that closes the words of the person stays behind the mark. */
function withMark(own: string, drafted: string): string {
  const words = own.trimEnd();
  const mark = reviewMark({ kind: 'words', theirs: drafted });
  const gap = words === '' || /\s$/u.test(words) ? '' : ' ';
  return `${words}${gap}${mark}${own.slice(words.length) || (words === '' ? ' ' : '')}`;
}

/**
 * Whether the words of the person already have what the new draft changed: the degree that they put
 * right in the draft, and somebody else in the roster. What it writes must stand there behind the
 * same word or before the same word as in the new draft, and none of what it gave up may be left.
 */
function isIn(
  { start, end, other }: Change,
  base: readonly string[],
  { theirs, own }: { readonly theirs: Side; readonly own: string },
): boolean {
  const words = splitTokens(own);
  const written = theirs.tokens.slice(other.start, other.end);
  const isLeft = base
    .slice(start, end)
    .some((token) => isWord(token) && !written.includes(token) && words.includes(token));
  if (isLeft || !written.some((token) => /\S/u.test(token))) return false;
  return [
    theirs.tokens.slice(Math.max(0, other.start - 1), other.end),
    theirs.tokens.slice(other.start, other.end + 1),
  ].some((sought) => sought.length > written.length && holds(words, sought));
}

function holds(tokens: readonly string[], sought: readonly string[]): boolean {
  return tokens.some((_, at) => sought.every((token, index) => tokens[at + index] === token));
}

function isAlike(a: string, b: string): boolean {
  return a.replace(/\s+/gu, ' ') === b.replace(/\s+/gu, ' ');
}

/** What a side has in a stretch: the kept tokens, with its changes put in. */
function readStretch(
  { start, end }: ChangedStretch,
  side: Side,
  changes: readonly Change[],
): string {
  const out: string[] = [];
  let at = start;
  for (const change of changes) {
    out.push(...side.kept.slice(at, change.start));
    out.push(...side.tokens.slice(change.other.start, change.other.end));
    at = change.end;
  }
  return [...out, ...side.kept.slice(at, end)].join('');
}
