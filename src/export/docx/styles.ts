import type { PrintDocument } from '../print-document.ts';
import { escapeMarkup } from '../printable.ts';
import { characterStyles } from './character-styles.ts';
import { characterStyleXml, type NamedStyle, paragraphStyleXml } from './style-xml.ts';

type Density = PrintDocument['density'];

/** Indent of one level of a list, in twips: 0.75 cm. */
export const LIST_INDENT = 425;

const CENTRED = { align: 'center', keepNext: true } as const;
const LINES = { line: 276 } as const;

/** Every paragraph style a document uses. Ids are what the exporter writes. */
const PARAGRAPH_STYLES = [
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

/** The number of a footnote, in the text and before the note. The library writes this id. */
const NOTE_NUMBER: NamedStyle = {
  id: 'FootnoteReference',
  name: 'footnote reference',
  text: { isRaised: true },
};

export type ParagraphStyleId = (typeof PARAGRAPH_STYLES)[number]['id'];

/** Grid lines for every cell, a shaded first row. */
export const TABLE_STYLE = 'DocumentTable';
/** The same with little space at the sides of its cells. */
export const NARROW_TABLE_STYLE = 'DocumentTableNarrow';
/** Places the emblem beside the lines of the letterhead; shows no lines of its own. */
export const LETTERHEAD_TABLE_STYLE = 'LetterheadTable';

const GRID = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>`)
  .join('');

const NORMAL_TABLE =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

const LETTERHEAD_TABLE = `<w:style w:type="table" w:customStyle="1" w:styleId="${LETTERHEAD_TABLE_STYLE}"><w:name w:val="Tabel Kop"/><w:basedOn w:val="TableNormal"/><w:tcPr><w:vAlign w:val="center"/></w:tcPr></w:style>`;

/** Each in full: LibreOffice does not take over a shaded first row from a style it is based on. */
const TABLE_STYLES = [
  NORMAL_TABLE,
  gridTable(TABLE_STYLE, 'Tabel Naskah', 108),
  gridTable(NARROW_TABLE_STYLE, 'Tabel Naskah Rapat', 57),
  LETTERHEAD_TABLE,
].join('');

/** @param margin space at both sides of a cell, in twips */
function gridTable(id: string, name: string, margin: number): string {
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${GRID}</w:tblBorders><w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E7ECF2"/><w:vAlign w:val="center"/></w:tcPr></w:tblStylePr></w:style>`;
}

/** Half-points of the body text: 11 points, 10 where a document is set closely. */
const TEXT_SIZE = { normal: 22, dense: 20 } as const satisfies Record<Density, number>;

/**
 * The whole styles part: font, size and spacing of the layout, Indonesian, single spacing unless a
 * style says otherwise. A dense document has smaller letters, a third of the space between
 * paragraphs and lines that lie close.
 */
export function stylesXml({ density, layout }: Pick<PrintDocument, 'density' | 'layout'>): string {
  const size = layout.size === undefined ? TEXT_SIZE[density] : Math.round(layout.size * 2);
  const fitted = density === 'dense' ? PARAGRAPH_STYLES.map(setClosely) : PARAGRAPH_STYLES;
  const paragraphs = fitted.map((style) => setLines(style, layout.spacing));
  const font = escapeMarkup(layout.font);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="id-ID" w:eastAsia="id-ID" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${paragraphs.map(paragraphStyleXml).join('')}${[NOTE_NUMBER, ...characterStyles()].map(characterStyleXml).join('')}${TABLE_STYLES}</w:styles>`;
}

/** The style with the spacing of the layout, where its lines are those of the body text. */
function setLines(style: NamedStyle, spacing: number | undefined): NamedStyle {
  const { paragraph } = style;
  if (spacing === undefined || paragraph?.line !== LINES.line) return style;
  return { ...style, paragraph: { ...paragraph, line: Math.round(spacing * 240) } };
}

/** What is left of the space around paragraphs in a dense document. */
const DENSE_SPACE = 0.3;

/** The letterhead, headers and footers are the same in every document of an agency. */
const FIXED_STYLES = /^(?:Letterhead|Header|Footer|DraftMark)/u;

function setClosely(style: NamedStyle): NamedStyle {
  const { id, paragraph, text } = style;
  if (FIXED_STYLES.test(id) || !paragraph) return style;
  const { before, after, line } = paragraph;
  return {
    ...style,
    paragraph: {
      ...paragraph,
      ...(before === undefined ? {} : { before: Math.round(before * DENSE_SPACE) }),
      ...(after === undefined ? {} : { after: Math.round(after * DENSE_SPACE) }),
      ...(line === undefined ? {} : { line: 240 }),
    },
    ...(text?.size === undefined ? {} : { text: { ...text, size: Math.min(text.size, 22) } }),
  };
}

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
