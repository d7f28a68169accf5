import type { NamedStyle } from './style-xml.ts';

/** Indent of one level of a list, in twips: 0.75 cm. */
export const LIST_INDENT = 425;

const CENTRED = { align: 'center', keepNext: true } as const;
/** The spacing of running text, which the layout of an agency may set otherwise. */
export const LINES = { line: 276 } as const;

/** Every paragraph style a document uses. Ids are what the exporter writes. */
export const PARAGRAPH_STYLES = [
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
    id: 'DocumentLabel',
    name: 'Label Dokumen',
    paragraph: { ...CENTRED, before: 120, after: 40 },
    text: { bold: true, size: 28 },
  },
  { id: 'DocumentNumber', name: 'Nomor Dokumen', paragraph: { ...CENTRED, after: 20 } },
  {
    id: 'ReleaseStatus',
    name: 'Status Siar',
    paragraph: { ...CENTRED, before: 160 },
    text: { bold: true },
  },
  {
    id: 'EmbargoStatus',
    name: 'Status Embargo',
    basedOn: 'ReleaseStatus',
    paragraph: { ...CENTRED, before: 200, after: 80, shade: 'FFF2CC' },
  },
  { id: 'Dateline', name: 'Tempat dan Tanggal', paragraph: { ...CENTRED, after: 20 } },
  {
    id: 'FactLine',
    name: 'Baris Keterangan',
    paragraph: { ...LINES, tabs: [2268, 2438], left: 2438, hanging: 2438 },
  },
  {
    id: 'LastFactLine',
    name: 'Baris Keterangan Terakhir',
    basedOn: 'FactLine',
    paragraph: { after: 280 },
  },
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
    id: 'TableHead',
    name: 'Kepala Tabel',
    paragraph: { ...CENTRED, before: 50, after: 50 },
    text: { bold: true, size: 20 },
  },
  {
    id: 'TableText',
    name: 'Isi Tabel',
    paragraph: { before: 40, after: 40, align: 'left' },
    text: { size: 20 },
  },
  {
    id: 'TableTextCentred',
    name: 'Isi Tabel Tengah',
    basedOn: 'TableText',
    paragraph: { align: 'center' },
  },
  {
    id: 'TableTextRight',
    name: 'Isi Tabel Kanan',
    basedOn: 'TableText',
    paragraph: { align: 'right' },
  },
  {
    id: 'TableHeadSmall',
    name: 'Kepala Tabel Rapat',
    basedOn: 'TableHead',
    text: { size: 16 },
  },
  {
    id: 'TableTextSmall',
    name: 'Isi Tabel Rapat',
    basedOn: 'TableText',
    text: { size: 16 },
  },
  {
    id: 'TableTextSmallCentred',
    name: 'Isi Tabel Rapat Tengah',
    basedOn: 'TableTextSmall',
    paragraph: { align: 'center' },
  },
  {
    id: 'TableTextSmallRight',
    name: 'Isi Tabel Rapat Kanan',
    basedOn: 'TableTextSmall',
    paragraph: { align: 'right' },
  },
  {
    id: 'SeatText',
    name: 'Isi Denah',
    paragraph: { align: 'center', keepNext: true },
  },
  {
    id: 'AfterTable',
    name: 'Jarak Setelah Tabel',
    paragraph: { line: 240, after: 60 },
    text: { size: 12 },
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
  {
    id: 'Contact',
    name: 'Narahubung',
    paragraph: { ...LINES, keepLines: true, after: 120, align: 'left' },
  },
  {
    id: 'Signature',
    name: 'Signature',
    paragraph: { keepNext: true, keepLines: true, left: 4535, align: 'left' },
  },
  {
    id: 'SignatureFirst',
    name: 'Tanda Tangan Awal',
    basedOn: 'Signature',
    paragraph: { before: 360 },
  },
  {
    id: 'SignatureName',
    name: 'Nama Penanda Tangan',
    basedOn: 'Signature',
    // Room for four lines: the signature itself.
    paragraph: { before: 1080 },
    text: { bold: true },
  },
  { id: 'Byline', name: 'Penulis', paragraph: { before: 280 }, text: { size: 19 } },
  {
    id: 'LetterheadGovernment',
    name: 'Kop Pemerintah',
    paragraph: { align: 'center', line: 240 },
    text: { size: 26 },
  },
  {
    id: 'LetterheadAgency',
    name: 'Kop Instansi',
    paragraph: { align: 'center', line: 240, after: 40 },
    text: { bold: true, size: 32 },
  },
  {
    id: 'LetterheadAddress',
    name: 'Kop Alamat',
    paragraph: { align: 'center', line: 240 },
    text: { size: 18 },
  },
  {
    id: 'LetterheadRule',
    name: 'Kop Garis',
    paragraph: {
      line: 240,
      before: 80,
      after: 120,
      border: { side: 'top', type: 'thickThinSmallGap', size: 24, space: 1 },
    },
    text: { size: 12 },
  },
  {
    id: 'Header',
    name: 'header',
    paragraph: {
      line: 240,
      after: 240,
      border: { side: 'bottom', type: 'single', size: 4, space: 4 },
    },
    text: { size: 18, color: '404040' },
  },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: { align: 'center', line: 240 },
    text: { size: 18, color: '404040' },
  },
  {
    id: 'DraftMark',
    name: 'Tanda Draf',
    paragraph: { align: 'center', line: 240, after: 80 },
    text: { bold: true, color: 'B00000' },
  },
] as const satisfies readonly NamedStyle[];

export type ParagraphStyleId = (typeof PARAGRAPH_STYLES)[number]['id'];

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
