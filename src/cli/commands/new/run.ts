import { stat } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve } from 'node:path';
import type { EventFile } from '../../../event/event.ts';
import { quoteArgument } from '../../../report/summary.ts';
import { kinds, SCAFFOLD_KINDS, type ScaffoldKind } from '../../../scaffold/kind.ts';
import { findNearest } from '../../../text/nearest.ts';
import type { Workspace } from '../../../workspace/workspace.ts';
import { askOpenQuestions, readSettings } from '../../answers.ts';
import { type CliContext, tell, today } from '../../context.ts';
import { DraftLoader } from '../../draft-loader.ts';
import { type ExitCode, UserError } from '../../errors.ts';
import { EVENT_FOLDER, isEventPath, listEventFiles } from '../../event-files.ts';
import { STDOUT, shownPath, toSlashes } from '../../files.ts';
import { makeDocument, saveDocument } from '../../make-document.ts';
import { refuseOverwrite } from '../../output.ts';
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
  const out = await readOut(kind.id, options, context);
  const isWritten = options.out !== STDOUT && !options.dryRun;
  if (out.path !== undefined && isWritten) await refuse(out.path, options, context);

  const setting = await readSetting(kind.id, out.folder, options, context);
  const known = new Set(setting.event ? answeredBy(setting.event.file) : []);
  const { settings } = setting.workspace;
  const answers = options.yes
    ? given
    : await askOpenQuestions(kind.questions, { given, known, settings }, context);
  const { workspace, event } = setting;
  const now = today(context);
  const document = await makeDocument({ kind: kind.id, answers, event, workspace, now });
  const remarks = [...missingText(document.missing), ...unapprovedText(kind.id, event)];
  if (!isWritten) {
    context.stdout.write(document.text);
    tell(context, ...remarks);
    return 0;
  }
  const target = out.path ?? join(setting.folder, document.fileName);
  await refuse(target, options, context);
  await saveDocument(target, document);
  const shown = shownPath(target, context.cwd);
  tell(context, `Rancangan tertulis di ${shown}`, ...remarks, ...nextStep(kind.id, shown));
  return 0;
}

/** Where `--out` leads: a file, or a folder for a file with the usual name. */
interface Out {
  readonly path: string | undefined;
  /** Absolute; `undefined` where the workspace decides. */
  readonly folder: string | undefined;
}

/** How names of files of a kind end, the usual one first. */
function endingsOf(kind: ScaffoldKind): readonly [string, ...string[]] {
  return kind === 'acara' ? ['.yaml', '.yml'] : ['.md', '.markdown'];
}

async function readOut(
  kind: ScaffoldKind,
  { out }: NewCommandOptions,
  { cwd }: CliContext,
): Promise<Out> {
  if (out === undefined || out === STDOUT) return { path: undefined, folder: undefined };
  const path = resolve(cwd, out);
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory() || /[\\/]$/u.test(out)) return { path: undefined, folder: path };
  const endings = endingsOf(kind);
  const [ending] = endings;
  if (!endings.includes(extname(out).toLowerCase())) {
    const name = quoteArgument(`${out.slice(0, out.length - extname(out).length)}${ending}`);
    throw new UserError(`Rancangan ${kind} disimpan sebagai berkas ${ending}, bukan “${out}”.`, {
      hint: `Tulis --out ${name}`,
    });
  }
  return { path, folder: dirname(path) };
}

async function readSetting(
  kind: ScaffoldKind,
  outFolder: string | undefined,
  options: NewCommandOptions,
  context: CliContext,
): Promise<Setting> {
  const loader = new DraftLoader(context);
  const workspace = await loader.workspace(outFolder ?? context.cwd);
  const folder = outFolder ?? defaultFolder(kind, workspace, context);
  if (options.event === undefined) return { workspace, event: undefined, folder };
  if (!isEventPath(options.event)) {
    throw new UserError(
      `${options.event} bukan berkas acara; nama berkas acara berakhiran .yaml.`,
      {
        hint: await adviseEvent(workspace, context),
      },
    );
  }
  const path = resolve(context.cwd, toSlashes(options.event));
  const event = await loader.event(path);
  if (!event) {
    throw new UserError(`Berkas acara tidak ditemukan: ${options.event}`, {
      hint: await adviseEvent(workspace, context),
    });
  }
  // A draft names its event file as seen from its own folder.
  return { workspace, event: { ...event, path: toSlashes(relative(folder, path)) }, folder };
}

/** The event files there are to choose from, or how to make one. */
async function adviseEvent({ root }: Workspace, { cwd }: CliContext): Promise<string> {
  const files = root === undefined ? [] : await listEventFiles(root);
  if (root === undefined || files.length === 0) return 'Buat berkas acara dengan: humas new acara';
  const shown = files.slice(0, MOST_SHOWN).map((file) => shownPath(join(root, file), cwd));
  const rest = files.length > shown.length ? ', …' : '';
  return `Berkas acara yang ada: ${shown.join(', ')}${rest}`;
}

/** Names of files in one hint. */
const MOST_SHOWN = 6;

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
  return join(root, kind === 'acara' ? EVENT_FOLDER : 'naskah');
}

function missingText(missing: readonly string[]): string[] {
  if (missing.length === 0) return [];
  return [
    'Masih perlu dilengkapi, dicari dengan [LENGKAPI:',
    ...missing.map((label) => `  - ${label}`),
  ];
}

/** Quotes that wait for their speaker are left out of a release; the officer should know which. */
function unapprovedText(kind: ScaffoldKind, event: Setting['event']): string[] {
  const ids = (event?.file.kutipan ?? []).filter((one) => !one.disetujui).map(({ id }) => id);
  if (kind !== 'rilis' || ids.length === 0) return [];
  return [
    `Tidak dipakai karena belum \`disetujui: ya\` di berkas acara: kutipan ${ids.join(', ')}.`,
  ];
}

function nextStep(kind: ScaffoldKind, path: string): string[] {
  const file = quoteArgument(path);
  return kind === 'acara'
    ? ['Lengkapi berkas acara itu, lalu:', `  humas new rilis --acara ${file}`]
    : ['Langkah berikutnya:', `  humas check ${file}`];
}
