import { strToU8, zipSync } from 'fflate';
import { PNG } from './printing.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What may differ in a Word file made for a test. */
export interface WordFile {
  /** Parts that replace those of the plain file; `undefined` leaves one out. */
  readonly parts?: Readonly<Record<string, string | undefined>>;
  /** More properties of the section. */
  readonly section?: string;
}

const rels = (lines: string): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${lines}</Relationships>`;
const rel = (id: string, kind: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${more}/>`;
const style = (id: string, name: string, inner = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;

/** Bytes of a file as Word in Indonesian writes it, with a letterhead that holds a picture. */
export function wordFile({ parts = {}, section = '' }: WordFile = {}): Uint8Array {
  const files: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/header1.xml" ContentType="${TYPE}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${TYPE}.footer+xml"/></Types>`,
    '_rels/.rels': rels(rel('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body><w:p><w:r><w:t>Isi templat</w:t></w:r></w:p><w:sectPr w:rsidR="00A1"><w:headerReference w:type="default" r:id="rId7"/><w:footerReference w:type="default" r:id="rId8"/><w:pgSz w:w="12189" w:h="18709"/><w:pgMar w:top="851" w:right="1134" w:bottom="1134" w:left="2268" w:header="567" w:footer="567" w:gutter="0"/>${section}</w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': rels(
      rel('rId3', 'styles', 'styles.xml') +
        rel('rId7', 'header', 'header1.xml') +
        rel('rId8', 'footer', 'footer1.xml'),
    ),
    'word/styles.xml': `<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Bookman Old Style"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${style('Judul1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>')}${style('Title', 'Kertas Nota')}</w:styles>`,
    'word/header1.xml': `<w:hdr xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:p><w:pPr><w:pStyle w:val="Judul1"/></w:pPr><w:r><w:t>KOP DINAS</w:t></w:r><w:r><w:drawing><a:blip xmlns:a="urn:a" r:embed="rId1"/></w:drawing></w:r></w:p></w:hdr>`,
    'word/_rels/header1.xml.rels': rels(rel('rId1', 'image', 'media/image1.png')),
    'word/footer1.xml': `<w:ftr xmlns:w="${WORD}"><w:p><w:r><w:t>Kaki dinas</w:t></w:r></w:p></w:ftr>`,
    'word/media/image1.png': PNG,
    ...parts,
  };
  const present = Object.entries(files).flatMap(([path, content]) =>
    content === undefined
      ? []
      : [[path, typeof content === 'string' ? strToU8(content) : content] as const],
  );
  return zipSync(Object.fromEntries(present));
}

/** A pointer to something on the network. */
export const remoteImageRels = rels(
  rel('rId1', 'image', 'https://contoh.go.id/logo.png', ' TargetMode="External"'),
);
