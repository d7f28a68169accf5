import table from './data/tata-tempat.tsv';
import { readRows } from './tsv.ts';

/** Articles of UU 9/2010 that rank offices: at national, provincial, regency or city events. */
export type PrecedenceArticle = 9 | 10 | 11;

/** An office, or a standing, that the law of protocol gives a place. */
export interface ProtocolOffice {
  /** As `tempat_protokol` in the roster names it: `ketua-dprd`. */
  readonly code: string;
  /** As the law names it: `Ketua DPRD kabupaten/kota`. */
  readonly label: string;
  /** The letter of each article's paragraph (1) that holds it. */
  readonly letters: Readonly<Partial<Record<PrecedenceArticle, string>>>;
}

interface OfficeRow {
  readonly office: ProtocolOffice;
  readonly isProvincial: boolean;
  readonly pattern: string;
}

let rows: readonly OfficeRow[] | undefined;

function readOfficeRows(): readonly OfficeRow[] {
  rows ??= readRows(table).map(
    ([code = '', ninth = '', tenth = '', eleventh = '', scope, label = '', pattern = '']) => ({
      office: {
        code,
        label,
        letters: {
          ...(ninth === '' ? {} : { 9: ninth }),
          ...(tenth === '' ? {} : { 10: tenth }),
          ...(eleventh === '' ? {} : { 11: eleventh }),
        },
      },
      isProvincial: scope === 'provinsi',
      pattern,
    }),
  );
  return rows;
}

/** All offices with a place in UU 9/2010 art. 9–11. */
export function listProtocolOffices(): readonly ProtocolOffice[] {
  return readOfficeRows().map(({ office }) => office);
}

/** The office of a code; `undefined` when the law ranks nothing of that name. */
export function protocolOfficeOf(code: string): ProtocolOffice | undefined {
  return readOfficeRows().find(({ office }) => office.code === code)?.office;
}

/** An acting status before an office; who acts holds the office's place. */
const ACTING =
  /^(?:pj|plt|plh|pjs)\.?\s+|^(?:penjabat(?:\ssementara)?|pelaksana\s(?:tugas|harian))\s+/u;
const PROVINCIAL = /\b(?:provinsi|prov\.)/u;
const LOCAL = /\b(?:kota|kabupaten|kab\.)/u;

/**
 * Reads what place in the order of precedence the name of an office stands for: `Pj. Wali Kota
 * Contoh` is `wali-kota`. An office that may be the province's or the city's (`Kepala Dinas
 * Kesehatan`) is what its name says, else what `isProvincial` says.
 */
export function findProtocolOffice(
  title: string,
  isProvincial: boolean,
): ProtocolOffice | undefined {
  const name = title.toLowerCase().replaceAll(/\s+/gu, ' ').trim().replace(ACTING, '');
  const isOfProvince = PROVINCIAL.test(name) || (isProvincial && !LOCAL.test(name));
  return readOfficeRows().find(
    (row) =>
      row.pattern !== '' &&
      (isOfProvince || !row.isProvincial) &&
      new RegExp(`^(?:${row.pattern})`, 'u').test(name),
  )?.office;
}
