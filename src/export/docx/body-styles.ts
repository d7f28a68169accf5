import { CENTRED, LINES, LIST_INDENT } from './spacing.ts';
import type { NamedStyle } from './style-xml.ts';

/** What running text is set in: paragraphs, headings, lists, quotations, pictures. */
export const BODY_STYLES = [
  { id: 'Normal', name: 'Normal' },
  {
    id: 'BodyText',
    name: 'Body Text',
    paragraph: { ...LINES, after: 140, align: 'both' },
  },
  {
    id: 'RaggedText',
    name: 'Isi Rata Kiri',
    basedOn: 'BodyText',
    paragraph: { align: 'left' },
  },
  {
    id: 'Title',
    name: 'Title',
    next: 'BodyText',
    paragraph: { ...CENTRED, keepLines: true, before: 320, after: 320 },
    text: { bold: true, size: 28 },
  },
  {
    id: 'TitleAboveSubtitle',
    name: 'Judul dengan Subjudul',
    basedOn: 'Title',
    next: 'Subtitle',
    paragraph: { after: 100 },
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    next: 'BodyText',
    paragraph: { ...CENTRED, keepLines: true, after: 320 },
    text: { size: 24 },
  },
  heading(1, { before: 280, after: 100, size: 24 }),
  heading(2, { before: 220, after: 80, size: 22 }),
  heading(3, { before: 180, after: 60, size: 22, italic: true }),
  heading(4, { before: 160, after: 60, size: 20 }),
  {
    id: 'ListParagraph',
    name: 'List Paragraph',
    paragraph: { ...LINES, after: 140, contextual: true, align: 'both' },
  },
  {
    id: 'LooseListParagraph',
    name: 'Butir Renggang',
    paragraph: { ...LINES, after: 140, align: 'both' },
  },
  listContinue(1),
  listContinue(2),
  listContinue(3),
  {
    id: 'Quote',
    name: 'Quote',
    paragraph: {
      ...LINES,
      left: 567,
      right: 567,
      before: 60,
      after: 200,
      align: 'both',
    },
    text: { italic: true },
  },
  {
    id: 'Figure',
    name: 'Gambar',
    next: 'Caption',
    paragraph: { ...CENTRED, line: 240, before: 160, after: 80 },
  },
  {
    id: 'Caption',
    name: 'caption',
    paragraph: { keepLines: true, align: 'center', after: 240 },
    text: { size: 19 },
  },
  {
    id: 'FootnoteText',
    name: 'footnote text',
    paragraph: { line: 240, after: 40, align: 'left' },
    text: { size: 18 },
  },
  {
    id: 'CodeBlock',
    name: 'Teks Apa Adanya',
    paragraph: { line: 240, after: 160, left: 284, shade: 'F2F2F2' },
    text: { font: 'Courier New', size: 19 },
  },
  {
    id: 'Divider',
    name: 'Garis Pemisah',
    paragraph: {
      before: 60,
      after: 200,
      border: { side: 'bottom', type: 'single', size: 4, space: 1 },
    },
    text: { size: 12 },
  },
] as const satisfies readonly NamedStyle[];

interface HeadingLook {
  readonly before: number;
  readonly after: number;
  readonly size: number;
  readonly italic?: boolean;
}

function heading<const Level extends 1 | 2 | 3 | 4>(level: Level, look: HeadingLook) {
  const { before, after, size, italic = false } = look;
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    next: 'BodyText',
    paragraph: { keepNext: true, keepLines: true, before, after, outline: level - 1 },
    text: { bold: true, italic, size },
  } as const;
}

/** What follows the first paragraph of a list item: indented like it, without a number. */
function listContinue<const Level extends 1 | 2 | 3>(level: Level) {
  return {
    id: `ListContinue${level}`,
    name: level === 1 ? 'List Continue' : `List Continue ${level}`,
    paragraph: { ...LINES, after: 140, left: LIST_INDENT * level, align: 'both' },
  } as const;
}
