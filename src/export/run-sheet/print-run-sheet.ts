import type { TimeZone } from '../../calendar/clock.ts';
import type { CalendarDate } from '../../calendar/date.ts';
import type { Draft } from '../../draft/draft.ts';
import { readRunSheetTables } from '../../draft/run-sheet-table.ts';
import type { EventFile } from '../../event/event.ts';
import type { Roster } from '../../event/roster.ts';
import { completeEntries } from '../../run-sheet/complete-entries.ts';
import { eventBounds } from '../../run-sheet/event-bounds.ts';
import type { RunSheetEntry } from '../../run-sheet/item.ts';
import { makeSchedule } from '../../run-sheet/schedule.ts';
import { scheduleRemarks } from '../../run-sheet/schedule-remarks.ts';
import type { ScheduledItem } from '../../run-sheet/scheduled-item.ts';
import type { Audience } from './audience.ts';
import { guestItems } from './guest-items.ts';
import { shotItems } from './shots.ts';

/** The run-sheet of a document as it is to be printed; empty for other kinds of documents. */
export interface PrintRunSheet {
  readonly audience: Audience | undefined;
  /** What this audience is to see, in order. */
  readonly items: readonly ScheduledItem[];
  /** The date of day 1. */
  readonly firstDay: CalendarDate | undefined;
  readonly zone: TimeZone | undefined;
  /** Zones of those who take part from elsewhere. */
  readonly otherZones: readonly TimeZone[];
  /** Hall, street and town of the event. */
  readonly place: string | undefined;
  /** Full names of those who take part, which stand on lines of their own. */
  readonly names: readonly string[];
  /** Who drew it up. */
  readonly author: string | undefined;
  /** What is to be known of its times, one Indonesian sentence each. */
  readonly remarks: readonly string[];
}

/** What a run-sheet is composed from. */
interface RunSheetSources {
  readonly event: EventFile | undefined;
  readonly roster?: Roster | undefined;
  /** The zone of the agency, for events that do not say. */
  readonly zone: TimeZone | undefined;
  readonly audience: Audience | undefined;
}

/**
 * The run-sheet of a draft: that of its front matter, else its tables, else that of the event file.
 * What only the event file says of an item is added.
 */
export function composeRunSheet(
  draft: Draft,
  { event, roster, zone: agencyZone, audience }: RunSheetSources,
): PrintRunSheet {
  const entries = draft.kind === 'rundown' ? entriesOf(draft, event) : [];
  const bounds = eventBounds(event?.mulai, event?.selesai);
  const schedule = makeSchedule(entries, bounds);
  const zone = event?.zona ?? agencyZone;
  const { nama, alamat, kota } = event?.tempat ?? {};
  const place = [nama, alamat, kota].filter((part) => part !== undefined).join(', ');
  return {
    audience,
    items: itemsFor(audience, schedule.items),
    firstDay: event?.mulai.date ?? draft.meta.tanggal,
    zone,
    otherZones: zone === undefined ? [] : (event?.zona_peserta ?? []).filter((one) => one !== zone),
    place: place === '' ? undefined : place,
    names: [...(roster?.officials ?? []), ...(event?.tamu ?? []), ...(event?.narasumber ?? [])].map(
      ({ nama }) => nama,
    ),
    author: draft.meta.penulis,
    remarks: scheduleRemarks(schedule, bounds.end),
  };
}

function entriesOf(draft: Draft, event: EventFile | undefined): readonly RunSheetEntry[] {
  const planned = event?.susunan ?? [];
  const rows = draft.meta.susunan ?? readRunSheetTables(draft).map(({ entry }) => entry);
  return rows.length === 0 ? planned : completeEntries(rows, planned);
}

function itemsFor(
  audience: Audience | undefined,
  items: readonly ScheduledItem[],
): readonly ScheduledItem[] {
  switch (audience) {
    case 'tamu':
      return guestItems(items);
    case 'dokumentasi':
      return shotItems(items);
    case 'mc':
    case 'protokol':
    case undefined:
      return items;
    default:
      return audience satisfies never;
  }
}
