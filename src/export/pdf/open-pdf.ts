import PDFDocument from 'pdfkit';
import { FONT_FILES } from './fonts.ts';

/** What a file says of itself, and its pages. */
export interface SheetOptions {
  readonly title: string;
  readonly author: string;
  readonly timestamp: Date;
  /** Size of the page in points, as it lies. */
  readonly width: number;
  readonly height: number;
  /** In points. */
  readonly margins: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;
}

/** A tagged PDF in Indonesian with no page yet, and our fonts. */
export function openPdf({
  title,
  author,
  timestamp,
  width,
  height,
}: SheetOptions): PDFKit.PDFDocument {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    tagged: true,
    displayTitle: true,
    lang: 'id-ID',
    pdfVersion: '1.7',
    // No standard font of PDF is used, so none is loaded.
    font: '',
    size: [width, height],
    margins: { top: 0, right: 0, bottom: 0, left: 0 },
    info: {
      Title: title,
      Author: author,
      Creator: 'humas',
      Producer: 'PDFKit',
      CreationDate: timestamp,
      ModDate: timestamp,
    },
  });
  for (const [name, bytes] of Object.entries(FONT_FILES)) {
    pdf.registerFont(name, bytes as unknown as PDFKit.Mixins.PDFFontSource);
  }
  return pdf;
}
