import { type Change, findChanges } from './find-changes.ts';
import { reviewMark } from './review-mark.ts';

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

/**
 * Puts together what both sides changed in a line or a paragraph, word by word. Where they changed
 * the same words, those of the person stay and a {@link reviewMark} after them says what the new
 * draft has.
 */
export function mergeWords(versions: Versions): MergedText {
  const settled = settle(versions);
  if (settled !== undefined) return { text: settled, isDisputed: false };
  const base = splitTokens(versions.base);
  const ours = readSide(base, splitTokens(versions.ours));
  const theirs = readSide(base, splitTokens(versions.theirs));
  const out: string[] = [];
  let isDisputed = false;
  let at = 0;
  for (const region of findRegions(ours, theirs)) {
    out.push(...ours.kept.slice(at, region.start));
    at = region.end;
    const own = readRegion(region, ours, region.ours);
    const drafted = readRegion(region, theirs, region.theirs);
    if (region.theirs.length === 0 || isAlike(own, drafted)) out.push(own);
    else if (region.ours.length === 0) out.push(drafted);
    else {
      out.push(withMark(own, drafted));
      isDisputed = true;
    }
  }
  out.push(...ours.kept.slice(at));
  return { text: out.join(''), isDisputed };
}

/** The version that stands when one side, or both alike, changed something. */
export function settle({ base, ours, theirs }: Versions): string | undefined {
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
 * Words with what stands inside them (`08.30–12.00`, `M.Si`), so that no time or number is put
 * together from halves; placeholders; every other mark by itself; white space.
 */
const TOKEN = /\[LENGKAPI[^\]\r\n]*\]|\s+|[A-Za-zÀ-ɏ0-9](?:\S*[A-Za-zÀ-ɏ0-9])?|[^\sA-Za-zÀ-ɏ0-9]/gu;

const WORD = /^(?:[A-Za-zÀ-ɏ0-9]|\[LENGKAPI)/u;

/** The tokens of a text; put together they are the text. */
export function splitTokens(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

/** Whether a token is a word or a number. */
export function isWord(token: string): boolean {
  return WORD.test(token);
}

/** One of the two versions, seen from the base. */
interface Side {
  readonly changes: readonly Change[];
  readonly tokens: readonly string[];
  /** The tokens of the base as this side has them: its own white space between the same words. */
  readonly kept: readonly string[];
}

function readSide(base: readonly string[], tokens: readonly string[]): Side {
  const found = findChanges(base.map(comparable), tokens.map(comparable));
  const slid = found.map((change, index) => slide(base, tokens, change, found[index + 1]));
  const kept = [...base];
  let from = 0;
  let otherFrom = 0;
  for (const { start, end, other } of slid) {
    for (let at = from; at < start; at++) kept[at] = tokens[otherFrom + at - from] ?? '';
    from = end;
    otherFrom = other.end;
  }
  for (let at = from; at < base.length; at++) kept[at] = tokens[otherFrom + at - from] ?? '';
  return { changes: joinNear(base, slid), tokens, kept };
}

/** White space is the same however wide it is, and whether or not it breaks the line. */
function comparable(token: string): string {
  return /^\s/u.test(token) ? ' ' : token;
}

function isAlike(a: string, b: string): boolean {
  return a.replace(/\s+/gu, ' ') === b.replace(/\s+/gu, ' ');
}

/**
 * Moves a change to the right as far as it reads the same: “[ resmi] membuka” is “[resmi ]membuka”,
 * so that words put in stand before the word they belong to and not at the end of the one before.
 */
function slide(
  base: readonly string[],
  tokens: readonly string[],
  change: Change,
  next: Change | undefined,
): Change {
  const { start, end, other } = change;
  const isInsertion = start === end;
  if (!isInsertion && other.start !== other.end) return change;
  const most = (next?.start ?? base.length) - end;
  let by = 0;
  while (by < most) {
    const first = isInsertion ? tokens[other.start + by] : base[start + by];
    if (first === undefined || comparable(first) !== comparable(base[end + by] ?? '')) break;
    by += 1;
  }
  return {
    start: start + by,
    end: end + by,
    other: { start: other.start + by, end: other.end + by },
  };
}

/** Joins changes with no word between them: the parts of a name or a date are changed as one. */
function joinNear(base: readonly string[], changes: readonly Change[]): readonly Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last && !base.slice(last.end, change.start).some(isWord)) {
      const other = { start: last.other.start, end: change.other.end };
      joined.splice(-1, 1, { start: last.start, end: change.end, other });
    } else {
      joined.push(change);
    }
  }
  return joined;
}

/** A stretch of the base that one side changed, or both. */
interface Region {
  readonly start: number;
  readonly end: number;
  readonly ours: readonly Change[];
  readonly theirs: readonly Change[];
}

/** Where the base was changed, in order; changes that get in each other's way are one region. */
function findRegions(ours: Side, theirs: Side): readonly Region[] {
  const marked = [
    ...ours.changes.map((change) => ({ change, side: ours })),
    ...theirs.changes.map((change) => ({ change, side: theirs })),
  ].sort((a, b) => a.change.start - b.change.start || a.change.end - b.change.end);
  const groups: (typeof marked)[] = [];
  for (const one of marked) {
    const group = groups.at(-1);
    const isHindered = group?.some(
      (two) => two.side !== one.side && isInTheWay(one.change, one.side, two.change, two.side),
    );
    if (group && isHindered) group.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => ({
    start: Math.min(...group.map(({ change }) => change.start)),
    end: Math.max(...group.map(({ change }) => change.end)),
    ours: group.flatMap(({ change, side }) => (side === ours ? change : [])),
    theirs: group.flatMap(({ change, side }) => (side === theirs ? change : [])),
  }));
}

/**
 * Two changes are in each other's way when they touch the same words. Words put in right beside a
 * stretch that the other side replaced (“Ibu” before a name) depend on it; a comma does not.
 */
function isInTheWay(a: Change, aSide: Side, b: Change, bSide: Side): boolean {
  if (a.start < b.end && b.start < a.end) return true;
  if (a.start !== b.end && b.start !== a.end) return false;
  if (a.start === a.end && b.start === b.end) return true;
  return [
    { change: a, side: aSide },
    { change: b, side: bSide },
  ].some(
    ({ change, side }) =>
      change.start === change.end &&
      side.tokens.slice(change.other.start, change.other.end).some(isWord),
  );
}

/** What a side has in a region: the kept tokens, with its changes put in. */
function readRegion({ start, end }: Region, side: Side, changes: readonly Change[]): string {
  const out: string[] = [];
  let at = start;
  for (const change of changes) {
    out.push(...side.kept.slice(at, change.start));
    out.push(...side.tokens.slice(change.other.start, change.other.end));
    at = change.end;
  }
  return [...out, ...side.kept.slice(at, end)].join('');
}
