import { isScalar, type Node, Scalar } from 'yaml';
import { yamlScalar } from './yaml-scalar.ts';
import { readYaml } from './yaml-text.ts';

/** What a field of a YAML file can be set to: a text, or a list of texts. */
export type FieldValue = string | readonly string[];

/** A value to be written: a field, or a list or mapping around it that is not there yet. */
export type NewValue =
  | FieldValue
  | { readonly fields: Readonly<Record<string, NewValue>> }
  | { readonly items: readonly NewValue[] };

export function nestUnder(value: NewValue, key: string | number): NewValue {
  return typeof key === 'number' ? { items: [value] } : { fields: { [key]: value } };
}

export function isPlainValue(value: NewValue): value is FieldValue {
  return typeof value === 'string' || Array.isArray(value);
}

/** A value in lines of its own, ended by a line end. */
export function lines(value: NewValue, indent: number, end: string): string {
  const lead = ' '.repeat(indent);
  if (isPlainValue(value)) return `${lead}${lineText(value)}${end}`;
  if ('items' in value) {
    const items = value.items.map((item) => lines(item, indent + 2, end).slice(indent + 2));
    return items.map((item) => `${lead}- ${item}`).join('');
  }
  return Object.entries(value.fields)
    .map(([name, inner]) =>
      isPlainValue(inner)
        ? `${lead}${name}: ${lineText(inner)}${end}`
        : `${lead}${name}:${end}${lines(inner, indent + 2, end)}`,
    )
    .join('');
}

/** A text or a list of texts on a line that is not inside `[…]` or `{…}`. */
export function lineText(value: FieldValue): string {
  return typeof value === 'string' ? scalarText(value, null, false) : flowText(value);
}

/** A value on one line, inside `[…]` or `{…}`. */
export function flowText(value: NewValue): string {
  if (typeof value === 'string') return scalarText(value, null, true);
  if (isPlainValue(value)) return `[${value.map(flowText).join(', ')}]`;
  if ('items' in value) return `[${value.items.map(flowText).join(', ')}]`;
  const fields = Object.entries(value.fields).map(([name, inner]) => `${name}: ${flowText(inner)}`);
  return `{ ${fields.join(', ')} }`;
}

/** A text in the way the old one was written, if it can be, else in the plainest way that can. */
export function scalarText(value: string, old: Node | null, isInside: boolean): string {
  const type = isScalar(old) ? old.type : undefined;
  const single = `'${value.replaceAll("'", "''")}'`;
  const styles = [
    ...(type === Scalar.QUOTE_SINGLE ? [single] : []),
    ...(type === Scalar.QUOTE_DOUBLE ? [JSON.stringify(value)] : []),
    value,
    yamlScalar(value),
  ];
  return styles.find((style) => readsAs(style, value, isInside)) ?? JSON.stringify(value);
}

function readsAs(style: string, value: string, isInside: boolean): boolean {
  const yaml = readYaml(isInside ? `{ isi: ${style}, lain: x }` : `isi: ${style}\nlain: x\n`);
  const read = yaml.value;
  if (yaml.faults.length > 0 || read === null || typeof read !== 'object') return false;
  return Object.keys(read).length === 2 && 'isi' in read && read['isi'] === value;
}
