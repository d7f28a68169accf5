/** Measures of the page in twentieths of a point (twips); 567 are one centimetre. */

/** A4, upright. */
const A4 = { width: 11906, height: 16838 } as const;

/** Left 3 cm for filing holes, right 2, top 2, bottom 2.5: the least that regional rules ask. */
export const MARGINS = {
  top: 1134,
  right: 1134,
  bottom: 1417,
  left: 1701,
  header: 567,
  footer: 680,
} as const;

export type Orientation = 'portrait' | 'landscape';

/** Paper as the library wants it: upright measures, turned by `orientation`. */
export function pageSize(orientation: Orientation): typeof A4 & { orientation: Orientation } {
  return { ...A4, orientation };
}

/** Width between the margins, in twips. */
export function textWidth(orientation: Orientation): number {
  const page = orientation === 'portrait' ? A4.width : A4.height;
  return page - MARGINS.left - MARGINS.right;
}

/** Pixels of 1/96 inch in a length in twips. */
export function twipsToPixels(twips: number): number {
  return (twips / 1440) * 96;
}
