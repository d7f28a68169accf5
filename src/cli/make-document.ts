import { join } from 'node:path';
import { type CalendarDate, formatIsoDate } from '../calendar/date.ts';
import type { EventFile } from '../event/event.ts';
import type { DocumentBase } from '../revision/document-base.ts';
import { type DraftedDocument, draftDocument } from '../scaffold/draft-document.ts';
import type { ScaffoldKind } from '../scaffold/kind.ts';
import type { ReceivedText } from '../scaffold/received/received-text.ts';
import { TemplateFault } from '../scaffold/template/template-fault.ts';
import { templatePrint } from '../scaffold/template/template-print.ts';
import { isFile } from '../workspace/text-file.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Answers } from './answers.ts';
import {
  forgetBases,
  MEMORY_FOLDER,
  pathInWorkspace,
  readBases,
  recordBase,
} from './document-bases.ts';
import { explainSystemError, UserError } from './errors.ts';
import { writeAtomically } from './output.ts';
import { isBelow } from './paths.ts';
import { loadPartials, templateLoader } from './templates.ts';

/** What a document is to be made from. */
export interface DocumentOrder {
  readonly kind: ScaffoldKind;
  /** Those of `--set` and of the prompts. */
  readonly answers: Answers;
  readonly event:
    | {
        /** From the folder of the document, with `/`. */
        readonly path: string;
        readonly file: EventFile;
      }
    | undefined;
  readonly workspace: Workspace;
  /** The text of a release that somebody sent. */
  readonly received?: ReceivedText;
  /** The day that counts as today. */
  readonly now: CalendarDate;
}

/** A document with all that has to be remembered of how it was made. */
export interface MadeDocument extends DraftedDocument {
  readonly order: DocumentOrder;
  /** Print of the template that it was made with; see `templatePrint`. */
  readonly template: string;
}

/**
 * Drafts a document with the templates of its workspace; writes nothing. {@link saveDocument} is
 * the second half, and `humas refresh` makes the same document again from what that records.
 *
 * @throws UserError for a fault in a template of the agency
 * @throws AnswerFault for an answer that the kind does not know or that its question refuses
 */
export async function makeDocument(order: DocumentOrder): Promise<MadeDocument> {
  const { kind, answers, event, workspace, received, now } = order;
  const load = templateLoader(workspace.root);
  const partials = await loadPartials(workspace.root);
  const used: string[] = [];
  const loadTemplate = async (name: string): Promise<string> => {
    const text = await load(name);
    used.push(text);
    return text;
  };
  try {
    const request = { kind, answers, workspace, now, loadTemplate, partials };
    const document = await draftDocument({
      ...request,
      ...(event && { event }),
      ...(received && { received }),
    });
    return { ...document, order, template: templatePrint(used.join('\n'), partials) };
  } catch (error) {
    // Agencies write templates of their own; a fault in one is theirs to mend.
    if (error instanceof TemplateFault) throw new UserError(error.message, { cause: error });
    throw error;
  }
}

/**
 * Writes a document (`target` is absolute) and, inside its workspace, puts on record what it was
 * drafted as, so that `humas refresh` can tell what people have written since. An event file needs
 * no base, since it is made from nothing else, and what was made of a text that somebody sent has
 * none: the event does not say it all.
 *
 * @returns what the officer has to know where that could not be put on record: the document is
 *   written all the same
 */
export async function saveDocument(target: string, made: MadeDocument): Promise<readonly string[]> {
  const { kind, workspace, received } = made.order;
  const { root } = workspace;
  const isOverwritten = await isFile(target);
  await writeAtomically(target, made.text);
  if (root === undefined || kind === 'acara' || !isBelow(root, target)) return [];
  const path = pathInWorkspace(root, target);
  try {
    const former = (isOverwritten ? await readBases(root) : []).filter(
      ({ base }) => base.document === path,
    );
    if (received) await forgetBases(former);
    else await recordBase(root, baseOf(made, path), former);
    return [];
  } catch (error) {
    if (!explainSystemError(error)) throw error;
    return [
      `Catatan untuk humas refresh tidak tersimpan; folder ${join(root, MEMORY_FOLDER)} tidak dapat ditulisi.`,
    ];
  }
}

/** What is remembered of a document at `path`, from the root of its workspace. */
export function baseOf(made: MadeDocument, path: string): DocumentBase {
  const { kind, answers, now } = made.order;
  return {
    document: path,
    kind,
    answers,
    drafted: formatIsoDate(now),
    template: made.template,
    text: made.text.replaceAll('\r\n', '\n'),
  };
}
