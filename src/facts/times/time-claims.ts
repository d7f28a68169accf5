import { formatClock } from '../../calendar/clock.ts';
import type { EventFile } from '../../event/event.ts';
import type { Claim, ClaimFinder, Evidence } from '../claim.ts';
import { inZone } from './event-clocks.ts';
import type { TimeMention, WrittenClock } from './time-mention.ts';
import { findTimes, minuteOf } from './times.ts';

/**
 * The times of a draft; on record when the event or its run-sheet names each of them, or the
 * paragraph about the agency has them.
 */
export const findTimeClaims: ClaimFinder = function* ({
  passages,
  event,
  settings,
}): Generator<Claim> {
  const known = event ? knownTimes(event.file) : new Map<number, string>();
  for (const passage of passages) {
    for (const time of findTimes(passage)) {
      const { start, end } = time;
      yield {
        kind: 'waktu',
        passage,
        start,
        end,
        value: clocksOf(time).map(write).join('–'),
        evidence:
          findEvidence(time, known, event?.file) ??
          findInAbout(passage.text.slice(start, end), settings.tentang),
      };
    }
  }
};

/** The hours of the agency, in the words of the paragraph about it. */
function findInAbout(written: string, about = ''): Evidence | undefined {
  return about.includes(written) ? { origin: 'humas.yaml', text: written } : undefined;
}

function clocksOf({ from, to }: TimeMention): readonly WrittenClock[] {
  return to ? [from, to] : [from];
}

function write(clock: WrittenClock): string {
  const zone = clock.zone === undefined ? '' : ` ${clock.zone}`;
  return `${formatClock(minuteOf(clock))}${zone}`;
}

/** The times of an event and of its run-sheet, each with what happens then. */
function knownTimes({ mulai, selesai, susunan }: EventFile): ReadonlyMap<number, string> {
  const starts = new Map<number, string>();
  const ends = new Map<number, string>();
  let at = mulai.time;
  for (const { mulai: start, selesai: finish, durasi, kegiatan } of susunan) {
    at = start ?? at;
    if (!starts.has(at)) starts.set(at, kegiatan);
    at = finish ?? at + (durasi ?? 0);
    if (!ends.has(at)) ends.set(at, `sesudah ${kegiatan}`);
  }
  if (selesai) ends.set(selesai.time, 'acara selesai');
  return new Map([...ends, ...starts, [mulai.time, 'acara mulai']]);
}

function findEvidence(
  time: TimeMention,
  known: ReadonlyMap<number, string>,
  event: EventFile | undefined,
): Evidence | undefined {
  const clocks = clocksOf(time);
  const zone = event?.zona;
  const zones = [zone, ...(event?.zona_peserta ?? [])];
  const isOtherZone = clocks.some((one) => zone && one.zone && !zones.includes(one.zone));
  const found = clocks.map((clock) => known.get(inZone(minuteOf(clock), clock.zone, zone)));
  const texts = found.filter((text) => text !== undefined);
  if (isOtherZone || texts.length < clocks.length) return undefined;
  const text = clocks.map((clock, index) => `${write(clock)}: ${texts[index]}`).join('; ');
  return { origin: 'berkas acara', text };
}
