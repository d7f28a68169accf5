import { oncePer } from '../text/once-per.ts';
import { isWord, splitTokens } from './tokens.ts';

/** What a unit is; only units of the same kind are versions of each other. */
export type UnitKind =
  /** Nothing; carries the blank lines at the start of a file. */
  | 'start'
  /** The lines around the front matter. */
  | 'fence'
  /** A line of the front matter. */
  | 'field'
  | 'heading'
  | 'item'
  /** A line of a table. */
  | 'row'
  /** Lines of running text up to a blank one. */
  | 'paragraph';

/** What people change as one thing: a paragraph, a row of a table, a line of the front matter. */
export interface Unit {
  readonly kind: UnitKind;
  /** Without the line end, which begins `gap`. */
  readonly text: string;
  /** Line ends and blank lines up to the next unit. */
  readonly gap: string;
}

/** Splits a text into its units; put together, `text` and `gap`, they are the text. */
export function splitUnits(text: string): readonly Unit[] {
  const units: Unit[] = [];
  let part: Part = 'before';
  for (const { line, end } of splitLines(text)) {
    const last = units.at(-1);
    if (line.trim() === '' && last) {
      units.splice(-1, 1, { ...last, gap: last.gap + line + end });
    } else if (line.trim() === '') {
      if (line + end !== '') units.push({ kind: 'start', text: '', gap: line + end });
    } else {
      const kind = kindOf(line, part);
      part = partAfter(kind, part);
      if (last && continues(kind, last)) {
        units.splice(-1, 1, { ...last, text: last.text + last.gap + line, gap: end });
      } else {
        units.push({ kind, text: line, gap: end });
      }
    }
  }
  return units;
}

function splitLines(text: string): readonly { readonly line: string; readonly end: string }[] {
  // With the line ends in the result, every second part is one.
  const parts = text.split(/(\r\n|\r|\n)/u);
  return parts.flatMap((line, index) =>
    index % 2 === 0 ? { line, end: parts[index + 1] ?? '' } : [],
  );
}

/** Where in a document a line stands. */
type Part = 'before' | 'front-matter' | 'body';

function partAfter(kind: UnitKind, part: Part): Part {
  if (kind !== 'fence') return part === 'before' ? 'body' : part;
  return part === 'before' ? 'front-matter' : 'body';
}

function kindOf(line: string, part: Part): UnitKind {
  if (part !== 'body' && line.trimEnd() === '---') return 'fence';
  return part === 'front-matter' ? 'field' : bodyKind(line);
}

function bodyKind(line: string): UnitKind {
  if (/^#{1,6}(?:\s|$)/u.test(line)) return 'heading';
  if (/^\s*\|/u.test(line)) return 'row';
  return /^\s*(?:[-*+]|\d{1,9}[.)])\s/u.test(line) ? 'item' : 'paragraph';
}

/** Whether a line of running text goes on a paragraph or an item of a list. */
function continues(kind: UnitKind, last: Unit): boolean {
  if (kind !== 'paragraph' || !/^\r?\n$/u.test(last.gap)) return false;
  return last.kind === 'paragraph' || last.kind === 'item';
}

/** How alike two units are, from 0 to 1; those of different kinds are not alike at all. */
export function unitLikeness(a: Unit, b: Unit): number {
  if (a.kind !== b.kind) return 0;
  if (a.text === b.text) return 1;
  if (a.kind === 'field') return fieldName(a) === fieldName(b) && fieldName(a) !== '' ? 1 : 0;
  return shareOfWords(countsOf(a), countsOf(b));
}

/** `  - nama:`, with its indent; nothing for a line that goes on a value. */
function fieldName({ text }: Unit): string {
  return /^\s*(?:-\s+)?[\w-]+:(?=\s|$)/u.exec(text)?.[0] ?? '';
}

/** A unit is compared with many others, but its words are counted once. */
const countsOf = oncePer(({ text }: Unit) => countWords(text));

/** The share of words that two texts have in common (Dice), from 0 to 1. */
export function textLikeness(a: string, b: string): number {
  return shareOfWords(countWords(a), countWords(b));
}

type WordCounts = ReadonlyMap<string, number>;

function shareOfWords(left: WordCounts, right: WordCounts): number {
  let total = 0;
  let common = 0;
  for (const [word, count] of left) {
    total += count;
    common += Math.min(count, right.get(word) ?? 0);
  }
  for (const count of right.values()) total += count;
  return total === 0 ? 0 : (2 * common) / total;
}

function countWords(text: string): WordCounts {
  const counts = new Map<string, number>();
  for (const token of splitTokens(text)) {
    if (isWord(token)) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return counts;
}
