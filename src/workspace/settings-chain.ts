import { basename, dirname, relative, resolve } from 'node:path';
import { decodeSettings, mergeSettings, type Settings } from './settings.ts';
import type { SettingsFile } from './workspace.ts';
import { type FileFault, placeFault, readYamlFile, type YamlFile } from './yaml-file.ts';

/** A settings file and those it is laid over, as far as they could be read. */
export interface SettingsChain {
  /** The file that was asked for first, then what it extends, and so on; paths are absolute. */
  readonly files: readonly SettingsFile[];
  readonly faults: readonly FileFault[];
}

/**
 * Reads a settings file and follows `perluas`. A file that is not there, or one that extends itself
 * by a detour, is a fault at the `perluas` that leads to it.
 *
 * @param path absolute; when nothing is there, the chain is empty
 */
export async function readSettingsChain(path: string): Promise<SettingsChain> {
  const files: SettingsFile[] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const file = await readSettings(next);
    const referrer = files.at(-1);
    if (file.state === 'invalid') return { files, faults: file.faults };
    if (file.state === 'missing') return { files, faults: referrer ? [missingBase(referrer)] : [] };
    const last: SettingsFile = { source: file.source, yaml: file.yaml, settings: file.value };
    files.push(last);
    next = basePath(last);
    const repeated = files.findIndex(({ source }) => source.path === next);
    if (repeated !== -1) return { files, faults: [circle(files.slice(repeated), last)] };
  }
  return { files, faults: [] };
}

/**
 * The settings of a chain laid over each other, paths counted from the folder of the first file;
 * `undefined` for an empty chain.
 */
export function mergeSettingsChain(files: readonly SettingsFile[]): Settings | undefined {
  return files.reduceRight<{ settings: Settings; folder: string } | undefined>((base, file) => {
    const folder = dirname(file.source.path);
    if (!base) return { settings: file.settings, folder };
    const moved = moveSettings(base.settings, base.folder, folder);
    return { settings: mergeSettings(moved, file.settings), folder };
  }, undefined)?.settings;
}

/** A folder in place of a file is a file that is not there. */
async function readSettings(path: string): Promise<YamlFile<Settings>> {
  try {
    return await readYamlFile(path, decodeSettings);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EISDIR') return { state: 'missing' };
    throw error;
  }
}

function basePath({ source, settings }: SettingsFile): string | undefined {
  const { perluas } = settings;
  if (perluas === undefined) return undefined;
  return resolve(dirname(source.path), perluas.replaceAll('\\', '/'));
}

function missingBase(file: SettingsFile): FileFault {
  const message = `Berkas ${file.settings.perluas} yang diperluas tidak ditemukan; tulis letaknya dari folder berkas ini.`;
  return faultOfExtension(file, message);
}

function circle(files: readonly SettingsFile[], last: SettingsFile): FileFault {
  const names = [...files, ...files.slice(0, 1)].map(({ source }) => basename(source.path));
  const message = `\`perluas\` berputar kembali ke berkas semula: ${names.join(' → ')}.`;
  return faultOfExtension(last, message);
}

function faultOfExtension({ source, yaml }: SettingsFile, message: string): FileFault {
  return placeFault(source, { span: yaml.locate(['perluas']), message });
}

/** The same settings with their paths counted from another folder. */
function moveSettings(settings: Settings, from: string, to: string): Settings {
  const move = (path: string | undefined): string | undefined =>
    path && relative(to, resolve(from, path.replaceAll('\\', '/'))).replaceAll('\\', '/');
  const { logo, kamus, cetak } = settings;
  return {
    ...settings,
    logo: move(logo),
    kamus: move(kamus),
    cetak: cetak && { ...cetak, templat: move(cetak.templat) },
  };
}
