import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  ImageRun,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Picture, PrintInline, TextRun as PrintText } from '../print-document.ts';
import { printable } from '../printable.ts';
import { characterStyleOf } from './character-styles.ts';

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
      case 'note':
        return new FootnoteReferenceRun(inline.number);
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
  const style = characterStyleOf(marks, { isLink: false });
  return new TextRun({ text: printable(value), ...(style === undefined ? {} : { style }) });
}

function linkRun({ value, marks }: PrintText): TextRun {
  const style = characterStyleOf(marks, { isLink: true });
  return new TextRun({ text: printable(value), ...(style === undefined ? {} : { style }) });
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
