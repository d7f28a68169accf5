import { findNearest } from '../text/nearest.ts';
import { type Shape, shapeOf } from '../yaml/schema-shape.ts';
import type { YamlPath, YamlValue } from '../yaml/yaml-value.ts';
import { eventSchema } from './event-schema.ts';
import { SettingFault } from './setting-fault.ts';

/** Where in an event file a setting leads. */
export interface EventPath {
  /** Items of lists are counted from 0; the place after the last is a new one. */
  readonly path: YamlPath;
  /** What may stand there. */
  readonly shape: Shape;
  /** Fields of the innermost mapping on the way that is there, in the order of the schema. */
  readonly order: readonly string[];
  /** An item that is not in its list yet and has to be put there first, with its `id`. */
  readonly newEntry: { readonly list: YamlPath; readonly id: string } | undefined;
}

/**
 * Finds the place of `tempat.nama`, `pejabat.wali-kota.hadir` or `susunan.3.durasi`: names of
 * fields, items of lists by their `id` or their number, counted from 1.
 *
 * @param value the event file as it is read
 * @throws SettingFault for a field that there is not, naming the nearest one, or an item that is
 *   not in its list
 */
export function findEventPath(parts: readonly string[], value: YamlValue): EventPath {
  let place: Place = {
    typed: [],
    path: [],
    shape: shapeOf(eventSchema),
    order: [],
    newEntry: undefined,
    value,
  };
  for (const part of parts) place = { ...step(place, part), typed: [...place.typed, part] };
  return place;
}

interface Place extends EventPath {
  readonly typed: readonly string[];
  readonly value: YamlValue | undefined;
}

function step(place: Place, part: string): Place {
  const { shape } = place;
  switch (shape.kind) {
    case 'fields': {
      const names = [...shape.fields.keys()];
      const field = shape.fields.get(part);
      if (!field) throw unknownField(place, part, names);
      const order = place.value ? names : place.order;
      return { ...place, ...inside(place, part), shape: shapeOf(field), order };
    }
    case 'entries':
      return enterList({ ...place, shape }, part);
    case 'names':
      return { ...place, ...inside(place, part), shape: { kind: 'text' } };
    case 'text':
    case 'texts':
      throw new SettingFault(`\`${place.typed.join('.')}\` tidak punya isian di dalamnya.`);
    default:
      return shape satisfies never;
  }
}

function inside({ path, value }: Place, key: string): Pick<Place, 'path' | 'value'> {
  const isMapping = value !== null && typeof value === 'object' && !Array.isArray(value);
  const inner = isMapping ? (value as { readonly [key: string]: YamlValue })[key] : undefined;
  return { path: [...path, key], value: inner };
}

function enterList(
  place: Place & { readonly shape: Extract<Shape, { kind: 'entries' }> },
  part: string,
): Place {
  const { path, value } = place;
  const items: readonly YamlValue[] = Array.isArray(value) ? value : [];
  const ids = items.map(idOf);
  const shape = shapeOf(place.shape.entry);
  const known = ids.indexOf(part);
  const number = /^\d{1,4}$/u.test(part) ? Number(part) - 1 : -1;
  const index = known === -1 ? number : known;
  if (index >= 0 && index <= items.length) {
    return { ...place, path: [...path, index], shape, value: items[index] };
  }
  const list = path.join('.');
  if (number >= 0)
    throw new SettingFault(
      `\`${list}\` berisi ${items.length} butir, jadi butir nomor ${part} tidak ada.`,
    );
  if (list === 'pejabat') {
    const newEntry = { list: path, id: part };
    return { ...place, path: [...path, items.length], shape, value: undefined, newEntry };
  }
  throw unknownEntry(list, part, ids);
}

function idOf(item: YamlValue): string | undefined {
  if (item === null || typeof item !== 'object' || Array.isArray(item)) return undefined;
  const { id } = item as { readonly id?: YamlValue };
  return typeof id === 'string' ? id : undefined;
}

function unknownField(
  { typed, value }: Place,
  part: string,
  names: readonly string[],
): SettingFault {
  const nearest =
    findNearest(part, names) ?? (typed.length === 0 ? listWith(part, value) : undefined);
  const full = (name: string): string => [...typed, name].join('.');
  const meant = nearest === undefined ? '.' : `; mungkin maksudnya \`${full(nearest)}\`.`;
  return new SettingFault(
    `Isian \`${full(part)}\` tidak dikenal${meant}`,
    `Isian yang ada: ${names.join(', ')}.`,
  );
}

/** `bupati` alone, for an official of the event: `pejabat.bupati`. */
function listWith(id: string, value: YamlValue | undefined): string | undefined {
  for (const [name, list] of Object.entries(value ?? {})) {
    if (Array.isArray(list) && list.some((item) => idOf(item) === id)) return `${name}.${id}`;
  }
  return undefined;
}

function unknownEntry(
  list: string,
  part: string,
  ids: readonly (string | undefined)[],
): SettingFault {
  const known = ids.filter((id) => id !== undefined);
  if (known.length === 0) {
    return new SettingFault(
      `Butir “${part}” tidak ada di \`${list}\`.`,
      `Sebut butirnya dengan nomor, misalnya ${list}.1`,
    );
  }
  const nearest = findNearest(part, known);
  const meant = nearest === undefined ? '.' : `; mungkin maksudnya \`${nearest}\`.`;
  return new SettingFault(
    `Butir \`${part}\` tidak ada di \`${list}\`${meant}`,
    `Yang ada: ${known.join(', ')}.`,
  );
}
