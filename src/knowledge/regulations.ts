import { type CalendarDate, makeDate, parseIsoDate } from '../calendar/date.ts';
import regulationTable from './data/peraturan.tsv';
import countTable from './data/undang-undang-per-tahun.tsv';
import { readRows } from './tsv.ts';

/** `sebagian`: some articles repealed; `-`: not on record. */
const REGULATION_STATUSES = ['berlaku', 'diubah', 'sebagian', 'dicabut', '-'] as const;
export type RegulationStatus = (typeof REGULATION_STATUSES)[number];

/** A national regulation on record; see the head of the table for where each row comes from. */
export interface Regulation {
  /** `UU`, `PP`, `Perpres`, `Permendagri`, … */
  readonly kind: string;
  readonly number: number;
  readonly year: number;
  /** What stands behind `tentang`, in its official spelling. */
  readonly title: string;
  /** Short names in use: `KIP` of `UU KIP`. */
  readonly shortNames: readonly string[];
  readonly status: RegulationStatus;
  /** The regulations that amended or repealed it, as keys: `UU 20/2023`. */
  readonly by: readonly string[];
  /** First day on which a repealed regulation was out of force. */
  readonly repealedSince: CalendarDate | undefined;
  /** The title was read in the text itself or in an official list. */
  readonly isTitleTested: boolean;
  /** So was what became of it. */
  readonly isStatusTested: boolean;
}

/** Kinds of national regulations as they are written out. */
const LONG_KINDS: Readonly<Record<string, string>> = {
  UU: 'Undang-Undang',
  Perppu: 'Peraturan Pemerintah Pengganti Undang-Undang',
  PP: 'Peraturan Pemerintah',
  Perpres: 'Peraturan Presiden',
  Keppres: 'Keputusan Presiden',
  Inpres: 'Instruksi Presiden',
  Permendagri: 'Peraturan Menteri Dalam Negeri',
  Permenkominfo: 'Peraturan Menteri Komunikasi dan Informatika',
};

/**
 * Whether the table knows every statute of a year that shares its title with another; see its head.
 * Of older and newer ones, and of other kinds, it may not know one that is cited rightly.
 */
export function isTitleListComplete(kind: string, year: number): boolean {
  return kind === 'UU' && year >= 1997 && year <= 2022;
}

/** Before this year, many regulations that share their titles with later ones are not in the table. */
export const FIRST_LISTED_YEAR = 1997;

/** The table in lower case: places in it are places in the table. Searched, never split: it is long. */
let lowerTable: string | undefined;
const readByKey = new Map<string, Regulation | undefined>();

/** The rows that hold `cell`, in lower case, as a cell or between semicolons in one. */
function findRows(cell: string): readonly (readonly string[])[] {
  lowerTable ??= regulationTable.toLowerCase();
  const rows: (readonly string[])[] = [];
  for (let at = lowerTable.indexOf(cell); at !== -1; at = lowerTable.indexOf(cell, at + 1)) {
    const isWhole =
      /[\t;]/u.test(lowerTable[at - 1] ?? '') && /[\t;]/u.test(lowerTable[at + cell.length] ?? '');
    if (isWhole) rows.push(rowAt(at));
  }
  return rows;
}

/** The cells of the row around a place in the table. */
function rowAt(place: number): readonly string[] {
  const start = regulationTable.lastIndexOf('\n', place) + 1;
  const end = regulationTable.indexOf('\n', place);
  return regulationTable.slice(start, end === -1 ? undefined : end).split('\t');
}

function readRegulation(row: readonly string[]): Regulation {
  const [kind = '', number, year, title = '', names = '', status, by = '', since = '', tested] =
    row;
  const listed = by.split(';').filter(Boolean);
  return {
    kind,
    number: Number(number),
    year: Number(year),
    title,
    shortNames: names.split(';').filter(Boolean),
    status: REGULATION_STATUSES.find((known) => known === status) ?? '-',
    by: listed,
    repealedSince: parseIsoDate(since) ?? endOfYear(listed.at(-1)),
    isTitleTested: tested === 'judul' || tested === 'keduanya',
    isStatusTested: tested === 'keduanya',
  };
}

/** The last day of the year of a regulation given by its key. */
function endOfYear(key: string | undefined): CalendarDate | undefined {
  return key === undefined ? undefined : makeDate(Number(key.slice(-4)), 12, 31);
}

/** How far above the last number on record a number must lie before it is surely none. */
const COUNT_MARGIN = 3;

/** The last number of a statute (UU) in a year, when `number` lies well above it. */
export function findExceededCount(kind: string, number: number, year: number): number | undefined {
  if (kind !== 'UU') return undefined;
  const row = readRows(countTable).find(([listed]) => listed === String(year));
  const last = row === undefined ? undefined : Number(row[1]);
  return last !== undefined && number > last + COUNT_MARGIN ? last : undefined;
}

/** `UU 14/2008`: the same for every way of citing it. */
export function regulationKey(cited: Pick<Regulation, 'kind' | 'number' | 'year'>): string {
  return `${cited.kind} ${cited.number}/${cited.year}`;
}

/** The regulation with this key, such as `UU 14/2008`. */
export function findRegulation(key: string): Regulation | undefined {
  if (readByKey.has(key)) return readByKey.get(key);
  const { kind, number, year } = KEY.exec(key)?.groups ?? {};
  const place = regulationTable.indexOf(`\n${kind}\t${number}\t${year}\t`);
  const regulation = place === -1 ? undefined : readRegulation(rowAt(place + 1));
  readByKey.set(key, regulation);
  return regulation;
}

const KEY = /^(?<kind>.+) (?<number>\d+)\/(?<year>\d{4})$/u;

/** The regulations with exactly this title, capitals apart. */
export function findRegulationsByTitle(title: string): readonly Regulation[] {
  const wanted = title.replace(/\s+/gu, ' ').toLowerCase();
  return findRows(wanted)
    .map(readRegulation)
    .filter((regulation) => regulation.title.toLowerCase() === wanted);
}

/** The regulations that go by a short name: `KIP`, `ITE` (with those that amended it). */
export function findRegulationsByShortName(name: string): readonly Regulation[] {
  const wanted = name.toLowerCase();
  if (wanted === '') return [];
  return findRows(wanted)
    .map(readRegulation)
    .filter(({ shortNames }) => shortNames.some((short) => short.toLowerCase() === wanted));
}

/**
 * What stands in the place of a repealed regulation and is not itself repealed; `undefined` when
 * nothing does, or it is not on record.
 */
export function findSuccessor(regulation: Regulation): Regulation | undefined {
  let current: Regulation | undefined = regulation;
  for (let step = 0; step < 5 && current?.status === 'dicabut'; step++) {
    const next = current.by.at(-1);
    current = next === undefined ? undefined : findRegulation(next);
  }
  const isReplaced = current !== regulation && current?.title.startsWith('Pencabutan') === false;
  return isReplaced ? current : undefined;
}

/** `UU Nomor 14 Tahun 2008`. */
export function nameRegulation({
  kind,
  number,
  year,
}: Pick<Regulation, 'kind' | 'number' | 'year'>): string {
  return `${kind} Nomor ${number} Tahun ${year}`;
}

/** `Undang-Undang` for `UU`; kinds that have no longer form stay as they are. */
export function longKind(kind: string): string {
  return LONG_KINDS[kind] ?? kind;
}
