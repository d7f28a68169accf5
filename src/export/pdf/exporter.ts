import type { Exporter, WriteOptions } from '../exporter.ts';
import type { PrintDocument, PrintFact, PrintNote, SignatureBlock } from '../print-document.ts';
import { printable } from '../printable.ts';
import { runningTitle } from '../running-title.ts';
import { BlockDrawer } from './blocks.ts';
import { Flow, lineHeight, lookOf } from './flow.ts';
import { drawLetterhead } from './letterhead.ts';
import { MILLIMETRE, Sheet } from './sheet.ts';
import { raisedNumber, stretchesOf } from './stretches.ts';
import type { StyleName } from './text-styles.ts';

/** Height of the running title on pages after the first, with the space below it. */
const RUNNING_TITLE = 26;
/** Distance of the running title and the page number from the edges of the text. */
const HEADER_GAP = 12;
const FOOTER_GAP = 22;
/** Left edge of the values of facts, and of a signature, from the margin. */
const FACT_INDENT = 122;
const SIGNATURE_INDENT = 227;

/**
 * Writes PDF 1.7 (ISO 32000-1) with embedded fonts, a structure for programs that read aloud,
 * bookmarks and the language of the text.
 */
export const pdf: Exporter = { format: 'pdf', extension: '.pdf', write };

async function write(document: PrintDocument, { timestamp }: WriteOptions): Promise<Uint8Array> {
  const sheet = new Sheet({ ...pageOf(document), ...identity(document), timestamp });
  const flow = new Flow(sheet, RUNNING_TITLE);
  const drawer = new BlockDrawer(flow, document);
  sheet.element('Document', () => {
    if (document.letterhead) drawLetterhead(flow, document.letterhead, document);
    drawOpening(flow, drawer, document);
    drawer.draw(document.body);
    drawNotes(flow, drawer, document.notes);
    drawEnding(flow, drawer, document);
  });
  sheet.onEveryPage((page, pages) => decorate(flow, drawer, document, { page, pages }));
  return sheet.bytes();
}

function pageOf({ layout, orientation }: PrintDocument): {
  width: number;
  height: number;
  margins: Record<'top' | 'right' | 'bottom' | 'left', number>;
} {
  const [width, height] =
    orientation === 'landscape' ? [layout.height, layout.width] : [layout.width, layout.height];
  const { top, right, bottom, left } = layout.margins;
  return {
    width: width * MILLIMETRE,
    height: height * MILLIMETRE,
    margins: {
      top: top * MILLIMETRE,
      right: right * MILLIMETRE,
      bottom: bottom * MILLIMETRE,
      left: left * MILLIMETRE,
    },
  };
}

function identity({ title, creator }: PrintDocument): { title: string; author: string } {
  return { title: printable(title), author: printable(creator) };
}

/** Everything above the body. */
function drawOpening(flow: Flow, drawer: BlockDrawer, document: PrintDocument): void {
  const { label, number, dateline, status, subtitle, title, untitled, facts } = document;
  const line = (name: StyleName, text: string | undefined): void => {
    if (text !== undefined) drawLine(flow, drawer, name, text);
  };
  line('label', label);
  line('number', number);
  line('dateline', dateline?.text);
  line('status', status?.text);
  if (!untitled) {
    const style = drawer.style(subtitle === undefined ? 'title' : 'titleAboveSubtitle');
    flow.sheet.bookmark(title, 1);
    flow.paragraph('H1', [{ text: title, look: lookOf(style) }], style);
  }
  line('subtitle', subtitle);
  for (const fact of facts) drawFact(flow, drawer, fact);
  if (facts.length > 0) flow.skip(2 * drawer.style('body').after);
}

function drawLine(flow: Flow, drawer: BlockDrawer, name: StyleName, text: string): void {
  const style = drawer.style(name);
  flow.paragraph('P', [{ text, look: lookOf(style) }], style);
}

function drawFact(flow: Flow, drawer: BlockDrawer, { label, value }: PrintFact): void {
  const style = drawer.style('fact');
  const look = lookOf(style);
  const { x, width } = flow.column;
  const values = { x: x + FACT_INDENT, width: width - FACT_INDENT };
  const lines = flow.break([{ text: value, look }], values);
  const colon = { x: x + FACT_INDENT - 8.5, width: 8.5 };
  flow.ensure(lines.length * lineHeight(style));
  const y = flow.y;
  flow.sheet.element('P', () =>
    flow.sheet.content('P', () => {
      flow.drawLines(flow.break([{ text: label, look }], flow.column), style, flow.column);
      flow.y = y;
      flow.drawLines(flow.break([{ text: ':', look }], colon), style, colon);
      flow.y = y;
      flow.drawLines(lines, style, values);
    }),
  );
}

/** Length of the line above the notes: 5 cm, as in Word. */
const NOTE_RULE = 142;

/** The footnotes, below the body: the flow of a page is not known before its end. */
function drawNotes(flow: Flow, drawer: BlockDrawer, notes: readonly PrintNote[]): void {
  if (notes.length === 0) return;
  const style = drawer.style('note');
  const look = lookOf(style);
  flow.ensure(8 * lineHeight(style));
  flow.skip(10);
  flow.sheet.decoration(() => flow.sheet.rule(flow.column.x, flow.y, NOTE_RULE, 0.5));
  flow.y += 5;
  for (const { number, paragraphs } of notes) {
    flow.sheet.element('Note', () => {
      for (const [index, inlines] of paragraphs.entries()) {
        const mark = index === 0 ? [raisedNumber(number, look), { text: '\u00A0', look }] : [];
        flow.paragraph('P', [...mark, ...stretchesOf(inlines, look)], style);
      }
    });
  }
  flow.skip(drawer.style('body').after);
}

/** Everything below the body. */
function drawEnding(flow: Flow, drawer: BlockDrawer, document: PrintDocument): void {
  for (const { id, heading, blocks } of document.closing) {
    drawer.draw([
      { kind: 'heading', level: 1, children: [{ kind: 'text', value: heading, marks: [] }] },
    ]);
    drawer.draw(blocks, id === 'narahubung' ? 'contact' : 'body');
  }
  if (document.signature) drawSignature(flow, drawer, document.signature);
  if (document.byline !== undefined) drawLine(flow, drawer, 'byline', document.byline);
}

function drawSignature(flow: Flow, drawer: BlockDrawer, block: SignatureBlock): void {
  const { place, offices, name, details } = block;
  const column = {
    x: flow.column.x + SIGNATURE_INDENT,
    width: flow.column.width - SIGNATURE_INDENT,
  };
  const plain = drawer.style('signature');
  const signer = drawer.style('signer');
  const above = [place, ...offices].filter((line) => line !== undefined);
  flow.skip(18);
  flow.ensure((above.length + details.length + 3) * lineHeight(plain) + signer.before);
  const line = (text: string, style: typeof plain): void =>
    flow.paragraph('P', [{ text, look: lookOf(style) }], style, column);
  for (const text of above) line(text, plain);
  line(name, signer);
  for (const text of details) line(text, plain);
}

/** Running title, page number and mark of a page. A first page with a kop bears no number. */
function decorate(
  flow: Flow,
  drawer: BlockDrawer,
  document: PrintDocument,
  { page, pages }: { page: number; pages: number },
): void {
  const { sheet, column } = flow;
  const { height, margins } = sheet.options;
  const draw = (name: StyleName, text: string, y: number): void => {
    const style = drawer.style(name);
    flow.y = y;
    flow.drawLines(flow.break([{ text, look: lookOf(style) }], column), style, column);
  };
  sheet.decoration(() => {
    if (document.draftMark) sheet.watermark('DRAF');
    if (page > 1) {
      draw('running', runningTitle(document), margins.top - HEADER_GAP);
      sheet.rule(column.x, flow.y + 4, column.width, 0.5);
    }
    if (page > 1 || !document.letterhead) {
      draw('footer', `Halaman ${page} dari ${pages}`, height - margins.bottom + FOOTER_GAP);
    }
  });
}
