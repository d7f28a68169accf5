import { withoutStatus } from '../knowledge/acting-status.ts';
import { findProtocolOffice } from '../knowledge/protocol-offices.ts';
import { introduction } from '../protocol/greeting.ts';
import type { Guest } from '../protocol/guests.ts';
import { lengkapi } from './placeholder.ts';
import { helperFor, type ScriptSetting } from './script.ts';
import { closeDegrees, introducePerformers, type SpokenItem } from './spoken-item.ts';

/** Whether somebody is called upon: one on record, or one whose name is still to be filled in. */
export function isCalled({ item, performers }: SpokenItem): boolean {
  return performers.length > 0 || (item.entry.pelaksana?.includes('[LENGKAPI') ?? false);
}

const HOST = /pembawa acara|\bmc\b/iu;

/** Whether one of those with a task at the event reads something out. */
export function isReader({ item }: SpokenItem, { helpers }: ScriptSetting): boolean {
  const { kegiatan, pelaksana } = item.entry;
  return (
    /^pembacaan\b/iu.test(kegiatan) &&
    helpers.some(({ nama, tugas }) => nama === pelaksana && !HOST.test(tugas))
  );
}

/** Whether the master of ceremonies reads something out. */
export function isReadByHost({ item }: SpokenItem, { helpers }: ScriptSetting): boolean {
  const { kegiatan, pelaksana = '' } = item.entry;
  if (!/^pembacaan\b/iu.test(kegiatan)) return false;
  return (
    HOST.test(pelaksana) ||
    helpers.some(({ nama, tugas }) => nama === pelaksana && HOST.test(tugas))
  );
}

/** The words by which they are called. */
export function invite(spoken: SpokenItem): string {
  return `Kepada ${introducePerformers(spoken)}, kami persilakan.`;
}

/** Who interprets for a guest from abroad, as a cue. */
export function interpreter(
  { performers }: SpokenItem,
  setting: ScriptSetting,
): string | undefined {
  const isForeign = performers.some(
    (one) => one.kind === 'guest' && setting.foreign.has(one.guest),
  );
  const helper = helperFor(/penerjemah|juru bahasa/iu, setting);
  return isForeign && helper !== undefined ? `Penerjemah: ${helper}.` : undefined;
}

/** Who comes or goes: whom the item names by their office, else the highest of all. */
export function comer(spoken: SpokenItem, { chief, guests }: ScriptSetting): Guest | undefined {
  const office = officeIn(spoken);
  if (office === '') return chief;
  const named = guests.find(({ title }) => withoutStatus(title).startsWith(office));
  const sent = guests.find(({ representing }) => representing?.startsWith(office) ?? false);
  return named ?? sent ?? (findProtocolOffice(office, true) ? undefined : chief);
}

/** The same as they are announced; a mark where the item names an office of which nobody comes. */
export function whoComes(spoken: SpokenItem, setting: ScriptSetting): string {
  const guest = comer(spoken, setting);
  if (guest) return closeDegrees(introduction(guest));
  const office = officeIn(spoken);
  return setting.chief && office !== ''
    ? `[PERIKSA: menurut berkas acara ${office} tidak hadir]`
    : lengkapi('tamu tertinggi');
}

/** `Wakil Gubernur` of `Kedatangan Wakil Gubernur`. */
function officeIn({ item }: SpokenItem): string {
  return /^(?:kedatangan|kepulangan)\s+(\S.*)$/iu.exec(item.entry.kegiatan)?.[1] ?? '';
}
