import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CalendarDate } from '../../../calendar/date.ts';
import { decodeEvent } from '../../../event/event.ts';
import { findEventFaults } from '../../../event/event-faults.ts';
import type { RecordFault } from '../../../event/record-fault.ts';
import { decodeRoster, findHolder, type Roster } from '../../../event/roster.ts';
import { findRosterFaults } from '../../../event/roster-faults.ts';
import { readPicture } from '../../../export/picture.ts';
import { ROSTER_FILE, SETTINGS_FILE } from '../../../workspace/load.ts';
import { readOwnWords } from '../../../workspace/own-words.ts';
import type { Settings } from '../../../workspace/settings.ts';
import { mergeSettingsChain, readSettingsChain } from '../../../workspace/settings-chain.ts';
import type { SettingsFile } from '../../../workspace/workspace.ts';
import { type FileFault, readYamlFile, type YamlFile } from '../../../workspace/yaml-file.ts';
import { type CliContext, today } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { listEventFiles } from '../../event-files.ts';
import { shownPath, toSlashes } from '../../paths.ts';
import { ruleSettingFaults } from '../../rule-setting-faults.ts';
import { readTemplateFile } from '../../word-template-file.ts';
import { advice, type Diagnosis, fault, good } from './diagnosis.ts';

const NO_ROSTER: Roster = { officials: [] };

/** Looks over the files of the workspace at `root` (absolute): settings, emblem, roster, events. */
export async function examineWorkspace(
  root: string,
  context: CliContext,
): Promise<readonly Diagnosis[]> {
  const shown = (path: string): string => shownPath(path, context.cwd);
  const { files, faults } = await readSettingsChain(join(root, SETTINGS_FILE));
  const roster = await readYamlFile(join(root, ROSTER_FILE), decodeRoster);
  return [
    good(`Ruang kerja: ${root}`),
    ...(await examineSettings(files, faults, shown)),
    ...(await examineLogo(root, mergeSettingsChain(files)?.logo)),
    ...(await examineTemplate(root, mergeSettingsChain(files))),
    ...examineFile(roster, ROSTER_FILE, shown, ({ officials }) => `${officials.length} pejabat`),
    ...(roster.state === 'read' ? examineTerms(roster.value, today(context)) : []),
    ...examineContent(roster, ROSTER_FILE, findRosterFaults),
    ...(await examineEvents(root, roster.state === 'read' ? roster.value : NO_ROSTER, shown)),
  ];
}

/** The settings with all files they extend, and the rules, options and word lists they name. */
async function examineSettings(
  files: readonly SettingsFile[],
  faults: readonly FileFault[],
  shown: (path: string) => string,
): Promise<readonly Diagnosis[]> {
  const { rules } = await import('../../../rules/index.ts');
  const words = await readOwnWords(files);
  const all = faults.length > 0 ? faults : [...ruleSettingFaults(files, rules), ...words.faults];
  if (all.length > 0) return faultDiagnoses(all, shown);
  return files.map(({ source }) => good(`${shown(source.path)}: pengaturan terbaca`));
}

async function examineLogo(root: string, logo: string | undefined): Promise<readonly Diagnosis[]> {
  if (logo === undefined) return [];
  const bytes = await readFile(join(root, toSlashes(logo))).catch(() => undefined);
  if (bytes && readPicture(bytes)) return [good(`${logo}: lambang kop`)];
  const remedy = `Simpan lambang sebagai PNG atau JPEG dengan nama ${logo} di ${root}, atau ganti isian logo.`;
  const what = bytes ? 'bukan gambar PNG atau JPEG' : 'tidak ditemukan';
  return [fault(`Lambang kop ${logo} ${what}.`, remedy)];
}

async function examineTemplate(
  root: string,
  settings: Settings | undefined,
): Promise<readonly Diagnosis[]> {
  const name = settings?.cetak?.templat;
  if (settings === undefined || name === undefined) return [];
  try {
    await readTemplateFile({ root, settings });
    return [good(`${name}: templat Word`)];
  } catch (error) {
    if (error instanceof UserError) return [fault(error.message, error.hint ?? '')];
    throw error;
  }
}

/** Offices that nobody on the roster holds today; drafts about today would show a gap. */
function examineTerms(roster: Roster, day: CalendarDate): readonly Diagnosis[] {
  const ids = [...new Set(roster.officials.map(({ id }) => id))];
  return ids
    .filter((id) => !findHolder(roster, id, day))
    .map((id) => {
      const remedy = `Tambahkan butir baru dengan id ${id} di ${ROSTER_FILE}, dengan isian sejak dan sampai.`;
      return advice(`Hari ini tidak ada yang menjabat ${id} menurut ${ROSTER_FILE}.`, remedy);
    });
}

/** What a file that can be read says that cannot be. */
function examineContent<T>(
  file: YamlFile<T>,
  name: string,
  find: (value: T) => readonly RecordFault[],
): readonly Diagnosis[] {
  if (file.state !== 'read') return [];
  return find(file.value).map(({ at, message, isCertain }) => {
    const { line, column } = file.source.position(file.yaml.locate(at).start);
    const text = `${name}:${line}:${column}: ${message}`;
    const remedy = `humas check ${name}`;
    return isCertain ? fault(text, remedy) : advice(text, remedy);
  });
}

async function examineEvents(
  root: string,
  roster: Roster,
  shown: (path: string) => string,
): Promise<readonly Diagnosis[]> {
  const diagnoses: Diagnosis[] = [];
  for (const path of await listEventFiles(root)) {
    const file = await readYamlFile(join(root, path), decodeEvent);
    diagnoses.push(...examineFile(file, path, shown, ({ nama }) => nama));
    diagnoses.push(...examineContent(file, path, (event) => findEventFaults(event, roster)));
  }
  return diagnoses;
}

function examineFile<T>(
  file: YamlFile<T>,
  name: string,
  shown: (path: string) => string,
  describe: (value: T) => string,
): readonly Diagnosis[] {
  switch (file.state) {
    case 'read':
      return [good(`${name}: ${describe(file.value)}`)];
    case 'missing':
      return [advice(`${name} belum ada.`, 'humas init')];
    case 'invalid':
      return faultDiagnoses(file.faults, shown);
    default:
      return file satisfies never;
  }
}

function faultDiagnoses(
  faults: readonly FileFault[],
  shown: (path: string) => string,
): readonly Diagnosis[] {
  return faults.map(({ path, position, message, hint }) => {
    const place = position ? `:${position.line}:${position.column}` : '';
    const remedy = hint ?? `Betulkan baris ${position?.line ?? 1} di ${shown(path)}.`;
    return fault(`${shown(path)}${place}: ${message}`, remedy);
  });
}
