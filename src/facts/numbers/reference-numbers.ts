import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import type { EventFile } from '../../event/event.ts';
import { oncePer } from '../../text/once-per.ts';
import type { Span } from '../../text/span.ts';

/** A number by which a letter, contract or record is filed: `602.1/118/DPUPR/2025`. */
export interface ReferenceNumber extends Span {
  readonly text: string;
}

/** Parts of letters and digits between strokes, one of them with a letter or a dot: no date. */
const REFERENCE =
  /(?<![A-Za-zÀ-ɏ\d./-])(?=[\d./-]*[A-Za-z]|[\d/-]*\d\.\d)[A-Z\d][A-Za-z\d.-]{0,20}(?:\/[A-Za-z\d.-]{1,24}){2,7}(?<![.-])/gu;

/** The reference numbers of a passage in the order of the text. */
export const findReferenceNumbers: (passage: Passage) => readonly ReferenceNumber[] = perPassage(
  ({ text }) => (text.includes('/') ? readReferences(text) : []),
);

function readReferences(text: string): readonly ReferenceNumber[] {
  return Array.from(text.matchAll(REFERENCE), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: found,
  })).filter((one) => /\d/u.test(one.text));
}

/** A reference number on record and the words it belongs to. */
export interface RecordedReference {
  readonly text: string;
  readonly of: string;
}

/** The reference numbers that an event file records, in its facts, background and next steps. */
export const recordedReferences: (event: EventFile) => readonly RecordedReference[] = oncePer(
  ({ fakta, latar = '', langkah_berikut = '' }: EventFile) => [
    ...fakta.flatMap(({ pernyataan, nilai = '' }) =>
      readReferences(`${pernyataan} ${nilai}`).map(({ text }) => ({ text, of: pernyataan })),
    ),
    ...[latar, langkah_berikut].flatMap((sentence) =>
      readReferences(sentence).map(({ text }) => ({ text, of: sentence })),
    ),
  ],
);

/**
 * How one reference number differs from another: two neighbours changed places, or one sign is
 * other, missing or too much; `undefined` when they are the same or differ by more.
 */
export function referenceSlip(a: string, b: string): 'swapped' | 'changed' | undefined {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length === 2 && left === Array.from(right).reverse().join('')) return 'swapped';
  return left !== right && left.length <= 1 && right.length <= 1 ? 'changed' : undefined;
}
