import { spokenTitle } from '../knowledge/acting-status.ts';
import type { Guest } from './guests.ts';

/** One line of a list of those who are greeted. */
export interface GreetingLine {
  /** Who is greeted, as it is read out behind “Yang terhormat”: the office and the name. */
  readonly words: string;
  /** Reading aid of the name. */
  readonly spoken: string | undefined;
  /** In whose stead and in whose company they come, to be read behind the name; may be empty. */
  readonly addition: string;
  /** Those whom the line means: one, or several who are greeted together. */
  readonly guests: readonly Guest[];
}

/** Offices that are greeted together in a long list, by their codes in the table of precedence. */
interface Group {
  readonly words: string;
  readonly codes: readonly string[];
  /** Members who have lines of their own: the group is that of the others (`lainnya`). */
  readonly leaders?: readonly string[];
}

const GROUPS: readonly Group[] = [
  {
    words: 'para anggota Forum Koordinasi Pimpinan Daerah',
    codes: [
      ...['panglima-provinsi', 'kapolda', 'ketua-pengadilan-tinggi', 'kajati'],
      ...['dandim', 'kapolres', 'ketua-pengadilan', 'kajari'],
    ],
    leaders: ['gubernur', 'ketua-dprd-provinsi', 'bupati', 'wali-kota', 'ketua-dprd'],
  },
  { words: 'para bupati', codes: ['bupati'] },
  { words: 'para wali kota', codes: ['wali-kota'] },
  { words: 'para anggota DPRD', codes: ['anggota-dprd-provinsi', 'anggota-dprd'] },
  {
    words: 'para pemuka agama, pemuka adat, dan tokoh masyarakat',
    codes: ['tokoh-provinsi', 'tokoh'],
  },
  {
    words: 'para asisten dan kepala perangkat daerah',
    codes: [
      ...['asisten-sekda-provinsi', 'kepala-dinas-provinsi', 'kepala-badan-provinsi'],
      ...['eselon-ii-provinsi', 'asisten-sekda', 'kepala-badan', 'kepala-dinas', 'eselon-ii'],
    ],
  },
  {
    words: 'para kepala instansi vertikal',
    codes: ['kepala-instansi-vertikal-provinsi', 'kepala-instansi-vertikal'],
  },
  { words: 'para camat', codes: ['camat'] },
  {
    words: 'para kepala bagian dan pejabat administrator',
    codes: ['kepala-bagian', 'eselon-iii', 'eselon-iii-provinsi'],
  },
  { words: 'para lurah dan kepala desa', codes: ['lurah', 'kepala-desa'] },
];

/**
 * The lines in which guests are greeted, one each, office before name, whoever comes in somebody's
 * stead with their own name and office (UU 9/2010 art. 15). Where that makes more than `most`
 * lines, those of like offices and equal rank are greeted together, the lowest groups first; who
 * has a part in the event, is the host or stands in for somebody keeps a line.
 *
 * @param ordered the highest first, as `orderGuests` gives them
 */
export function greetingLines(ordered: readonly Guest[], most: number): readonly GreetingLine[] {
  let lines = ordered.map(lineOf);
  for (const group of GROUPS.toReversed()) {
    if (lines.length <= most) break;
    lines = gather(lines, group);
  }
  return lines;
}

/** A guest as they are introduced: `Penjabat Wali Kota Contoh, Budi, S.E., yang mewakili …`. */
export function introduction(guest: Guest): string {
  return officeAndName(guest) + inStead(guest);
}

function officeAndName({ title, name }: Guest): string {
  return `${spokenTitle(title)}, ${name}`;
}

function inStead({ representing }: Guest): string {
  return representing === undefined ? '' : `, yang mewakili ${spokenTitle(representing)}`;
}

function lineOf(guest: Guest): GreetingLine {
  const company = guest.spouse === undefined ? '' : `, beserta ${guest.spouse}`;
  return {
    words: officeAndName(guest),
    spoken: guest.spoken,
    addition: inStead(guest) + company,
    guests: [guest],
  };
}

function gather(
  lines: readonly GreetingLine[],
  { words, codes, leaders = [] }: Group,
): GreetingLine[] {
  const isMember = ({ guests: [guest] }: GreetingLine): boolean =>
    guest?.office !== undefined && codes.includes(guest.office.code) && isPlain(guest);
  // Whom another article puts higher is not to be greeted with those below.
  const placeOf = ({ guests: [guest] }: GreetingLine): number | undefined =>
    guest?.precedence?.place;
  const members = lines.filter(isMember);
  const hasLeader = lines.some(({ guests: [guest] }) =>
    leaders.includes(guest?.office?.code ?? ''),
  );
  return lines.flatMap((line) => {
    if (!members.includes(line)) return [line];
    const equals = members.filter((member) => placeOf(member) === placeOf(line));
    if (equals.length < 2) return [line];
    const guests = equals.flatMap((member) => member.guests);
    const said = hasLeader ? `${words} lainnya` : words;
    return line === equals[0] ? [{ words: said, spoken: undefined, addition: '', guests }] : [];
  });
}

function isPlain({ roles, representing, isHost }: Guest): boolean {
  return roles.length === 0 && representing === undefined && !isHost;
}
