import type { Density } from '../draft/document-kinds.ts';
import type { PaperName, PrintSettings } from '../workspace/print-settings.ts';

/** How the pages of a document are set. Lengths in millimetres. */
export interface PageLayout {
  readonly paper: PaperName;
  /** Of the sheet standing upright. */
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly font: string;
  /** Size of the body text in points; `undefined` leaves it to the kind of document. */
  readonly size: number | undefined;
  /** Distance of lines as a multiple of single spacing; `undefined` leaves it to the style. */
  readonly spacing: number | undefined;
}

const SHEETS: Readonly<Record<PaperName, { readonly width: number; readonly height: number }>> = {
  A4: { width: 210, height: 297 },
  F4: { width: 215, height: 330 },
  Letter: { width: 215.9, height: 279.4 },
};

/** The least that regional rules for official letters ask: 3 cm at the left for filing holes. */
const MARGINS = { top: 20, right: 20, bottom: 25, left: 30 } as const;
/** A document that has to fit one page stays with its reader and is not filed. */
const DENSE_MARGINS = { top: 15, right: 20, bottom: 15, left: 20 } as const;

/**
 * The layout that settings ask for. A document with a density of its own keeps its size and spacing.
 */
export function layoutOf(settings: PrintSettings | undefined, density: Density): PageLayout {
  const { kertas = 'A4', margin = {}, huruf = 'Arial', ukuran, spasi } = settings ?? {};
  const usual = density === 'dense' ? DENSE_MARGINS : MARGINS;
  const hasOwnType = density !== 'normal';
  return {
    paper: kertas,
    ...SHEETS[kertas],
    margins: {
      top: millimetres(margin.atas) ?? usual.top,
      right: millimetres(margin.kanan) ?? usual.right,
      bottom: millimetres(margin.bawah) ?? usual.bottom,
      left: millimetres(margin.kiri) ?? usual.left,
    },
    font: huruf,
    size: hasOwnType ? undefined : ukuran,
    spacing: hasOwnType ? undefined : spasi,
  };
}

function millimetres(centimetres: number | undefined): number | undefined {
  return centimetres === undefined ? undefined : centimetres * 10;
}

export type Orientation = 'portrait' | 'landscape';

/** Twentieths of a point (twips) in a length in millimetres. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Width between the margins, in twips. */
export function textWidth(layout: PageLayout, orientation: Orientation): number {
  const page = orientation === 'portrait' ? layout.width : layout.height;
  return twips(page) - twips(layout.margins.left) - twips(layout.margins.right);
}
