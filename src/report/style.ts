/** Gives a text colour or weight, or leaves it as it is. */
export type Paint = (text: string) => string;

/** Signs that differ between terminals that can show all characters and those that cannot. */
export interface Glyphs {
  readonly pass: string;
  readonly fail: string;
  readonly manual: string;
  readonly skipped: string;
  /** Stands between line numbers and the text of a code frame. */
  readonly bar: string;
  /** Points at the line of a code frame that is meant. */
  readonly pointer: string;
  readonly caret: string;
  readonly ellipsis: string;
  readonly arrow: string;
  /** In the place of a character that a terminal would obey instead of show. */
  readonly control: string;
}

/** How results look on a terminal; reporters are handed one and know nothing of colours. */
export interface Style {
  readonly error: Paint;
  readonly warning: Paint;
  readonly info: Paint;
  readonly good: Paint;
  readonly strong: Paint;
  readonly faint: Paint;
  /** Words that a diff takes out of a line, and puts in. */
  readonly removedWords: Paint;
  readonly addedWords: Paint;
  /** Lines of a diff. */
  readonly removed: Paint;
  readonly added: Paint;
  /** Writes a path as this system does; paths arrive with `/`. */
  readonly path: Paint;
  readonly glyphs: Glyphs;
  /** Columns to use. */
  readonly width: number;
}

/** For terminals with a full font and for files. */
export const UNICODE_GLYPHS: Glyphs = {
  pass: '✓',
  fail: '✗',
  manual: '?',
  skipped: '–',
  bar: '│',
  pointer: '>',
  caret: '^',
  ellipsis: '…',
  arrow: '→',
  control: '·',
};

/** For the old Windows console, which shows boxes in the place of what it does not know. */
export const ASCII_GLYPHS: Glyphs = {
  pass: 'v',
  fail: 'x',
  manual: '?',
  skipped: '-',
  bar: '|',
  pointer: '>',
  caret: '^',
  ellipsis: '...',
  arrow: '->',
  control: '?',
};

const asIs: Paint = (text) => text;

/** No colour: for files, pipes and tests. */
export const PLAIN_STYLE: Style = {
  error: asIs,
  warning: asIs,
  info: asIs,
  good: asIs,
  strong: asIs,
  faint: asIs,
  removedWords: asIs,
  addedWords: asIs,
  removed: asIs,
  added: asIs,
  path: asIs,
  glyphs: UNICODE_GLYPHS,
  width: 100,
};
