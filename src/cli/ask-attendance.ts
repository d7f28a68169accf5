import type { CalendarDate } from '../calendar/date.ts';
import { findHolder, officeTitle, type Roster } from '../event/roster.ts';
import {
  type AttendingOfficial,
  guestsFault,
  type InvitedGuest,
  readGuests,
  readOfficials,
  writeGuests,
  writeOfficials,
} from '../scaffold/attendance.ts';
import type { Question } from '../scaffold/question.ts';
import type { Choice, Prompter } from './prompter.ts';

/** What people are chosen from, and what was answered before. */
interface Asking {
  readonly roster: Roster;
  /** The day of the event, as far as it is known. */
  readonly date: CalendarDate;
  readonly fallback: string | undefined;
  /** What is typed, or chosen, to go back. */
  readonly back: string;
  readonly canGoBack: boolean;
}

/** What somebody may do at an event, by the roles that event files write. */
const ROLES: readonly (readonly [roles: string, label: string])[] = [
  ['', 'hadir saja'],
  ['sambutan', 'memberi sambutan'],
  ['sambutan, membuka', 'memberi sambutan dan membuka acara'],
  ['membuka', 'membuka acara'],
  ['laporan', 'menyampaikan laporan panitia'],
  ['arahan', 'memberi arahan'],
  ['memimpin', 'memimpin rapat atau sidang'],
  ['inspektur', 'menjadi inspektur upacara'],
  ['meresmikan', 'meresmikan'],
  ['melantik', 'melantik'],
  ['meninjau', 'meninjau'],
  ['menandatangani', 'menandatangani'],
];

const GO_BACK = 'kembali ke pertanyaan sebelumnya';
const TAKE_BACK = 'kembali; yang terakhir tidak jadi';

/**
 * Asks who comes, one after another: an official of the roster and what they do. Back takes away
 * the last one, and from the first goes to the question before.
 *
 * @returns the answer to the question, or `back`
 */
export async function askOfficials(
  question: Question,
  asking: Asking,
  prompter: Prompter,
): Promise<string> {
  const { back, fallback = '' } = asking;
  const chosen: AttendingOfficial[] = [...readOfficials(fallback)];
  for (;;) {
    const id = await chooseOfficial(chosen, question, asking, prompter);
    if (id === '') return writeOfficials(chosen);
    if (id !== back) {
      const role = await chooseRole(id, asking, prompter);
      if (role !== back) chosen.push({ id, peran: role === '' ? [] : role.split(', ') });
    } else if (chosen.pop() === undefined) return back;
  }
}

/** The id of the next one; empty when all are named. */
function chooseOfficial(
  chosen: readonly AttendingOfficial[],
  { message }: Question,
  asking: Asking,
  prompter: Prompter,
): Promise<string> {
  const { back, canGoBack } = asking;
  const last = chosen.at(-1);
  const others = officials(asking).filter(({ value }) => !chosen.some(({ id }) => id === value));
  const asked = last
    ? `${officeOf(last.id, asking)} dicatat (${chosen.length} pejabat). Siapa lagi?`
    : message;
  return prompter.choose(asked, [
    ...others,
    { value: '', label: last ? 'selesai' : 'lewati' },
    ...(last || canGoBack ? [{ value: back, label: last ? TAKE_BACK : GO_BACK }] : []),
  ]);
}

function chooseRole(id: string, asking: Asking, prompter: Prompter): Promise<string> {
  return prompter.choose(`Apa peran ${officeOf(id, asking)}?`, [
    ...ROLES.map(([value, label]) => ({ value, label })),
    { value: asking.back, label: GO_BACK },
  ]);
}

/** Asks for guests who are in no roster, a line each, until an empty one. */
export async function askGuests(
  { message, example }: Question,
  { fallback = '', back }: Asking,
  prompter: Prompter,
): Promise<string> {
  const guests: InvitedGuest[] = [...readGuests(fallback)];
  for (;;) {
    const last = guests.at(-1);
    const answer = await prompter.text({
      message: last ? `Sesudah ${last.nama}, siapa lagi tamunya? Enter bila sudah.` : message,
      ...(last ? {} : { example }),
      validate: (text) => (['', back].includes(text.trim()) ? undefined : guestsFault(text)),
    });
    if (answer.trim() === '') return writeGuests(guests);
    if (answer.trim() !== back) guests.push(...readGuests(answer));
    else if (guests.pop() === undefined) return back;
  }
}

/** An official to choose, with the office alone, for sentences. */
interface OfficialChoice extends Choice<string> {
  readonly office: string;
}

/** Those in office on the day, in the order of the roster. */
function officials({ roster, date }: Asking): readonly OfficialChoice[] {
  const ids = [...new Set(roster.officials.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const holder = findHolder(roster, id, date);
    if (!holder) return [];
    const office = officeTitle(holder);
    return [{ value: id, office, label: office, description: holder.nama }];
  });
}

function officeOf(id: string, asking: Asking): string {
  return officials(asking).find(({ value }) => value === id)?.office ?? id;
}
