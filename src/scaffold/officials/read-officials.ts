import {
  addDays,
  type CalendarDate,
  formatIsoDate,
  MONTHS,
  makeDate,
  parseIsoDate,
} from '../../calendar/date.ts';
import type { HolderStatus } from '../../event/roster.ts';
import { wordSet } from '../../text/patterns.ts';
import { DAY_ZERO, type Rows } from './read-sheet.ts';
import { looksLikeName, withoutNumber, writtenName } from './written-name.ts';
import { writtenOffice } from './written-office.ts';

/** An official as a list names her, ready to be written. */
export interface ListedOfficial {
  readonly row: number;
  readonly nama: string;
  readonly jabatan: string;
  readonly panggilan?: string | undefined;
  readonly status?: HolderStatus | undefined;
  readonly sejak?: string | undefined;
  readonly sampai?: string | undefined;
}

/** What a list gives, and what the officer must be told of it; `undefined` without columns. */
export interface ReadOfficials {
  readonly officials: readonly ListedOfficial[];
  readonly remarks: readonly string[];
}

const COLUMNS = ['nama', 'jabatan', 'status', 'sejak', 'sampai', 'panggilan'] as const;
type Columns = ReadonlyMap<(typeof COLUMNS)[number], number>;

const OFFICE =
  /^(?:p(?:j|lt|lh|js)\.?\s+)?(?:wakil |sekretaris |asisten |staf ahli |direktur|inspektur|kepala |ketua |camat|lurah|bupati|wali ?kota|gubernur)/iu;
const STATUS = /^(pj|plt|plh|pjs)(?:\.\s*|\s+)(?=\S)/iu;
const STATUSES = new Map<string, HolderStatus>([
  ['pj', 'Pj.'],
  ['plt', 'Plt.'],
  ['plh', 'Plh.'],
  ['pjs', 'Pjs.'],
  ['definitif', 'definitif'],
]);

/**
 * The officials of a list whose columns are told by their headings, or by what is in them.
 *
 * @param dayZero what dates are counted from that stand there as serial numbers
 */
export function readOfficials(
  rows: Rows,
  dayZero: CalendarDate = DAY_ZERO,
): ReadOfficials | undefined {
  const top = rows.findIndex((cells) => {
    const named = columnsByHeading(cells);
    return named.has('nama') && named.has('jabatan');
  });
  const headings = rows[top];
  const remarks: string[] = [];
  const byHeading = headings && columnsByHeading(headings);
  const used = new Set(byHeading?.values());
  const left = (headings ?? []).filter((cell, at) => cell !== '' && !used.has(at));
  if (left.length > 0) remarks.push(`Kolom yang tidak disalin: ${left.join(', ')}.`);
  const officials: ListedOfficial[] = [];
  for (const [index, cells] of rows.entries()) {
    if (index <= top || cells.join('') === '') continue;
    const columns = byHeading ?? columnsByContent(cells);
    const of = (column: (typeof COLUMNS)[number]): string => {
      const cell = (cells[columns.get(column) ?? -1] ?? '').replace(/\s+/gu, ' ');
      return column === 'nama' ? withoutNumber(cell) : cell;
    };
    const lacking = (['nama', 'jabatan'] as const).find((column) => of(column) === '');
    if (lacking === undefined) officials.push(readOfficial(index + 1, of, dayZero, remarks));
    else remarks.push(`Baris ${index + 1} dilewati, ${lacking}nya tidak terbaca.`);
  }
  return officials.length === 0 && !byHeading ? undefined : { officials, remarks };
}

function readOfficial(
  row: number,
  of: (column: (typeof COLUMNS)[number]) => string,
  dayZero: CalendarDate,
  remarks: string[],
): ListedOfficial {
  const acting = STATUS.exec(of('jabatan'));
  const typed = of('status').replace(/\.$/u, '').toLowerCase();
  const status = STATUSES.get(acting?.[1]?.toLowerCase() ?? typed);
  if (typed !== '' && !STATUSES.has(typed)) {
    remarks.push(`Baris ${row}: status “${of('status')}” tidak disalin.`);
  }
  const day = (column: 'sejak' | 'sampai'): string | undefined => {
    const read = readDay(of(column), dayZero);
    if (read === undefined && of(column) !== '') {
      remarks.push(
        `Baris ${row}: tanggal “${of(column)}” tidak terbaca; isi sendiri \`${column}\`.`,
      );
    }
    return read;
  };
  return {
    row,
    nama: writtenName(of('nama')),
    jabatan: writtenOffice(of('jabatan').slice(acting?.[0].length ?? 0)),
    panggilan: of('panggilan') || undefined,
    status: status === 'definitif' ? undefined : status,
    sejak: day('sejak'),
    sampai: day('sampai'),
  };
}

function columnsByHeading(cells: readonly string[]): Columns {
  const columns = new Map<(typeof COLUMNS)[number], number>();
  for (const [at, cell] of cells.entries()) {
    const key = columnNamed(cell);
    if (key && !columns.has(key)) columns.set(key, at);
  }
  return columns;
}

/** Words of headings that say nothing of which column it is: `Nama Lengkap & Gelar`. */
const NO_MATTER = wordSet(
  'lengkap pejabat pegawai asn dan beserta berikut dengan gelar gelarnya pangkat golongan gol ruang jabatan struktural sekarang terakhir',
);

/** Headings of a column under other names than its own. */
const OTHER_NAMES: ReadonlyMap<string, (typeof COLUMNS)[number]> = new Map([
  ['tmt', 'sejak'],
  ['mulai', 'sejak'],
  ['menjabat', 'sejak'],
  ['pelantikan', 'sejak'],
]);

function columnNamed(cell: string): (typeof COLUMNS)[number] | undefined {
  const words = cell.toLowerCase().match(/[a-z]+/gu) ?? [];
  const number = words.findIndex((word) => /^n[ir]p$/u.test(word));
  const [first = '', ...others] = number > 0 ? words.slice(0, number) : words;
  if (first === 'nama' && others.length === 1) {
    if (others[0] === 'jabatan') return 'jabatan';
    if (others[0] === 'panggilan') return 'panggilan';
  }
  const isPlain = others.every((word) => NO_MATTER.has(word) || OTHER_NAMES.has(word));
  if (!isPlain) return undefined;
  return OTHER_NAMES.get(first) ?? COLUMNS.find((one) => one === first);
}

/** Of one row without headings: the name has titles or degrees, the office its own words. */
function columnsByContent(cells: readonly string[]): Columns {
  const office = cells.findIndex((cell) => OFFICE.test(cell));
  const name = cells.findIndex((cell, at) => at !== office && looksLikeName(cell));
  const other = cells.length === 2 ? (at: number): number => 1 - at : (): number => -1;
  if (office === -1 && name === -1) return new Map();
  return new Map([
    ['nama', name === -1 ? other(office) : name],
    ['jabatan', office === -1 ? other(name) : office],
  ]);
}

/** A day as it is typed, day first, or as the serial number of a workbook, in ISO form. */
function readDay(typed: string, dayZero: CalendarDate): string | undefined {
  const iso = parseIsoDate(typed);
  if (iso) return formatIsoDate(iso);
  if (/^\d{5}(?:\.\d+)?$/u.test(typed)) {
    return formatIsoDate(addDays(dayZero, Math.floor(Number(typed))));
  }
  const [, day, month = '', year] =
    /^(\d{1,2})[\s./-]+(\d{1,2}|[A-Za-z]+)[\s./-]+(\d{4})$/u.exec(typed) ?? [];
  const named = MONTHS.findIndex((one) => one.toLowerCase() === month.toLowerCase()) + 1;
  const date = makeDate(Number(year), named || Number(month), Number(day));
  return date && formatIsoDate(date);
}
