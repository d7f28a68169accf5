import { formatClock, type TimeZone } from '../calendar/clock.ts';
import { formatDate, formatIsoDate, formatLongDate, sameDay } from '../calendar/date.ts';
import type { Draft } from '../draft/draft.ts';
import type { EventFile } from '../event/event.ts';
import { blocksText } from './print-blocks.ts';
import type { PrintFact } from './print-document.ts';

/** The event a document is about and the zone of its times. */
interface EventFacts {
  readonly event: EventFile | undefined;
  readonly zone: TimeZone | undefined;
}

/** The labelled lines between title and body. */
export function composeFacts(draft: Draft, about: EventFacts): readonly PrintFact[] {
  const { untuk, sifat } = draft.meta;
  const facts: PrintFact[] = [];
  if (untuk !== undefined) facts.push({ label: 'Untuk', value: untuk });
  if (sifat !== undefined) facts.push({ label: 'Sifat', value: sifat });
  if (draft.kind === 'rundown') facts.push(...runSheetFacts(draft, about));
  if (draft.kind === 'brief') facts.push(...draftDateFact(draft, 'Tanggal'));
  return facts;
}

/** Day, time and place of the event, each unless the body says it in the same words. */
function runSheetFacts(draft: Draft, about: EventFacts): readonly PrintFact[] {
  const { tanggal } = draft.meta;
  const { event, zone } = about;
  if (!event) return draftDateFact(draft, 'Hari, tanggal', formatLongDate);
  const { date, time } = event.mulai;
  const end =
    event.selesai && sameDay(event.selesai.date, date) ? `–${formatClock(event.selesai.time)}` : '';
  const lastDay =
    event.selesai && !sameDay(event.selesai.date, date)
      ? ` s.d. ${formatLongDate(event.selesai.date)}`
      : '';
  const place = [event.tempat?.nama, event.tempat?.alamat, event.tempat?.kota ?? draft.meta.kota];
  const said = blocksText(draft.blocks).toLowerCase();
  const facts: readonly PrintFact[] = [
    {
      label: 'Hari, tanggal',
      value: `${formatLongDate(date)}${lastDay}`,
      datetime: formatIsoDate(date),
    },
    { label: 'Pukul', value: `${formatClock(time)}${end}${zone ? ` ${zone}` : ''}` },
    { label: 'Tempat', value: place.filter((part) => part !== undefined).join(', ') },
    { label: 'Pakaian', value: event.pakaian ?? '' },
  ];
  const unsaid = facts.filter(({ value }) => value !== '' && !said.includes(value.toLowerCase()));
  const isOtherDay = tanggal !== undefined && !sameDay(tanggal, date);
  return isOtherDay ? [...unsaid, ...draftDateFact(draft, 'Tanggal naskah')] : unsaid;
}

function draftDateFact(draft: Draft, label: string, format = formatDate): readonly PrintFact[] {
  const { tanggal, kota } = draft.meta;
  const city = kota === undefined ? [] : [{ label: 'Kota', value: kota }];
  if (tanggal === undefined) return city;
  const datetime = formatIsoDate(tanggal);
  return [{ label, value: format(tanggal), datetime }, ...city];
}
