import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import type { Span } from '../text/span.ts';
import { textBefore } from '../text/text-before.ts';
import { findCutValues } from './cut-values.ts';
import { BACKSLASH } from './explain.ts';
import type { ScalarStyle, WrittenScalar } from './scalar-places.ts';
import { spanOf } from './yaml-nodes.ts';
import type { YamlFault, YamlPath, YamlValue } from './yaml-value.ts';

/** Control characters that an escape such as `\a` in `"foto\acara.jpg"` turns into. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\0-\x08\v\f\x0E-\x1F]/u;

/** How far in front of a value its tag or anchor is looked for. */
const LONGEST_PROPERTY = 200;

/**
 * Reads the nodes of the parser into plain values. Where values and keys stand, and what is refused
 * in them, is left in the fields; the first call is with the root and an empty path.
 */
export class TreeReader {
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
    this.values.set(pathKey(path), spanOf(node));
    if (isAlias(node)) {
      this.#fault(
        spanOf(node),
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
    const span = spanOf(node);
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
    const { start, end } = spanOf(node);
    const before = textBefore(this.#text, start, LONGEST_PROPERTY);
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
        if (key) this.#fault(spanOf(key), 'Nama isian harus berupa teks.');
        continue;
      }
      this.#refuseProperties(key);
      const childPath = [...path, key.value];
      this.keys.set(pathKey(childPath), spanOf(key));
      const value = this.read(pair.value as Node | null, childPath);
      record[key.value] = value === '' && isPlain(pair.value) ? null : value;
    }
    return record;
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

/** A path as the key of a map. */
export function pathKey(path: YamlPath): string {
  return JSON.stringify(path);
}
