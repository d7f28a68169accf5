/** How a stretch of text is drawn. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Letters of equal width. */
  readonly mono: boolean;
  readonly strike: boolean;
  /** Size in points. */
  readonly size: number;
  /** Address that a click leads to. */
  readonly href: string | undefined;
}

/** A stretch of text of one look; `\n` ends a line. */
export interface Stretch {
  readonly text: string;
  readonly look: Look;
}

/**
 * Words of one look that stand side by side on a line; `text` ends with a space when one follows.
 */
export interface LineRun {
  readonly text: string;
  readonly look: Look;
}

/** A line of a paragraph. */
export interface Line {
  readonly runs: readonly LineRun[];
  /** Width in points without any stretching, and the number of spaces that can be stretched. */
  readonly width: number;
  readonly spaces: number;
  /** Nothing follows it in its paragraph, or a line end was asked for: it is not stretched. */
  readonly ends: boolean;
}

/** Width in points of a text in a look. */
export type Measure = (text: string, look: Look) => number;

/** Text that no line end may part, and whether a space follows. */
interface Word {
  readonly parts: readonly LineRun[];
  readonly width: number;
  readonly isSpaced: boolean;
}

const NBSP = '\u00A0';

/** Where a word may be parted without a hyphen of its own: behind a hyphen, a dash, a slash. */
const JOINT = /(?<=[^\s]{2}[-–/])(?=[^\s\d]{2})/u;

/**
 * Breaks text into lines of at most `width` points, taking as many words as fit on each. A word
 * that is wider than a line is cut between letters.
 */
export function breakLines(
  stretches: readonly Stretch[],
  width: number,
  measure: Measure,
): readonly Line[] {
  return splitAtBreaks(stretches).flatMap((paragraph) => {
    const words = wordsOf(paragraph, measure).flatMap((word) => cutToWidth(word, width, measure));
    return fill(words, width, measure);
  });
}

function splitAtBreaks(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const lines: Stretch[][] = [[]];
  for (const { text, look } of stretches) {
    const [first = '', ...others] = text.split('\n');
    lines.at(-1)?.push({ text: first, look });
    for (const other of others) lines.push([{ text: other, look }]);
  }
  return lines;
}

function wordsOf(stretches: readonly Stretch[], measure: Measure): readonly Word[] {
  const words: Word[] = [];
  let parts: LineRun[] = [];
  const close = (isSpaced: boolean): void => {
    if (parts.length === 0) return;
    const width = parts.reduce((sum, { text, look }) => sum + measure(text, look), 0);
    words.push({ parts, width, isSpaced });
    parts = [];
  };
  for (const { text, gap, look } of stretches.flatMap(piecesOf)) {
    if (gap !== 'none') close(gap === 'space');
    if (text !== '') parts.push({ text, look });
  }
  close(false);
  return words;
}

/** The pieces of a stretch, each with what parts it from the one before. */
function piecesOf({ text, look }: Stretch): readonly {
  readonly text: string;
  readonly gap: 'none' | 'space' | 'joint';
  readonly look: Look;
}[] {
  return text.split(' ').flatMap((chunk, index) =>
    chunk.split(JOINT).map((piece, at) => {
      const first = index === 0 ? 'none' : 'space';
      return { text: piece, gap: at === 0 ? first : 'joint', look };
    }),
  );
}

function cutToWidth(word: Word, width: number, measure: Measure): readonly Word[] {
  const [part, ...others] = word.parts;
  if (word.width <= width || part === undefined || others.length > 0) return [word];
  const { look } = part;
  const pieces: string[] = [''];
  for (const letter of part.text) {
    const longer = (pieces.at(-1) ?? '') + letter;
    if (measure(longer, look) <= width || pieces.at(-1) === '') pieces[pieces.length - 1] = longer;
    else pieces.push(letter);
  }
  return pieces.map((text, index) => ({
    parts: [{ text, look }],
    width: measure(text, look),
    isSpaced: index === pieces.length - 1 && word.isSpaced,
  }));
}

function fill(words: readonly Word[], width: number, measure: Measure): readonly Line[] {
  const lines: Line[] = [];
  let current: Word[] = [];
  let used = 0;
  for (const word of words) {
    const gap = spaceBehind(current.at(-1), measure);
    if (current.length > 0 && used + gap + word.width > width) {
      lines.push(lineOf(current, used, false));
      current = [];
      used = 0;
    }
    used += (current.length > 0 ? gap : 0) + word.width;
    current.push(word);
  }
  return [...lines, lineOf(current, used, true)];
}

function spaceBehind(word: Word | undefined, measure: Measure): number {
  const last = word?.parts.at(-1);
  return word?.isSpaced && last ? measure(' ', last.look) : 0;
}

function lineOf(words: readonly Word[], width: number, ends: boolean): Line {
  const runs: LineRun[] = [];
  let spaces = 0;
  for (const [index, { parts, isSpaced }] of words.entries()) {
    const space = isSpaced && index < words.length - 1 ? ' ' : '';
    spaces += space.length;
    for (const [at, { text, look }] of parts.entries()) {
      const whole = at === parts.length - 1 ? text + space : text;
      spaces += text.split(NBSP).length - 1;
      const last = runs.at(-1);
      if (last?.look === look) runs[runs.length - 1] = { text: last.text + whole, look };
      else runs.push({ text: whole, look });
    }
  }
  return { runs, width, spaces, ends };
}
