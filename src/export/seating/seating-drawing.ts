import { arialLines } from '../arial-widths.ts';
import type { PrintSeat, PrintSeating } from '../print-document.ts';

/** A box; lengths in points, from the upper left corner of its band. */
export interface DrawnBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A chair that stays free has a dashed line. */
  readonly isDashed: boolean;
  readonly isShaded: boolean;
}

/** A line of text, centred on `x`; `y` is its baseline. */
export interface DrawnText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly isBold: boolean;
}

/** A strip of the plan that stays on one page: the stage, or a row of seats. */
export interface DrawnBand {
  readonly height: number;
  readonly boxes: readonly DrawnBox[];
  readonly texts: readonly DrawnText[];
}

/** A seating plan as boxes and lines of text, none of which leaves its box. */
export interface SeatingDrawing {
  readonly width: number;
  readonly bands: readonly DrawnBand[];
}

/** What is written on and around a plan. */
export const STAGE = 'PANGGUNG';

/** The alternative text of a plan. */
export function seatingAlt({ view, rows }: PrintSeating): string {
  const people = rows.flatMap(({ seats }) => seats).filter(({ sitter }) => sitter).length;
  return `Denah kursi dilihat dari ${view}: ${rows.length} baris, ${people} orang. Rinciannya ada di daftar kursi.`;
}

/** Widest box of a seat, in points: a name of three words beside each other. */
const WIDEST = 110;
const LABEL_WIDTH = 18;
const AISLE = 0.4;
const GAP = 4;
const PADDING = 3;
/** Sizes of letters that are tried, the largest first; the last is the least that can be read. */
const SIZES = [9, 8.5, 8, 7.5, 7, 6.5] as const;
const LEAST = 6.5;
const LEADING = 1.2;

/** How large seats and their letters are, in points. */
export interface SeatingScale {
  /** Width of a seat with the space beside it. */
  readonly unit: number;
  /** Of the letters of a name; the office is a little smaller. */
  readonly size: number;
}

/** The scale of a plan over `width` points: letters as large as the longest word allows. */
export function seatingScale(plan: PrintSeating, width: number): SeatingScale {
  const totals = plan.rows.map(({ seats, aisleAfter }) => placesOf(seats, aisleAfter).total);
  const unit = Math.min(WIDEST, (width - 2 * LABEL_WIDTH) / Math.max(...totals));
  const room = unit - GAP - 2 * PADDING;
  return { unit, size: SIZES.find((one) => longestWordFits(plan, room, one)) ?? LEAST };
}

/** Draws a plan over `width` points. */
export function drawSeating(plan: PrintSeating, width: number): SeatingDrawing {
  const { unit, size } = seatingScale(plan, width);
  const places = plan.rows.map(({ seats, aisleAfter }) => placesOf(seats, aisleAfter));
  const most = Math.max(...places.map(({ total }) => total));
  const rows = plan.rows.map(({ label, seats }, index) => {
    const { at = [], total = 0 } = places[index] ?? {};
    const left = (width - total * unit) / 2;
    return rowBand(label, seats, { unit, size, width, left, at });
  });
  const stage = stageBand(width, most * unit);
  return { width, bands: plan.view === 'hadirin' ? [stage, ...rows] : [...rows, stage] };
}

/** Where seats stand, counted in widths of a seat, and how many widths the row takes. */
function placesOf(
  seats: readonly PrintSeat[],
  aisleAfter: number | undefined,
): { readonly at: readonly number[]; readonly total: number } {
  const aisle = aisleAfter === undefined ? 0 : AISLE;
  const at = seats.map((_, index) => index + (index >= (aisleAfter ?? 0) ? aisle : 0));
  return { at, total: seats.length + aisle };
}

function longestWordFits({ rows }: PrintSeating, width: number, size: number): boolean {
  const sitters = rows.flatMap(({ seats }) => seats.flatMap(({ sitter }) => sitter ?? []));
  return sitters.every(({ name, office }) =>
    [name, office].every((text, index) =>
      text
        .split(/\s+/u)
        .every((word) => arialLines(word, { width, size, isBold: index === 0 }).length <= 1),
    ),
  );
}

interface RowPlace {
  readonly unit: number;
  readonly size: number;
  readonly width: number;
  readonly left: number;
  readonly at: readonly number[];
}

function rowBand(
  label: string,
  seats: readonly PrintSeat[],
  { unit, size, width, left, at }: RowPlace,
): DrawnBand {
  const room = unit - GAP - 2 * PADDING;
  const written = seats.map(({ label: number, sitter }) => [
    { text: number, size: size - 0.5, isBold: false },
    ...linesFor(sitter?.name ?? '', { width: room, size, isBold: true }),
    ...linesFor(sitter?.office ?? '', { width: room, size: size - 0.5, isBold: false }),
  ]);
  const line = size * LEADING;
  const height = Math.max(...written.map((lines) => lines.length), 4) * line + 2 * PADDING;
  const boxes = seats.map(({ sitter }, index) => ({
    x: left + (at[index] ?? index) * unit + GAP / 2,
    y: 0,
    width: unit - GAP,
    height,
    isDashed: sitter === undefined,
    isShaded: false,
  }));
  const texts = written.flatMap((lines, index) =>
    lines.map((one, row) => ({
      ...one,
      x: left + (at[index] ?? index) * unit + unit / 2,
      y: PADDING + row * line + size,
    })),
  );
  const name = { text: label, size: 10, isBold: true, y: height / 2 + 3.5 };
  const sides = [
    { ...name, x: Math.max(left - LABEL_WIDTH / 2, LABEL_WIDTH / 2) },
    { ...name, x: Math.min(width - left + LABEL_WIDTH / 2, width - LABEL_WIDTH / 2) },
  ];
  return { height: height + 2 * GAP, boxes, texts: [...texts, ...sides] };
}

function linesFor(
  text: string,
  look: { readonly width: number; readonly size: number; readonly isBold: boolean },
): readonly { text: string; size: number; isBold: boolean }[] {
  const { size, isBold } = look;
  return arialLines(text, look).map((line) => ({ text: line, size, isBold }));
}

const STAGE_HEIGHT = 22;

function stageBand(width: number, wide: number): DrawnBand {
  const across = Math.max(wide * 0.6, 120);
  const box = { x: (width - across) / 2, y: 0, width: across, height: STAGE_HEIGHT };
  return {
    height: STAGE_HEIGHT + 3 * GAP,
    boxes: [{ ...box, isDashed: false, isShaded: true }],
    texts: [{ text: STAGE, size: 10, isBold: true, x: width / 2, y: STAGE_HEIGHT / 2 + 3.5 }],
  };
}
