import { readName } from '../../event/names.ts';
import type { Official, Roster } from '../../event/roster.ts';
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
  const known: Pick<Official, 'id' | 'nama' | 'jabatan'>[] = [...roster.officials];
  const remarks: string[] = [];
  const entries: string[] = [];
  for (const official of listed) {
    const holders = known.filter(({ jabatan }) => plain(jabatan) === plain(official.jabatan));
    if (holders.some(({ nama }) => sameName(nama, official.nama))) {
      remarks.push(
        `Baris ${official.row} dilewati, sudah tercatat: ${official.nama}, ${official.jabatan}.`,
      );
      continue;
    }
    const [holder] = holders;
    if (holder) {
      remarks.push(
        `Baris ${official.row} dilewati: ${official.jabatan} sudah tercatat atas nama ${holder.nama}. Bila sudah berganti, isi \`sampai:\` pada ${holder.nama}, lalu tambahkan ${official.nama} dengan id ${holder.id} dan \`sejak:\`.`,
      );
      continue;
    }
    const id = uniqueId(official.jabatan, new Set(known.map((one) => one.id)));
    known.push({ id, nama: official.nama, jabatan: official.jabatan });
    entries.push(entryText(id, official));
  }
  return { text: entries.join('\n'), count: entries.length, remarks };
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

/** `kepala-dinas-kesehatan`; the first words of the office, with a number where that is taken. */
function uniqueId(office: string, taken: ReadonlySet<string>): string {
  const words = plain(office)
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
