import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import manifest from '../../../../package.json' with { type: 'json' };
import type { Rule } from '../../../check/rule.ts';
import { decodeEvent } from '../../../event/event.ts';
import { decodeRoster } from '../../../event/roster.ts';
import type { Style } from '../../../report/style.ts';
import { kinds } from '../../../scaffold/kind.ts';
import { findWorkspaceRoot, ROSTER_FILE, SETTINGS_FILE } from '../../../workspace/load.ts';
import { readSettingsChain } from '../../../workspace/settings-chain.ts';
import { type FileFault, readYamlFile, type YamlFile } from '../../../workspace/yaml-file.ts';
import type { CliContext } from '../../context.ts';
import type { ExitCode } from '../../errors.ts';
import { shownPath } from '../../files.ts';
import { ruleSettingFaults } from '../../rule-setting-faults.ts';
import { templateLoader } from '../../templates.ts';
import { styleFor } from '../../terminal.ts';

/** One thing that was looked at. */
interface Diagnosis {
  readonly state: 'good' | 'advice' | 'fault';
  readonly text: string;
  /** What to do about it. */
  readonly remedy?: string;
}

/** Looks the installation and the workspace over; 1 when something must be mended. */
export async function run(context: CliContext): Promise<ExitCode> {
  const root = await findWorkspaceRoot(context.cwd);
  const diagnoses = [
    good(`humas ${manifest.version}, Node.js ${process.versions.node}, ${context.platform}`),
    ...(root === undefined ? [noWorkspace()] : await examineWorkspace(root, context)),
    ...(await examineTemplates(root)),
    advice('Huruf Arial atau Times New Roman dipakai di dokumen Word; Windows sudah memilikinya.'),
  ];
  const style = styleFor(context.stdout, context);
  context.stdout.write(`${diagnoses.map((one) => diagnosisText(one, style)).join('\n')}\n`);
  return diagnoses.some(({ state }) => state === 'fault') ? 1 : 0;
}

async function examineWorkspace(root: string, context: CliContext): Promise<readonly Diagnosis[]> {
  const shown = (path: string): string => shownPath(path, context.cwd);
  const roster = await readYamlFile(join(root, ROSTER_FILE), decodeRoster);
  const events = await examineEvents(join(root, 'acara'), shown);
  return [
    good(`Ruang kerja: ${root}`),
    ...(await examineSettings(root, shown)),
    ...examineFile(roster, ROSTER_FILE, shown, ({ officials }) => `${officials.length} pejabat`),
    ...events,
  ];
}

/** The settings with all files they extend, and the rules and options they name. */
async function examineSettings(
  root: string,
  shown: (path: string) => string,
): Promise<readonly Diagnosis[]> {
  const { files, faults } = await readSettingsChain(join(root, SETTINGS_FILE));
  const all = faults.length > 0 ? faults : ruleSettingFaults(files, await loadRules());
  if (all.length > 0) return faultDiagnoses(all, shown);
  return files.map(({ source }) => good(`${shown(source.path)}: pengaturan terbaca`));
}

async function loadRules(): Promise<readonly Rule[]> {
  return (await import('../../../rules/index.ts')).rules;
}

async function examineEvents(
  folder: string,
  shown: (path: string) => string,
): Promise<readonly Diagnosis[]> {
  const names = await readdir(folder).catch(() => [] as string[]);
  const events = names.filter((name) => /\.ya?ml$/iu.test(name)).sort();
  const diagnoses: Diagnosis[] = [];
  for (const name of events) {
    const file = await readYamlFile(join(folder, name), decodeEvent);
    diagnoses.push(...examineFile(file, `acara/${name}`, shown, ({ nama }) => nama));
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
  return faults.map(({ path, position, message }) => {
    const place = position ? `:${position.line}:${position.column}` : '';
    return { state: 'fault', text: `${shown(path)}${place}: ${message}` };
  });
}

async function examineTemplates(root: string | undefined): Promise<readonly Diagnosis[]> {
  const load = templateLoader(root);
  const diagnoses: Diagnosis[] = [];
  for (const { template } of Object.values(kinds)) {
    try {
      await load(template);
    } catch {
      const remedy = 'Pasang ulang humas.';
      diagnoses.push({ state: 'fault', text: `Templat ${template} tidak terbaca.`, remedy });
    }
  }
  const count = Object.keys(kinds).length;
  return diagnoses.length > 0 ? diagnoses : [good(`${count} templat terbaca`)];
}

function noWorkspace(): Diagnosis {
  return advice('Folder ini bukan ruang kerja (tidak ada humas.yaml).', 'humas init');
}

function good(text: string): Diagnosis {
  return { state: 'good', text };
}

function advice(text: string, remedy?: string): Diagnosis {
  return remedy === undefined ? { state: 'advice', text } : { state: 'advice', text, remedy };
}

function diagnosisText({ state, text, remedy }: Diagnosis, { glyphs, ...style }: Style): string {
  const marks = {
    good: style.good(glyphs.pass),
    advice: style.warning(glyphs.manual),
    fault: style.error(glyphs.fail),
  };
  const line = `${marks[state]} ${text}`;
  return remedy === undefined ? line : `${line}\n  ${glyphs.arrow} ${style.strong(remedy)}`;
}
