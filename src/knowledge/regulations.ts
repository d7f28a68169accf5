import { type CalendarDate, makeDate, parseIsoDate } from '../calendar/date.ts';
import { findWords } from '../text/words.ts';
import regulationTable from './data/peraturan.tsv';
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
};

/**
 * Until the end of this year the table knows every statute (UU) and government regulation (PP) that
 * shares its title with another; see its head.
 */
export const TITLES_COMPLETE_UNTIL = 2022;

interface RegulationIndex {
  readonly byKey: ReadonlyMap<string, Regulation>;
  /** By the title's words in lower case. */
  readonly byTitle: ReadonlyMap<string, readonly Regulation[]>;
  readonly byShortName: ReadonlyMap<string, readonly Regulation[]>;
}

let index: RegulationIndex | undefined;

function readIndex(): RegulationIndex {
  if (index) return index;
  const byKey = new Map<string, Regulation>();
  const byTitle = new Map<string, Regulation[]>();
  const byShortName = new Map<string, Regulation[]>();
  for (const row of readRows(regulationTable)) {
    const regulation = readRegulation(row);
    byKey.set(regulationKey(regulation), regulation);
    add(byTitle, titleKey(regulation.title), regulation);
    for (const name of regulation.shortNames) add(byShortName, name.toLowerCase(), regulation);
  }
  index = { byKey, byTitle, byShortName };
  return index;
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

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The words of a title in a form that is the same however it is spaced and capitalised. */
export function titleKey(title: string): string {
  return findWords(title)
    .map((word) => word.lower)
    .join(' ');
}

/** `UU 14/2008`: the same for every way of citing it. */
export function regulationKey(cited: Pick<Regulation, 'kind' | 'number' | 'year'>): string {
  return `${cited.kind} ${cited.number}/${cited.year}`;
}

/** The regulation with this key, such as `UU 14/2008`. */
export function findRegulation(key: string): Regulation | undefined {
  return readIndex().byKey.get(key);
}

/** The regulations with exactly this title, capitals and spacing apart. */
export function findRegulationsByTitle(title: string): readonly Regulation[] {
  return readIndex().byTitle.get(titleKey(title)) ?? [];
}

/** The regulations that go by a short name: `KIP`, `ITE` (with those that amended it). */
export function findRegulationsByShortName(name: string): readonly Regulation[] {
  return readIndex().byShortName.get(name.toLowerCase()) ?? [];
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
