import type { DocumentKind } from '../draft/document-kinds.ts';
import type { ReleaseVariant } from '../draft/release-variants.ts';
import { findLabel, kindInTitle } from './document-label.ts';
import {
  behindLabel,
  cityOf,
  type HeadValue,
  NUMBER,
  namesWrongDay,
  type ReadValue,
  readDate,
  readStatus,
  SECRECY,
  whole,
} from './head-values.ts';
import { findLetterhead } from './letterhead-lines.ts';
import { findSubtitle, findTitle, isRunningText, MOST_LINES } from './title-lines.ts';
import type { WordBlock, WordDocument } from './word-document.ts';
import type { WordParagraph } from './word-paragraph.ts';

/** What stands above the text of a document, by the keys of the front matter. */
export interface DocumentHead {
  readonly kind: DocumentKind | undefined;
  readonly variant: ReleaseVariant | undefined;
  readonly title: HeadValue | undefined;
  readonly subtitle: HeadValue | undefined;
  readonly number: HeadValue | undefined;
  readonly secrecy: HeadValue | undefined;
  readonly city: HeadValue | undefined;
  /** `value` is an ISO date. */
  readonly date: ReadValue | undefined;
  /** `value` is `segera` or the moment at which an embargo ends. */
  readonly status: ReadValue | undefined;
  /** What is read here, or is no prose at all, such as the letterhead. */
  readonly blocks: ReadonlySet<WordBlock>;
}

/** Lines of `humas export` that are made from the front matter, the event or the settings. */
const MADE_LINES =
  /^(?:label dokumen|baris keterangan(?: terakhir)?|penulis|signature|tanda tangan awal|nama penanda tangan|tanda draf|kop .{1,20}|toc \d|table of figures|header|footer)$/u;

/** Reads what stands above the text, from the top down to the first paragraph of running text. */
export function readDocumentHead({
  blocks,
  boxes,
  origin,
}: Pick<WordDocument, 'blocks' | 'boxes' | 'origin'>): DocumentHead {
  const kop = new Set(
    [blocks, ...boxes.map((box) => box.blocks)].flatMap((part) => [...findLetterhead(part)]),
  );
  const made = blocks.filter(
    (block) => block.kind === 'paragraph' && MADE_LINES.test(block.traits.style),
  );
  const linesOf = (part: readonly WordBlock[]): readonly WordParagraph[] =>
    part
      .filter((block) => !kop.has(block))
      .filter((block) => block.kind === 'paragraph')
      .filter(({ text }) => text.trim() !== '');
  const lines = linesOf(blocks);
  const ownLabel = findLabel(lines.slice(0, 8));
  // A designed head has label, number and status in a text box of their own.
  const boxed = ownLabel ? [] : (boxes.map((box) => linesOf(box.blocks)).find(findLabel) ?? []);
  const label = ownLabel ?? findLabel(boxed);
  const body = lines.filter((line) => line !== label?.line);
  const title = findTitle(body);
  const end = title ? body.indexOf(title) : body.findIndex(isRunningText);
  const above = [
    ...body.slice(0, Math.max(0, end)),
    ...body.slice(end + 1, end + 4),
    ...boxed,
  ].filter((line) => line !== label?.line && !isRunningText(line));
  const subtitle = title && findSubtitle(body[body.indexOf(title) + 1], title);
  const number = first([...(label ? [label.line] : []), ...above], (line) =>
    behindLabel(line, NUMBER, line === label?.line ? label.end : 0),
  );
  const secrecy = first([...lines.slice(0, MOST_LINES), ...boxed], (line) =>
    behindLabel(line, SECRECY),
  );
  const date = first(above, readDate);
  const status = first(above, readStatus);
  const found = [
    label?.line,
    title,
    subtitle,
    number?.paragraph,
    ...[date?.paragraph, status?.paragraph].filter((line) => line && !namesWrongDay(line)),
  ];
  return {
    // What the file says it is now counts for more than what it was made as.
    kind: label?.kind ?? origin.kind ?? (title && kindInTitle(title)),
    variant: label ? label.variant : origin.variant,
    title: title && whole(title),
    subtitle: subtitle && whole(subtitle),
    number,
    secrecy,
    city: date && cityOf(date.paragraph),
    date,
    status,
    blocks: new Set([...kop, ...made, ...found.filter((line) => line !== undefined)]),
  };
}

function first<Value>(
  lines: readonly WordParagraph[],
  read: (line: WordParagraph) => Value | undefined,
): Value | undefined {
  for (const line of lines) {
    const value = read(line);
    if (value !== undefined) return value;
  }
  return undefined;
}
