/** A character as a reader sees it, with the columns it takes on a terminal. */
export interface Grapheme {
  readonly text: string;
  /** Where it starts in the text it came from, in UTF-16 code units. */
  readonly index: number;
  readonly width: number;
}

/** Pictures and East Asian letters, which terminals draw two columns wide (UAX 11, W and F). */
const WIDE =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F1E6}-\u{1F1FF}\u{20000}-\u{3FFFD}])/u;

/** Marks and signs that take no column of their own. */
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

const ONLY_ASCII = /^[\x20-\x7E]*$/u;

let segmenter: Intl.Segmenter | undefined;

/** The characters of a text in order; a letter and its marks are one. */
export function graphemes(text: string): readonly Grapheme[] {
  segmenter ??= new Intl.Segmenter('id', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({
    text: segment,
    index,
    width: INVISIBLE.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1,
  }));
}

/** How many columns a text takes on a terminal. */
export function displayWidth(text: string): number {
  if (ONLY_ASCII.test(text)) return text.length;
  return graphemes(text).reduce((sum, grapheme) => sum + grapheme.width, 0);
}

/** Adds spaces up to `width` columns. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
