import { type CalendarDate, dayNumber, formatDate } from '../calendar/date.ts';
import { isNearName, isSameName, readName } from './names.ts';
import { explainProtocolCode } from './protocol-code.ts';
import { certain, doubtful, type RecordFault } from './record-fault.ts';
import type { Official, Roster } from './roster.ts';

/** An acting status written into the office, where checks do not look for it. */
const STATUS_IN_OFFICE = /^(?:pj|plt|plh|pjs)\.?\s|^(?:penjabat|pelaksana (?:tugas|harian))\s/iu;

/** What a roster says that contradicts itself, line by line. */
export function findRosterFaults({ officials }: Roster): readonly RecordFault[] {
  return officials.flatMap((official, index) => [
    ...faultsOfTerm(official, index),
    ...faultsOfOffice(official, index),
    ...faultsAgainst(official, index, officials.slice(0, index)),
  ]);
}

function* faultsOfTerm({ sejak, sampai }: Official, index: number): Generator<RecordFault> {
  if (!sejak || !sampai || dayNumber(sejak) <= dayNumber(sampai)) return;
  const message = `Masa jabatan berakhir (${formatDate(sampai)}) sebelum dimulai (${formatDate(sejak)}).`;
  yield certain([index, 'sampai'], message);
}

function* faultsOfOffice(
  { jabatan, tempat_protokol: code }: Official,
  index: number,
): Generator<RecordFault> {
  const unknownCode = code === undefined ? undefined : explainProtocolCode(code);
  if (unknownCode !== undefined) yield certain([index, 'tempat_protokol'], unknownCode);
  if (!STATUS_IN_OFFICE.test(jabatan)) return;
  yield certain(
    [index, 'jabatan'],
    'Tulis Pj., Plt., Plh., atau Pjs. di isian `status`, bukan di nama jabatan.',
  );
}

function* faultsAgainst(
  official: Official,
  index: number,
  before: readonly Official[],
): Generator<RecordFault> {
  const { core } = readName(official.nama);
  const other = before.find((one) => one.id === official.id && isSameTime(one, official));
  if (other) {
    const message = `Masa jabatan \`${official.id}\` ini bertumpang tindih dengan masa jabatan ${other.nama} (${termText(other)}).`;
    const key = official.sejak ? 'sejak' : 'id';
    yield certain([index, key], message);
  }
  if (before.some(({ nama }) => isSameName(readName(nama).core, core))) return;
  const near = before.find(({ nama }) => isNearName(core, readName(nama).core));
  if (!near) return;
  const written = readName(near.nama).core.join(' ');
  const message = `Nama “${core.join(' ')}” mungkin salah tulis; di butir lain tertulis “${written}”.`;
  yield doubtful([index, 'nama'], message);
}

/** Whether two terms share a day beyond the one on which an office is handed over. */
function isSameTime(a: Official, b: Official): boolean {
  return startOf(a) < endOf(b) && startOf(b) < endOf(a);
}

function startOf({ sejak }: Official): number {
  return sejak ? dayNumber(sejak) : Number.NEGATIVE_INFINITY;
}

function endOf({ sampai }: Official): number {
  return sampai ? dayNumber(sampai) : Number.POSITIVE_INFINITY;
}

function termText({ sejak, sampai }: Official): string {
  const day = (date: CalendarDate | undefined): string | undefined => date && formatDate(date);
  if (!sejak && !sampai) return 'tanpa tanggal';
  if (!sejak) return `sampai ${day(sampai)}`;
  return sampai ? `${day(sejak)} sampai ${day(sampai)}` : `sejak ${day(sejak)}`;
}
