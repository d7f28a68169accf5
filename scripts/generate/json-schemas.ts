import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { draftRecordSchema } from '../../src/approval/draft-record.ts';
import type { RuleOptions } from '../../src/check/options.ts';
import type { Rule } from '../../src/check/rule.ts';
import { RULE_GROUPS } from '../../src/check/rule-id.ts';
import { metaSchema } from '../../src/draft/meta.ts';
import { eventSchema } from '../../src/event/event-schema.ts';
import { rosterSchema } from '../../src/event/roster.ts';
import { rules } from '../../src/rules/index.ts';
import { RULE_LEVELS } from '../../src/workspace/rule-settings.ts';
import { settingsSchema } from '../../src/workspace/settings.ts';

/** A schema of one kind of file, and the name of its own file in `schema/`. */
export interface NamedSchema {
  readonly file: string;
  readonly schema: JsonSchema;
}

/** The files of `schema/`: path from the root of the repository → text. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    jsonSchemas().map(({ file, schema }) => [
      `schema/${file}`,
      `${JSON.stringify(schema, undefined, 2)}\n`,
    ]),
  );
}

/**
 * JSON Schema (draft 7, which editors know best) of every YAML that an officer writes. They describe
 * what an editor sees, which types values as YAML 1.2 does, and know all rules by name.
 */
export function jsonSchemas(): readonly NamedSchema[] {
  const settings = convert(settingsSchema, 'Setelan instansi (humas.yaml)');
  const meta = convert(metaSchema, 'Bagian depan naskah');
  const names = [...RULE_GROUPS.map((group) => ({ id: group })), ...rules];
  const ruleSettings = (under: JsonSchema | undefined): JsonSchema => ({
    ...under,
    additionalProperties: false,
    properties: Object.fromEntries(names.map((name) => [name.id, ruleSetting(name)])),
  });
  const reasons: JsonSchema = {
    ...property(meta, 'abaikan'),
    additionalProperties: false,
    properties: Object.fromEntries(names.map((name) => [name.id, reason(name)])),
  };
  const inFolder = property(settings, 'khusus');
  const folder = inFolder.items as JsonSchema;
  return [
    {
      file: 'humas.schema.json',
      schema: withProperties(settings, {
        aturan: ruleSettings(property(settings, 'aturan')),
        khusus: {
          ...inFolder,
          items: withProperties(folder, { aturan: ruleSettings(property(folder, 'aturan')) }),
        },
      }),
    },
    {
      file: 'naskah.schema.json',
      schema: withEmptyValues(withProperties(meta, { abaikan: reasons })),
    },
    { file: 'acara.schema.json', schema: convert(eventSchema, 'Berkas acara (acara/*.yaml)') },
    { file: 'pejabat.schema.json', schema: convert(rosterSchema, 'Daftar pejabat (pejabat.yaml)') },
    {
      file: 'verifikasi.schema.json',
      schema: convert(draftRecordSchema, 'Verifikasi dan paraf (*.verifikasi.yaml)'),
    },
  ];
}

function convert(schema: v.GenericSchema, title: string): JsonSchema {
  const converted = toJsonSchema(schema, {
    target: 'draft-07',
    typeMode: 'input',
    // What these say stands in the metadata of the schemas, in the words of JSON Schema.
    ignoreActions: ['trim', 'to_lower_case', 'regex', 'min_value', 'max_value', 'check'],
    overrideSchema: ({ valibotSchema, jsonSchema }) => describeEntries(valibotSchema, jsonSchema),
  });
  const { $schema, ...rest } = converted;
  return { $schema, title, ...rest } as JsonSchema;
}

/** Adds the descriptions that stand behind a transformation, where the conversion stops. */
function describeEntries(schema: object, json: JsonSchema): JsonSchema | undefined {
  if (!('entries' in schema)) return undefined;
  const entries = schema.entries as Readonly<Record<string, v.GenericSchema>>;
  return withProperties(
    json,
    Object.fromEntries(
      Object.entries(entries).map(([key, entry]) => {
        const description = v.getDescription(unwrap(entry));
        const known = property(json, key);
        return [key, description === undefined ? known : { description, ...known }];
      }),
    ),
  );
}

/** The schema inside `v.optional`. */
function unwrap(schema: v.GenericSchema): v.GenericSchema {
  return 'wrapped' in schema ? unwrap(schema.wrapped as v.GenericSchema) : schema;
}

function property(schema: JsonSchema, key: string): JsonSchema {
  return { ...(schema.properties?.[key] as JsonSchema | undefined) };
}

function withProperties(
  schema: JsonSchema,
  properties: Readonly<Record<string, JsonSchema>>,
): JsonSchema {
  return { ...schema, properties: { ...schema.properties, ...properties } };
}

/** Lets every property stand without a value, as keys of the front matter may. */
function withEmptyValues(schema: JsonSchema): JsonSchema {
  const properties = Object.keys(schema.properties ?? {}).map((key): [string, JsonSchema] => {
    const { description = '', ...value } = property(schema, key);
    return [key, { description, anyOf: [value, { type: 'null' }] }];
  });
  return withProperties(schema, Object.fromEntries(properties));
}

type Named = Pick<Rule, 'id' | 'summary' | 'options'> | { readonly id: string };

function summary(name: Named): { readonly description?: string } {
  return 'summary' in name ? { description: name.summary } : {};
}

function ruleSetting(name: Named): JsonSchema {
  const options: RuleOptions = ('options' in name ? name.options : undefined) ?? {};
  const level: JsonSchema = { type: 'string', enum: [...RULE_LEVELS] };
  const described = Object.entries(options).map(([key, { schema, description, fallback }]) => {
    const { $schema: _, title: __, ...value } = convert(schema, '');
    return [key, { ...value, description, default: fallback }] as const;
  });
  return {
    ...summary(name),
    anyOf: [
      level,
      {
        type: 'object',
        properties: {
          tingkat: level,
          ...Object.fromEntries(described),
        } as JsonSchema['properties'],
        additionalProperties: false,
      },
    ],
  };
}

function reason(name: Named): JsonSchema {
  return { ...summary(name), type: ['string', 'number'], pattern: '\\S' };
}
