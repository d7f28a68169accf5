import { dirname, relative, resolve } from 'node:path';
import type { ScaffoldKind } from '../../../scaffold/kind.ts';
import {
  ANSWERING_KINDS,
  type AnsweringKind,
  findCopiedWords,
  originAnswers,
} from '../../../scaffold/received/origin-answers.ts';
import { isFile } from '../../../workspace/text-file.ts';
import type { Answers } from '../../answers.ts';
import type { CliContext } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { toSlashes } from '../../paths.ts';
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

/**
 * The event file of a release that is answered, as it could be typed, so that what the document
 * says is checked against it, too; `undefined` where there is none any more.
 */
export async function eventOfOrigin(
  origin: Origin | undefined,
  { cwd }: CliContext,
): Promise<string | undefined> {
  const named = origin?.use === 'subject' ? origin.received.head.acara : undefined;
  if (named === undefined || origin?.absolute === undefined) return undefined;
  const path = resolve(dirname(origin.absolute), toSlashes(named));
  return (await isFile(path)) ? relative(cwd, path) : undefined;
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
