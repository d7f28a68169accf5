import { TIME_ZONES, type TimeZone } from '../calendar/clock.ts';
import regionTable from './data/wilayah.tsv';
import { readRows } from './tsv.ts';

/** A province and the time it keeps. */
export interface Province {
  /** Code of the Ministry of Home Affairs: `19`. */
  readonly code: string;
  readonly name: string;
  readonly zone: TimeZone;
}

export type RegencyType = 'Kabupaten' | 'Kota';

/** A regency or city (`kabupaten` or `kota`). */
export interface Regency {
  readonly type: RegencyType;
  /** Without its type: `Pangkal Pinang`. A city may spell itself otherwise: see {@link regionKey}. */
  readonly name: string;
  readonly province: Province;
  /** Names of its districts (`kecamatan`). */
  readonly districts: readonly string[];
  /** How many urban villages (`kelurahan`) it has. */
  readonly kelurahan: number;
  /** How many rural villages (`desa`) it has, whatever they are called there. */
  readonly desa: number;
}

interface RegionIndex {
  readonly provinces: ReadonlyMap<string, Province>;
  readonly regencies: ReadonlyMap<string, readonly Regency[]>;
  readonly all: readonly Regency[];
}

let index: RegionIndex | undefined;
/** Every regency with the keys of its districts between semicolons, made when first asked for. */
let districtKeys: readonly (readonly [regency: Regency, keys: string])[] | undefined;

function readIndex(): RegionIndex {
  if (index) return index;
  const provinces = new Map<string, Province>();
  const regencies = new Map<string, Regency[]>();
  const all: Regency[] = [];
  let province: Province | undefined;
  for (const [code = '', name = '', third = '', fourth = '', districts = ''] of readRows(
    regionTable,
  )) {
    if (!code.includes('.')) {
      province = { code, name, zone: TIME_ZONES.find((zone) => zone === third) ?? 'WIB' };
      for (const one of [name, ...fourth.split(';')]) provinces.set(regionKey(one), province);
    } else if (province) {
      const regency = readRegency([name, third, fourth, districts], province);
      const known = regencies.get(regionKey(regency.name));
      if (known) known.push(regency);
      else regencies.set(regionKey(regency.name), [regency]);
      all.push(regency);
    }
  }
  provinces.delete('');
  index = { provinces, regencies, all };
  return index;
}

function readRegency(
  [name = '', kelurahan, desa, districts = '']: readonly string[],
  province: Province,
): Regency {
  const type = name.startsWith('Kota ') ? 'Kota' : 'Kabupaten';
  return {
    type,
    name: name.slice(type.length + 1),
    province,
    get districts() {
      return districts.split(';');
    },
    kelurahan: Number(kelurahan),
    desa: Number(desa),
  };
}

/**
 * The letters of a name alone, in lower case: regions write themselves `Pangkalpinang` or `Pangkal
 * Pinang`, and both are right.
 */
export function regionKey(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/gu, '');
}

/** The province with this name, short forms and initials included. */
export function findProvince(name: string): Province | undefined {
  return readIndex().provinces.get(regionKey(name));
}

/** The regencies and cities with this name; 26 names are both. */
export function findRegencies(name: string): readonly Regency[] {
  return readIndex().regencies.get(regionKey(name)) ?? [];
}

/** Where there is a district of this name; 290 names are found in several regencies. */
export function findDistrictHomes(name: string): readonly Regency[] {
  const key = `;${regionKey(name)};`;
  return listDistrictKeys().flatMap(([regency, keys]) => (keys.includes(key) ? [regency] : []));
}

function listDistrictKeys(): readonly (readonly [regency: Regency, keys: string])[] {
  districtKeys ??= readIndex().all.map((regency) => {
    const keys = regency.districts
      .join(';')
      .toLowerCase()
      .replace(/[^a-z;]/gu, '');
    return [regency, `;${keys};`];
  });
  return districtKeys;
}

const placesByZone = new Map<TimeZone, string>();

/** Whether a province, regency, city or district of this name keeps a time zone. */
export function isPlaceInZone(name: string, zone: TimeZone): boolean {
  const known = placesByZone.get(zone);
  const places = known ?? listPlaceKeys(zone);
  if (known === undefined) placesByZone.set(zone, places);
  return places.includes(`;${regionKey(name)};`);
}

/** The keys of all places of a zone between semicolons. */
function listPlaceKeys(zone: TimeZone): string {
  const provinces = Array.from(readIndex().provinces).flatMap(([key, province]) =>
    province.zone === zone ? [key] : [],
  );
  const inZone = listDistrictKeys().filter(([{ province }]) => province.zone === zone);
  const regencies = inZone.map(([{ name }, districts]) => `;${regionKey(name)}${districts}`);
  return `;${provinces.join(';')};${regencies.join('')}`;
}

/** All names of regencies and cities, without their type. */
export function listRegencyNames(): readonly string[] {
  return Array.from(readIndex().regencies.values(), ([first]) => first?.name ?? '');
}
