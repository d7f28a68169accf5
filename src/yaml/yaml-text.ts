import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';
import type { PlacedText } from '../text/placed-text.ts';
import type { Span } from '../text/span.ts';
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
  readonly faults: readonly YamlFault[];
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
  const document = parseDocument(text, {
    schema: 'failsafe',
    version: '1.2',
    keepSourceTokens: false,
    uniqueKeys: true,
    prettyErrors: false,
  });
  const faults: YamlFault[] = document.errors.map((error) => ({
    span: { start: offset + error.pos[0], end: offset + Math.max(error.pos[0], error.pos[1]) },
    message: explain(error.code),
  }));
  const reader = new TreeReader(offset, faults);
  const value = reader.read(document.contents, []);
  const whole = { start: offset, end: offset + text.length };
  return {
    value,
    faults,
    locate: (path) => nearest(reader.values, path) ?? whole,
    place: (path) => {
      const scalar = reader.scalars.get(pathKey(path));
      const words = scalar?.value.trim();
      return scalar && words ? placeScalar(text, scalar, words, offset) : undefined;
    },
    locateKey: (path) => reader.keys.get(pathKey(path)),
  };
}

class TreeReader {
  readonly values = new Map<string, Span>();
  readonly keys = new Map<string, Span>();
  readonly scalars = new Map<string, WrittenScalar>();
  readonly #offset: number;
  readonly #faults: YamlFault[];

  constructor(offset: number, faults: YamlFault[]) {
    this.#offset = offset;
    this.#faults = faults;
  }

  read(node: Node | null, path: YamlPath): YamlValue {
    if (node === null) return null;
    const span = this.#span(node);
    this.values.set(pathKey(path), span);
    if (isAlias(node)) {
      this.#faults.push({ span, message: 'Alias YAML (*) tidak didukung; tulis isinya langsung.' });
      return null;
    }
    if (isForeignTag(node.tag)) {
      this.#faults.push({ span, message: 'Tag YAML (!) tidak didukung; hapus tag itu.' });
    }
    if (isScalar(node)) return this.#readScalar(node, path);
    if (isSeq(node)) {
      return node.items.map((item, index) => this.read(item as Node | null, [...path, index]));
    }
    return isMap(node) ? this.#readMap(node.items, path) : null;
  }

  #readScalar(node: Scalar, path: YamlPath): YamlValue {
    const { value, type, range } = node;
    if (typeof value !== 'string') return null;
    const [start, end] = range ?? [0, 0];
    this.scalars.set(pathKey(path), { value, style: scalarStyle(type), start, end });
    return value;
  }

  #readMap(pairs: readonly { key: unknown; value: unknown }[], path: YamlPath): YamlValue {
    const record: Record<string, YamlValue> = Object.create(null) as Record<string, YamlValue>;
    for (const pair of pairs) {
      const key = pair.key as Node | null;
      if (!isScalar(key) || typeof key.value !== 'string') {
        if (key)
          this.#faults.push({ span: this.#span(key), message: 'Nama isian harus berupa teks.' });
        continue;
      }
      const childPath = [...path, key.value];
      this.keys.set(pathKey(childPath), this.#span(key));
      const value = this.read(pair.value as Node | null, childPath);
      record[key.value] = value === '' && isPlain(pair.value) ? null : value;
    }
    return record;
  }

  #span(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return { start: this.#offset + start, end: this.#offset + end };
  }
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

function isForeignTag(tag: string | undefined): boolean {
  return tag !== undefined && !/^tag:yaml\.org,2002:(?:str|seq|map)$/u.test(tag);
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

/** Indonesian sentences for the parser's error codes. */
function explain(code: string): string {
  switch (code) {
    case 'BAD_INDENT':
      return 'Susunan indentasi (spasi di awal baris) keliru.';
    case 'DUPLICATE_KEY':
      return 'Isian dengan nama yang sama ditulis dua kali.';
    case 'MISSING_CHAR':
      return 'Ada tanda kutip atau kurung yang belum ditutup.';
    case 'TAB_AS_INDENT':
      return 'Indentasi memakai tab; ganti dengan spasi.';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'IMPOSSIBLE':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'Tanda titik dua keliru; apit teks yang memuat titik dua dengan tanda kutip.';
    default:
      return 'Tulisan YAML ini tidak dapat dibaca; periksa tanda titik dua, kutip, dan indentasinya.';
  }
}
