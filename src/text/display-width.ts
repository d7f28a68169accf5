/** Pictures and East Asian letters, which terminals draw two columns wide (UAX 11, W and F). */
const WIDE =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}])/u;

/** Marks and signs that take no column of their own. */
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;

/**
 * Plain Latin text with its punctuation, arrows and lines: one column for each code unit. No
 * segmenter is needed then, nor the tables of Unicode, which cost 10 ms to load.
 */
const ONLY_NARROW =
  /^[\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u2193\u2500-\u257F]*$/u;

let segmenter: Intl.Segmenter | undefined;

/** Whether every code unit of a text is a character one column wide, as in most Indonesian text. */
export function isNarrow(text: string): boolean {
  return ONLY_NARROW.test(text);
}

/** How many columns a text takes on a terminal; a letter and its marks are one character. */
export function displayWidth(text: string): number {
  if (isNarrow(text)) return text.length;
  segmenter ??= new Intl.Segmenter('id', { granularity: 'grapheme' });
  let width = 0;
  for (const { segment } of segmenter.segment(text)) {
    if (!INVISIBLE.test(segment)) width += WIDE.test(segment) ? 2 : 1;
  }
  return width;
}

/** A text with spaces behind it up to a width in columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
