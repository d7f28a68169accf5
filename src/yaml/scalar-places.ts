import { PlacedText } from '../text/placed-text.ts';
import type { Span } from '../text/span.ts';

/** How a YAML text is written: bare, in quotes, or as a block after `|` or `>`. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

/** Length of an escape of YAML after its letter, in code units; others are the letter alone. */
const ESCAPE_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** A text in a YAML, and where it stands there, its quotes or block header included. */
export interface WrittenScalar extends Span {
  readonly value: string;
  readonly style: ScalarStyle;
}

/**
 * Finds the places of the code units of `words` in the YAML that they were read from.
 *
 * @param words the value of the scalar from its first to its last word
 * @param offset where `yaml` starts in its file; places count from the start of the file
 */
export function placeScalar(
  yaml: string,
  scalar: WrittenScalar,
  words: string,
  offset: number,
): PlacedText {
  const placed = new PlacedText();
  let at = contentStart(yaml, scalar);
  for (const character of words) {
    const place = findCharacter(yaml, at, scalar, character);
    if (!place) return standFor(words, { start: offset + scalar.start, end: offset + scalar.end });
    const verbatim = yaml.slice(place.start, place.end) === character;
    placed.add(character, { start: offset + place.start, end: offset + place.end }, verbatim);
    at = place.end;
  }
  return placed;
}

function standFor(words: string, span: Span): PlacedText {
  const placed = new PlacedText();
  placed.add(words, span, false);
  return placed;
}

function contentStart(yaml: string, { style, start, end }: WrittenScalar): number {
  if (style === 'plain') return start;
  if (style !== 'block') return start + 1;
  const header = yaml.indexOf('\n', start);
  return header === -1 ? end : header + 1;
}

/** The next place of a character, past indents and folded line ends; nothing if another follows. */
function findCharacter(
  yaml: string,
  from: number,
  { style, end }: WrittenScalar,
  character: string,
): Span | undefined {
  let at = from;
  while (at < end) {
    if (style === 'double' && /^\\\r?\n/u.test(yaml.slice(at, at + 3))) {
      at += 2;
      continue;
    }
    const escaped = escapeLength(yaml, at, style);
    if (escaped > 0) return { start: at, end: at + escaped };
    if (yaml.startsWith(character, at)) return { start: at, end: at + character.length };
    if (!isSpace(yaml[at])) return undefined;
    if (isSpace(character)) return { start: at, end: at + 1 };
    at++;
  }
  return undefined;
}

/** Length of the escape that stands at `at`, 0 if there is none. */
function escapeLength(yaml: string, at: number, style: ScalarStyle): number {
  if (style === 'single') return yaml.startsWith("''", at) ? 2 : 0;
  if (style !== 'double' || yaml[at] !== '\\') return 0;
  return 2 + (ESCAPE_DIGITS[yaml[at + 1] ?? ''] ?? 0);
}

function isSpace(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\t' || unit === '\n' || unit === '\r';
}
