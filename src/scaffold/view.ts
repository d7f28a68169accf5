import type { CalendarDate } from '../calendar/date.ts';
import { type Moment, parseDay } from '../calendar/typed-moment.ts';
import type { EventFile } from '../event/event.ts';
import type { Roster } from '../event/roster.ts';
import { type Guest, orderGuests } from '../protocol/guests.ts';
import { lowerFirst } from '../text/case.ts';
import { formatWholeNumber } from '../text/numbers.ts';
import type { Settings } from '../workspace/settings.ts';
import type { Answers } from './answers.ts';
import type { Facts } from './facts.ts';
import { lengkapi } from './placeholder.ts';
import { escapeMarkdown, mapTexts } from './template/template-text.ts';
import { joinList } from './wording.ts';

/** All that a view is made from. */
export interface ViewContext {
  readonly facts: Facts;
  readonly answers: Answers;
  readonly settings: Settings;
  readonly roster: Roster;
  readonly now: CalendarDate;
  /** Path of the event file from the new draft, with `/`. */
  readonly eventPath: string | null;
  readonly isDatedByEvent: boolean;
  /** The event file itself and those who come; `null` when there is none. */
  readonly source: EventSource | null;
}

/** An event file with its guests, the highest first. */
export interface EventSource {
  readonly event: EventFile;
  readonly roster: Roster;
  readonly guests: readonly Guest[];
}

/** An event file and its guests, as the roster has them on that day. */
export function eventSource(event: EventFile, roster: Roster): EventSource {
  return { event, roster, guests: orderGuests(event, roster) };
}

/** Front matter that all documents have; texts are as they were given, for the `yaml` helper. */
export interface FrontMatterView {
  readonly judul: string | null;
  readonly tanggal: Moment;
  readonly kota: string | null;
  readonly acara: string | null;
  readonly penulis: string | null;
}

/**
 * The day of the document: as answered, else the first day of the event where the document has its
 * date from there, else today.
 */
export function documentDate({ answers, facts, now, isDatedByEvent }: ViewContext): Moment {
  const answered = parseDay(answers('tanggal') ?? '');
  const eventDay = isDatedByEvent ? facts.mulai?.date : undefined;
  return { date: answered ?? eventDay ?? now, time: null };
}

/**
 * The town that opens a text: where the event is, but for a regency, which is no town. Of one's own
 * regency it is the town of `humas.yaml`, of another one its name: `Kabupaten Sikka` is `Sikka`.
 */
export function datelineTown({ facts: { kota }, settings }: ViewContext): string | null {
  if (kota === null || !REGENCY.test(kota)) return kota;
  const { pemerintah = '', instansi = '', kota: own } = settings;
  const isOwn = `${pemerintah} ${instansi} `.includes(`${kota} `);
  return isOwn && own !== undefined ? own : kota.replace(REGENCY, '');
}

const REGENCY = /^Kabupaten\s/u;

/** The shared front matter of a document with this headline. */
export function frontMatterView(context: ViewContext, headline: string | null): FrontMatterView {
  const { answers, eventPath, settings } = context;
  return {
    judul: answers('judul') ?? headline,
    tanggal: documentDate(context),
    kota: datelineTown(context),
    acara: eventPath,
    penulis: answers('penulis') ?? settings.penulis ?? null,
  };
}

/** Puts front matter and body together; every text of the body is made safe for Markdown. */
export function markdownView<Depan extends object, Body extends object>(
  depan: Depan,
  body: Body,
): { readonly depan: Depan } & Body {
  return { depan, ...mapTexts(body, escapeMarkdown) };
}

/** What an event file writes like a name and no name begins with: `Halaman RSUD Contoh`. */
const COMMON_PLACE =
  /^(?:Halaman|Pelataran|Lobi|Depan|Tepi|Pinggir|Bantaran|Lokasi|Kediaman|Rumah(?= (?:Bapak|Ibu|Pak|Bu|Duka|Warga|Ketua|Kepala)))(?= [A-Za-z])/u;

/** Hall and town, the town once, as they stand in a sentence: `halaman RSUD Contoh, Pangkalpinang`. */
export function placeLine(facts: Pick<Facts, 'tempat' | 'kota'>): string {
  const hall = facts.tempat ?? lengkapi('tempat acara');
  return joinPlace([hall.replace(COMMON_PLACE, lowerFirst)], facts.kota);
}

/** Hall, street and town, for those who have to find it. */
export function fullPlaceLine(facts: Pick<Facts, 'tempat' | 'alamat' | 'kota'>): string {
  const hall = facts.tempat ?? lengkapi('tempat acara');
  return joinPlace(facts.alamat === null ? [hall] : [hall, facts.alamat], facts.kota);
}

function joinPlace(parts: readonly string[], town: string | null): string {
  const named = town !== null && parts.some((part) => part.includes(town));
  return [...parts, ...(named ? [] : [town ?? lengkapi('kota')])].join(', ');
}

/**
 * `75 peserta, terdiri atas 50 ASN dan 25 wartawan`; `null` when no number is known.
 *
 * @param unit what is counted, where the line itself is called “Peserta”: `orang`
 */
export function participantsLine(
  { jumlahPeserta, rincianPeserta }: Facts,
  unit: 'peserta' | 'orang' = 'peserta',
): string | null {
  const groups = joinList(
    rincianPeserta.map(({ kelompok, jumlah }) => `${formatWholeNumber(jumlah)} ${kelompok}`),
  );
  if (jumlahPeserta === null) return groups === '' ? null : groups;
  const total = `${formatWholeNumber(jumlahPeserta)} ${unit}`;
  return groups === '' ? total : `${total}, terdiri atas ${groups}`;
}
