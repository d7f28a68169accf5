import { KNOWN_ROLES, meantRole } from '../event/roles.ts';
import { oneLine } from './template/template-text.ts';

/** An official of the roster who comes to an event. */
export interface AttendingOfficial {
  /** As in `pejabat.yaml`. */
  readonly id: string;
  readonly peran: readonly string[];
}

/** Somebody who comes and is not in the roster. */
export interface InvitedGuest {
  readonly nama: string;
  readonly jabatan: string;
}

/** What stands between two people in an answer. */
const BETWEEN = ' | ';

/** Reads `bupati: sambutan, membuka | sekda`. */
export function readOfficials(answer: string): readonly AttendingOfficial[] {
  return entriesOf(answer).map((entry) => {
    const [id = '', roles = ''] = entry.split(':', 2);
    const peran = roles.split(',').map((role) => role.trim());
    return { id: id.trim(), peran: peran.filter((role) => role !== '') };
  });
}

/** Writes what {@link readOfficials} reads. */
export function writeOfficials(officials: readonly AttendingOfficial[]): string {
  return officials
    .map(({ id, peran }) => (peran.length === 0 ? id : `${id}: ${peran.join(', ')}`))
    .join(BETWEEN);
}

/** Roles that another mark joins, and the next official behind a comma: `sambutan+membuka, sekda`. */
const NO_ROLE =
  /[+&;]|^(?:wakil-)?(?:bupati|wali-kota|gubernur)$|^(?:sekda|camat|lurah|kapolres|dandim)$/iu;

/** What is wrong with such an answer, in one sentence; `undefined` when nothing is. */
export function officialsFault(answer: string): string | undefined {
  for (const { id, peran } of readOfficials(answer)) {
    if (!/^[\w-]+$/u.test(id)) {
      return `“${id}” bukan id pejabat; tulis misalnya bupati: sambutan, membuka | sekda.`;
    }
    const mixed = peran.find((role) => NO_ROLE.test(role));
    if (mixed !== undefined) {
      return `“${mixed}” bukan peran; antarperan ada koma, antarpejabat ada |: bupati: sambutan, membuka | sekda.`;
    }
    const meant = peran.map(meantRole).find((role) => role !== undefined);
    if (meant !== undefined) {
      return `Peran “${peran.find((role) => meantRole(role) === meant)}” tidak dikenal; mungkin maksudnya ${meant}. Peran yang ada: ${KNOWN_ROLES.join(', ')}.`;
    }
  }
  return undefined;
}

/** Reads `Letkol Inf. Contoh Nama; Dandim Contoh | Contoh Nama, S.H.; Ketua DPRD Contoh`. */
export function readGuests(answer: string): readonly InvitedGuest[] {
  return entriesOf(answer).map((entry) => {
    const [nama = '', ...office] = entry.split(';');
    return { nama: nama.trim(), jabatan: office.join(';').trim() };
  });
}

/** Writes what {@link readGuests} reads. */
export function writeGuests(guests: readonly InvitedGuest[]): string {
  return guests.map(({ nama, jabatan }) => `${nama}; ${jabatan}`).join(BETWEEN);
}

/** What is wrong with such an answer, in one sentence; `undefined` when nothing is. */
export function guestsFault(answer: string): string | undefined {
  const open = readGuests(answer).find(({ nama, jabatan }) => nama === '' || jabatan === '');
  return open === undefined
    ? undefined
    : `“${open.nama || open.jabatan}” belum lengkap; tulis nama, titik koma, lalu jabatannya.`;
}

function entriesOf(answer: string): readonly string[] {
  return oneLine(answer)
    .split('|')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
