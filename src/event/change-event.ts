import { isoMoment, parseMoment, parseTypedClock } from '../calendar/typed-moment.ts';
import { findNearest } from '../text/nearest.ts';
import { editYaml, type YamlEdit } from '../yaml/edit-yaml.ts';
import type { Shape } from '../yaml/schema-shape.ts';
import { readYaml } from '../yaml/yaml-text.ts';
import { decodeEvent, decodeEventFields, type EventFile } from './event.ts';
import { findEventFaults } from './event-faults.ts';
import { type EventPath, findEventPath } from './event-path.ts';
import { representBy } from './represent-by.ts';
import { representGuest } from './represent-guest.ts';
import type { Roster } from './roster.ts';
import { SettingFault } from './setting-fault.ts';
import { shiftAlong } from './shift-along.ts';

/** One thing to change in an event file; an empty value takes the field out. */
export interface EventSetting {
  /** `tempat.nama`, `pejabat.wali-kota.diwakili`, `tamu.2.diwakili`, `susunan.3.durasi`. */
  readonly key: string;
  readonly value: string;
}

/** An event file with its settings changed. */
export interface ChangedEvent {
  readonly text: string;
  readonly event: EventFile;
  /** What looks wrong now and did not before; Indonesian sentences. */
  readonly doubts: readonly string[];
}

/** How an event file is changed. */
export interface ChangeOptions {
  readonly roster: Roster;
  /** Whether hours and the end move along with the beginning; see `shiftAlong`. */
  readonly shifts: boolean;
}

/**
 * Changes an event file in place, all settings or none. Comments, order, quotes and line ends stay.
 *
 * @param text of an event file that can be read, without byte order mark
 * @throws SettingFault for a setting that leads nowhere, is not what the field may hold, or makes
 *   the file contradict itself or the roster
 */
export function changeEvent(
  text: string,
  settings: readonly EventSetting[],
  { roster, shifts }: ChangeOptions,
): ChangedEvent {
  const before = read(text);
  let changed = text;
  for (const setting of settings) {
    // Every setting is read against what the ones before it made of the file.
    changed = editsOf(changed, setting, roster).reduce(editYaml, changed);
  }
  if (shifts) {
    // The end may stand before the new beginning until it has moved too.
    const moved = read(changed, decodeEventFields);
    changed = shiftAlong(before, moved).reduce(editYaml, changed);
  }
  const event = read(changed);
  const known = new Set(findEventFaults(before, roster).map(({ message }) => message));
  const fresh = findEventFaults(event, roster).filter(({ message }) => !known.has(message));
  const wrong = fresh.find(({ isCertain }) => isCertain);
  if (wrong) throw new SettingFault(wrong.message, adviceFor(settings));
  return { text: changed, event, doubts: fresh.map(({ message }) => message) };
}

/** Who is marked absent with roles has usually sent somebody. */
function adviceFor(settings: readonly EventSetting[]): string | undefined {
  const absent = settings.find(({ key }) => /^(?:pejabat|tamu)\.[^.]+\.hadir$/u.test(key));
  if (!absent) return undefined;
  const standIn = `${absent.key.replace(/hadir$/u, 'diwakili')}=`;
  return absent.key.startsWith('tamu')
    ? `Bila ada yang mewakili: "${standIn}<nama>; <jabatan>"`
    : `Bila ada yang mewakili: ${standIn}<id>`;
}

function read(text: string, decode = decodeEvent): EventFile {
  const decoded = decode(readYaml(text));
  if (decoded.ok) return decoded.value;
  throw new SettingFault(decoded.faults[0]?.message ?? 'Berkas acara menjadi tidak terbaca.');
}

function editsOf(text: string, { key, value }: EventSetting, roster: Roster): readonly YamlEdit[] {
  const parts = key.split('.');
  const [list, id = '', field] = parts;
  if (list === 'pejabat' && field === 'diwakili' && parts.length === 3) {
    requireOffice(id, roster);
    if (value.trim() !== '') requireOffice(value.trim(), roster);
    return representBy(read(text, decodeEventFields), id, value.trim());
  }
  if (list === 'tamu' && field === 'diwakili' && parts.length === 3 && /^\d{1,4}$/u.test(id)) {
    return representGuest(read(text, decodeEventFields), Number(id) - 1, value.trim());
  }
  const place = findEventPath(parts, readYaml(text).value);
  const { newEntry, path, order } = place;
  if (newEntry) requireOffice(newEntry.id, roster);
  if (value.trim() === '') return newEntry ? [] : [{ kind: 'remove', path }];
  const typed = key === 'mulai' || key === 'selesai' ? momentValue(text, key, value) : value;
  const set: YamlEdit = { kind: 'set', path, value: fieldValue(place, key, typed), order };
  if (!newEntry) return [set];
  return [{ kind: 'append', path: newEntry.list, entry: { id: newEntry.id }, order }, set];
}

/**
 * A day and time as it is written in the file, however it was typed. A time alone is that of the
 * same day: `mulai=09.45` is what changes in most events that begin late. A day alone keeps the
 * time: so does an event that is put off.
 */
function momentValue(text: string, key: 'mulai' | 'selesai', typed: string): string {
  const moment = parseMoment(typed);
  if (moment && moment.time !== null) return isoMoment(moment.date, moment.time);
  const event = read(text, decodeEventFields);
  const kept = event[key]?.time;
  if (moment && kept !== undefined) return isoMoment(moment.date, kept);
  const time = parseTypedClock(typed);
  return time === undefined ? typed : isoMoment((event[key] ?? event.mulai).date, time);
}

function fieldValue({ shape }: EventPath, key: string, value: string): string | readonly string[] {
  switch (shape.kind) {
    case 'text':
      return value.trim();
    case 'texts':
      return readList(value);
    case 'fields':
    case 'entries':
    case 'names':
      throw new SettingFault(`\`${key}\` terdiri atas beberapa isian.`, exampleOf(key, shape));
    default:
      return shape satisfies never;
  }
}

/** `a, b`, and as YAML has it, `[a, "b"]`; a bracket whose partner was forgotten is no part of a name. */
function readList(value: string): readonly string[] {
  return value
    .trim()
    .replace(/^\[|\]$/gu, '')
    .split(',')
    .map((part) => part.trim().replace(/^(["'])(.*)\1$/u, '$2'))
    .filter((part) => part !== '');
}

function exampleOf(key: string, shape: Shape): string {
  const [name = 'nama'] = shape.kind === 'fields' ? [...shape.fields.keys()] : [];
  const part = shape.kind === 'entries' ? '1.…' : name;
  return `Sebut salah satunya, misalnya ${key}.${part}=…`;
}

/** An empty roster is none, so that officials are not looked up in it. */
function requireOffice(id: string, { officials }: Roster): void {
  const known = [...new Set(officials.map((official) => official.id))];
  if (known.length === 0 || known.includes(id)) return;
  const nearest = findNearest(id, known);
  const meant = nearest === undefined ? '.' : `; mungkin maksudnya \`${nearest}\`.`;
  throw new SettingFault(
    `Pejabat \`${id}\` tidak ada di pejabat.yaml${meant}`,
    `Yang ada: ${known.join(', ')}.`,
  );
}
