import { type MarkedText, readChatMarks } from './chat-marks.ts';
import {
  lineUp,
  paragraphsIn,
  type WordBlock,
  type WordDocument,
  type WordTable,
} from './word-document.ts';
import type { Piece, WordParagraph } from './word-paragraph.ts';
import type { ParagraphTraits } from './word-styles.ts';
import { readXml } from './xml-tree.ts';

/** What is known of a paragraph that no Word file has. */
type TypedTraits = Partial<Pick<ParagraphTraits, 'heading' | 'style' | 'list'>>;

/** Lines of a paragraph that a mail program broke are at least so long, and at most. */
const BROKEN_LINE = { shortest: 45, longest: 100 };

const HEADING = /^(#{1,6})\s+(?=\S)/u;
const QUOTED = /^>\s?/u;
const ITEM = /^\s*(?:[-–—•●▪◦*·]|(?:\d{1,2}|[a-z])[.)])\s+/u;

/**
 * Reads a text that was typed or pasted as the Word file that it came from would have been: each
 * line a paragraph, WhatsApp's marks as letters, lines with tabs as rows of a table. What stands
 * above the text, lists and headings are then found as in Word files.
 */
export function plainDocument(text: string): WordDocument {
  const blocks: WordBlock[] = [];
  for (const part of text.replace(/\r\n?/gu, '\n').split(/\n[^\S\n]*(?:\n[^\S\n]*)+/u)) {
    const lines = part.split('\n').filter((line) => line.trim() !== '');
    const table = readTable(lines);
    if (table) blocks.push(table);
    else blocks.push(...(isBroken(lines) ? [joined(lines)] : lines).map(readLine));
  }
  return documentOf(blocks);
}

/** A document of blocks that stand in no file. */
export function documentOf(blocks: readonly WordBlock[]): WordDocument {
  const main = { path: '', xml: NO_XML, root: readXml(NO_XML) };
  const none = { boxes: [], notes: [], origin: {}, remarks: [] };
  return { ...lineUp(paragraphsIn(blocks)), blocks, main, ...none };
}

/** A paragraph that stands in no file. */
export function typedParagraph(
  parts: readonly MarkedText[],
  { heading, style = '', list }: TypedTraits = {},
): WordParagraph {
  const element = readXml(NO_XML);
  let at = 0;
  const pieces = parts.map(({ text, traits }): Piece => {
    const piece: Piece = {
      kind: 'text',
      at,
      text,
      traits,
      element,
      run: element,
      written: undefined,
      link: undefined,
      label: '',
    };
    at += text.length;
    return piece;
  });
  const text = parts.map((part) => part.text).join('');
  const traits = { style, heading, list, centred: false, letters: {} };
  return { kind: 'paragraph', element, traits, text, pieces };
}

const NO_XML = '<w:p/>';

function readLine(line: string): WordParagraph {
  const heading = HEADING.exec(line);
  if (heading) {
    const depth = heading[1]?.length ?? 1;
    return typedParagraph(readChatMarks(line.slice(heading[0].length).trim()), { heading: depth });
  }
  const quoted = QUOTED.exec(line);
  const words = readChatMarks(line.slice(quoted?.[0].length ?? 0).trim());
  return typedParagraph(words, quoted ? { style: 'quote' } : {});
}

/** Whether the lines are one paragraph that was broken where a line of a mail is full. */
function isBroken(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1);
  const { shortest, longest } = BROKEN_LINE;
  return (
    full.length > 0 &&
    lines.every((line) => line.length <= longest && !ITEM.test(line) && !HEADING.test(line)) &&
    full.every((line) => line.length >= shortest) &&
    full.some((line) => /[A-Za-zÀ-ɏ\d,]\s*$/u.test(line)) &&
    lines.slice(1).some((line) => /^\s*[a-zß-ÿ]/u.test(line))
  );
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).join(' ');
}

/** Rows that were pasted from a table: all lines have as many tabs. */
function readTable(lines: readonly string[]): WordTable | undefined {
  const rows = lines.map((line) => line.split('\t'));
  const [first] = rows;
  const isTable =
    first !== undefined &&
    rows.length > 1 &&
    first.length > 1 &&
    rows.every((row) => row.length === first.length);
  if (!isTable) return undefined;
  return {
    kind: 'table',
    rows: rows.map((row) => row.map((cell) => ({ blocks: [readLine(cell.trim())], width: 1 }))),
  };
}
