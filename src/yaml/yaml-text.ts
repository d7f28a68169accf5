import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
} from 'yaml';
import type { PlacedText } from '../text/placed-text.ts';
import type { Span } from '../text/span.ts';
import { findCutValues } from './cut-values.ts';
import { BACKSLASH, explainFault, type ParserFault, TAB } from './explain.ts';
import { placeScalar, type ScalarStyle, type WrittenScalar } from './scalar-places.ts';

/** A value of a YAML file: text, list or mapping. Nothing is typed; `09:30` is the text `09:30`. */
export type YamlValue =
  | string
  | null
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue };

/** What is wrong with a YAML text, and where; the message is an Indonesian sentence. */
export interface YamlFault {
  readonly span: Span;
  readonly message: string;
}

/** Keys from the root to a value: names of mappings, indices of lists. */
export type YamlPath = readonly (string | number)[];

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
  const first = parse(text);
  const { explained, mended } = explainErrors(text, first.errors);
  const document = mended === undefined || mended === text ? first : parse(mended);
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

function parse(text: string): ReturnType<typeof parseDocument> {
  return parseDocument(text, {
    schema: 'failsafe',
    version: '1.2',
    keepSourceTokens: false,
    uniqueKeys: true,
    prettyErrors: false,
  });
}

/** Control characters that an escape such as `\a` in `"foto\acara.jpg"` turns into. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\0-\x08\v\f\x0E-\x1F]/u;

/** How far in front of a value its tag or anchor is looked for. */
const LONGEST_PROPERTY = 200;

class TreeReader {
  readonly values = new Map<string, Span>();
  readonly keys = new Map<string, Span>();
  readonly scalars = new Map<string, WrittenScalar>();
  readonly faults: YamlFault[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  read(node: Node | null, path: YamlPath): YamlValue {
    if (node === null) return null;
    this.values.set(pathKey(path), nodeSpan(node));
    if (isAlias(node)) {
      this.#fault(
        nodeSpan(node),
        'Isi tidak boleh diawali “*”; apit seluruh isi dengan tanda kutip.',
      );
      return null;
    }
    this.#refuseProperties(node);
    if (isScalar(node)) return this.#readScalar(node, path);
    if (isSeq(node)) {
      return node.items.map((item, index) => this.read(item as Node | null, [...path, index]));
    }
    return isMap(node) ? this.#readMap(node.items, path) : null;
  }

  #readScalar(node: Scalar, path: YamlPath): YamlValue {
    const { value, type, comment } = node;
    if (typeof value !== 'string') return null;
    const span = nodeSpan(node);
    this.scalars.set(pathKey(path), { value, style: scalarStyle(type), ...span });
    if (FORBIDDEN.test(value)) this.#fault(span, BACKSLASH);
    if (comment) this.#refuseHashtag(span.end);
    return value;
  }

  /** YAML takes ` #HUTRI` for a remark and drops it; whoever types it means a hashtag. */
  #refuseHashtag(from: number): void {
    const match = /^[ \t]*(#[^\s#][^\r\n]*)/u.exec(this.#text.slice(from));
    if (!match) return;
    const start = from + match[0].length - (match[1]?.length ?? 0);
    this.#fault(
      { start, end: from + match[0].trimEnd().length },
      'Teks mulai “#” tidak terbaca sebagai isi; apit seluruh isi dengan tanda kutip.',
    );
  }

  /** Anchors and tags: nobody needs them here, and they can be made to eat memory. */
  #refuseProperties(node: Exclude<Node, Alias>): void {
    if (node.anchor === undefined && node.tag === undefined) return;
    const { start, end } = nodeSpan(node);
    const before = this.#text.slice(Math.max(0, start - LONGEST_PROPERTY), start);
    const words = before.trimEnd().split(/\s/u).slice(-2);
    const mark = words.find((word) => /^[!&]/u.test(word));
    const from = start - before.length + before.lastIndexOf(mark ?? '');
    const span = mark === undefined ? { start, end } : { start: from, end: from + mark.length };
    const sign = node.anchor === undefined ? '!' : '&';
    this.#fault(span, `Isi tidak boleh diawali “${sign}”; apit seluruh isi dengan tanda kutip.`);
  }

  #fault(span: Span, message: string): void {
    this.faults.push({ span, message });
  }

  #readMap(pairs: readonly Pair<unknown, unknown>[], path: YamlPath): YamlValue {
    const record: Record<string, YamlValue> = Object.create(null) as Record<string, YamlValue>;
    this.faults.push(...findCutValues(this.#text, pairs));
    for (const pair of pairs) {
      const key = pair.key as Node | null;
      if (!isScalar(key) || typeof key.value !== 'string') {
        if (key) this.#fault(nodeSpan(key), 'Nama isian harus berupa teks.');
        continue;
      }
      this.#refuseProperties(key);
      const childPath = [...path, key.value];
      this.keys.set(pathKey(childPath), nodeSpan(key));
      const value = this.read(pair.value as Node | null, childPath);
      record[key.value] = value === '' && isPlain(pair.value) ? null : value;
    }
    return record;
  }
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

/** What the parser has against a text. */
interface ExplainedErrors {
  readonly explained: readonly YamlFault[];
  /**
   * The text with all values in quotes that need them, each as long as it was; `undefined` when the
   * parser still cannot read it.
   */
  readonly mended: string | undefined;
}

/**
 * The parser goes on after a fault and then reports what follows from it: the first one counts. A
 * value that needs quotes is read as if it had them, so that whoever forgot them ten times is told
 * of all ten, and of what is wrong otherwise.
 */
function explainErrors(text: string, errors: readonly ParserFault[]): ExplainedErrors {
  const explained: YamlFault[] = [];
  let quoted = text;
  let left = errors;
  let isRead = false;
  while (explained.length < MOST_FAULTS) {
    const first = left.find((error) => error.code !== 'DUPLICATE_KEY');
    isRead = first === undefined;
    if (!first) break;
    if (first.code === 'TAB_AS_INDENT') {
      explained.push(...tabs(quoted));
      break;
    }
    const { span, message, isValue } = explainFault(quoted, first);
    explained.push({ span, message });
    const width = span.end - span.start;
    if (!isValue || width < 2) break;
    const value = `"${'x'.repeat(width - 2)}"`;
    quoted = quoted.slice(0, span.start) + value + quoted.slice(span.end);
    left = parse(quoted).errors;
  }
  explained.push(...repeatedKeys(quoted, left));
  return { explained, mended: isRead ? quoted : undefined };
}

/** A file with more faults than this is none that was typed as YAML. */
const MOST_FAULTS = 20;

function repeatedKeys(text: string, errors: readonly ParserFault[]): readonly YamlFault[] {
  return (
    errors
      // A key without a name is none that was repeated: it is what a tab in a line leaves behind.
      .filter(
        ({ code, pos: [start] }) => code === 'DUPLICATE_KEY' && /[^:\s]/u.test(text[start] ?? ''),
      )
      .map((error) => explainFault(text, error))
  );
}

/** All lines that begin with a tab: who pasted one from a table has pasted more. */
function tabs(text: string): readonly YamlFault[] {
  return Array.from(text.matchAll(/^ *\t[ \t]*(?=[^\s#])/gmu), ({ 0: indent, index }) => ({
    span: { start: index, end: index + indent.length },
    message: TAB,
  }));
}

function nodeSpan(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

function shift({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}

function scalarStyle(type: Scalar['type']): ScalarStyle {
  switch (type) {
    case 'QUOTE_SINGLE':
      return 'single';
    case 'QUOTE_DOUBLE':
      return 'double';
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL':
      return 'block';
    default:
      return 'plain';
  }
}

function isPlain(node: unknown): boolean {
  return isScalar(node) && (node.type === undefined || node.type === 'PLAIN');
}

function pathKey(path: YamlPath): string {
  return JSON.stringify(path);
}

function nearest(spans: ReadonlyMap<string, Span>, path: YamlPath): Span | undefined {
  for (let length = path.length; length >= 0; length--) {
    const span = spans.get(pathKey(path.slice(0, length)));
    if (span) return span;
  }
  return undefined;
}
