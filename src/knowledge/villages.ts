import { ONE_TO_TEN } from '../text/number-words.ts';
import { findWords } from '../text/words.ts';
import { isInYogyakarta } from './local-words.ts';
import { type Regency, regionKey } from './regions.ts';

/** What a village is by law: `desa`, whatever it is called there, or `kelurahan`. */
export type VillageKind = 'kelurahan' | 'desa';

/** A village, the smallest region that has a code. */
export interface Village {
  readonly name: string;
  readonly kind: VillageKind;
  /** The name of its district (`kecamatan`). */
  readonly district: string;
  readonly regency: Regency;
}

/** `Kelurahan Bintang`; in Yogyakarta a `desa` is a `Kalurahan`. */
export function nameVillage({ kind, name, regency }: Village): string {
  const rural = isInYogyakarta(regency) ? 'Kalurahan' : 'Desa';
  return `${kind === 'kelurahan' ? 'Kelurahan' : rural} ${name}`;
}

/**
 * The villages of Indonesia. Their tables are asked for province by province, when a text speaks of
 * a village there: all of them are 1 MB, and most drafts name none.
 */
export class VillageTable {
  readonly #readTable: (province: string) => string | undefined;
  readonly #tables = new Map<string, string>();
  readonly #villages = new Map<Regency, readonly Village[]>();
  readonly #byKey = new Map<Regency, ReadonlyMap<string, readonly Village[]>>();
  readonly #words = new Map<Regency, ReadonlySet<string>>();

  /** @param readTable gives the table of a province by its code (`19`); see `wilayah/README.md` */
  constructor(readTable: (province: string) => string | undefined) {
    this.#readTable = readTable;
  }

  /** All villages of a regency or city, in the order of their codes. */
  list(regency: Regency): readonly Village[] {
    const known = this.#villages.get(regency);
    if (known) return known;
    const villages = this.#rowsOf(regency).flatMap(([, district = '', kelurahan, desa]) => [
      ...readCell(kelurahan).map(
        (name) => ({ name, kind: 'kelurahan', district, regency }) as const,
      ),
      ...readCell(desa).map((name) => ({ name, kind: 'desa', district, regency }) as const),
    ]);
    this.#villages.set(regency, villages);
    return villages;
  }

  /** The villages of a regency or city that have a name; several districts may have one. */
  find(name: string, regency: Regency): readonly Village[] {
    const byKey = this.#byKey.get(regency) ?? indexVillages(this.list(regency));
    this.#byKey.set(regency, byKey);
    return byKey.get(villageKey(name)) ?? [];
  }

  /** The words in the names of all villages and districts of a regency or city, in lower case. */
  words(regency: Regency): ReadonlySet<string> {
    const known = this.#words.get(regency);
    if (known) return known;
    const names = this.list(regency).flatMap(({ name, district }) => [name, district]);
    const words = new Set(findWords([...new Set(names)].join('\n')).map(({ lower }) => lower));
    this.#words.set(regency, words);
    return words;
  }

  /** Whether any village of a province has a name. */
  isInProvince(name: string, { province }: Regency): boolean {
    const wanted = `;${name.toLowerCase()};`;
    return this.#table(province.code).toLowerCase().includes(wanted);
  }

  /** The lines of a regency; they stand together. */
  #rowsOf({ code, province }: Regency): readonly (readonly string[])[] {
    const table = this.#table(province.code);
    const start = table.indexOf(`\n${code}.`) + 1;
    if (start === 0) return [];
    const last = table.lastIndexOf(`\n${code}.`) + 1;
    const rows = table.slice(start, table.indexOf('\n', last));
    return rows.split('\n').map((row) => row.split('\t'));
  }

  #table(province: string): string {
    const known = this.#tables.get(province);
    if (known !== undefined) return known;
    const table = this.#readTable(province) ?? '';
    this.#tables.set(province, table);
    return table;
  }
}

function readCell(cell = ''): readonly string[] {
  return cell.split(';').filter(Boolean);
}

function indexVillages(villages: readonly Village[]): ReadonlyMap<string, readonly Village[]> {
  const byKey = new Map<string, readonly Village[]>();
  for (const village of villages) {
    for (const key of new Set(namesOf(village).map(villageKey))) {
      byKey.set(key, [...(byKey.get(key) ?? []), village]);
    }
  }
  return byKey;
}

/** The names a village goes by: `Wamesa II / Yakati`, `Kurau (Timur)`. */
function namesOf({ name }: Village): readonly string[] {
  const plain = name.replace(/\s?\([^()]{0,40}\)/gu, '');
  return [name, plain, ...plain.split(/\s?\/\s?/u)].filter(Boolean);
}

const ROMAN = 'i ii iii iv v vi vii viii ix x'.split(' ');

/**
 * What is the same for every way of spelling the name of a village: `Gabek Dua`, `Gabek II`, and
 * `Gabek 2`; spaces, hyphens and apostrophes apart.
 */
export function villageKey(name: string): string {
  const words = name.toLowerCase().split(/[\s-]+/u);
  const last = words.at(-1) ?? '';
  const number = Math.max(ONE_TO_TEN.indexOf(last), ROMAN.indexOf(last)) + 1;
  const isNumbered = words.length > 1 && number > 0;
  const spelled = isNumbered ? [...words.slice(0, -1), String(number)] : words;
  return spelled.join('').replace(/[^a-z\d]/gu, '');
}

/** Whether a district goes by a name, spaces and hyphens apart. */
export function isInDistrict({ district }: Village, name: string): boolean {
  return regionKey(district) === regionKey(name);
}
