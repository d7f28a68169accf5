import type { PageLayout } from '../page-layout.ts';

/** Twentieths of a point (twips) in a length in millimetres. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Distance of header and footer from the edge of the paper: 1 and 1.2 cm. */
const EDGES = { header: 567, footer: 680 } as const;

export type Orientation = 'portrait' | 'landscape';

/** Paper as the library wants it: upright measures, turned by `orientation`. */
export function pageSize(
  { width, height }: PageLayout,
  orientation: Orientation,
): { width: number; height: number; orientation: Orientation } {
  return { width: twips(width), height: twips(height), orientation };
}

/** Margins of the page, and where header and footer stand, in twips. */
export function pageMargins({
  margins,
}: PageLayout): Record<'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer', number> {
  const { top, right, bottom, left } = margins;
  return {
    top: twips(top),
    right: twips(right),
    bottom: twips(bottom),
    left: twips(left),
    ...EDGES,
  };
}

/** Width between the margins, in twips. */
export function textWidth(layout: PageLayout, orientation: Orientation): number {
  const page = orientation === 'portrait' ? layout.width : layout.height;
  return twips(page) - twips(layout.margins.left) - twips(layout.margins.right);
}

/** Pixels of 1/96 inch in a length in twips. */
export function twipsToPixels(length: number): number {
  return (length / 1440) * 96;
}
