import type { PrintDocument } from '../print-document.ts';
import { escapeMarkup } from '../printable.ts';
import { characterStyles } from './character-styles.ts';
import { fitDensity, TEXT_SIZE } from './density.ts';
import { PARAGRAPH_STYLES } from './paragraph-styles.ts';
import { LINES } from './spacing.ts';
import { characterStyleXml, type NamedStyle, paragraphStyleXml } from './style-xml.ts';

/** The number of a footnote, in the text and before the note. The library writes this id. */
const NOTE_NUMBER: NamedStyle = {
  id: 'FootnoteReference',
  name: 'footnote reference',
  text: { isRaised: true },
};

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

/**
 * The whole styles part: font, size and spacing of the layout, Indonesian, single spacing unless a
 * style says otherwise, all as the density of the document asks.
 */
export function stylesXml({ density, layout }: Pick<PrintDocument, 'density' | 'layout'>): string {
  const size = layout.size === undefined ? TEXT_SIZE[density] : Math.round(layout.size * 2);
  const paragraphs = PARAGRAPH_STYLES.map((style) =>
    setHeading(setLines(fitDensity(style, density), layout.spacing), size),
  );
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

/** Headings are never smaller than large body text. */
function setHeading(style: NamedStyle, size: number): NamedStyle {
  const { id, text } = style;
  if (!id.startsWith('Heading') || text?.size === undefined) return style;
  return { ...style, text: { ...text, size: Math.max(text.size, size - 2) } };
}
