import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWordDraft, type WordDraft } from '../../src/word/read-word-draft.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Kinds of parts that the text of a document points to, by the names of their roots. */
const ROOTS = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  footnotes: 'w:footnotes',
  comments: 'w:comments',
} as const;

/** What is in a Word file made for a test: the XML inside the root of each part. */
export type WordContent = { readonly body: string } & {
  readonly [Kind in keyof typeof ROOTS]?: string;
};

/** Word's own styles as Word in Indonesian stores them, and a numbered and a bulleted list. */
const STYLES = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Judul"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Kutipan"><w:name w:val="Quote"/></w:style><w:style w:type="character" w:styleId="Asing"><w:name w:val="Asing"/><w:rPr><w:i/></w:rPr></w:style>`;
const level = (ilvl: number, format: string): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:numFmt w:val="${format}"/></w:lvl>`;
const NUMBERING = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal')}${level(1, 'bullet')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

/** Bytes of a Word file with this text. */
export function wordFile({ body, ...parts }: WordContent): Uint8Array {
  const content = { styles: STYLES, numbering: NUMBERING, ...parts };
  const kinds = Object.keys(ROOTS) as (keyof typeof ROOTS)[];
  const present = kinds.filter((kind) => content[kind] !== undefined);
  const override = (path: string, kind: string): string =>
    `<Override PartName="/word/${path}.xml" ContentType="${TYPE}.${kind}+xml"/>`;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relations = (lines: string): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${lines}</Relationships>`;
  const files = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${override('document', 'document.main')}${present.map((kind) => override(kind, kind)).join('')}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="${WORD}" xmlns:mc="urn:mc" xmlns:r="${OFFICE}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(
      present.map((kind, index) => relation(`rId${index + 3}`, kind, `${kind}.xml`)).join(''),
    ),
    'word/media/image1.png': '\u0089PNG gambar',
    ...Object.fromEntries(
      present.map((kind) => [
        `word/${kind}.xml`,
        `<${ROOTS[kind]} xmlns:w="${WORD}">${content[kind]}</${ROOTS[kind]}>`,
      ]),
    ),
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
  );
}

/** A run; `looks` are its properties. */
export function run(text: string, looks = ''): string {
  const properties = looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs; `traits` are its properties. */
export function paragraph(runs: string, traits = ''): string {
  return `<w:p><w:pPr>${traits}</w:pPr>${runs}</w:p>`;
}

/** A run with a text box, in which paragraphs stand, as Word writes it: twice. */
export function textBox(paragraphs: string): string {
  const content = `<w:txbxContent>${paragraphs}</w:txbxContent>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${content}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
}

/** A paragraph in one of Word's styles, by its id. */
export function styled(style: string, text: string): string {
  return paragraph(run(text), `<w:pStyle w:val="${style}"/>`);
}

/** What is read of a Word file that can be read. */
export function readWord(content: WordContent): WordDraft {
  const read = readWordDraft(wordFile(content), 'rilis.docx');
  if (!read.ok) throw new TypeError(read.fault);
  return read.value;
}

/** The parts of a Word file as text. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** Each comment of a Word file, by its number: what it stands on, and what it says. */
export function readComments(
  bytes: Uint8Array,
): ReadonlyMap<string, { readonly on: string; readonly says: string }> {
  const parts = partsOf(bytes);
  const document = parts.get('word/document.xml') ?? '';
  const comments = parts.get('word/comments.xml') ?? '';
  return new Map(
    [...comments.matchAll(/<w:comment [^>]*w:id="(\d+)"[^>]*>(.*?)<\/w:comment>/gsu)].map(
      ([, id = '', content = '']) => {
        const [, marked = ''] = document.split(`<w:commentRangeStart w:id="${id}"/>`) ?? [];
        const [on = ''] = marked.split(`<w:commentRangeEnd w:id="${id}"/>`);
        return [id, { on: textIn(on), says: textIn(content) }];
      },
    ),
  );
}

/** The text that a stretch of XML shows; a line end behind each paragraph. */
function textIn(xml: string): string {
  return xml
    .replace(/<w:delText[^>]*>[^<]*/gu, '')
    .replace(/<\/w:p>/gu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
