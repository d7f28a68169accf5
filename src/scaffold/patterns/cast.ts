import { SIGNING_ROLES } from '../../event/roles.ts';
import type { Guest } from '../../protocol/guests.ts';
import type { Facts } from '../facts.ts';
import { foreignGuests } from '../foreign-guests.ts';
import { findLeader, fullMention } from '../leader.ts';
import { lengkapi } from '../placeholder.ts';
import { joinList } from '../wording.ts';
import type { PatternGroup, PatternRole } from './pattern.ts';

/** One of a group. */
export interface CastMember {
  readonly mention: string;
  /** What follows the name of the activity: ` Kapolresta Contoh`, `: Judul Materi`. */
  readonly suffix: string;
}

/** Finds who of an event does what in its run-sheet. */
export interface Cast {
  /** Name and office, or a placeholder that says whose name is lacking. */
  person(role: PatternRole): string;
  /** In the order in which they speak: the highest last. */
  group(group: PatternGroup): readonly CastMember[];
}

/** Roles that only the highest of an event has: who opens is the one who says the last word. */
export const OPENING_ROLES: readonly string[] = [
  'membuka',
  'meresmikan',
  'melantik',
  'memimpin',
  'inspektur',
  'pembina',
  'amanat',
  'arahan',
];
const PRESENTING = ['paparan', 'memaparkan', 'pernyataan', 'narasumber'];

const HOST = /pembawa acara|\bmc\b/iu;

/** Who helps at an event, by what event files call the task, and what to write without a name. */
const TASKS: Readonly<
  Partial<Record<PatternRole, { readonly task: RegExp; readonly fallback: string }>>
> = {
  'pembawa-acara': { task: HOST, fallback: 'Pembawa acara' },
  dirigen: { task: /dirigen|konduktor/iu, fallback: 'Dirigen dan hadirin' },
  'pembaca-doa': { task: /\bdoa\b/iu, fallback: lengkapi('pembaca doa') },
  pengarah: { task: /pengarah|moderator|pemandu/iu, fallback: lengkapi('pengarah acara') },
  'pembaca-keputusan': {
    task: /keputusan/iu,
    fallback: lengkapi('pembaca keputusan pengangkatan'),
  },
  rohaniwan: { task: /rohaniwan/iu, fallback: lengkapi('rohaniwan menurut agama') },
  'komandan-upacara': {
    task: /(?:pemimpin|komandan) upacara/iu,
    fallback: lengkapi('komandan upacara'),
  },
  'perwira-upacara': { task: /perwira upacara/iu, fallback: lengkapi('perwira upacara') },
  pengibar: { task: /pengibar|pengerek|paskibraka/iu, fallback: 'Pasukan pengibar bendera' },
  'pembaca-proklamasi': {
    task: /proklamasi/iu,
    fallback: lengkapi('pembaca teks Proklamasi'),
  },
  'pembaca-uud': {
    task: /\buud\b|undang-undang dasar/iu,
    fallback: lengkapi('pembaca Pembukaan UUD 1945'),
  },
  fotografer: { task: /foto|dokumentasi/iu, fallback: 'Tim dokumentasi' },
};

/**
 * Who does what, as far as the event file says it. Roles that it states decide; where nobody is
 * said to open, it is the highest of those who come (custom: a lower official does not open while
 * a higher one is there).
 */
export function castOf(facts: Facts): Cast {
  const { urutanTamu: guests } = facts;
  const stated = guests.find((guest) => hasRole(guest, OPENING_ROLES));
  const foreign = foreignGuests(guests);
  const opener = stated ?? findHighest(guests.filter((guest) => !foreign.has(guest)));
  const reporter = guests.find(({ roles }) => roles.includes('laporan'));
  const people = { facts, opener, reporter };
  return {
    person: (role) => namePerson(role, people),
    group: (group) => listGroup(group, people),
  };
}

/** What is known of an event's people before anybody is asked for. */
interface KnownCast {
  readonly facts: Facts;
  readonly opener: Guest | undefined;
  readonly reporter: Guest | undefined;
}

function namePerson(role: PatternRole, { facts, opener, reporter }: KnownCast): string {
  const { urutanTamu: guests, petugas } = facts;
  const helper = (task: RegExp): string | undefined =>
    petugas.find((one) => task.test(one.tugas))?.nama;
  const named = (found: Guest | undefined): string | undefined => found && mentionOf(found);
  const task = TASKS[role];
  if (task) return helper(task.task) ?? task.fallback;
  switch (role) {
    case 'pembuka':
      return (
        facts.pembuka ??
        named(opener) ??
        findLeader(facts) ??
        lengkapi('pejabat yang membuka acara')
      );
    case 'pembaca-ringkasan':
      return helper(/ringkasan|naskah kerja sama/iu) ?? helper(HOST) ?? 'Pembawa acara';
    case 'pelapor':
      return named(reporter) ?? helper(/ketua panitia/iu) ?? lengkapi('ketua panitia');
    case 'sekretaris-dprd':
      return (
        named(guests.find(({ title }) => /^(?:sekretaris dprd|sekwan)\b/iu.test(title))) ??
        'Sekretaris DPRD'
      );
    case 'tuan-rumah':
      return named(guests.find(({ isHost }) => isHost)) ?? lengkapi('tuan rumah');
    case 'tamu-tertinggi':
      return named(guests[0]) ?? findLeader(facts) ?? lengkapi('tamu tertinggi');
    case 'penanda-tangan':
      return joinMentions(guests, SIGNING_ROLES) ?? lengkapi('penanda tangan');
    default:
      return lengkapi(role.replaceAll('-', ' '));
  }
}

function listGroup(group: PatternGroup, people: KnownCast): readonly CastMember[] {
  const rising = (roles: readonly string[]): readonly CastMember[] => risingGuests(roles, people);
  const speakers = listSpeakers(people.facts);
  switch (group) {
    case 'penyambut':
      return rising(['sambutan']);
    case 'narasumber':
      return [...speakers, ...rising(PRESENTING)];
    case 'pemberi-pernyataan':
      return [...rising([...PRESENTING, 'sambutan']), ...speakers];
    case 'pemapar':
      return [...rising(PRESENTING), ...speakers];
    default:
      return group satisfies never;
  }
}

/** The guests with one of these roles, the highest last; who opens and who reports are none. */
function risingGuests(
  roles: readonly string[],
  { facts, opener, reporter }: KnownCast,
): readonly CastMember[] {
  return facts.urutanTamu
    .filter((guest) => guest !== opener && guest !== reporter && hasRole(guest, roles))
    .map((guest) => ({
      mention: mentionOf(guest),
      suffix: ` ${guest.representing ?? guest.title}`,
    }))
    .reverse();
}

function listSpeakers({ narasumber }: Facts): readonly CastMember[] {
  return narasumber.map((speaker) => ({
    mention: fullMention(speaker),
    suffix:
      speaker.materi === null
        ? ` ${lengkapi(`judul materi ${speaker.nama}`)}`
        : `: ${speaker.materi}`,
  }));
}

/** The highest of those who come; who reports does not open. */
function findHighest(guests: readonly Guest[]): Guest | undefined {
  return guests.find(
    ({ precedence, roles }) => precedence !== undefined && !roles.includes('laporan'),
  );
}

function hasRole({ roles }: Guest, wanted: readonly string[]): boolean {
  return roles.some((role) => wanted.includes(role));
}

function joinMentions(guests: readonly Guest[], roles: readonly string[]): string | undefined {
  const found = guests.filter((guest) => hasRole(guest, roles)).map(mentionOf);
  return found.length === 0 ? undefined : joinList(found);
}

/** Office and full name; a substitute is named as such (UU 9/2010 art. 15). */
function mentionOf({ name, title, representing }: Guest): string {
  const mention = `${title} ${name}`;
  return representing === undefined ? mention : `${mention}, mewakili ${representing}`;
}
