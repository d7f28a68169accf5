import { displayWidth, isNarrow } from '../text/display-width.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Paint, Style } from './style.ts';

const TAB_WIDTH = 4;

/**
 * How much of a line is laid out on each side of the place, in code units for each column there is
 * room for; accents and emoji take many. Segmenting a whole book in one line takes a minute.
 */
const REACH = 20;

/** How far a cut may move to fall between two words, in columns. */
const SNAP = 14;

/** A character of a line as the frame shows it, with the column it starts in, counted from 0. */
interface ShownCharacter {
  readonly text: string;
  /** Where it starts in the line, and how long it is there, in UTF-16 code units. */
  readonly index: number;
  readonly length: number;
  readonly column: number;
  readonly width: number;
}

/** A half-open range of columns, counted from 0. */
interface Columns {
  readonly from: number;
  readonly to: number;
}

/**
 * Shows where a finding stands: the line before it unless that is blank, its line, and carets
 * under the place. Columns are those of a terminal: tabs are expanded, wide characters count
 * double. A line too long for the terminal is cut around the place. A span over several lines is
 * marked up to the end of its first.
 *
 * @param note what to write after the carets
 */
export function codeFrame(
  source: Source,
  span: Span,
  style: Style,
  { mark = style.strong, note = '' }: { mark?: Paint; note?: string } = {},
): string {
  const { glyphs } = style;
  const { line, column } = source.position(span.start);
  const digits = Math.max(3, String(line).length);
  const room = Math.max(20, style.width - digits - 5);
  const gutter = (label: string, pointer = ' '): string =>
    style.faint(`${pointer} ${label.padStart(digits)} ${glyphs.bar}`);

  const reach = REACH * room;
  const from = Math.max(0, column - 1 - reach);
  const start = column - 1 - from;
  const end = start + Math.min(span.end - span.start, reach);
  const characters = layOut(source.line(line).slice(from, from + end + reach), glyphs.control);
  const marked = columnsOf(characters, start, end);
  const window = cut(characters, marked, room, displayWidth(glyphs.ellipsis));
  const shown = show(characters, window, glyphs.ellipsis);
  const carets = glyphs.caret.repeat(Math.max(1, Math.min(marked.to, window.to) - marked.from));
  const margin = ' '.repeat(marked.from - window.from + shown.lead);

  const before = line > 1 ? layOut(source.line(line - 1).slice(0, reach), glyphs.control) : [];
  const beforeText = show(before, cut(before, { from: 0, to: 0 }, room, 1), glyphs.ellipsis).text;
  const isBlank = beforeText.trim() === '';
  return [
    ...(isBlank ? [] : [`${gutter(String(line - 1))} ${beforeText}`]),
    `${gutter(String(line), glyphs.pointer)} ${shown.text}`,
    `${gutter('')} ${margin}${mark(carets)}${note === '' ? '' : ` ${note}`}`,
  ].join('\n');
}

/** The characters of a line with the columns they take; a letter and its marks are one. */
function layOut(line: string, control: string): readonly ShownCharacter[] {
  // Making a segmenter takes longer than checking a short draft; plain text can do without.
  if (isNarrow(line)) {
    return Array.from(line, (text, index) => ({ text, index, length: 1, column: index, width: 1 }));
  }
  const characters: ShownCharacter[] = [];
  let column = 0;
  const segmenter = new Intl.Segmenter('id', { granularity: 'grapheme' });
  for (const { segment, index } of segmenter.segment(line)) {
    const text = showCharacter(segment, column, control);
    const width = displayWidth(text);
    characters.push({ text, index, length: segment.length, column, width });
    column += width;
  }
  return characters;
}

function showCharacter(character: string, column: number, control: string): string {
  if (character === '\t') return ' '.repeat(TAB_WIDTH - (column % TAB_WIDTH));
  return /^\p{Cc}/u.test(character) ? control : character;
}

function endOf(characters: readonly ShownCharacter[]): number {
  const last = characters.at(-1);
  return last ? last.column + last.width : 0;
}

/** The columns of the code units from `start` up to `end` of the line. */
function columnsOf(characters: readonly ShownCharacter[], start: number, end: number): Columns {
  const column = (unit: number): number =>
    characters.find(({ index }) => index >= unit)?.column ?? endOf(characters);
  // A span may begin inside a character, at a mark over a letter: the caret belongs to the letter.
  const holder = characters.findLast(({ index }) => index <= start);
  const isInside = holder !== undefined && start < holder.index + holder.length;
  const from = isInside ? holder.column : column(start);
  return { from, to: Math.max(from, column(end)) };
}

/** The columns to show so that `marked` is among them, with as much around it as there is room. */
function cut(
  characters: readonly ShownCharacter[],
  marked: Columns,
  room: number,
  ellipsis: number,
): Columns {
  const end = endOf(characters);
  if (end <= room) return { from: 0, to: end };
  const inside = room - 2 * ellipsis;
  const wanted = marked.from - Math.max(0, Math.floor((inside - (marked.to - marked.from)) / 2));
  const from = Math.max(0, Math.min(wanted, end - inside));
  return snap(characters, { from, to: Math.min(end, from + inside) }, marked, end);
}

/** Moves the ends of a window inwards to the nearest gap between words, if there is one near. */
function snap(
  characters: readonly ShownCharacter[],
  { from, to }: Columns,
  marked: Columns,
  end: number,
): Columns {
  const afterSpace = characters.find(
    ({ column, width, text }) =>
      text === ' ' && column >= from - 1 && column + width <= marked.from,
  );
  const space = characters.findLast(
    ({ column, text }) => text === ' ' && column <= to && column >= marked.to,
  );
  const start = afterSpace ? afterSpace.column + 1 : from;
  const stop = space?.column ?? to;
  return {
    from: from > 0 && start - from <= SNAP ? start : from,
    to: to < end && to - stop <= SNAP ? stop : to,
  };
}

function show(
  characters: readonly ShownCharacter[],
  { from, to }: Columns,
  ellipsis: string,
): { readonly text: string; readonly lead: number } {
  const inside = characters.filter(({ column, width }) => column >= from && column + width <= to);
  const lead = from > 0 ? ellipsis : '';
  const trail = to < endOf(characters) ? ellipsis : '';
  const first = inside[0]?.column ?? from;
  const words = inside.map(({ text }) => text).join('');
  return {
    text: lead + ' '.repeat(first - from) + (trail === '' ? words : words.trimEnd()) + trail,
    lead: displayWidth(lead),
  };
}
