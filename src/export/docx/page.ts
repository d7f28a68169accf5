import { type Orientation, type PageLayout, twips } from '../page-layout.ts';
import type { WordTemplate } from './word-template.ts';

/** Distance of header and footer from the edge of the paper: 1 and 1.2 cm. */
const EDGES = { header: 567, footer: 680 } as const;

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

/** Width between the margins of a template's page, turned where it has to lie, in twips. */
export function templateWidth(
  { paper, margins }: Pick<WordTemplate, 'paper' | 'margins'>,
  layout: PageLayout,
  orientation: Orientation,
): number {
  const { width, height } = paper ?? { width: twips(layout.width), height: twips(layout.height) };
  const { left, right } = margins ?? {
    left: twips(layout.margins.left),
    right: twips(layout.margins.right),
  };
  const across = orientation === 'landscape' ? Math.max(width, height) : width;
  return across - left - right;
}

/** Pixels of 1/96 inch in a length in twips. */
export function twipsToPixels(length: number): number {
  return (length / 1440) * 96;
}
