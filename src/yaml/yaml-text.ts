import type { PlacedText } from '../text/placed-text.ts';
import type { Span } from '../text/span.ts';
import { explainErrors } from './explain-errors.ts';
import { parseTree } from './parse-tree.ts';
import { placeScalar } from './scalar-places.ts';
import { pathKey, TreeReader } from './tree-reader.ts';
import type { YamlFault, YamlPath, YamlValue } from './yaml-value.ts';

/** A YAML text after reading, with the places of all its values. */
export interface YamlText {
  readonly value: YamlValue;
  /** In the order of their places. */
  readonly faults: readonly YamlFault[];
  /** Whether `value` is all that stands there, apart from what the faults are about. */
  readonly isWhole: boolean;
  /** Where the value at `path` stands; the nearest ancestor that exists when it does not. */
  locate(path: YamlPath): Span;
  /**
   * The text at `path`, from its first to its last word, with the place of each code unit;
   * `undefined` when there is no text.
   */
  place(path: YamlPath): PlacedText | undefined;
  /** Where the key of the value at `path` stands, if it has one. */
  locateKey(path: YamlPath): Span | undefined;
}

/**
 * Reads YAML 1.2 with the failsafe schema, so that everything stays as it was typed. Aliases and
 * tags are refused: nobody needs them here, and they can be made to eat memory.
 *
 * @param text the YAML alone
 * @param offset where `text` starts in its file; all spans count from the start of the file
 */
export function readYaml(text: string, offset = 0): YamlText {
  const excess = findExcess(text);
  if (excess) return unreadable(excess, text, offset);
  const first = parseTree(text);
  const { explained, mended } = explainErrors(text, first.errors);
  const document = mended === undefined || mended === text ? first : parseTree(mended);
  const reader = new TreeReader(mended ?? text);
  const value = reader.read(document.contents, []);
  const faults = [...explained, ...trusted(reader.faults, explained, mended !== undefined)].sort(
    (a, b) => a.span.start - b.span.start,
  );
  const whole = { start: 0, end: text.length };
  return {
    value,
    faults: faults.map(({ span, message }) => ({ span: shift(span, offset), message })),
    isWhole: mended !== undefined,
    locate: (path) => shift(nearest(reader.values, path) ?? whole, offset),
    place: (path) => {
      const scalar = reader.scalars.get(pathKey(path));
      const words = scalar?.value.trim();
      return scalar && words ? placeScalar(text, scalar, words, offset) : undefined;
    },
    locateKey: (path) => {
      const span = reader.keys.get(pathKey(path));
      return span && shift(span, offset);
    },
  };
}

/** Behind a fault that the parser cannot get over, what it reads is not what was meant. */
function trusted(
  found: readonly YamlFault[],
  explained: readonly YamlFault[],
  isWhole: boolean,
): readonly YamlFault[] {
  if (isWhole) return found;
  const until = Math.min(...explained.map(({ span }) => span.start));
  return found.filter(({ span }) => span.end <= until);
}

/**
 * Fifty lists inside each other, or an indent of two hundred spaces: no file that a person typed
 * has them, and the parser makes patterns of that size, which can end the process (`- ` written
 * 20,000 times).
 */
function findExcess(text: string): Span | undefined {
  if (text.length > 200_000) return { start: 0, end: 0 };
  const match = /(?:[-?:][ \t]+){50}|^ {200}/mu.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

function unreadable(span: Span, text: string, offset: number): YamlText {
  const message = 'Berkas ini terlalu besar atau terlalu banyak lapis daftarnya untuk dibaca.';
  return {
    value: null,
    faults: [{ span: shift(span, offset), message }],
    isWhole: false,
    locate: () => ({ start: offset, end: offset + text.length }),
    place: () => undefined,
    locateKey: () => undefined,
  };
}

function shift({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}

function nearest(spans: ReadonlyMap<string, Span>, path: YamlPath): Span | undefined {
  for (let length = path.length; length >= 0; length--) {
    const span = spans.get(pathKey(path.slice(0, length)));
    if (span) return span;
  }
  return undefined;
}
