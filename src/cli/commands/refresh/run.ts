import { dirname, resolve } from 'node:path';
import { quoteArgument } from '../../../report/summary.ts';
import { findWorkspaceRoot } from '../../../workspace/load.ts';
import { type CliContext, tell } from '../../context.ts';
import { DraftLoader } from '../../draft-loader.ts';
import { type ExitCode, UserError } from '../../errors.ts';
import { isEventPath } from '../../event-files.ts';
import { expandInputs } from '../../files.ts';
import { loadNamedEvent } from '../../load-named-event.ts';
import { adviseWorkspace } from '../../missing-path.ts';
import { shownPath, toSlashes } from '../../paths.ts';
import { undoLastChange } from '../../refresh/backup.ts';
import { type EventDocument, findDocuments, loadDocument } from '../../refresh/find-documents.ts';
import { offerRevisions } from '../../refresh/offer-revisions.ts';
import { planRevisions } from '../../refresh/plan-revisions.ts';
import type { RefreshCommandOptions } from './options.ts';

/** Makes documents anew from their event files, or undoes the last time that was done. */
export async function run(options: RefreshCommandOptions, context: CliContext): Promise<ExitCode> {
  const { inputs, yes, dryRun } = options;
  const root = await requireWorkspace(inputs[0], context);
  if (options.undo) return undo(root, context);
  const documents = await readInputs(root, inputs, context);
  const plan = await planRevisions(root, documents, { event: undefined, context });
  const command = ['humas refresh', ...inputs.map(quoteArgument), '--yes'].join(' ');
  return offerRevisions(plan, { yes, dryRun, command, remarks: [], goesOn: false }, context);
}

async function undo(root: string, context: CliContext): Promise<ExitCode> {
  const { restored, skipped } = await undoLastChange(root);
  const { cwd } = context;
  tell(
    context,
    ...restored.map((path) => `Dikembalikan: ${shownPath(path, cwd)}`),
    ...skipped.map((path) => `Dibiarkan karena sudah disunting lagi: ${shownPath(path, cwd)}`),
  );
  return 0;
}

/**
 * The workspace of the first input, or of the current folder.
 *
 * @throws UserError when there is none: only a workspace remembers how documents were made
 */
async function requireWorkspace(input: string | undefined, { cwd }: CliContext): Promise<string> {
  const folder = input === undefined ? cwd : dirname(resolve(cwd, toSlashes(input)));
  const root = (await findWorkspaceRoot(folder)) ?? (await findWorkspaceRoot(cwd));
  if (root !== undefined) return root;
  throw new UserError('Naskah hanya dapat disegarkan di ruang kerja (folder dengan humas.yaml).', {
    hint: (await adviseWorkspace(cwd)) ?? 'Buat ruang kerja dengan: humas init',
  });
}

async function readInputs(
  root: string,
  inputs: readonly string[],
  context: CliContext,
): Promise<readonly EventDocument[]> {
  if (inputs.length === 0) return requireSome(await findDocuments(root, undefined, context));
  const found = new Map<string, EventDocument>();
  for (const input of inputs) {
    const documents = isEventPath(input)
      ? await findOfEvent(root, input, context)
      : await loadNamed(input, context);
    for (const document of documents) found.set(document.file.absolute, document);
  }
  return [...found.values()];
}

async function findOfEvent(
  root: string,
  input: string,
  context: CliContext,
): Promise<readonly EventDocument[]> {
  const { path } = await loadNamedEvent(input, context);
  return requireSome(await findDocuments(root, path, context), input);
}

function requireSome(
  documents: readonly EventDocument[],
  event?: string,
): readonly EventDocument[] {
  if (documents.length > 0) return documents;
  const which = event === undefined ? 'sebuah berkas acara' : event;
  throw new UserError(`Tidak ada naskah di ruang kerja ini yang dibuat dari ${which}.`, {
    hint: `Naskah menyebut acaranya di bagian depan, dengan isian \`acara\`.`,
  });
}

async function loadNamed(input: string, context: CliContext): Promise<readonly EventDocument[]> {
  const loader = new DraftLoader(context);
  const paths = await expandInputs([input], context.cwd);
  return Promise.all(
    paths.map(async (path) => {
      const document = await loadDocument(path, loader);
      if (document) return document;
      throw new UserError(`${path} tidak menyebut berkas acara yang ada.`, {
        hint: 'Isi `acara` di bagian depan naskah dengan tempat berkas acaranya.',
      });
    }),
  );
}
