import type { DraftRecord, Publication } from '../../../approval/draft-record.ts';
import { addPublication, isSameChannel } from '../../../approval/publications.ts';
import { type CalendarDate, dayNumber, formatDate } from '../../../calendar/date.ts';
import { publicationTable } from '../../../report/publication-table.ts';
import { quoteArgument } from '../../../report/summary.ts';
import { oneLine } from '../../../scaffold/template/template-text.ts';
import { type CliContext, tell, today } from '../../context.ts';
import { type ExitCode, UserError } from '../../errors.ts';
import { shownPath } from '../../paths.ts';
import { readRecord, recordPath, updateRecord } from '../../record-file.ts';
import { loadRecordedDraft } from '../../recorded-draft.ts';
import { printOf } from '../../signed-text.ts';
import { styleFor } from '../../terminal.ts';
import { readTypedDay } from '../../typed-day.ts';
import type { PublishCommandOptions } from './options.ts';

/** Shows where a document went out, after putting one more place on record where one is named. */
export async function run(options: PublishCommandOptions, context: CliContext): Promise<ExitCode> {
  const loaded = await loadRecordedDraft(options.input, context);
  const { file, path } = loaded;
  const print = await printOf(loaded);
  const show = ({ terbit }: DraftRecord): void => {
    context.stdout.write(publicationTable(path, terbit, styleFor(context.stdout, context)));
  };
  const record = await readRecord(file.absolute, context);
  if (options.channel === undefined) {
    refuseWithoutChannel(options, path);
    show(record);
    return 0;
  }
  const di = oneLine(options.channel);
  if (options.revoke) requireRecorded(di, record, path);
  const tautan = readLink(options.link);
  const added = { di, tanggal: readDay(options.day, context), tautan, sidik: print };
  const updated = await updateRecord(
    file.absolute,
    (before) => ({ ...before, terbit: changed(before.terbit, added, options.revoke) }),
    context,
  );
  show(updated);
  tell(context, `Tercatat di ${shownPath(recordPath(file.absolute), context.cwd)}`);
  return 0;
}

function changed(
  publications: readonly Publication[],
  added: Publication,
  revoke: boolean,
): readonly Publication[] {
  return revoke
    ? publications.filter(({ di }) => !isSameChannel(di, added.di))
    : addPublication(publications, added);
}

/** @throws UserError for options that say something of a place which is not named */
function refuseWithoutChannel({ day, link, revoke }: PublishCommandOptions, path: string): void {
  if (day === undefined && link === undefined && !revoke) return;
  throw new UserError('Tempat tayang atau penerimanya belum disebut.', {
    hint: `Tambahkan --di, misalnya humas terbit ${quoteArgument(path)} --di "laman resmi"`,
  });
}

/** @throws UserError when nothing is on record for a channel that is to be taken out */
function requireRecorded(channel: string, { terbit }: DraftRecord, path: string): void {
  if (terbit.some(({ di }) => isSameChannel(di, channel))) return;
  throw new UserError(`Belum ada catatan terbit di “${channel}”.`, {
    hint: `Yang tercatat: humas terbit ${quoteArgument(path)}`,
  });
}

/** @throws UserError for what is no address */
function readLink(typed: string | undefined): string | undefined {
  if (typed === undefined || /^https?:\/\/\S+$/u.test(typed.trim())) return typed?.trim();
  throw new UserError(`--tautan: “${typed}” bukan alamat laman.`, {
    hint: 'Salin alamatnya dari peramban, diawali https://',
  });
}

/** @throws UserError for what is no day, can mean two, or is still to come */
function readDay(typed: string | undefined, context: CliContext): CalendarDate {
  const now = today(context);
  const day = typed === undefined ? now : readTypedDay(typed, '--tanggal', now);
  if (dayNumber(day) <= dayNumber(now)) return day;
  throw new UserError(`--tanggal: ${formatDate(day)} belum tiba; catat sesudah naskahnya terbit.`);
}
