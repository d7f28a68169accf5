import { formatClock, type TimeZone } from '../calendar/clock.ts';
import { formatDate, formatIsoDate, formatLongDate, sameDay } from '../calendar/date.ts';
import { formatZonedMoment, parseZonedMoment } from '../calendar/zoned-moment.ts';
import { blocksWords } from '../draft/block-words.ts';
import type { Draft } from '../draft/draft.ts';
import type { DraftMeta } from '../draft/meta.ts';
import { type Block, plainText } from '../draft/nodes.ts';
import type { EventFile } from '../event/event.ts';
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
  // A speech is drafted for whoever gives it.
  const reader = draft.kind === 'sambutan' ? 'Disampaikan oleh' : 'Untuk';
  if (untuk !== undefined) facts.push({ label: reader, value: untuk });
  if (sifat !== undefined) facts.push({ label: 'Sifat', value: sifat });
  facts.push(...subjectFacts(draft.meta));
  if (draft.kind === 'rundown') facts.push(...runSheetFacts(draft, about));
  if (draft.kind === 'brief') facts.push(...briefDateFacts(draft));
  return facts;
}

/** What a variant of a release speaks about: the document it corrects, the report it answers. */
function subjectFacts(meta: DraftMeta): readonly PrintFact[] {
  const { klaim, meralat, menjawab, pembaruan, bersama } = meta;
  const next = parseZonedMoment(pembaruan ?? '');
  const quoted = (title: string | undefined): string | undefined => title && `“${title}”`;
  const candidates: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ['Status kabar', [klaim?.label?.toUpperCase()]],
    [
      'Meralat',
      [
        meralat?.nomor && `Siaran Pers Nomor ${meralat.nomor}`,
        quoted(meralat?.judul),
        meralat?.tanggal && formatDate(meralat.tanggal),
      ],
    ],
    [
      'Menanggapi',
      [quoted(menjawab?.judul), menjawab?.media, menjawab?.tanggal && formatDate(menjawab.tanggal)],
    ],
    ['Pernyataan berikutnya', [next ? formatZonedMoment(next) : pembaruan]],
    ['Bersama', bersama],
  ];
  return candidates.flatMap(([label, parts]) => {
    const value = parts.filter((part) => part !== undefined).join(', ');
    return value === '' ? [] : [{ label, value }];
  });
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
  const body = blocksWords(draft.blocks);
  const lines = linesOf(draft.blocks);
  const unsaid = candidates.filter(
    ({ fact, token }) => !isSaid(token, body) && !lines.some((line) => isLineFor(fact, line)),
  );
  const facts = unsaid.map(({ fact }) => fact);
  return [...facts, ...cityFact(draft, facts)];
}

/** The lines of the body that may open with a label: paragraphs and items of lists. */
function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [plainText(block.children)];
    return block.kind === 'list' ? block.items.flatMap((item) => linesOf(item.blocks)) : [];
  });
}

/** How officers label these facts in their own words, and what must follow the label. */
const LINES: Readonly<Record<string, { readonly label: RegExp; readonly value: RegExp }>> = {
  'Hari, tanggal': {
    label: /^(?:hari|tanggal|tgl|waktu)(?!\p{L})/iu,
    value: /\d{1,2}[ /-](?:\p{L}{3,9}|\d{1,2})[ /-]\d{4}/u,
  },
  Pukul: { label: /^(?:pukul|jam|waktu|hari)(?!\p{L})/iu, value: /\d{1,2}[.:]\d{2}/u },
  Tempat: { label: /^(?:tempat|lokasi)(?!\p{L})/iu, value: /\p{L}/u },
  Pakaian: { label: /^(?:pakaian|busana|seragam)(?!\p{L})/iu, value: /\p{L}/u },
};

/** Whether a line says the fact under a label of its own: `Jam: 08:30 s.d. selesai`. */
function isLineFor({ label }: PrintFact, line: string): boolean {
  const known = LINES[label];
  const colon = line.indexOf(':');
  if (!known || colon === -1 || colon > LONGEST_LABEL) return false;
  return known.label.test(line) && known.value.test(line.slice(colon + 1));
}

/** In characters: `Hari/tanggal pelaksanaan`. */
const LONGEST_LABEL = 30;

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
  const said = [blocksWords(draft.blocks), ...facts.map((fact) => fact.value)].join(' ');
  return kota === undefined || isSaid(kota, said) ? [] : [{ label: 'Kota', value: kota }];
}

function isSaid(words: string, text: string): boolean {
  return text.toLowerCase().includes(words.toLowerCase());
}
