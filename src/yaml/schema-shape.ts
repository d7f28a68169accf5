import type * as v from 'valibot';
import type { YamlPath } from './yaml-value.ts';

/** What a value may look like, as far as a path through it needs to know. */
export type Shape =
  | { readonly kind: 'text' }
  | { readonly kind: 'texts' }
  /** A mapping with fields of these names, in this order. */
  | { readonly kind: 'fields'; readonly fields: ReadonlyMap<string, v.GenericSchema> }
  /** A list of mappings. */
  | { readonly kind: 'entries'; readonly entry: v.GenericSchema }
  /** A mapping whose names are free, with texts. */
  | { readonly kind: 'names' };

/** The parts that the kinds of schemas have; a schema has only those of its own kind. */
interface SchemaParts {
  readonly wrapped?: v.GenericSchema;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly item?: v.GenericSchema;
  readonly options?: readonly v.GenericSchema[];
}

/**
 * The shape that a schema asks for. Of a value with several forms it is the richest: who may write
 * a text or a mapping can set the fields of the mapping.
 *
 * @internal
 */
export function shapeOf(schema: v.GenericSchema): Shape {
  const { wrapped, entries, item, options } = schema as SchemaParts;
  switch (schema.type) {
    case 'optional':
    case 'nullable':
    case 'nullish':
    case 'exact_optional':
      return wrapped ? shapeOf(wrapped) : { kind: 'text' };
    case 'strict_object':
    case 'object':
      return { kind: 'fields', fields: new Map(Object.entries(entries ?? {})) };
    case 'array': {
      const inner = item && shapeOf(item);
      return item && inner?.kind === 'fields'
        ? { kind: 'entries', entry: item }
        : { kind: 'texts' };
    }
    case 'record':
      return { kind: 'names' };
    case 'union': {
      // The list of options holds schemas; that of a list of words holds the words.
      const shapes = (options ?? []).map(shapeOf);
      return shapes.find(({ kind }) => kind !== 'text') ?? { kind: 'text' };
    }
    default:
      return { kind: 'text' };
  }
}

/**
 * The shape of what stands some keys inside a value of this schema; `undefined` where the keys lead
 * to nothing that it knows.
 *
 * @internal
 */
export function shapeAt(schema: v.GenericSchema, path: YamlPath): Shape | undefined {
  let shape: Shape | undefined = shapeOf(schema);
  for (const key of path) {
    if (shape?.kind === 'texts') return { kind: 'text' };
    const inner: v.GenericSchema | undefined =
      shape?.kind === 'fields'
        ? shape.fields.get(String(key))
        : shape?.kind === 'entries'
          ? shape.entry
          : undefined;
    shape = inner && shapeOf(inner);
  }
  return shape;
}

/**
 * The names that a mapping may have, some keys inside a value of this schema; none where the keys
 * lead to no mapping with names of its own.
 *
 * @internal
 */
export function keysAt(schema: v.GenericSchema, path: YamlPath): readonly string[] {
  const shape = shapeAt(schema, path);
  return shape?.kind === 'fields' ? [...shape.fields.keys()] : [];
}

/**
 * The field of a mapping that it cannot do without, or else its first: what somebody means who
 * writes a text where the mapping is expected.
 *
 * @internal
 */
export function mainField(fields: ReadonlyMap<string, v.GenericSchema>): string | undefined {
  const names = [...fields];
  const [name] = names.find(([, schema]) => schema.type !== 'optional') ?? names[0] ?? [];
  return name;
}
