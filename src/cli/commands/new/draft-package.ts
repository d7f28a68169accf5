import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { quoteArgument } from '../../../report/summary.ts';
import { beginning, hasBegun } from '../../../scaffold/begun.ts';
import {
  answersForPart,
  OWN_QUESTIONS,
  packageParts,
  packageQuestions,
} from '../../../scaffold/event-package.ts';
import { eventSource } from '../../../scaffold/view.ts';
import { type Answers, readOwnOptions, readSettings } from '../../answers.ts';
import { type CliContext, tell, thisMinute, today } from '../../context.ts';
import { type ExitCode, UserError } from '../../errors.ts';
import { adviseEvent } from '../../event-argument.ts';
import { STDOUT } from '../../files.ts';
import { type MadeDocument, makeDocument, saveDocument } from '../../make-document.ts';
import { refuseOverwrite } from '../../output.ts';
import { shownPath } from '../../paths.ts';
import type { NewCommandOptions } from './options.ts';
import { PACKAGE } from './package-name.ts';
import { readSetting, type Setting } from './setting.ts';

/** A document and the file it goes to. */
interface PackagedDocument {
  readonly document: MadeDocument;
  /** Absolute. */
  readonly target: string;
}

/**
 * Drafts all documents of an event, and writes them all or none. It asks nothing: what is missing
 * stays `[LENGKAPI: …]`, as the list at the end says.
 */
export async function draftPackage(
  options: NewCommandOptions,
  context: CliContext,
): Promise<ExitCode> {
  const questions = packageQuestions();
  refuseOwn(options);
  const given = {
    ...readSettings(options.set, questions, context),
    ...readOwnOptions({ pola: options.pattern }, { id: PACKAGE, questions }),
  };
  const setting = await readSetting(PACKAGE, await readFolder(options, context), options, context);
  const documents = await draftAll(given, setting, context);
  if (!options.force && !options.dryRun) await refuseExisting(documents, context);
  const unrecorded = new Set<string>();
  for (const { document, target } of options.dryRun ? [] : documents) {
    for (const remark of await saveDocument(target, document)) unrecorded.add(remark);
  }
  const done = options.dryRun ? 'akan ditulis' : 'tertulis';
  const name = setting.event?.file.nama ?? '';
  const next = options.dryRun
    ? []
    : ['Langkah berikutnya:', `  humas check ${quoteArgument(shown(setting.folder, context))}`];
  tell(
    context,
    `${documents.length} naskah ${name} ${done}:`,
    ...documents.map(({ target }) => `  ${shown(target, context)}`),
    ...documents.flatMap(({ document }) => document.remarks),
    ...lateInvitation(documents, setting, context),
    ...unusedAnswers(given, documents),
    ...setting.remarks,
    ...missingFacts(documents),
    ...unrecorded,
    ...next,
  );
  return 0;
}

function shown(path: string, { cwd }: CliContext): string {
  return shownPath(path, cwd);
}

/**
 * Refuses what cannot hold for all documents of a package, and says which one to draft for it.
 *
 * @throws UserError
 */
function refuseOwn({ set, origin, event }: NewCommandOptions): void {
  const named = set.map((pair) => ({ pair, key: pair.split('=')[0] ?? '' }));
  for (const { pair, key } of named) {
    const kind = OWN_QUESTIONS.get(key);
    if (kind === undefined) continue;
    const from = event === undefined ? '' : ` --acara ${quoteArgument(event)}`;
    throw new UserError(`Isian “${key}” berbeda di setiap naskah sebuah paket.`, {
      hint: `Untuk satu naskah saja: humas new ${kind}${from} --set ${quoteArgument(pair)}`,
    });
  }
  if (origin === undefined) return;
  throw new UserError('Pilihan --dari tidak berlaku untuk paket.', {
    hint: 'Kiriman dijadikan rilis dengan: humas new rilis --dari BERKAS',
  });
}

/** That no invitation was drafted, since nobody could come any more. */
function lateInvitation(
  documents: readonly PackagedDocument[],
  { event }: Setting,
  context: CliContext,
): readonly string[] {
  if (!event || documents.some(({ document }) => document.order.kind === 'undangan')) return [];
  const { mulai } = event.file;
  return hasBegun(mulai, thisMinute(context))
    ? [`Undangan liputan tidak dibuat; acaranya sudah dimulai ${beginning(mulai)}.`]
    : [];
}

/** Answers that no document of this package asks for. */
function unusedAnswers(given: Answers, documents: readonly PackagedDocument[]): readonly string[] {
  const unused = Object.keys(given).filter((key) =>
    documents.every(({ document }) => !Object.hasOwn(document.order.answers, key)),
  );
  return unused.length === 0
    ? []
    : [`Tidak dipakai di satu pun naskah paket ini: isian ${unused.join(', ')}.`];
}

/** Where `--out` leads: several documents need a folder. */
async function readFolder(
  { out }: NewCommandOptions,
  { cwd }: CliContext,
): Promise<string | undefined> {
  if (out === undefined) return undefined;
  const path = resolve(cwd, out);
  const there = await stat(path).catch(() => undefined);
  const isFolder = there ? there.isDirectory() : !/\.[A-Za-z]{1,8}$/u.test(out);
  if (out === STDOUT || !isFolder) {
    throw new UserError(`Paket terdiri atas beberapa naskah; “${out}” bukan folder.`, {
      hint: 'Tulis nama folder, misalnya --out naskah/peresmian',
    });
  }
  return path;
}

async function draftAll(
  given: Answers,
  { workspace, event, folder }: Setting,
  context: CliContext,
): Promise<readonly PackagedDocument[]> {
  if (!event) {
    throw new UserError('Paket naskah dibuat dari berkas acara.', {
      hint: `Tulis --acara BERKAS. ${await adviseEvent(workspace, context)}`,
    });
  }
  const now = today(context);
  const documents: PackagedDocument[] = [];
  const source = eventSource(event.file, workspace.roster);
  for (const { kind, answers } of packageParts(source, thisMinute(context))) {
    const all = { ...answersForPart(kind, given), ...answers };
    const document = await makeDocument({ kind, answers: all, event, workspace, now });
    documents.push({ document, target: join(folder, document.fileName) });
  }
  return documents;
}

/** Names every file that is in the way, so that nothing is written before all can be. */
async function refuseExisting(
  documents: readonly PackagedDocument[],
  context: CliContext,
): Promise<void> {
  const faults = await Promise.all(
    documents.map(async ({ target }) => {
      try {
        await refuseOverwrite(target, shown(target, context), false);
        return [];
      } catch (error) {
        if (error instanceof UserError) return [shown(target, context)];
        throw error;
      }
    }),
  );
  const existing = faults.flat();
  if (existing.length === 0) return;
  throw new UserError(
    `${existing.length} naskah sudah ada, jadi tidak ada yang ditulis: ${existing.join(', ')}`,
    {
      hint: 'Bila berkas acara berubah, sesuaikan naskahnya dengan humas refresh; untuk menimpa semuanya tambahkan --force, atau pilih folder lain dengan --out.',
    },
  );
}

/** What is still to be filled in, each with the documents that lack it. */
function missingFacts(documents: readonly PackagedDocument[]): readonly string[] {
  const labels = [...new Set(documents.flatMap(({ document }) => document.missing))];
  if (labels.length === 0) return [];
  const lines = labels.map((label) => {
    const lacking = documents.filter(({ document }) => document.missing.includes(label));
    const names = [...new Set(lacking.map(({ document }) => document.order.kind))];
    const where = lacking.length === documents.length ? 'semua naskah' : names.join(', ');
    return `  - ${label} (${where})`;
  });
  return ['Masih perlu dilengkapi, dicari dengan [LENGKAPI:', ...lines];
}
