import { join } from 'node:path';
import { DEFAULT_CHAIN, readChain } from '../../approval/sign-off-chain.ts';
import { parseIsoDate } from '../../calendar/date.ts';
import type { EventFile } from '../../event/event.ts';
import type { DocumentBase } from '../../revision/document-base.ts';
import { matchBases } from '../../revision/match-bases.ts';
import { mergeDocuments } from '../../revision/merge-documents.ts';
import { AnswerFault } from '../../scaffold/answers.ts';
import { SCAFFOLD_KINDS, type ScaffoldKind } from '../../scaffold/kind.ts';
import type { Source } from '../../text/source.ts';
import { isFile } from '../../workspace/text-file.ts';
import { type CliContext, today } from '../context.ts';
import { pathInWorkspace, readBases, type StoredBase } from '../document-bases.ts';
import { UserError } from '../errors.ts';
import { baseOf, makeDocument } from '../make-document.ts';
import { readRecord } from '../record-file.ts';
import { printOf } from '../signed-text.ts';
import type { EventDocument } from './find-documents.ts';

/** What becomes of a document when it is made anew. */
export interface Revision {
  readonly document: EventDocument;
  /** The document with what changed since; the same as it is where nothing did. */
  readonly after: Source;
  /** What it is made of from now on. */
  readonly base: DocumentBase;
  readonly former: StoredBase;
  /** Whether the template was changed since, so that not every change is the event's. */
  readonly hasNewTemplate: boolean;
  /** Roles whose initials stood for the text so far. */
  readonly signedBy: readonly string[];
}

/** The documents of a workspace that are to be made anew. */
export interface Plan {
  readonly root: string;
  readonly revisions: readonly Revision[];
  /** Made by hand, by an older version or elsewhere: what people wrote in them is not known. */
  readonly withoutBase: readonly EventDocument[];
}

/**
 * Makes documents anew from their answers and the event file, and merges what changed into what
 * people have written since. Nothing is written.
 *
 * @param event what the event file is to hold; otherwise as each document's is on disk
 * @throws UserError for a base or template that cannot be used, or a broken record
 */
export async function planRevisions(
  root: string,
  documents: readonly EventDocument[],
  { event, context }: { readonly event: EventFile | undefined; readonly context: CliContext },
): Promise<Plan> {
  const placed = documents.map((document) => ({
    document,
    path: pathInWorkspace(root, document.file.absolute),
    text: document.draft.source.text,
  }));
  const bases = matchBases(
    placed,
    await findFreeBases(root, new Set(placed.map(({ path }) => path))),
  );
  const revisions: Revision[] = [];
  const withoutBase: EventDocument[] = [];
  for (const one of placed) {
    const former = bases.get(one);
    if (former) revisions.push(await revise(one, former, event, context));
    else withoutBase.push(one.document);
  }
  return { root, revisions, withoutBase };
}

/**
 * The bases that may belong to these documents (`paths`): theirs, and those of documents that are
 * gone, since one of these may be it. A document that is there, but is not asked about or cannot be
 * read for the moment, keeps its base.
 */
async function findFreeBases(
  root: string,
  paths: ReadonlySet<string>,
): Promise<readonly StoredBase[]> {
  const free: StoredBase[] = [];
  for (const stored of await readBases(root)) {
    const { document, kind } = stored.base;
    if (!isKind(kind)) continue;
    if (paths.has(document) || !(await isFile(join(root, document)))) free.push(stored);
  }
  return free;
}

function isKind(kind: string): kind is ScaffoldKind {
  return SCAFFOLD_KINDS.some((known) => known === kind);
}

async function revise(
  { document, path }: { readonly document: EventDocument; readonly path: string },
  former: StoredBase,
  event: EventFile | undefined,
  context: CliContext,
): Promise<Revision> {
  const { draft, workspace } = document;
  const { kind, answers, drafted, text, template } = former.base;
  if (!isKind(kind)) throw new UserError(`Jenis naskah ${document.path} tidak dikenal: ${kind}.`);
  const made = await makeDocument({
    kind,
    answers,
    event: { path: draft.meta.acara ?? '', file: event ?? document.event.file },
    workspace,
    now: parseIsoDate(drafted) ?? today(context),
  }).catch((error: unknown) => {
    if (!(error instanceof AnswerFault)) throw error;
    throw new UserError(`${document.path} tidak dapat dibuat ulang: ${error.message}`, {
      hint: `Jawaban ketika naskah dibuat tercatat di ${former.file}`,
      cause: error,
    });
  });
  const base = baseOf(made, path);
  const ours = draft.source.text;
  const merged = mergeDocuments({ base: text, ours, theirs: base.text });
  return {
    document,
    after: draft.source.withText(merged),
    base,
    former,
    hasNewTemplate: base.template !== template,
    signedBy: await findSigners(document, context),
  };
}

async function findSigners(
  document: EventDocument,
  context: CliContext,
): Promise<readonly string[]> {
  const { paraf } = await readRecord(document.file.absolute, context);
  if (paraf.length === 0) return [];
  const roles = document.workspace.settings.final?.paraf ?? DEFAULT_CHAIN;
  const chain = readChain(roles, paraf, await printOf(document));
  return chain.flatMap(({ role, state }) => (state === 'sah' ? role : []));
}

/** Whether anything in the text of a document changes. */
export function isChanged({ document, after }: Revision): boolean {
  return document.draft.source.text !== after.text;
}
