import { dirname, join, relative, resolve } from 'node:path';
import type { EventFile } from '../../../event/event.ts';
import { quoteArgument } from '../../../report/summary.ts';
import { type DraftedDocument, draftDocument } from '../../../scaffold/draft-document.ts';
import { kinds, SCAFFOLD_KINDS, type ScaffoldKind } from '../../../scaffold/kind.ts';
import { TemplateFault } from '../../../scaffold/template-fault.ts';
import { findNearest } from '../../../text/nearest.ts';
import type { Workspace } from '../../../workspace/workspace.ts';
import { type Answers, askOpenQuestions, readSettings } from '../../answers.ts';
import { type CliContext, tell, today } from '../../context.ts';
import { DraftLoader } from '../../draft-loader.ts';
import { type ExitCode, UserError } from '../../errors.ts';
import { STDOUT, shownPath, toSlashes } from '../../files.ts';
import { refuseOverwrite, writeAtomically } from '../../output.ts';
import { templateLoader } from '../../templates.ts';
import type { NewCommandOptions } from './command.ts';

/** What a document is drafted from, and where it goes. */
interface Setting {
  readonly workspace: Workspace;
  readonly event: { readonly path: string; readonly file: EventFile } | undefined;
  /** Absolute folder of the draft. */
  readonly folder: string;
}

/** Drafts a document and says what is missing in it. */
export async function run(options: NewCommandOptions, context: CliContext): Promise<ExitCode> {
  const kind = kinds[readKind(options.kind)];
  const given = readSettings(options.set, kind.questions);
  const outPath =
    options.out === undefined || options.out === STDOUT
      ? undefined
      : resolve(context.cwd, options.out);
  const isWritten = options.out !== STDOUT && !options.dryRun;
  if (outPath !== undefined && isWritten) await refuse(outPath, options, context);

  const setting = await readSetting(kind.id, outPath, options, context);
  const known = new Set(setting.event ? answeredBy(setting.event.file) : []);
  const { settings } = setting.workspace;
  const answers = options.yes
    ? given
    : await askOpenQuestions(kind.questions, { given, known, settings }, context);
  const document = await draft(kind.id, answers, setting, context);
  if (!isWritten) {
    context.stdout.write(document.text);
    tell(context, ...missingText(document.missing));
    return 0;
  }
  const target = outPath ?? join(setting.folder, document.fileName);
  await refuse(target, options, context);
  await writeAtomically(target, document.text);
  const shown = shownPath(target, context.cwd);
  tell(context, `Rancangan tertulis di ${shown}`, ...missingText(document.missing));
  tell(context, 'Langkah berikutnya:', `  ${nextCommand(kind.id, shown)}`);
  return 0;
}

async function readSetting(
  kind: ScaffoldKind,
  outPath: string | undefined,
  options: NewCommandOptions,
  context: CliContext,
): Promise<Setting> {
  const loader = new DraftLoader(context);
  const workspace = await loader.workspace(outPath ? dirname(outPath) : context.cwd);
  const folder = outPath ? dirname(outPath) : defaultFolder(kind, workspace, context);
  if (options.event === undefined) return { workspace, event: undefined, folder };
  const path = resolve(context.cwd, toSlashes(options.event));
  const event = await loader.event(path);
  if (!event) throw new UserError(`Berkas acara tidak ditemukan: ${options.event}`);
  // A draft names its event file as seen from its own folder.
  return { workspace, event: { ...event, path: toSlashes(relative(folder, path)) }, folder };
}

async function draft(
  kind: ScaffoldKind,
  answers: Answers,
  { workspace, event }: Setting,
  context: CliContext,
): Promise<DraftedDocument> {
  const loadTemplate = templateLoader(workspace.root);
  try {
    return await draftDocument({
      kind,
      answers,
      ...(event ? { event } : {}),
      workspace,
      now: today(context),
      loadTemplate,
    });
  } catch (error) {
    // Agencies write templates of their own; a fault in one is theirs to mend.
    if (error instanceof TemplateFault) throw new UserError(error.message, { cause: error });
    throw error;
  }
}

function refuse(target: string, { force }: NewCommandOptions, context: CliContext): Promise<void> {
  return refuseOverwrite(target, shownPath(target, context.cwd), force);
}

function readKind(typed: string): ScaffoldKind {
  const known = SCAFFOLD_KINDS.find((kind) => kind === typed.toLowerCase());
  if (known) return known;
  const nearest = findNearest(typed, SCAFFOLD_KINDS);
  const meant = nearest === undefined ? '' : ` Mungkin maksudnya ${nearest}?`;
  throw new UserError(`Jenis naskah “${typed}” tidak dikenal.${meant}`, {
    hint: `Jenis yang ada: ${SCAFFOLD_KINDS.join(', ')}.`,
  });
}

/** Keys of questions that an event file answers; those of the place stand inside `tempat`. */
function answeredBy(event: EventFile): string[] {
  const filled = (fields: object): string[] =>
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [key]));
  return [...filled(event), ...filled(event.tempat ?? {})];
}

function defaultFolder(kind: ScaffoldKind, { root }: Workspace, { cwd }: CliContext): string {
  if (root === undefined) return cwd;
  return join(root, kind === 'acara' ? 'acara' : 'naskah');
}

function missingText(missing: readonly string[]): string[] {
  if (missing.length === 0) return [];
  return [
    'Masih perlu dilengkapi, dicari dengan [LENGKAPI:',
    ...missing.map((label) => `  - ${label}`),
  ];
}

function nextCommand(kind: ScaffoldKind, path: string): string {
  const file = quoteArgument(path);
  return kind === 'acara' ? `humas new rilis --acara ${file}` : `humas check ${file}`;
}
