/** How paragraphs of a style look. Lengths in twips; `line` in 240ths of a line. */
export interface ParagraphLook {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly border?: {
    readonly side: 'top' | 'bottom' | 'left' | 'box';
    readonly type: string;
    readonly size: number;
    readonly space: number;
  };
  readonly shade?: string;
  readonly tabs?: readonly number[];
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  /** No space between paragraphs of the same style. */
  readonly contextual?: boolean;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** Level in the navigation pane, 0 for the highest. */
  readonly outline?: number;
}

/** How the characters of a style look. `size` in half points. */
export interface TextLook {
  readonly font?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly size?: number;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** Small and above the line. */
  readonly isRaised?: boolean;
}

/** A named style of the document. */
export interface NamedStyle {
  readonly id: string;
  /** Word shows its own styles by these English names in the language of the reader. */
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: ParagraphLook;
  readonly text?: TextLook;
}

/** Names of the styles used here that Word knows itself; all others are marked as our own. */
const WORD_STYLES: ReadonlySet<string> = new Set([
  'Normal',
  'Body Text',
  'Title',
  'Subtitle',
  'heading 1',
  'heading 2',
  'heading 3',
  'heading 4',
  'List Paragraph',
  'List Continue',
  'List Continue 2',
  'List Continue 3',
  'Quote',
  'Signature',
  'caption',
  'footnote text',
  'footnote reference',
  'header',
  'footer',
  'Strong',
  'Emphasis',
  'Hyperlink',
]);

function openStyle(type: 'paragraph' | 'character', { id, name }: NamedStyle): string {
  const isDefault = id === 'Normal' ? ' w:default="1"' : '';
  const custom = WORD_STYLES.has(name) ? '' : ' w:customStyle="1"';
  return `<w:style w:type="${type}"${isDefault}${custom} w:styleId="${id}"><w:name w:val="${name}"/>`;
}

/** Written out, so that a style looks the same in a template that spaces its text otherwise. */
const SINGLE: ParagraphLook = { before: 0, after: 0, line: 240 };

/** A paragraph style as `w:style`. */
export function paragraphStyleXml(style: NamedStyle): string {
  const basedOn = style.id === 'Normal' ? '' : `<w:basedOn w:val="${style.basedOn ?? 'Normal'}"/>`;
  const next = style.next === undefined ? '' : `<w:next w:val="${style.next}"/>`;
  const isFree = style.basedOn === undefined && style.id !== 'Normal';
  const look = isFree ? { ...SINGLE, ...style.paragraph } : style.paragraph;
  return `${openStyle('paragraph', style)}${basedOn}${next}<w:qFormat/>${paragraphXml(look)}${textXml(style.text)}</w:style>`;
}

/** A character style as `w:style`. */
export function characterStyleXml(style: NamedStyle): string {
  return `${openStyle('character', style)}<w:qFormat/>${textXml(style.text)}</w:style>`;
}

/** `w:pPr`, its children in the order the schema asks for (ECMA-376 part 1, 17.3.1.26). */
export function paragraphXml(look: ParagraphLook = {}): string {
  const parts = [
    look.keepNext ? '<w:keepNext/>' : '',
    look.keepLines ? '<w:keepLines/>' : '',
    borderXml(look.border),
    look.shade === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${look.shade}"/>`,
    tabsXml(look.tabs),
    spacingXml(look),
    indentXml(look),
    look.contextual ? '<w:contextualSpacing/>' : '',
    look.align === undefined ? '' : `<w:jc w:val="${look.align}"/>`,
    look.outline === undefined ? '' : `<w:outlineLvl w:val="${look.outline}"/>`,
  ].join('');
  return parts === '' ? '' : `<w:pPr>${parts}</w:pPr>`;
}

/** `w:rPr`, its children in the order of the schema (17.3.2.28). */
export function textXml(look: TextLook = {}): string {
  const { font, size } = look;
  const parts = [
    font === undefined
      ? ''
      : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`,
    look.bold ? '<w:b/><w:bCs/>' : '',
    look.italic ? '<w:i/><w:iCs/>' : '',
    look.strike ? '<w:strike/>' : '',
    look.color === undefined ? '' : `<w:color w:val="${look.color}"/>`,
    size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    look.underline ? '<w:u w:val="single"/>' : '',
    look.isRaised ? '<w:vertAlign w:val="superscript"/>' : '',
  ].join('');
  return parts === '' ? '' : `<w:rPr>${parts}</w:rPr>`;
}

function borderXml(border: ParagraphLook['border']): string {
  if (!border) return '';
  const { side, type, size, space } = border;
  // The order of the schema (17.3.1.24).
  const sides = side === 'box' ? ['top', 'left', 'bottom', 'right'] : [side];
  const lines = sides.map(
    (one) => `<w:${one} w:val="${type}" w:sz="${size}" w:space="${space}" w:color="auto"/>`,
  );
  return `<w:pBdr>${lines.join('')}</w:pBdr>`;
}

function tabsXml(tabs: readonly number[] = []): string {
  const stops = tabs.map((at) => `<w:tab w:val="left" w:pos="${at}"/>`).join('');
  return stops === '' ? '' : `<w:tabs>${stops}</w:tabs>`;
}

/** `lineRule` is always written: LibreOffice reads a bare `line` as exact and cuts pictures off. */
function spacingXml({ before, after, line }: ParagraphLook): string {
  if (before === undefined && after === undefined && line === undefined) return '';
  const attributes = [
    before === undefined ? '' : ` w:before="${before}"`,
    after === undefined ? '' : ` w:after="${after}"`,
    line === undefined ? '' : ` w:line="${line}" w:lineRule="auto"`,
  ].join('');
  return `<w:spacing${attributes}/>`;
}

function indentXml({ left, right, hanging }: ParagraphLook): string {
  if (left === undefined && right === undefined && hanging === undefined) return '';
  const attributes = [
    left === undefined ? '' : ` w:left="${left}"`,
    right === undefined ? '' : ` w:right="${right}"`,
    hanging === undefined ? '' : ` w:hanging="${hanging}"`,
  ].join('');
  return `<w:ind${attributes}/>`;
}
