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
  /** Code of the Ministry of Home Affairs: `19.71`. */
  readonly code: string;
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

/**
 * The letters of a name alone, in lower case: regions write themselves `Pangkalpinang` or `Pangkal
 * Pinang`, and both are right.
 */
export function regionKey(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/gu, '');
}

/** The province with this name, short forms and initials included. */
export function findProvince(name: string): Province | undefined {
  const code = codesFor(name).find((one) => one.length === 2);
  return code === undefined ? undefined : getProvince(code);
}

/** The regencies and cities with this name; 26 names are both. */
export function findRegencies(name: string): readonly Regency[] {
  return codesFor(name)
    .filter((code) => code.length > 2)
    .map(getRegency);
}

/** Whether a province, regency or city has this name. */
export function isRegion(name: string): boolean {
  return codesFor(name).length > 0;
}

/** Where there is a district of this name; 290 names are found in several regencies. */
export function findDistrictHomes(name: string): readonly Regency[] {
  const key = regionKey(name);
  const known = districtHomes.get(key);
  if (known) return known;
  const homes = searchCodes(readKeyTable(), `;${key};`)
    .map(getRegency)
    .filter(({ districts }) => districts.some((one) => regionKey(one) === key));
  districtHomes.set(key, homes);
  return homes;
}

/** The drafts of an archive name the same districts. */
const districtHomes = new Map<string, readonly Regency[]>();

/** All names of regencies and cities, without their type. */
export function listRegencyNames(): readonly string[] {
  regencyNames ??= [...new Set(listRegencies().map(({ name }) => name))];
  return regencyNames;
}

let regencyNames: readonly string[] | undefined;

/** Whether a word in lower case stands in the name of a province, regency or city: `timor`, `hulu`. */
export function isRegionWord(word: string): boolean {
  regionWords ??= readRegionWords();
  return regionWords.has(word);
}

let regionWords: ReadonlySet<string> | undefined;

/** Reads nothing but names, as nearly every draft asks for one of their words. */
function readRegionWords(): ReadonlySet<string> {
  const names: string[] = [];
  for (let at = 0; at < regionTable.length; at = nextLine(at)) {
    if (regionTable.startsWith('#', at)) continue;
    const start = regionTable.indexOf(';\t', at) + 2;
    const name = regionTable.slice(start, regionTable.indexOf('\t', start));
    names.push(name.replace(/^(?:Kota|Kabupaten) /u, ''));
  }
  return new Set(names.join(' ').toLowerCase().split(' '));
}

/** Whether a province, regency, city or district of this name keeps a time zone. */
export function isPlaceInZone(name: string, zone: TimeZone): boolean {
  return readPlaces(zone).includes(`;${regionKey(name)};`);
}

let codesByKey: Map<string, string[]> | undefined;

/** The codes of the provinces, regencies and cities with a name. */
function codesFor(name: string): readonly string[] {
  codesByKey ??= readCodes();
  return codesByKey.get(regionKey(name)) ?? [];
}

/** Reads nothing but codes and keys: most of the long lines are districts. */
function readCodes(): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (let at = 0; at < regionTable.length; at = nextLine(at)) {
    if (regionTable.startsWith('#', at)) continue;
    const tab = regionTable.indexOf('\t', at);
    const keys = regionTable.slice(tab + 2, regionTable.indexOf(';\t', tab));
    for (const key of keys.split(';')) {
      const same = codes.get(key);
      if (same) same.push(regionTable.slice(at, tab));
      else codes.set(key, [regionTable.slice(at, tab)]);
    }
  }
  return codes;
}

function nextLine(at: number): number {
  const end = regionTable.indexOf('\n', at);
  return end === -1 ? regionTable.length : end + 1;
}

/**
 * The codes of the lines of `table` that hold `text`. The table is searched, not split: it is long,
 * and a draft names a district or two.
 */
function searchCodes(table: string, text: string): readonly string[] {
  const codes: string[] = [];
  for (let at = table.indexOf(text); at !== -1; at = table.indexOf(text, at)) {
    const start = table.lastIndexOf('\n', at) + 1;
    codes.push(table.slice(start, table.indexOf('\t', start)));
    const end = table.indexOf('\n', at + 1);
    if (end === -1) break;
    at = end;
  }
  return codes;
}

let keyTable: string | undefined;

/** The table with the keys of districts instead of their names. */
function readKeyTable(): string {
  keyTable ??= regionTable.toLowerCase().replace(/[^a-z\d;\t\n.]+/gu, '');
  return keyTable;
}

function rowOf(code: string): readonly string[] {
  const start = regionTable.indexOf(`\n${code}\t`) + 1;
  const end = regionTable.indexOf('\n', start);
  return regionTable.slice(start, end === -1 ? undefined : end).split('\t');
}

const provinces = new Map<string, Province>();
const regencies = new Map<string, Regency>();

function getProvince(code: string): Province {
  const known = provinces.get(code);
  if (known) return known;
  const [, , name = '', written] = rowOf(code);
  const zone = TIME_ZONES.find((one) => one === written) ?? 'WIB';
  const province = { code, name, zone };
  provinces.set(code, province);
  return province;
}

/** The same object for the same code, so that regencies can be compared. */
function getRegency(code: string): Regency {
  const known = regencies.get(code);
  if (known) return known;
  const [, , written = '', kelurahan, desa, districts = ''] = rowOf(code);
  const type = written.startsWith('Kota ') ? 'Kota' : 'Kabupaten';
  const regency = {
    code,
    type,
    name: written.slice(type.length + 1),
    province: getProvince(code.slice(0, 2)),
    districts: districts.split(';').filter(Boolean),
    kelurahan: Number(kelurahan),
    desa: Number(desa),
  } as const;
  regencies.set(code, regency);
  return regency;
}

function listRegencies(): readonly Regency[] {
  return readRows(regionTable).flatMap(([code = '']) =>
    code.length > 2 ? [getRegency(code)] : [],
  );
}

const placesByZone = new Map<TimeZone, string>();

/** The keys of all places of a zone between semicolons. */
function readPlaces(zone: TimeZone): string {
  const known = placesByZone.get(zone);
  if (known !== undefined) return known;
  const inZone = readRows(readKeyTable()).filter(
    ([code = '']) => getProvince(code.slice(0, 2)).zone === zone,
  );
  const places = inZone.flat().join('');
  placesByZone.set(zone, places);
  return places;
}
