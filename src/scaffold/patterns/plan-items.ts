import { SIGNING_ROLES } from '../../event/roles.ts';
import type { Guest } from '../../protocol/guests.ts';
import type { RunSheetEntry } from '../../run-sheet/item.ts';
import type { Facts } from '../facts.ts';
import { foreignGuests } from '../foreign-guests.ts';
import { eventDays } from '../moment.ts';
import { lengkapi } from '../placeholder.ts';
import { type Cast, castOf } from './cast.ts';
import { fillTime, type PlannedItem, sumMinutes } from './fill-time.ts';
import type { Pattern, PatternItem } from './pattern.ts';

/**
 * The run-sheet of a pattern for an event: its people, the hour of the event as the one fixed time,
 * what comes before it counted back, and the time that is left given to the sessions, with a break
 * at noon. The first day only; the others stand as placeholders.
 */
export function planItems(pattern: Pattern, facts: Facts): readonly RunSheetEntry[] {
  const cast = castOf(facts);
  const foreign = foreignGuests(facts.urutanTamu);
  const names = pattern.sebutan?.(facts) ?? new Map<string, string>();
  const planned = pattern.items
    .filter(({ bila }) => bila?.(facts) ?? true)
    .map((item) =>
      rename(isAbroad(item, foreign, facts) ? { ...item, ...item.asing } : item, names),
    )
    .flatMap((item) => castItem(item, cast));
  const before = planned.filter(({ isBefore }) => isBefore);
  const main = fillTime(
    planned.filter(({ isBefore }) => !isBefore),
    facts,
  );
  const begin = facts.mulai?.time ?? null;
  const early = begin === null ? null : begin - sumMinutes(before);
  const days = facts.mulai && facts.selesai ? eventDays(facts.mulai, facts.selesai) : 1;
  const first = [
    ...startAt(before, early !== null && early >= 0 ? early : null),
    ...startAt(main, begin),
  ];
  if (days === 1) return first;
  const others = Array.from({ length: days - 1 }, (_, index) => ({
    hari: index + 2,
    kegiatan: lengkapi(`mata acara hari ke-${index + 2}`),
  }));
  return [...first.map((entry) => ({ hari: 1, ...entry })), ...others];
}

/** Whether an item is for a guest from abroad: of those who sign, where it is said who they are. */
function isAbroad({ peran }: PatternItem, foreign: ReadonlySet<Guest>, facts: Facts): boolean {
  const signers = facts.urutanTamu.filter(({ roles }) =>
    roles.some((role) => SIGNING_ROLES.includes(role)),
  );
  return peran === 'penanda-tangan' && signers.length > 0
    ? signers.some((guest) => foreign.has(guest))
    : foreign.size > 0;
}

/** An item with people in it called as they are at this event. */
function rename(item: PatternItem, names: ReadonlyMap<string, string>): PatternItem {
  if (names.size === 0) return item;
  const change = (text: string): string =>
    [...names].reduce((changed, [word, other]) => changed.replaceAll(word, other), text);
  return {
    ...item,
    kegiatan: change(item.kegiatan),
    ...(item.isyarat === undefined ? {} : { isyarat: change(item.isyarat) }),
    ...(item.dokumentasi === undefined ? {} : { dokumentasi: change(item.dokumentasi) }),
  };
}

function castItem(item: PatternItem, cast: Cast): readonly PlannedItem[] {
  const { tiap, wajib, peran, sebelum, mengisi, jenis: _, bila: __, asing: ___, ...words } = item;
  const plan = (entry: RunSheetEntry & { readonly durasi: number }): PlannedItem => ({
    entry,
    isBefore: sebelum ?? false,
    isFilling: mengisi ?? false,
  });
  if (tiap === undefined) {
    return [plan(peran === undefined ? words : { ...words, pelaksana: cast.person(peran) })];
  }
  const members = cast.group(tiap);
  if (members.length === 0) {
    if (!wajib) return [];
    return [plan({ ...words, ...lackingMember(words.kegiatan) })];
  }
  return members.map(({ mention, suffix }) =>
    plan({ ...words, kegiatan: `${words.kegiatan}${suffix}`, pelaksana: mention }),
  );
}

/** What to write where nobody is known yet: `Materi [LENGKAPI: judul materi]`. */
function lackingMember(activity: string): Pick<RunSheetEntry, 'kegiatan' | 'pelaksana'> {
  if (activity === 'Sambutan') {
    return { kegiatan: activity, pelaksana: lengkapi('pejabat yang memberi sambutan') };
  }
  return {
    kegiatan: `${activity} ${lengkapi(`judul ${activity.toLowerCase()}`)}`,
    pelaksana: lengkapi('narasumber'),
  };
}

function startAt(items: readonly PlannedItem[], time: number | null): readonly RunSheetEntry[] {
  return items.map(({ entry }, index) =>
    index === 0 && time !== null ? { mulai: time, ...entry } : entry,
  );
}
