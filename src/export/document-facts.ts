import { formatClock, type TimeZone } from '../calendar/clock.ts';
import { formatDate, formatIsoDate, formatLongDate, sameDay } from '../calendar/date.ts';
import type { Draft } from '../draft/draft.ts';
import type { EventFile } from '../event/event.ts';
import { blocksText } from './draft-contents.ts';
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
  if (draft.kind === 'brief') facts.push(...briefDateFacts(draft));
  return facts;
}

/** A line, and the words by which one sees that the body says it already. */
interface Candidate {
  readonly fact: PrintFact;
  readonly token: string;
}

/** Day, time, place and dress of the event, each unless the body says it. */
function runSheetFacts(draft: Draft, { event, zone }: EventFacts): readonly PrintFact[] {
  const { tanggal } = draft.meta;
  const candidates = event ? eventCandidates(event, zone) : [];
  if (tanggal && !(event && sameDay(tanggal, event.mulai.date))) {
    const datetime = formatIsoDate(tanggal);
    const token = formatDate(tanggal);
    const fact = event
      ? { label: 'Tanggal naskah', value: token, datetime }
      : { label: 'Hari, tanggal', value: formatLongDate(tanggal), datetime };
    candidates.push({ fact, token });
  }
  const unsaid = candidates.filter(({ token }) => !isSaid(token, blocksText(draft.blocks)));
  const facts = unsaid.map(({ fact }) => fact);
  return [...facts, ...cityFact(draft, facts)];
}

function eventCandidates(event: EventFile, zone: TimeZone | undefined): Candidate[] {
  const { mulai, selesai, tempat, pakaian } = event;
  const isOneDay = selesai !== undefined && sameDay(selesai.date, mulai.date);
  const lastDay = selesai && !isOneDay ? ` s.d. ${formatLongDate(selesai.date)}` : '';
  const end = selesai && isOneDay ? `–${formatClock(selesai.time)}` : '';
  const place = [tempat?.nama, tempat?.alamat, tempat?.kota].filter((part) => part !== undefined);
  const time = `${formatClock(mulai.time)}${end}${zone ? ` ${zone}` : ''}`;
  const day = { label: 'Hari, tanggal', value: `${formatLongDate(mulai.date)}${lastDay}` };
  const candidates: Candidate[] = [
    { fact: { ...day, datetime: formatIsoDate(mulai.date) }, token: formatDate(mulai.date) },
    { fact: { label: 'Pukul', value: time }, token: time },
  ];
  if (tempat)
    candidates.push({ fact: { label: 'Tempat', value: place.join(', ') }, token: tempat.nama });
  if (pakaian !== undefined) {
    candidates.push({ fact: { label: 'Pakaian', value: pakaian }, token: pakaian });
  }
  return candidates;
}

function briefDateFacts(draft: Draft): readonly PrintFact[] {
  const { tanggal } = draft.meta;
  const date = tanggal && {
    label: 'Tanggal',
    value: formatDate(tanggal),
    datetime: formatIsoDate(tanggal),
  };
  return [...(date ? [date] : []), ...cityFact(draft, [])];
}

/** The city of the document, unless the body or the place of the event names it. */
function cityFact(draft: Draft, facts: readonly PrintFact[]): readonly PrintFact[] {
  const { kota } = draft.meta;
  const said = [blocksText(draft.blocks), ...facts.map((fact) => fact.value)].join(' ');
  return kota === undefined || isSaid(kota, said) ? [] : [{ label: 'Kota', value: kota }];
}

function isSaid(words: string, text: string): boolean {
  return text.toLowerCase().includes(words.toLowerCase());
}
