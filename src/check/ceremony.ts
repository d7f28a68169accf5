import { perDraft } from '../draft/per-draft.ts';
import type { EventFile } from '../event/event.ts';
import { type Guest, listGuests } from '../protocol/guests.ts';
import { isCeremonial, type Occasion, readOccasion } from '../protocol/occasion.ts';
import { findSpeaker, isStateGuest, type Ranking, type Speaker } from '../protocol/speakers.ts';
import { type ItemKind, kindOfItem } from '../run-sheet/item-kind.ts';
import { makeSchedule } from '../run-sheet/schedule.ts';
import type { ScheduledItem } from '../run-sheet/scheduled-item.ts';
import type { RuleContext } from './rule.ts';
import { eventOf, findRunSheet, type LocatedEntry } from './run-sheet.ts';

/** An item of a run-sheet as the rules of protocol look at it. */
export interface CeremonyItem extends LocatedEntry {
  readonly kind: ItemKind;
  readonly scheduled: ScheduledItem;
  /** The one person of rank who does it. */
  readonly speaker: Speaker | undefined;
}

/** A run-sheet with all that is known of its event. */
export interface Ceremony {
  readonly occasion: Occasion;
  /** Has an opening or a seal, and so the parts that law and custom ask of one. */
  readonly isCeremonial: boolean;
  /** What the event is called: headline, name and pattern, in lower case. */
  readonly title: string;
  readonly items: readonly CeremonyItem[];
  readonly event: EventFile | undefined;
  readonly guests: readonly Guest[];
  readonly ranking: Ranking;
  /** An order set by hand, or guests whose protocol is not the region's: no order is checked. */
  readonly isOrderOpen: boolean;
}

/** The ceremony of a draft or an event file, read once for all rules. */
export const readCeremony: (context: RuleContext) => Ceremony = perDraft(makeCeremony);

function makeCeremony(context: RuleContext): Ceremony {
  const event = eventOf(context);
  const located = findRunSheet(context);
  const { judul } = context.draft.meta;
  const title = [judul, event?.nama, event?.pola].filter(Boolean).join(' ').toLowerCase();
  const occasion = readOccasion(
    title,
    located.map(({ text }) => text),
  );
  const guests = event ? listGuests(event, context.roster) : [];
  const ranking = readRanking(event, title);
  const { items } = makeSchedule(
    located.map(({ entry }) => entry),
    event ? { start: event.mulai.time } : {},
  );
  const ceremonyItems = located.flatMap((one, index): readonly CeremonyItem[] => {
    const scheduled = items[index];
    if (!scheduled) return [];
    const speaker = findSpeaker(one.entry, guests, ranking);
    return [{ ...one, kind: kindOfItem(one.entry), scheduled, speaker }];
  });
  return {
    occasion,
    isCeremonial: isCeremonial(occasion),
    title: title.replaceAll(/[-_]/gu, ' '),
    items: ceremonyItems,
    event,
    guests,
    ranking,
    isOrderOpen:
      event?.urutan_manual !== undefined ||
      guests.some(({ office }) => isStateGuest(office)) ||
      ceremonyItems.some(({ speaker }) => isStateGuest(speaker?.office)),
  };
}

/** Without an event file, an event that does not call itself the province's is a city's. */
function readRanking(event: EventFile | undefined, title: string): Ranking {
  if (event) return { level: event.tingkat, isStated: true };
  const isProvincial = /\b(?:provinsi|gubernur)\b/u.test(title);
  return { level: isProvincial ? 'provinsi' : 'kabupaten_kota', isStated: false };
}

/** Items that end the opening: what follows them has speeches of its own. */
const BLOCK_ENDS: readonly ItemKind[] = ['materi', 'istirahat', 'tanya-jawab', 'penutup'];

/**
 * The items up to the first session, break or closing of each day: the part of an event to which
 * the custom on the order of speeches applies.
 */
export function openingOf({ items }: Ceremony): readonly CeremonyItem[] {
  const own = items.filter(({ kind }) => kind !== 'geladi');
  const first = own[0]?.scheduled.day;
  const ofDay = own.filter(({ scheduled }) => scheduled.day === first);
  const end = ofDay.findIndex(
    ({ kind, entry }, index) =>
      index > 0 &&
      (BLOCK_ENDS.includes(kind) || /\b(?:penutupan|menutup)\b/iu.test(entry.kegiatan)),
  );
  return end === -1 ? ofDay : ofDay.slice(0, end);
}
