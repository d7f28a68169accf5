import type { RunTraits } from './word-styles.ts';

/** Letters in a row that look alike. */
export interface MarkedText {
  readonly text: string;
  readonly traits: RunTraits;
}

type Look = 'bold' | 'italic' | 'struck';

/** What WhatsApp makes of a character (its help page “About formatting your messages”). */
const LOOKS: ReadonlyMap<string, Look> = new Map([
  ['*', 'bold'],
  ['_', 'italic'],
  ['~', 'struck'],
]);

/** A mark that closes further away than this is taken for a character. */
const LONGEST_MARKED = 2000;

const LETTER = /[A-Za-zÀ-ɏ\d]/u;

/**
 * Takes the marks of WhatsApp out of a line: `*tebal*`, `_miring_`, `~dicoret~`; two in a row, as
 * in Markdown, count as one. A mark opens before a character and closes behind one, never inside a
 * word; what closes nowhere stays as it was typed.
 */
export function readChatMarks(line: string): readonly MarkedText[] {
  const found: { text: string; traits: RunTraits }[] = [];
  const open = new Map<Look, string>();
  for (let at = 0; at < line.length; ) {
    const mark = markAt(line, at);
    const text = mark ?? line.charAt(at);
    const isSign = mark !== undefined && turn(open, { line, at, mark });
    const traits = traitsOf(open);
    const last = found.at(-1);
    if (!isSign && last && sameLook(last.traits, traits)) last.text += text;
    else if (!isSign) found.push({ text, traits });
    at += text.length;
  }
  return found;
}

/** A mark in its line. */
interface MarkPlace {
  readonly line: string;
  readonly at: number;
  readonly mark: string;
}

/** Opens or closes what a mark stands for; `false` where it is a character like others. */
function turn(open: Map<Look, string>, place: MarkPlace): boolean {
  const { line, at, mark } = place;
  const look = LOOKS.get(mark.charAt(0));
  if (!look) return false;
  if (open.get(look) === mark && closes(line, at, mark)) return open.delete(look);
  if (open.has(look) || !opens(line, at, mark)) return false;
  open.set(look, mark);
  return true;
}

function markAt(line: string, at: number): string | undefined {
  const sign = line.charAt(at);
  if (!LOOKS.has(sign)) return undefined;
  return line.charAt(at + 1) === sign ? sign + sign : sign;
}

function opens(line: string, at: number, mark: string): boolean {
  if (LETTER.test(line.charAt(at - 1)) || !/\S/u.test(line.charAt(at + mark.length))) return false;
  const last = Math.min(line.length, at + LONGEST_MARKED);
  for (let end = at + mark.length + 1; end < last; end++) {
    if (markAt(line, end) === mark && closes(line, end, mark)) return true;
  }
  return false;
}

function closes(line: string, at: number, mark: string): boolean {
  return /\S/u.test(line.charAt(at - 1)) && !LETTER.test(line.charAt(at + mark.length));
}

function traitsOf(open: ReadonlyMap<Look, string>): RunTraits {
  return Object.fromEntries([...open.keys()].map((look) => [look, true]));
}

function sameLook(one: RunTraits, other: RunTraits): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.struck === other.struck;
}
