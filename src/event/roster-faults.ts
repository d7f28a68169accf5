import { type CalendarDate, dayNumber, formatDate } from '../calendar/date.ts';
import { hasStatus } from '../knowledge/acting-status.ts';
import { NameIndex } from './name-index.ts';
import { readName } from './names.ts';
import { explainProtocolCode } from './protocol-code.ts';
import { certain, doubtful, type RecordFault } from './record-fault.ts';
import type { Official, Roster } from './roster.ts';

/** What a roster says that contradicts itself, line by line. */
export function findRosterFaults({ officials }: Roster): readonly RecordFault[] {
  const terms = new Map<string, Official[]>();
  const names = new NameIndex((name: readonly string[]) => name);
  return officials.flatMap((official, index) => {
    const before = terms.get(official.id) ?? [];
    const faults = [
      ...faultsOfTerm(official, index),
      ...faultsOfOffice(official, index),
      ...faultsAgainstTerms(official, index, before),
      ...faultsOfName(official, index, names),
    ];
    terms.set(official.id, before);
    before.push(official);
    names.add(readName(official.nama).core);
    return faults;
  });
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
  // Written into the office it stands where checks do not look for it.
  if (!hasStatus(jabatan)) return;
  yield certain(
    [index, 'jabatan'],
    'Tulis Pj., Plt., Plh., atau Pjs. di isian `status`, bukan di nama jabatan.',
  );
}

/** Terms of one office at the same time. */
function* faultsAgainstTerms(
  official: Official,
  index: number,
  before: readonly Official[],
): Generator<RecordFault> {
  const other = before.find((one) => isSameTime(one, official));
  if (!other) return;
  const message = `Masa jabatan \`${official.id}\` ini bertumpang tindih dengan masa jabatan ${other.nama} (${termText(other)}).`;
  const key = official.sejak ? 'sejak' : 'id';
  yield certain([index, key], message);
}

/** A name that is nearly one of those before it. */
function* faultsOfName(
  { nama }: Official,
  index: number,
  before: NameIndex<readonly string[]>,
): Generator<RecordFault> {
  const { core } = readName(nama);
  const [near] = before.has(core) ? [] : before.near(core);
  if (!near) return;
  const message = `Nama “${core.join(' ')}” mungkin salah tulis; di butir lain tertulis “${near.join(' ')}”.`;
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
