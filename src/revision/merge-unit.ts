import { type MergedText, mergeWords, takeUndisputed, type Versions } from './merge-words.ts';
import { reviewMark } from './review-mark.ts';
import { isWord, splitTokens } from './tokens.ts';
import { textLikeness, type Unit } from './unit.ts';

/** A unit of which people kept less than this is theirs: its words cannot be told apart. */
const LEAST_KEPT = 0.5;

/** What becomes of a unit that all three versions have. */
export interface MergedUnit extends MergedText {
  /**
   * The unit of the new draft, with its mark, where both sides wrote it anew; it comes after
   * `text`, which is that of the person.
   */
  readonly alternative?: string;
}

/** Puts the three versions of one unit together. */
export function mergeUnit(base: Unit, ours: Unit, theirs: Unit): MergedUnit {
  const versions = { base: base.text, ours: ours.text, theirs: theirs.text };
  const settled = takeUndisputed(versions);
  if (settled !== undefined) return { text: settled, isDisputed: false };
  switch (ours.kind) {
    case 'field':
      return mergeField(versions);
    case 'row':
      return mergeRow(versions);
    case 'heading':
      return mergeText(versions, { byPhrase: false });
    case 'start':
    case 'fence':
    case 'item':
    case 'paragraph':
      return mergeText(versions, { byPhrase: true });
    default:
      return ours.kind satisfies never;
  }
}

function mergeText(versions: Versions, options: { readonly byPhrase: boolean }): MergedUnit {
  if (textLikeness(versions.base, versions.ours) >= LEAST_KEPT) {
    return mergeWords(versions, options);
  }
  if (isFreeOfOutdated(versions)) return { text: versions.ours, isDisputed: false };
  const alternative = `${versions.theirs} ${reviewMark({ kind: 'rewritten' })}`;
  return { text: versions.ours, alternative, isDisputed: true };
}

/**
 * Whether a person who wrote anew has none of the words that the new draft gave up: a headline
 * without the number of participants is not wrong when that number changes. A placeholder that
 * both filled is no such word.
 */
function isFreeOfOutdated({ base, ours, theirs }: Versions): boolean {
  const kept = new Set(splitTokens(theirs));
  const outdated = splitTokens(base).filter((token) => isWord(token) && !kept.has(token));
  if (outdated.length === 0 || outdated.some((token) => token.startsWith('['))) return false;
  const own = new Set(splitTokens(ours));
  return !outdated.some((token) => own.has(token));
}

const HEADLINE = /^\s*(?:sub)?judul:/u;

/** The mark of a value stands in a comment below it, so that the value itself stays readable. */
function mergeField(versions: Versions): MergedUnit {
  const isOwn = textLikeness(versions.base, versions.ours) < LEAST_KEPT;
  const isHeadline = HEADLINE.test(versions.ours);
  if (isOwn && isHeadline && isFreeOfOutdated(versions)) {
    return { text: versions.ours, isDisputed: false };
  }
  const merged = mergeWords(versions, { byPhrase: !isHeadline });
  if (!merged.isDisputed) return merged;
  return { text: versions.ours, alternative: fieldRemark(versions.theirs), isDisputed: true };
}

/** The line of the new draft as a comment of the front matter. */
export function fieldRemark(line: string): string {
  const indent = /^\s*/u.exec(line)?.[0] ?? '';
  return `${indent}# ${reviewMark({ kind: 'words', theirs: line })}`;
}

/** Rows are merged cell by cell; number cells at their start are set right afterwards. */
function mergeRow(versions: Versions): MergedUnit {
  const base = splitCells(versions.base);
  const ours = splitCells(versions.ours);
  const theirs = splitCells(versions.theirs);
  if (base.length !== ours.length || base.length !== theirs.length) {
    const alternative = markRow(versions.theirs, reviewMark({ kind: 'rewritten' }));
    return { text: versions.ours, alternative, isDisputed: true };
  }
  const cells = ours.map((cell, index) => {
    const three = { base: base[index] ?? '', ours: cell, theirs: theirs[index] ?? '' };
    const isNumber = index === 1 && Object.values(three).every((text) => /^\s*\d+\s*$/u.test(text));
    return isNumber ? { text: three.theirs, isDisputed: false } : mergeCell(three);
  });
  return {
    text: cells.map(({ text }) => text).join('|'),
    isDisputed: cells.some(({ isDisputed }) => isDisputed),
  };
}

/** The spaces of the person stay around the words of both. */
function mergeCell({ base, ours, theirs }: Versions): MergedText {
  const merged = mergeWords({ base: base.trim(), ours: ours.trim(), theirs: theirs.trim() });
  const [before = ''] = /^\s*/u.exec(ours) ?? [];
  const after = ours.trim() === '' ? '' : ours.slice(ours.trimEnd().length);
  return { ...merged, text: `${before}${merged.text}${after}` };
}

function splitCells(row: string): readonly string[] {
  return row.split(/(?<!\\)\|/u);
}

/** A row with a mark in the cell that says what it is about: the first with words alone. */
function markRow(row: string, mark: string): string {
  const cells = [...splitCells(row)];
  const named = cells.findIndex((cell) => /[a-z]/iu.test(cell) && !/\d/u.test(cell));
  const marked = named === -1 ? cells.findLastIndex((cell) => cell.trim() !== '') : named;
  const cell = cells[marked];
  if (cell === undefined) return `${row} ${mark}`;
  cells[marked] = ` ${cell.trim()} ${mark} `;
  return cells.join('|');
}

/**
 * Whether all that a person did to a row is to fill in what was left open (`[LENGKAPI: …]`): who is
 * in charge of an item says nothing once the item is gone.
 */
export function isOnlyFilledIn(base: Unit, ours: Unit): boolean {
  if (ours.kind !== 'row') return false;
  const cells = splitCells(ours.text).map((cell) => cell.trim());
  const drafted = splitCells(base.text).map((cell) => cell.trim());
  return (
    cells.length === drafted.length &&
    drafted.every((cell, index) => cell === cells[index] || cell.startsWith('[LENGKAPI:'))
  );
}

/** A unit with a mark behind it, in the way of its kind; `end` is how lines end. */
export function markUnit({ kind, text }: Unit, mark: string, end: string): string {
  if (kind === 'row') return markRow(text, mark);
  if (kind !== 'field') return `${text} ${mark}`;
  const indent = /^\s*/u.exec(text)?.[0] ?? '';
  return `${text}${end}${indent}# ${mark}`;
}
