import {
  Document,
  type FileChild,
  Footer,
  Header,
  Packer,
  Paragraph,
  SimpleField,
  Tab,
  type Table,
  TextRun,
} from 'docx';
import type { Exporter, WriteOptions } from '../exporter.ts';
import { textWidth } from '../page-layout.ts';
import type {
  ClosingSection,
  PrintDocument,
  PrintFact,
  PrintNote,
  SignatureBlock,
} from '../print-document.ts';
import { printable } from '../printable.ts';
import { runningTitle } from '../running-title.ts';
import { BlockWriter, styleId } from './blocks.ts';
import { corePropertiesXml } from './core-properties.ts';
import { finish } from './finish.ts';
import { inlineRuns, plainRun } from './inlines.ts';
import { letterheadOf } from './letterhead.ts';
import { pageMargins, pageSize, templateWidth } from './page.ts';
import type { ParagraphStyleId } from './paragraph-styles.ts';
import { SETTINGS_XML } from './settings.ts';
import { stylesXml } from './styles.ts';
import { readTemplate, type WordTemplate } from './word-template.ts';

/** Writes Word documents (ECMA-376, transitional). */
export const docx: Exporter = { format: 'docx', extension: '.docx', write };

async function write(document: PrintDocument, { timestamp }: WriteOptions): Promise<Uint8Array> {
  const template = document.template && templateOf(document.template);
  const width = template
    ? templateWidth(template, document.layout, document.orientation)
    : textWidth(document.layout, document.orientation);
  const writer = new BlockWriter(width);
  const kop = document.letterhead
    ? letterheadOf(document.letterhead, width, writer.nextDrawing())
    : [];
  const children = [
    ...opening(document),
    ...writer.write(document.body, undefined, endsAlone(document) || undefined),
    ...ending(document, writer),
  ];
  const file = new Document({
    title: printable(document.title),
    footnotes: footnotesOf(document.notes),
    numbering: writer.numbering.definitions(),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: pageSize(document.layout, document.orientation),
            margin: pageMargins(document.layout),
          },
        },
        headers: {
          first: new Header({ children: orEmpty(kop) }),
          default: new Header({ children: [line('Header', runningTitle(document))] }),
        },
        footers: {
          // A page with a kop bears no number.
          first: new Footer({ children: document.letterhead ? orEmpty([]) : [pageNumber()] }),
          default: new Footer({ children: [pageNumber()] }),
        },
        children,
      },
    ],
  });
  const packed = await Packer.pack(file, 'uint8array', undefined, [
    { path: 'word/styles.xml', data: stylesXml(document) },
    { path: 'word/settings.xml', data: SETTINGS_XML },
    { path: 'docProps/core.xml', data: corePropertiesXml(document, timestamp) },
  ]);
  return finish(packed, document, template);
}

function templateOf(bytes: Uint8Array): WordTemplate {
  const reading = readTemplate(bytes);
  if (!reading.ok) throw new TypeError(`Not a template: ${reading.fault}`);
  return reading.template;
}

/** Everything above the body. */
function opening(document: PrintDocument): readonly FileChild[] {
  const { label, number, dateline, status, subtitle, title, untitled, facts } = document;
  const lines: Paragraph[] = [];
  const add = (style: ParagraphStyleId, text: string | undefined): void => {
    if (text !== undefined) lines.push(line(style, text));
  };
  add('DocumentLabel', label);
  add('DocumentNumber', number);
  add('Dateline', dateline?.text);
  add(document.embargoed ? 'EmbargoStatus' : 'ReleaseStatus', status?.text);
  if (!untitled) add(subtitle === undefined ? 'Title' : 'TitleAboveSubtitle', title);
  add('Subtitle', subtitle);
  return [...lines, ...facts.map((fact, index) => factLine(fact, index === facts.length - 1))];
}

function factLine({ label, value }: PrintFact, isLast: boolean): Paragraph {
  return new Paragraph({
    style: styleId(isLast ? 'LastFactLine' : 'FactLine'),
    children: [
      plainRun(label),
      new TextRun({ children: [new Tab(), ':', new Tab(), printable(value)] }),
    ],
  });
}

/** Whether only the writer's name follows the body: a line that is not to have a page of its own. */
function endsAlone({ closing, signature, byline }: PrintDocument): boolean {
  return byline !== undefined && signature === undefined && closing.length === 0;
}

/** Everything below the body. */
function ending(document: PrintDocument, writer: BlockWriter): readonly FileChild[] {
  const { closing, signature, byline } = document;
  // A signature that stands on a page of its own could be put under any letter.
  const keepsEnd = signature !== undefined || byline !== undefined;
  return [
    ...closing.flatMap((section, index) =>
      closingOf(section, writer, keepsEnd && index === closing.length - 1),
    ),
    ...(signature === undefined ? [] : signatureLines(signature)),
    ...(byline === undefined ? [] : [line('Byline', byline)]),
  ];
}

function signatureLines({ place, offices, name, details }: SignatureBlock): readonly Paragraph[] {
  const above = [place, ...offices].filter((text) => text !== undefined);
  return [
    ...above.map((text, index) => line(index === 0 ? 'SignatureFirst' : 'Signature', text)),
    line('SignatureName', name),
    ...details.map((text) => line('Signature', text)),
  ];
}

function closingOf(
  section: ClosingSection,
  writer: BlockWriter,
  isBeforeSignature: boolean,
): readonly FileChild[] {
  const style = section.id === 'narahubung' ? 'Contact' : 'BodyText';
  const keepsNext = isBeforeSignature ? true : undefined;
  return [line('Heading1', section.heading), ...writer.write(section.blocks, style, keepsNext)];
}

function footnotesOf(notes: readonly PrintNote[]): Record<string, { children: Paragraph[] }> {
  const style = styleId('FootnoteText');
  return Object.fromEntries(
    notes.map(({ number, paragraphs }) => {
      const children = paragraphs.map((inlines, index) => {
        const gap = index === 0 ? [plainRun(' ')] : [];
        return new Paragraph({ style, children: [...gap, ...inlineRuns(inlines)] });
      });
      return [number, { children }];
    }),
  );
}

/** The cached values are what shows where fields are not worked out, on a telephone for one. */
function pageNumber(): Paragraph {
  return new Paragraph({
    style: styleId('Footer'),
    children: [
      plainRun('Halaman '),
      new SimpleField('PAGE', '1'),
      plainRun(' dari '),
      new SimpleField('NUMPAGES', '1'),
    ],
  });
}

/** A header or footer needs a paragraph even when it shows nothing. */
function orEmpty(children: readonly (Paragraph | Table)[]): readonly (Paragraph | Table)[] {
  return children.length === 0 ? [new Paragraph({})] : children;
}

function line(style: ParagraphStyleId, text: string): Paragraph {
  return new Paragraph({ style, children: [plainRun(text)] });
}
