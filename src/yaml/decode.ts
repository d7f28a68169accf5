import * as v from 'valibot';
import { explainIssues, NOT_PAIRS, valueAt } from './explain-issues.ts';
import type { YamlText } from './yaml-text.ts';
import type { YamlFault, YamlPath, YamlValue } from './yaml-value.ts';

/** A value that a schema accepted, or the reasons why not, each at its place in the file. */
export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly YamlFault[] };

/**
 * Checks a YAML text against a schema and gives the typed value, or all faults in the order of their
 * places: those of reading, and what the schema has against the rest. A key with nothing after it (`tema:`) counts as not given.
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
  const value = withoutEmptyKeys(yaml.value || empty);
  const isPairs = value !== null && typeof value === 'object' && !Array.isArray(value);
  if (yaml.faults.length > 0) {
    // What the schema says of a file that was half read would be guessed.
    const decoded = yaml.isWhole && isPairs ? parse(yaml, [], schema, value) : undefined;
    const others = !decoded || decoded.ok ? [] : decoded.faults;
    const faults = [...yaml.faults, ...others];
    return { ok: false, faults: faults.sort((a, b) => a.span.start - b.span.start) };
  }
  // A list passes for a mapping with the keys 0, 1, 2.
  if (schema.type === 'strict_object' && (value === null || Array.isArray(value))) {
    const message = value === null ? EMPTY_FILE : `Isi berkas ini ${NOT_PAIRS}`;
    return { ok: false, faults: [{ span: yaml.locate([]), message }] };
  }
  return parse(yaml, [], schema, value);
}

const EMPTY_FILE = 'Berkas ini masih kosong; isi dengan pasangan `nama: isi`.';

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
  const refused = { yaml, schema, depth: path.length };
  return { ok: false, faults: explainIssues(result.issues, refused, path) };
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
