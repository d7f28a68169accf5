import { addDays, formatIsoDate, parseIsoDate } from '../../calendar/date.ts';
import { readName } from '../../event/names.ts';
import type { Roster } from '../../event/roster.ts';
import { scalarText } from '../../yaml/write-value.ts';
import type { ListedOfficial } from './read-officials.ts';

/** What is to be put at the end of the roster, and what was left out and why. */
export interface AddedOfficials {
  readonly text: string;
  readonly count: number;
  readonly remarks: readonly string[];
}

/** Entries for the officials who are not on record; nobody on record is changed. */
export function addOfficials(listed: readonly ListedOfficial[], roster: Roster): AddedOfficials {
  const known: Holder[] = roster.officials.map(({ id, nama, jabatan, sampai }) => ({
    id,
    nama,
    jabatan,
    sampai: sampai && formatIsoDate(sampai),
  }));
  const remarks: string[] = [];
  const entries: string[] = [];
  for (const official of listed) {
    const { row, nama, jabatan, sejak, sampai } = official;
    const holders = known.filter((one) => plain(one.jabatan) === plain(jabatan));
    if (holders.some((one) => sameName(one.nama, nama))) {
      remarks.push(`Baris ${row} dilewati, sudah tercatat: ${nama}, ${jabatan}.`);
      continue;
    }
    const holder = holders.find((one) => !isBefore(one.sampai, sejak));
    if (holder) {
      remarks.push(successorRemark(official, holder));
      continue;
    }
    const id = holders[0]?.id ?? uniqueId(jabatan, new Set(known.map((one) => one.id)));
    known.push({ id, nama, jabatan, sampai });
    entries.push(entryText(id, official));
  }
  return { text: entries.join('\n'), count: entries.length, remarks };
}

/** Who holds an office on record, and until when; the day in ISO form. */
interface Holder {
  readonly id: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly sampai: string | undefined;
}

function isBefore(day: string | undefined, other: string | undefined): boolean {
  return day !== undefined && other !== undefined && day < other;
}

/** How somebody comes in whose office another holds on record: both terms must be known. */
function successorRemark({ row, nama, sejak }: ListedOfficial, holder: Holder): string {
  const start = sejak === undefined ? undefined : parseIsoDate(sejak);
  const last = start ? `sampai: ${formatIsoDate(addDays(start, -1))}` : 'sampai: TTTT-BB-HH';
  const term = start ? '' : `, tulis tanggal mulainya ${nama} di kolom “sejak” daftar itu`;
  const { nama: former, jabatan } = holder;
  return `Baris ${row} dilewati: ${former} masih tercatat sebagai ${jabatan}. Bila sudah berganti, isi \`${last}\` pada ${former} di pejabat.yaml${term}, lalu ulangi perintah ini; ${nama} akan ditambahkan.`;
}

function entryText(id: string, official: ListedOfficial): string {
  const { nama, panggilan, jabatan, status, sejak, sampai } = official;
  const fields = Object.entries({ nama, panggilan, jabatan, status, sejak, sampai });
  const lines = fields.flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${key}: ${scalarText(value, null, false)}\n`],
  );
  return `- id: ${id}\n${lines.join('')}`;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}

function sameName(a: string, b: string): boolean {
  const core = (name: string): string => plain(readName(name).core.join(' '));
  return core(a) === core(b);
}

/** Heads of a region, whose office is said without it: `wakil-bupati`, `wali-kota`. */
const HEAD_OF_REGION = /^((?:wakil )?(?:bupati|gubernur|wali kota)) .+$/u;

/** `kepala-dinas-kesehatan`; the first words of the office, with a number where that is taken. */
function uniqueId(office: string, taken: ReadonlySet<string>): string {
  const words = plain(office)
    .replace('walikota', 'wali kota')
    .replace(HEAD_OF_REGION, '$1')
    .replace('sekretaris daerah', 'sekda')
    .replace(/[^a-z0-9 ]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && word !== 'dan');
  const id = words.slice(0, 3).join('-') || 'pejabat';
  for (let number = 1; ; number++) {
    const tried = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(tried)) return tried;
  }
}
