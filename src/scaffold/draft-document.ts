import { type CalendarDate, formatIsoDate } from '../calendar/date.ts';
import type { EventFile } from '../event/event.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { readAnswers } from './answers.ts';
import { readFacts } from './facts.ts';
import { fileName } from './file-name.ts';
import type { ScaffoldKind } from './kind.ts';
import { kinds } from './kinds.ts';
import { missingLabels } from './placeholder.ts';
import { receivedBody, receivedKind } from './received/received-kind.ts';
import { answersOf, type ReceivedText } from './received/received-text.ts';
import { render } from './template/render.ts';
import { TemplateFault } from './template/template-fault.ts';
import { documentDate, eventSource, type ViewContext } from './view.ts';

/** What to draft, and from what. */
export interface DraftRequest {
  readonly kind: ScaffoldKind;
  /** Answers by the keys of the kind's questions; they win over the event file. */
  readonly answers: Readonly<Record<string, string>>;
  readonly event?: {
    /** Relative from the new draft, with `/`. */
    readonly path: string;
    readonly file: EventFile;
  };
  readonly workspace: Workspace;
  readonly now: CalendarDate;
  /** Text of a template by its name in `templates/`; the workspace's `templat/` wins. */
  readonly loadTemplate: (name: string) => Promise<string>;
  /** The text of a release that somebody sent; only with the kind `rilis`. */
  readonly received?: ReceivedText;
  /** Texts of the workspace's partials, by their names in `{{> nama}}`. */
  readonly partials?: ReadonlyMap<string, string>;
}

/** A drafted document, ready to be written. */
export interface DraftedDocument {
  readonly text: string;
  /** Suggested file name; safe on Windows, at most 80 characters. */
  readonly fileName: string;
  /** Labels of what stays `[LENGKAPI: …]`. */
  readonly missing: readonly string[];
  /** What the officer should know of it, one Indonesian sentence each. */
  readonly remarks: readonly string[];
}

/**
 * Drafts a document from the event file, the answers and the workspace. Nothing is invented: a
 * fact that none of them gives stays visible as `[LENGKAPI: …]`.
 *
 * @throws AnswerFault for an answer that the kind does not know or that its question refuses
 * @throws TemplateFault when the template cannot be used
 */
export async function draftDocument(request: DraftRequest): Promise<DraftedDocument> {
  const { event, now, workspace, received } = request;
  const kind = received ? receivedKind(kinds.rilis, received) : kinds[request.kind];
  const told = received ? { ...answersOf(received), ...request.answers } : request.answers;
  const answers = readAnswers(kind, told);
  const facts = readFacts(answers, event?.file, workspace);
  const context: ViewContext = {
    facts,
    answers,
    settings: workspace.settings,
    now,
    eventPath: event?.path ?? null,
    roster: workspace.roster,
    isDatedByEvent: kind.isDatedByEvent,
    source: event ? eventSource(event.file, workspace.roster) : null,
  };
  const template = await request.loadTemplate(kind.template);
  const filled = await render(kind.template, template, kind.view(context), request.partials);
  if (filled.trim() === '') throw emptyTemplate(kind.template);
  // What was sent is no template's to change, so it comes in when that is filled.
  const text = received ? `${filled}\n${receivedBody(received, context)}` : filled;
  const day = formatIsoDate(documentDate(context).date);
  return {
    text,
    fileName: fileName(kind.id, day, titleWords(kind.id, context)),
    missing: missingLabels(text),
    remarks: kind.remarks?.(context) ?? [],
  };
}

/** A file in `templat/` that was begun and never filled takes the place of the program's own. */
function emptyTemplate(template: string): TemplateFault {
  return new TemplateFault(
    { template },
    'hasilnya kosong; isi templat itu, atau hapus supaya templat bawaan dipakai.',
  );
}

/** What the name of the file says the document is about; several speeches tell who gives them. */
function titleWords(kind: ScaffoldKind, { facts, answers }: ViewContext): string | null {
  const event = facts.nama ?? answers('judul');
  const speaker = kind === 'sambutan' ? answers('untuk') : null;
  return speaker === null ? event : [speaker, event].filter((part) => part !== null).join(' ');
}
