import type { Lexer, Token, TokenizerThis, Tokens } from 'marked';

/** `[^label]: ` at the start of a line. Labels are words without spaces, as on GitHub. */
const OPENING = /^ {0,3}\[\^([^\s[\]^]{1,40})\]:[ \t]*/u;
const REFERENCE = /^\[\^([^\s[\]^]{1,40})\]/u;
/** What opens another kind of block, at which the lazy lines of a note end. */
const OTHER_BLOCK =
  /^ {0,3}(?:#{1,6}(?:\s|$)|>|```|~~~|[-*+]\s|\d{1,9}[.)]\s|\||(?:[-*_] ?){3,}$)/u;
const INDENT = /^(?: {1,4}|\t)/u;

/** The token of a note; its children are read from the text without label and indents. */
export interface NoteToken extends Tokens.Generic {
  readonly type: 'note';
  readonly label: string;
  readonly tokens: Token[];
}

/** The token of a reference to a note. */
export interface NoteReferenceToken extends Tokens.Generic {
  readonly type: 'noteReference';
  readonly label: string;
}

export function isNoteToken(token: Token): token is NoteToken {
  return token.type === 'note';
}

export function isNoteReferenceToken(token: Token): token is NoteReferenceToken {
  return token.type === 'noteReference';
}

type Extensions = NonNullable<NonNullable<ConstructorParameters<typeof Lexer>[0]>['extensions']>;

/**
 * Footnotes for the Markdown parser, which knows none (marked issue 714): `[^1]` in a text, and
 * `[^1]: …` at the start of a line, with lines that go on below it; after an empty line those that
 * are indented belong to it too.
 */
export const footnotes: Extensions = {
  block: [readNote],
  inline: [readReference],
  startBlock: [(source) => findOpening(source)],
  startInline: [(source) => source.indexOf('[^')],
  childTokens: {},
  renderers: {},
};

/** Where a line of the next paragraph opens a note, for the paragraph to end there. */
function findOpening(text: string): number {
  const gap = text.indexOf('\n\n');
  const source = gap === -1 ? text : text.slice(0, gap);
  for (let at = source.indexOf('[^'); at !== -1; at = source.indexOf('[^', at + 2)) {
    const start = source.lastIndexOf('\n', at) + 1;
    if (start > 0 && at - start <= 3 && OPENING.test(source.slice(start, at + 50))) return start;
  }
  return -1;
}

function readNote(this: TokenizerThis, source: string): NoteToken | undefined {
  const opening = OPENING.exec(source);
  if (!opening) return undefined;
  const raw = source.slice(0, endOfNote(source));
  const [first = '', ...others] = raw.slice(opening[0].length).split('\n');
  const text = [first, ...others.map((line) => line.replace(INDENT, ''))].join('\n');
  return { type: 'note', raw, label: opening[1] ?? '', tokens: this.lexer.blockTokens(text, []) };
}

/** Behind the last line of the note that `source` opens with, its line end included. */
function endOfNote(source: string): number {
  let end = 0;
  let isAfterGap = false;
  for (let at = 0; at < source.length; ) {
    const next = source.indexOf('\n', at) + 1 || source.length;
    const line = source.slice(at, next);
    if (line.trim() === '') {
      isAfterGap = true;
    } else {
      const isIndented = /^(?: {2,}|\t)/u.test(line);
      const ends = isAfterGap ? !isIndented : !isIndented && opensBlock(line);
      if (at > 0 && ends) return end;
      isAfterGap = false;
      end = next;
    }
    at = next;
  }
  return end;
}

function opensBlock(line: string): boolean {
  return OPENING.test(line) || OTHER_BLOCK.test(line);
}

function readReference(this: TokenizerThis, source: string): NoteReferenceToken | undefined {
  const match = REFERENCE.exec(source);
  return match ? { type: 'noteReference', raw: match[0], label: match[1] ?? '' } : undefined;
}
