import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import type { Span } from '../../text/span.ts';

/** A line such as `Tempat: Ruang Pertemuan Balai Kota`; offsets count in the passage. */
export interface LabelledLine {
  /** In lower case. */
  readonly label: string;
  /** What stands behind the colon, without white space and full stop at the ends. */
  readonly value: Span & { readonly text: string };
}

/** Labels of the line that says where an event is held. */
export const PLACE_LABEL = /^(?:tempat|lokasi|(?:tempat|lokasi) (?:acara|kegiatan))$/u;

const LINE = /^(?<label>[A-Za-z][A-Za-z/ ]{2,24}?)\s?:\s+(?<value>\S.*)$/u;

/** Reads a paragraph or list item that is a label, a colon and a value. */
export const readLabelledLine = perPassage((passage: Passage): LabelledLine | null => {
  if (passage.role !== 'item' && passage.role !== 'paragraph') return null;
  const match = LINE.exec(passage.text);
  const { label = '', value: rest = '' } = match?.groups ?? {};
  const value = rest.trimEnd().replace(/[.;]$/u, '');
  if (!match || passage.sentences.length > 2) return null;
  const start = passage.text.indexOf(value, label.length);
  return { label: label.toLowerCase(), value: { start, end: start + value.length, text: value } };
});

/**
 * The one line of a text with one of these labels; `undefined` when there is none, or more than
 * one: then each is about something else.
 */
export function findLabelledLine(
  passages: readonly Passage[],
  label: RegExp,
): (LabelledLine & { readonly passage: Passage }) | undefined {
  const lines = passages.flatMap((passage) => {
    const line = readLabelledLine(passage);
    return line && label.test(line.label) ? { ...line, passage } : [];
  });
  return lines.length === 1 ? lines[0] : undefined;
}
