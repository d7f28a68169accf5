import { stat } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { parseMoment } from '../../../calendar/typed-moment.ts';
import type { EventFile } from '../../../event/event.ts';
import { quoteArgument } from '../../../report/summary.ts';
import { beginning, hasBegun } from '../../../scaffold/begun.ts';
import { type Kind, SCAFFOLD_KINDS, type ScaffoldKind } from '../../../scaffold/kind.ts';
import { kinds } from '../../../scaffold/kinds.ts';
import { findNearest } from '../../../text/nearest.ts';
import { type Answers, askOpenQuestions, readOwnOptions, readSettings } from '../../answers.ts';
import { type CliContext, tell, thisMinute, today } from '../../context.ts';
import { type ExitCode, UserError } from '../../errors.ts';
import { STDOUT } from '../../files.ts';
import { makeDocument, saveDocument } from '../../make-document.ts';
import { refuseOverwrite } from '../../output.ts';
import { shownPath } from '../../paths.ts';
import { draftPackage } from './draft-package.ts';
import type { NewCommandOptions } from './options.ts';
import { nameEvent, readOrigin, withPlace } from './origin.ts';
import { PACKAGE } from './package-name.ts';
import { receivedRemarks } from './received-remarks.ts';
import { readSetting, type Setting } from './setting.ts';

/** Drafts a document, or all of an event, and says what is missing in it. */
export async function run(options: NewCommandOptions, context: CliContext): Promise<ExitCode> {
  if (options.kind.toLowerCase() === PACKAGE) return draftPackage(options, context);
  const kind = kinds[readKind(options.kind)];
  const given = {
    ...readSettings(options.set, kind.questions, context),
    ...readOwnOptions({ pola: options.pattern }, kind),
  };
  const out = await readOut(kind.id, options, context);
  const isWritten = options.out !== STDOUT && !options.dryRun;
  if (out.path !== undefined && isWritten) await refuse(out.path, options, context);

  const origin = await readOrigin(kind.id, options, context);
  const named = await nameEvent(origin, options.event, context);
  const setting = await readSetting(kind.id, out.folder, { event: named.path }, context);
  const { workspace, event } = setting;
  const known = new Set(event ? answeredBy(event.file) : []);
  const told = { ...origin?.answers, ...given };
  const { settings, roster } = workspace;
  const answers =
    options.yes || origin?.use === 'text'
      ? told
      : await askOpenQuestions(kind.questions, { given: told, known, settings, roster }, context);
  const placed = withPlace(answers, origin);
  const order = { kind: kind.id, answers: placed.answers, event, workspace, now: today(context) };
  const isText = origin?.use === 'text';
  const document = await makeDocument(isText ? { ...order, received: origin.received } : order);
  const remarks = [
    ...(isText ? receivedRemarks(origin) : placed.remarks),
    ...document.remarks,
    ...lateInvitation(kind.id, placed.answers, event, context),
    ...setting.remarks,
    ...named.remarks,
    ...missingText(document.missing),
    ...(isText ? [] : unapprovedText(kind, event)),
  ];
  if (!isWritten) {
    context.stdout.write(document.text);
    tell(context, ...remarks);
    return 0;
  }
  const target = out.path ?? join(setting.folder, document.fileName);
  if (target === origin?.absolute) throw ownOrigin(target, context);
  await refuse(target, options, context);
  const unrecorded = await saveDocument(target, document);
  const shown = shownPath(target, context.cwd);
  const next = nextStep(kind.id, shown);
  tell(context, `Rancangan tertulis di ${shown}`, ...remarks, ...unrecorded, ...next);
  return 0;
}

function ownOrigin(target: string, { cwd }: CliContext): UserError {
  return new UserError(`${shownPath(target, cwd)} ialah kirimannya sendiri, yang tidak diubah.`, {
    hint: 'Pilih nama lain dengan --out.',
  });
}

/** Where `--out` leads: a file, or a folder for a file with the usual name. */
interface Out {
  readonly path: string | undefined;
  /** Absolute; `undefined` where the workspace decides. */
  readonly folder: string | undefined;
}

/** What the name of a drafted file may end with; the first is the usual one. */
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

function refuse(target: string, { force }: NewCommandOptions, context: CliContext): Promise<void> {
  return refuseOverwrite(target, shownPath(target, context.cwd), force);
}

function readKind(typed: string): ScaffoldKind {
  const known = SCAFFOLD_KINDS.find((kind) => kind === typed.toLowerCase());
  if (known) return known;
  const nearest = findNearest(typed, [...SCAFFOLD_KINDS, PACKAGE]);
  const meant = nearest === undefined ? '' : ` Mungkin maksudnya ${nearest}?`;
  throw new UserError(`Jenis naskah “${typed}” tidak dikenal.${meant}`, {
    hint: `Jenis yang ada: ${[...SCAFFOLD_KINDS, PACKAGE].join(', ')}.`,
  });
}

/** Keys of questions that an event file answers; those of the place stand inside `tempat`. */
function answeredBy(event: EventFile): string[] {
  const filled = (fields: object): string[] =>
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [key]));
  // Who has a run-sheet needs no pattern for one.
  const pattern = event.susunan.length > 0 ? ['pola'] : [];
  return [...filled(event), ...filled(event.tempat ?? {}), ...pattern];
}

function missingText(missing: readonly string[]): string[] {
  if (missing.length === 0) return [];
  return [
    'Masih perlu dilengkapi, dicari dengan [LENGKAPI:',
    ...missing.map((label) => `  - ${label}`),
  ];
}

/** Quotes that wait for their speaker are left out of a release; the officer should know which. */
function unapprovedText({ quotes }: Kind, event: Setting['event']): string[] {
  const ids = (event?.file.kutipan ?? []).filter((one) => !one.disetujui).map(({ id }) => id);
  if (!quotes || ids.length === 0) return [];
  return [
    `Tidak dipakai karena belum \`disetujui: ya\` di berkas acara: kutipan ${ids.join(', ')}.`,
  ];
}

/** Whom an invitation reaches when its event has begun cannot come any more. */
function lateInvitation(
  kind: ScaffoldKind,
  { mulai }: Answers,
  event: Setting['event'],
  context: CliContext,
): string[] {
  const start = mulai === undefined ? event?.file.mulai : parseMoment(mulai);
  if (kind !== 'undangan' || !start || !hasBegun(start, thisMinute(context))) return [];
  return [
    `Acaranya sudah dimulai ${beginning(start)}; media tidak dapat lagi diundang. Betulkan \`mulai\` bila keliru.`,
  ];
}

function nextStep(kind: ScaffoldKind, path: string): string[] {
  const file = quoteArgument(path);
  return kind === 'acara'
    ? ['Lengkapi berkas acara itu, lalu:', `  humas new rilis --acara ${file}`]
    : ['Langkah berikutnya:', `  humas check ${file}`];
}
