import type * as v from 'valibot';
import { findNearest } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import { keysAt, mainField, shapeAt } from './schema-shape.ts';
import type { YamlText } from './yaml-text.ts';
import type { YamlFault, YamlPath, YamlValue } from './yaml-value.ts';

/** A value that was refused: the text it stands in, its schema, and how many keys lead to it. */
interface RefusedValue {
  readonly yaml: YamlText;
  readonly schema: v.GenericSchema;
  readonly depth: number;
}

/** What is said of something that should have been a mapping. */
export const NOT_PAIRS = 'harus berupa pasangan `nama: isi`.';

/**
 * What a schema has against a value, in Indonesian and at its place in the file.
 *
 * @param base the keys from the root to the value
 *
 * @internal
 */
export function explainIssues(
  issues: readonly v.BaseIssue<unknown>[],
  refused: RefusedValue,
  base: YamlPath,
): readonly YamlFault[] {
  const faults = issues.flatMap((issue) => explainIssue(issue, refused, base));
  // `Nama: …` is the name that is missing, so it is not missed as well.
  const meant = new Set(faults.map((fault) => fault.meant));
  const told = faults.filter(({ message }) => !meant.has(message));
  return told.map(({ span, message }) => ({ span, message }));
}

/**
 * The value some keys inside another; `undefined` where there is none.
 *
 * @internal
 */
export function valueAt(value: YamlValue, path: YamlPath): unknown {
  let current: unknown = value;
  for (const key of path) {
    current = (current as Record<string | number, unknown> | null | undefined)?.[key];
  }
  return current;
}

/** A fault; when a key is unknown, also what is said of the one it was meant for if that is missing. */
interface ExplainedFault extends YamlFault {
  readonly meant?: string;
}

function explainIssue(
  issue: v.BaseIssue<unknown>,
  refused: RefusedValue,
  base: YamlPath,
): readonly ExplainedFault[] {
  const path = [...base, ...(issue.path ?? []).map((item) => item.key as string | number)];
  // Of a value with several forms, the form whose fault lies deeper inside is the one meant.
  const deeper = issue.issues?.find((inner) => inner.path !== undefined);
  if (deeper) return explainIssue(deeper, refused, path);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return unknownKeys(path, refused);
  }
  const span = refused.yaml.locate(path);
  if (issue.input === undefined || issue.input === null) {
    // A field that is there and could not be read is not missing.
    const isUnread = refused.yaml.faults.length > 0 && refused.yaml.locateKey(path) !== undefined;
    return isUnread ? [] : [{ span, message: missing(path) }];
  }
  if (isTold(span, refused)) return [];
  // `judul: [Lokal] …` opens a list of YAML, which nobody means who wants to write a text.
  const hint = issue.expected === 'string' && issue.received === 'Array' ? BRACKETS : '';
  const message = formWanted(issue, refused, path) ?? issue.message;
  return [{ span, message: `${nameOf(path)} ${message}${hint}` }];
}

/** Whether a fault of reading stands there: what the schema has against it follows from that. */
function isTold(span: Span, { yaml }: Pick<RefusedValue, 'yaml'>): boolean {
  return yaml.faults.some((fault) => fault.span.start < span.end && span.start < fault.span.end);
}

const BRACKETS = ' Apit seluruh isi dengan tanda kutip bila diawali kurung siku.';

/** All keys of a mapping that its schema does not have; the schema names the first alone. */
function unknownKeys(
  path: YamlPath,
  { yaml, schema, depth }: RefusedValue,
): readonly ExplainedFault[] {
  const parent = path.slice(0, -1);
  const known = keysAt(schema, parent.slice(depth));
  const typed = Object.keys((valueAt(yaml.value, parent) ?? {}) as object);
  return typed
    .filter((key) => key === path.at(-1) || !known.includes(key))
    .map((key) => ({
      key,
      span: yaml.locateKey([...parent, key]) ?? yaml.locate([...parent, key]),
    }))
    .filter(({ span }) => !isTold(span, { yaml }))
    .map(({ key, span }) => {
      const name = nameOf([...parent, key]);
      const nearest = findNearest(key, known);
      if (nearest === undefined) return { span, message: `${name} tidak dikenal.` };
      const message = `${name} tidak dikenal; mungkin maksudnya \`${nearest}\`.`;
      return { span, message, meant: missing([...parent, nearest]) };
    });
}

function nameOf(path: YamlPath): string {
  const keys = path.filter((key) => typeof key === 'string').join('.');
  return keys === '' ? 'Isi berkas ini' : `Isian \`${keys}\``;
}

function missing(path: YamlPath): string {
  return `${nameOf(path)} wajib diisi.`;
}

/** What to write where a text stands instead of a mapping or a list, with the text in its place. */
function formWanted(
  { expected, input }: v.BaseIssue<unknown>,
  { schema, depth }: RefusedValue,
  path: YamlPath,
): string | undefined {
  const typed = typeof input === 'string' ? input : undefined;
  const shape = shapeAt(schema, path.slice(depth));
  const key = path.at(-1);
  if (expected === 'Object') {
    const field = shape?.kind === 'fields' ? mainField(shape.fields) : undefined;
    if (field === undefined || typed === undefined) return NOT_PAIRS;
    const pair = `${field}: ${asValue(typed)}`;
    return typeof key === 'number'
      ? `harus berupa pasangan; tulis \`- ${pair}\`.`
      : `harus dirinci; tulis misalnya \`${key}: { ${pair} }\`.`;
  }
  if (expected !== 'Array' || typed === undefined) return undefined;
  if (shape?.kind !== 'texts') return 'harus berupa daftar; awali setiap butirnya dengan `- `.';
  const items = typed.split(',').map((item) => item.trim());
  return `harus berupa daftar; tulis \`[${items.join(', ')}]\`.`;
}

/** A short text as it may stand after a field's name; one that needs quotes is left to imagine. */
function asValue(typed: string): string {
  return /^[A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d .-]{0,59}$/u.test(typed) ? typed : '…';
}
