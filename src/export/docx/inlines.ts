import { ExternalHyperlink, ImageRun, type ParagraphChild, TextRun } from 'docx';
import type { Picture, PrintInline, TextRun as PrintText, TextMark } from '../print-document.ts';
import { printable } from '../printable.ts';
import type { CharacterStyleId } from './styles.ts';

/** Printed inlines as runs and links of a paragraph. */
export function inlineRuns(inlines: readonly PrintInline[]): ParagraphChild[] {
  return inlines.map((inline) => {
    switch (inline.kind) {
      case 'text':
        return textRun(inline);
      case 'break':
        return new TextRun({ break: 1 });
      case 'link':
        return new ExternalHyperlink({
          link: inline.href,
          children: inline.children.map((child) =>
            child.kind === 'break' ? new TextRun({ break: 1 }) : linkRun(child),
          ),
        });
      default:
        return inline satisfies never;
    }
  });
}

/** A text without any mark. */
export function plainRun(value: string): TextRun {
  return new TextRun({ text: printable(value) });
}

function textRun({ value, marks }: PrintText): TextRun {
  const text = printable(value);
  const style = markStyle(marks);
  const strike = marks.includes('strike');
  return new TextRun({ text, strike, ...(style === undefined ? {} : { style }) });
}

/** A run has one character style, and here it is that of links: marks are set directly. */
function linkRun({ value, marks }: PrintText): TextRun {
  const style: CharacterStyleId = 'Hyperlink';
  const has = (mark: TextMark): boolean | undefined => (marks.includes(mark) ? true : undefined);
  return new TextRun({
    text: printable(value),
    style,
    ...definedOnly({ bold: has('strong'), italics: has('emphasis'), strike: has('strike') }),
  });
}

function markStyle(marks: readonly TextMark[]): CharacterStyleId | undefined {
  if (marks.includes('code')) return 'InlineCode';
  const strong = marks.includes('strong');
  const emphasis = marks.includes('emphasis');
  if (strong && emphasis) return 'StrongEmphasis';
  if (strong) return 'Strong';
  return emphasis ? 'Emphasis' : undefined;
}

function definedOnly(flags: Record<string, true | boolean | undefined>): Record<string, boolean> {
  const entries = Object.entries(flags).filter(
    (entry): entry is [string, boolean] => entry[1] === true,
  );
  return Object.fromEntries(entries);
}

/** A size in pixels of 1/96 inch. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/**
 * A picture scaled down to fit `box`, never up.
 *
 * @param id number of the drawing, unique in the document
 */
export function pictureRun(picture: Picture, alt: string, box: Box, id: number): ImageRun {
  const scale = Math.min(1, box.width / picture.width, box.height / picture.height);
  return new ImageRun({
    type: picture.type,
    data: picture.bytes,
    transformation: {
      width: Math.max(1, Math.round(picture.width * scale)),
      height: Math.max(1, Math.round(picture.height * scale)),
    },
    altText: { id: String(id), name: `Gambar ${id}`, description: printable(alt) },
  });
}
