import type { Guest } from './guests.ts';
import { spokenTitle } from './spoken-title.ts';

/** One line of a list of those who are greeted. */
export interface GreetingLine {
  /** Who is greeted, as it is read out behind “Yang terhormat”. */
  readonly words: string;
  /** Reading aid of the name. */
  readonly spoken: string | undefined;
  /** Those whom the line means: one, or several who are greeted together. */
  readonly guests: readonly Guest[];
}

/** Offices that are greeted together in a long list, by their codes in the table of precedence. */
const GROUPS: readonly { readonly words: string; readonly codes: readonly string[] }[] = [
  {
    words: 'para anggota Forum Koordinasi Pimpinan Daerah',
    codes: [
      ...['panglima-provinsi', 'kapolda', 'ketua-pengadilan-tinggi', 'kajati'],
      ...['dandim', 'kapolres', 'ketua-pengadilan', 'kajari'],
    ],
  },
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
 * lines, those of like offices are greeted together, the lowest groups first; who has a part in the
 * event, is the host or stands in for somebody keeps a line.
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
export function introduction({ title, name, representing }: Guest): string {
  const stead = representing === undefined ? '' : `, yang mewakili ${spokenTitle(representing)}`;
  return `${spokenTitle(title)}, ${name}${stead}`;
}

function lineOf(guest: Guest): GreetingLine {
  const company = guest.spouse === undefined ? '' : `, beserta ${guest.spouse}`;
  return { words: introduction(guest) + company, spoken: guest.spoken, guests: [guest] };
}

function gather(
  lines: readonly GreetingLine[],
  { words, codes }: (typeof GROUPS)[number],
): GreetingLine[] {
  const isMember = ({ guests: [guest] }: GreetingLine): boolean =>
    guest?.office !== undefined && codes.includes(guest.office.code) && isPlain(guest);
  const members = lines.filter(isMember);
  if (members.length < 2) return [...lines];
  const group = { words, spoken: undefined, guests: members.flatMap(({ guests }) => guests) };
  return lines.flatMap((line) => {
    if (!members.includes(line)) return [line];
    return line === members[0] ? [group] : [];
  });
}

function isPlain({ roles, representing, isHost }: Guest): boolean {
  return roles.length === 0 && representing === undefined && !isHost;
}
