import * as v from 'valibot';
import { findNearest } from '../text/nearest.ts';
import { keysAt } from './schema-shape.ts';
import type { YamlFault, YamlPath, YamlText, YamlValue } from './yaml-text.ts';

/** A value that a schema accepted, or the reasons why not, each at its place in the file. */
export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly YamlFault[] };

/**
 * Checks a YAML text against a schema and gives the typed value. Reading faults come first. A key
 * with nothing after it (`tema:`) counts as not given.
 *
 * @param empty what a file stands for that holds nothing, or comments only
 *
 * @internal
 */
export function decode<Schema extends v.GenericSchema>(
  yaml: YamlText,
  schema: Schema,
  { empty = null }: { readonly empty?: YamlValue } = {},
): Decoded<v.InferOutput<Schema>> {
  if (yaml.faults.length > 0) return { ok: false, faults: yaml.faults };
  const value = withoutEmptyKeys(yaml.value || empty);
  // A list passes for a mapping with the keys 0, 1, 2.
  if (schema.type === 'strict_object' && (value === null || Array.isArray(value))) {
    const message = value === null ? EMPTY_FILE : `Isi berkas ini ${NOT_PAIRS}`;
    return { ok: false, faults: [{ span: yaml.locate([]), message }] };
  }
  return parse(yaml, [], schema, value);
}

const EMPTY_FILE = 'Berkas ini masih kosong; isi dengan pasangan `nama: isi`.';

const NOT_PAIRS = 'harus berupa pasangan `nama: isi`.';

/**
 * Checks the value at `path` alone against a schema.
 *
 * @internal
 */
export function decodeValue<Schema extends v.GenericSchema>(
  yaml: YamlText,
  path: YamlPath,
  schema: Schema,
): Decoded<v.InferOutput<Schema>> {
  return parse(yaml, path, schema, valueAt(yaml.value, path));
}

function parse<Schema extends v.GenericSchema>(
  yaml: YamlText,
  path: YamlPath,
  schema: Schema,
  value: unknown,
): Decoded<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, value);
  if (result.success) return { ok: true, value: result.output };
  const place = { yaml, schema, depth: path.length };
  return { ok: false, faults: result.issues.map((issue) => toFault(issue, place, path)) };
}

function withoutEmptyKeys(value: YamlValue): YamlValue {
  if (value === null || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(withoutEmptyKeys);
  const record: Record<string, YamlValue> = Object.create(null) as Record<string, YamlValue>;
  for (const [key, content] of Object.entries(value)) {
    if (content !== null) record[key] = withoutEmptyKeys(content);
  }
  return record;
}

function valueAt(value: YamlValue, path: YamlPath): unknown {
  let current: unknown = value;
  for (const key of path) {
    current = (current as Record<string | number, unknown> | null | undefined)?.[key];
  }
  return current;
}

/** A value that was refused: the text it stands in, its schema, and how many keys lead to it. */
interface RefusedValue {
  readonly yaml: YamlText;
  readonly schema: v.GenericSchema;
  readonly depth: number;
}

function toFault(issue: v.BaseIssue<unknown>, refused: RefusedValue, base: YamlPath): YamlFault {
  const { yaml, schema, depth } = refused;
  // Of a value with several forms, the form whose fault lies deeper inside is the one meant.
  const deeper = issue.issues?.find((inner) => inner.path !== undefined);
  if (deeper) {
    const { path = [] } = issue;
    return toFault(deeper, refused, [...base, ...path.map((item) => item.key as string | number)]);
  }
  const inner = (issue.path ?? []).map((item) => item.key as string | number);
  const path = [...base, ...inner];
  const keys = path.filter((key) => typeof key === 'string').join('.');
  const name = keys === '' ? 'Isi berkas ini' : `Isian \`${keys}\``;
  const unknown = issue.type === 'strict_object' && issue.expected === 'never';
  if (unknown) {
    const span = yaml.locateKey(path) ?? yaml.locate(path);
    const nearest = findNearest(String(path.at(-1)), keysAt(schema, path.slice(depth, -1)));
    const meant = nearest === undefined ? '' : `; mungkin maksudnya \`${nearest}\``;
    return { span, message: `${name} tidak dikenal${meant}.` };
  }
  const span = yaml.locate(path);
  if (issue.input === undefined || issue.input === null) {
    return { span, message: `${name} wajib diisi.` };
  }
  // `judul: [Lokal] …` opens a list of YAML, which nobody means who wants to write a text.
  const hint = issue.expected === 'string' && issue.received === 'Array' ? BRACKETS : '';
  const message = issue.expected === 'Object' ? NOT_PAIRS : issue.message;
  return { span, message: `${name} ${message}${hint}` };
}

const BRACKETS = ' Apit seluruh isi dengan tanda kutip bila diawali kurung siku.';
