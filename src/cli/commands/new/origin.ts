import { dirname, relative, resolve } from 'node:path';
import { quoteArgument } from '../../../report/summary.ts';
import type { ScaffoldKind } from '../../../scaffold/kind.ts';
import {
  ANSWERING_KINDS,
  type AnsweringKind,
  findCopiedWords,
  originAnswers,
} from '../../../scaffold/received/origin-answers.ts';
import { loadEvent } from '../../../workspace/load.ts';
import { isFile } from '../../../workspace/text-file.ts';
import type { Answers } from '../../answers.ts';
import type { CliContext } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { shownPath, toSlashes } from '../../paths.ts';
import { answeringRemarks } from './answering-remarks.ts';
import type { NewCommandOptions } from './options.ts';
import { type OriginFile, readOriginFile } from './origin-file.ts';

/** What `--dari` names, and what it is to a document: its text, or what the document answers. */
export type Origin = OriginFile &
  (
    | { readonly use: 'text'; readonly answers?: undefined }
    | { readonly use: 'subject'; readonly kind: AnsweringKind; readonly answers: Answers }
  );

/**
 * Reads what `--dari` names; `undefined` without it.
 *
 * @throws UserError for a kind that neither is made from a text nor answers one
 */
export async function readOrigin(
  kind: ScaffoldKind,
  { origin }: Pick<NewCommandOptions, 'origin'>,
  context: CliContext,
): Promise<Origin | undefined> {
  if (origin === undefined) return undefined;
  if (kind === 'rilis') return { ...(await readOriginFile(origin, context)), use: 'text' };
  const answering = ANSWERING_KINDS.find((one) => one === kind);
  if (!answering) {
    throw new UserError(`Pilihan --dari tidak berlaku untuk ${kind}.`, {
      hint: 'Pilihan itu untuk rilis (kiriman), ralat (siaran pers yang diralat), dan hak-jawab (pemberitaannya).',
    });
  }
  const file = await readOriginFile(origin, context);
  const answers = originAnswers(answering, file.received);
  return { ...file, use: 'subject', kind: answering, answers };
}

/** The event file that a document is made from. */
interface NamedEvent {
  /** As typed, or as it could be; `undefined` where there is none, or none that can be read. */
  readonly path: string | undefined;
  /** What the officer should know of it. */
  readonly remarks: readonly string[];
}

/**
 * The event file that the officer named, or that of a release that is answered, so that what the
 * document says is checked against it, too. A broken one is told and left: a correction must not
 * wait for it.
 */
export async function nameEvent(
  origin: Origin | undefined,
  typed: string | undefined,
  { cwd }: CliContext,
): Promise<NamedEvent> {
  if (typed !== undefined) return { path: typed, remarks: [] };
  const none = { path: undefined, remarks: [] };
  const named = origin?.use === 'subject' ? origin.received.head.acara : undefined;
  if (named === undefined || origin?.absolute === undefined) return none;
  const path = resolve(dirname(origin.absolute), toSlashes(named));
  if (!(await isFile(path))) return none;
  const { state } = await loadEvent(path);
  if (state === 'read') return { path: relative(cwd, path), remarks: [] };
  const shown = shownPath(path, cwd);
  return {
    path: undefined,
    remarks: [
      `Berkas acara ${shown} belum dapat dibaca, jadi tidak dipakai. Untuk melihat sebabnya: humas check ${quoteArgument(shown)}`,
    ],
  };
}

/** Adds to the answers where in the text the fault stands, and says what was taken from there. */
export function withPlace(
  answers: Answers,
  origin: Origin | undefined,
): { readonly answers: Answers; readonly remarks: readonly string[] } {
  if (origin?.use !== 'subject') return { answers, remarks: [] };
  const { kind, received, shown } = origin;
  const copied = findCopiedWords(kind, answers, received);
  const isPlaced = kind === 'ralat' && copied?.part !== undefined && !answers['bagian'];
  return {
    answers: isPlaced ? { ...answers, bagian: copied.part } : answers,
    remarks: answeringRemarks(kind, shown, origin.answers, copied),
  };
}
