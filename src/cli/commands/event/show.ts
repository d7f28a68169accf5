import type {
  EventFact,
  EventFile,
  EventGuest,
  EventHelper,
  EventQuote,
} from '../../../event/event.ts';
import { type Participant, resolveParticipants, resolveSpeaker } from '../../../event/resolve.ts';
import { officeTitle, type Roster } from '../../../event/roster.ts';
import { durationText, timeRange } from '../../../run-sheet/item-times.ts';
import { makeSchedule } from '../../../run-sheet/schedule.ts';
import type { ScheduledItem } from '../../../run-sheet/scheduled-item.ts';
import { formatSchedule } from '../../../scaffold/moment.ts';
import type { CliContext } from '../../context.ts';
import type { ExitCode } from '../../errors.ts';
import { loadNamedEvent } from '../../load-named-event.ts';
import { styleFor } from '../../terminal.ts';

/** Shows what an event file says: people as the roster has them, items with their hours. */
export async function showEvent(typed: string, context: CliContext): Promise<ExitCode> {
  const { event, workspace } = await loadNamedEvent(typed, context);
  const { strong } = styleFor(context.stdout, context);
  const parts = [
    [strong(event.nama), ...factLines(event)],
    [strong('Pejabat'), ...resolveParticipants(event, workspace.roster).map(personLine)],
    [strong('Tamu'), ...event.tamu.map(guestLine)],
    [strong('Petugas'), ...event.petugas.map(helperLine)],
    [strong('Narasumber'), ...event.narasumber.map(({ nama }, index) => `  ${index + 1}. ${nama}`)],
    [strong('Kutipan'), ...event.kutipan.map((quote) => quoteLine(quote, event, workspace.roster))],
    [strong('Fakta'), ...event.fakta.map(factLine)],
    [strong('Susunan'), ...runSheetLines(event)],
  ];
  const shown = parts.filter((lines) => lines.length > 1).map((lines) => `${lines.join('\n')}\n`);
  context.stdout.write(shown.join('\n'));
  return 0;
}

function factLines(event: EventFile): readonly string[] {
  const { mulai, selesai, zona, tempat, peserta } = event;
  const place = [tempat?.nama, tempat?.alamat, tempat?.kota].filter((part) => part !== undefined);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['waktu', formatSchedule(mulai, selesai ?? null, zona ?? null)],
    ['tempat', place.length === 0 ? undefined : place.join(', ')],
    ['penyelenggara', event.penyelenggara],
    ['tema', event.tema],
    ['peserta', peserta?.jumlah === undefined ? undefined : `${peserta.jumlah} orang`],
    ['pakaian', event.pakaian],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : `  ${name}: ${value}`));
}

function personLine({ id, official, roles, representing, present }: Participant): string {
  const who = official
    ? `${officeTitle(official)} ${official.nama}`
    : 'tidak ada di pejabat.yaml pada hari itu';
  const remarks = [
    ...(present ? [roles.join(', ')] : ['tidak hadir']),
    ...(representing ? [`mewakili ${officeTitle(representing)}`] : []),
  ];
  return `  ${id}: ${[who, ...remarks].filter((part) => part !== '').join('; ')}`;
}

function guestLine(guest: EventGuest, index: number): string {
  const remarks = [
    ...(guest.hadir === false ? ['tidak hadir'] : [guest.peran.join(', ')]),
    ...(guest.mewakili === undefined ? [] : [`mewakili ${guest.mewakili}`]),
  ];
  const who = `${guest.jabatan} ${guest.nama}`;
  return `  ${index + 1}. ${[who, ...remarks].filter((part) => part !== '').join('; ')}`;
}

function helperLine({ tugas, nama, cadangan }: EventHelper): string {
  return `  ${tugas}: ${nama}${cadangan === undefined ? '' : `; cadangan ${cadangan}`}`;
}

function quoteLine(quote: EventQuote, event: EventFile, roster: Roster): string {
  const state = quote.disetujui ? 'disetujui' : 'belum disetujui';
  const speaker = resolveSpeaker(quote, event, roster)?.name ?? quote.oleh;
  return `  ${quote.id}: ${speaker}; ${state}`;
}

function factLine({ id, pernyataan, nilai, sumber }: EventFact): string {
  const source = sumber === undefined ? 'tanpa sumber' : `menurut ${sumber}`;
  return `  ${id}: ${[pernyataan, nilai].filter((part) => part !== undefined).join(' ')}; ${source}`;
}

function runSheetLines({ susunan, mulai }: EventFile): readonly string[] {
  const { items } = makeSchedule(susunan, { start: mulai.time });
  const days = new Set(items.map(({ day }) => day));
  return items.map((item) => itemLine(item, days.size > 1));
}

function itemLine(item: ScheduledItem, hasDays: boolean): string {
  const { index, day, entry } = item;
  const time = timeRange(item) ?? durationText(item) ?? 'pukul belum ada';
  const when = hasDays ? `hari ke-${day}, ${time}` : time;
  const who = entry.pelaksana === undefined ? '' : ` – ${entry.pelaksana}`;
  return `  ${index + 1}. ${when}: ${entry.kegiatan}${who}`;
}
