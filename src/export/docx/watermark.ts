import { RELATIONSHIP } from '../../word/relationships.ts';
import type { WordPackage } from '../../word/word-package.ts';
import type { PageKind } from './word-template.ts';

/** Namespaces of a header; those of the drawing stand at the drawing itself. */
const HEADER = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"></w:hdr>`;

const HEADER_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';

/**
 * Puts paragraphs at the top of every header that a page can have, making the headers that are
 * missing.
 *
 * @param lines the paragraphs as XML, by the kind of page
 */
export function markHeaders(file: WordPackage, lines: (page: PageKind) => string): void {
  const main = 'word/document.xml';
  for (const page of pagesOf(file)) {
    const xml = lines(page);
    if (xml === '') continue;
    const tag = new RegExp(`<w:headerReference [^>]*w:type="${page}"[^>]*/>`, 'u').exec(
      file.text(main),
    )?.[0];
    const id = /r:id="([^"]+)"/u.exec(tag ?? '')?.[1];
    const target = file.relationships(main).find((one) => one.id === id)?.target;
    const path = target ?? addHeader(file, page);
    file.setText(path, withFirst(file.text(path), xml));
  }
}

function pagesOf(file: WordPackage): readonly PageKind[] {
  const hasFirst = /<w:titlePg(?: w:val="(?:true|1|on)")?\/>/u.test(file.text('word/document.xml'));
  const hasEven = /<w:evenAndOddHeaders\/>/u.test(file.text('word/settings.xml'));
  return [
    'default',
    ...(hasFirst ? (['first'] as const) : []),
    ...(hasEven ? (['even'] as const) : []),
  ];
}

function addHeader(file: WordPackage, page: string): string {
  const main = 'word/document.xml';
  const path = `word/header-${page}.xml`;
  file.add(path, new TextEncoder().encode(HEADER), HEADER_TYPE);
  const type = `${RELATIONSHIP}header`;
  const id = file.relate(main, { type, target: path, isExternal: false });
  const reference = `<w:headerReference w:type="${page}" r:id="${id}"/>`;
  file.setText(
    main,
    file.text(main).replace(/<w:sectPr\b[^>]*>/u, (tag) => tag + reference),
  );
  return path;
}

function withFirst(header: string, xml: string): string {
  return header.replace(/<w:hdr\b[^>]*?(\/?)>/u, (tag, closed: string) =>
    closed === '/' ? `${tag.slice(0, -2)}>${xml}</w:hdr>` : tag + xml,
  );
}

/**
 * A paragraph with `text` and, behind the text of the page, the same in large letters across: the
 * drawing that Word itself makes for “Watermark” (VML, ECMA-376 part 4, 19), which LibreOffice and
 * WPS show too. Where drawings are left out, as in Google Docs, the words remain.
 *
 * @param style id of the style of the paragraph
 * @param number of the drawing, unique in the document
 */
export function watermarkXml(text: string, style: string, number: number): string {
  const shape = `<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" id="PowerPlusWaterMarkObject${number}" o:spid="_x0000_s${2048 + number}" type="#_x0000_t136" alt="${text}" style="position:absolute;margin-left:0;margin-top:0;width:420pt;height:168pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="#d9a0a0" stroked="f"><v:fill opacity=".35"/><v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt;font-weight:bold" string="${text}"/></v:shape>`;
  const type =
    '<v:shapetype xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>';
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:pict>${type}${shape}</w:pict></w:r><w:r><w:t>${text}</w:t></w:r></w:p>`;
}
