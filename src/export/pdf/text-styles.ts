import type { PrintDocument } from '../print-document.ts';
import type { LinePlace } from './sheet.ts';

/** How the paragraphs of a kind look; lengths in points. */
export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly mono?: boolean;
  readonly align: LinePlace['align'];
  readonly before: number;
  readonly after: number;
  /** Distance of lines as a multiple of single spacing. */
  readonly spacing: number;
  /** Stands on the page of what follows. */
  readonly keepsNext?: boolean;
  readonly color?: string;
}

const SINGLE = { spacing: 1 } as const;
const CENTRED = { align: 'center', keepsNext: true, ...SINGLE } as const;

/** The looks of the Word file, so that an agency's documents are alike in both. */
const STYLES = {
  body: { size: 11, align: 'justify', before: 0, after: 7, spacing: 1.15 },
  ragged: { size: 11, align: 'left', before: 0, after: 7, spacing: 1.15 },
  title: { ...CENTRED, size: 14, bold: true, before: 16, after: 16 },
  titleAboveSubtitle: { ...CENTRED, size: 14, bold: true, before: 16, after: 5 },
  subtitle: { ...CENTRED, size: 12, before: 0, after: 16 },
  heading1: {
    ...SINGLE,
    align: 'left',
    keepsNext: true,
    size: 12,
    bold: true,
    before: 14,
    after: 5,
  },
  heading2: {
    ...SINGLE,
    align: 'left',
    keepsNext: true,
    size: 11,
    bold: true,
    before: 11,
    after: 4,
  },
  heading3: {
    ...SINGLE,
    align: 'left',
    keepsNext: true,
    size: 11,
    bold: true,
    italic: true,
    before: 9,
    after: 3,
  },
  label: { ...CENTRED, size: 14, bold: true, before: 6, after: 2 },
  number: { ...CENTRED, size: 11, before: 0, after: 1 },
  status: { ...CENTRED, size: 11, bold: true, before: 8, after: 0 },
  dateline: { ...CENTRED, size: 11, before: 0, after: 1 },
  fact: { size: 11, align: 'left', before: 0, after: 0, spacing: 1.15 },
  quote: { size: 11, italic: true, align: 'justify', before: 3, after: 10, spacing: 1.15 },
  item: { size: 11, align: 'justify', before: 0, after: 0, spacing: 1.15 },
  caption: { ...SINGLE, size: 9.5, align: 'center', before: 4, after: 12 },
  note: { ...SINGLE, size: 9, align: 'left', before: 0, after: 3 },
  tableHead: { ...SINGLE, size: 10, bold: true, align: 'center', before: 2.5, after: 2.5 },
  tableText: { ...SINGLE, size: 10, align: 'left', before: 2, after: 2 },
  code: { ...SINGLE, size: 9.5, mono: true, align: 'left', before: 0, after: 8 },
  contact: { size: 11, align: 'left', before: 0, after: 6, spacing: 1.15 },
  signature: { ...SINGLE, size: 11, align: 'left', before: 0, after: 0 },
  signer: { ...SINGLE, size: 11, bold: true, align: 'left', before: 54, after: 0 },
  byline: { ...SINGLE, size: 9.5, align: 'left', before: 14, after: 0 },
  government: { ...CENTRED, size: 13, before: 0, after: 0 },
  agency: { ...CENTRED, size: 16, bold: true, before: 0, after: 2 },
  address: { ...CENTRED, size: 9, before: 0, after: 0 },
  running: { ...SINGLE, size: 9, align: 'left', before: 0, after: 0, color: '#404040' },
  footer: { ...SINGLE, size: 9, align: 'center', before: 0, after: 0, color: '#404040' },
} as const satisfies Record<string, TextStyle>;

export type StyleName = keyof typeof STYLES;

/** What is left of the space around paragraphs in a dense document. */
const DENSE_SPACE = 0.2;
/** The letterhead, headers and footers are the same in every document of an agency. */
const FIXED = new Set<StyleName>(['government', 'agency', 'address', 'running', 'footer']);

const SPOKEN: Partial<TextStyle> = { size: 16, align: 'left', after: 10, spacing: 1.4 };

/** What is different where a document is read aloud; as in Word. */
const LARGE: Readonly<Partial<Record<StyleName, Partial<TextStyle>>>> = {
  body: SPOKEN,
  ragged: SPOKEN,
  item: { ...SPOKEN, after: 6 },
  title: { size: 17 },
  titleAboveSubtitle: { size: 17 },
  subtitle: { size: 14 },
  heading1: { size: 14, before: 20, after: 8 },
  heading2: { size: 14, before: 18, after: 8 },
  quote: { size: 12, italic: false, align: 'left', before: 0, after: 0, spacing: 1.1 },
};

/** The style of that name as the layout and the density of a document want it. */
export function styleOf(
  name: StyleName,
  { density, layout }: Pick<PrintDocument, 'density' | 'layout'>,
): TextStyle {
  const style: TextStyle = STYLES[name];
  if (FIXED.has(name)) return style;
  if (density === 'dense') {
    return {
      ...style,
      size: style.size === 11 ? 10 : Math.min(style.size, 11),
      before: style.before * DENSE_SPACE,
      after: style.after * DENSE_SPACE,
      spacing: 1,
      align: style.align === 'justify' ? 'left' : style.align,
    };
  }
  if (density === 'large') return { ...style, ...LARGE[name] };
  return {
    ...style,
    size: sizeOf(name, style.size, layout.size),
    spacing: style.spacing === 1.15 ? (layout.spacing ?? 1.15) : style.spacing,
  };
}

/** Body text and headings of its size as the layout wants them; no heading is smaller than it. */
function sizeOf(name: StyleName, own: number, body: number | undefined): number {
  if (body === undefined) return own;
  if (own === 11) return body;
  return name.startsWith('heading') ? Math.max(own, body) : own;
}
