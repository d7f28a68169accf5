import { mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { quoteArgument } from '../../../report/summary.ts';
import {
  givenAway,
  initQuestions,
  questionsByFile,
  workspaceFiles,
} from '../../../scaffold/workspace-files.ts';
import { isFile } from '../../../workspace/text-file.ts';
import { EMPTY_WORKSPACE } from '../../../workspace/workspace.ts';
import { askOpenQuestions, readSettings } from '../../answers.ts';
import { type CliContext, tell, today } from '../../context.ts';
import { type ExitCode, UserError } from '../../errors.ts';
import { writeAtomically } from '../../output.ts';
import { TEMPLATE_FOLDER } from '../../templates.ts';
import type { InitCommandOptions } from './options.ts';

/** Folders of a workspace, made even when nothing goes into them yet. */
const FOLDERS = ['acara', 'naskah', TEMPLATE_FOLDER];

/** Makes a workspace; what is there already stays as it is. */
export async function run(options: InitCommandOptions, context: CliContext): Promise<ExitCode> {
  const { folder = '.' } = options;
  const root = resolve(context.cwd, folder);
  const there = await stat(root).catch(() => undefined);
  if (there && !there.isDirectory()) {
    throw new UserError(`${folder} adalah berkas, bukan folder.`, {
      hint: 'Tulis nama folder yang baru, misalnya humas init humas-kota',
    });
  }
  const given = readSettings(options.set, initQuestions, context);
  const { settings, roster } = EMPTY_WORKSPACE;
  const known = await answeredKeys(root);
  const offered = options.yes && !known.has('instansi') ? givenAway(given) : {};
  const answers = options.yes
    ? { ...given, ...offered }
    : await askOpenQuestions(initQuestions, { given, known, settings, roster }, context);
  const unused = Object.keys(given).filter((key) => known.has(key));

  for (const name of FOLDERS) await mkdir(join(root, name), { recursive: true });
  const written: string[] = [];
  const kept: string[] = [];
  for (const { path, text } of workspaceFiles(answers, today(context))) {
    const target = join(root, path);
    if (await stat(target).catch(() => undefined)) {
      kept.push(path);
    } else {
      await writeAtomically(target, text);
      written.push(path);
    }
  }
  tell(context, `Ruang kerja siap di ${root}`);
  if (written.length > 0) tell(context, `Dibuat: ${written.join(', ')}`);
  if (Object.keys(offered).length > 0) {
    const taken = Object.entries(offered).map(([key, value]) => `${key} “${value}”`);
    tell(
      context,
      `Diambil dari nama instansi: ${taken.join(', ')}. Ubah di humas.yaml bila keliru.`,
    );
  }
  if (kept.length > 0) tell(context, `Sudah ada dan dibiarkan: ${kept.join(', ')}`);
  if (unused.length > 0) {
    tell(context, `Tidak dipakai, ubahlah di berkas yang sudah ada itu: ${unused.join(', ')}`);
  }
  tell(
    context,
    'Lengkapi humas.yaml dan pejabat.yaml di sana. Langkah berikutnya:',
    ...(folder === '.' ? [] : [`  cd ${quoteArgument(folder)}`]),
    '  humas new acara',
    '  humas doctor',
  );
  return 0;
}

/** The keys of questions that a file of an earlier run answers. */
async function answeredKeys(root: string): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  for (const [path, questions] of Object.entries(questionsByFile)) {
    if (await isFile(join(root, path))) for (const { key } of questions) keys.add(key);
  }
  return keys;
}
