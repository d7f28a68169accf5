import { extname, resolve } from 'node:path';
import { chainProgress } from '../../../approval/chain-progress.ts';
import { EMPTY_RECORD } from '../../../approval/draft-record.ts';
import { publicationLinks, publicationSummary } from '../../../approval/publications.ts';
import { DEFAULT_CHAIN, readChain } from '../../../approval/sign-off-chain.ts';
import {
  type ListEntry,
  type ListedDocument,
  listDocument,
  sharedNumbers,
  withErrata,
} from '../../../draft/listed-document.ts';
import { documentTable } from '../../../report/document-table.ts';
import { PLAIN_STYLE } from '../../../report/style.ts';
import { quoteArgument } from '../../../report/summary.ts';
import { findWorkspaceRoot } from '../../../workspace/load.ts';
import { type CliContext, tell, today } from '../../context.ts';
import { DraftLoader, isLoaded, type LoadedDraft } from '../../draft-loader.ts';
import { type ExitCode, UserError } from '../../errors.ts';
import { expandInputs, STDOUT } from '../../files.ts';
import { refuseOverwrite, writeAtomically } from '../../output.ts';
import { shownPath } from '../../paths.ts';
import { readRecord } from '../../record-file.ts';
import { printOf } from '../../signed-text.ts';
import { styleFor } from '../../terminal.ts';
import { readFilter } from './list-filter.ts';
import { LIST_FORMATS, type ListCommandOptions, type ListFormat } from './options.ts';

/**
 * Lists the documents of a workspace by their dates.
 *
 * @returns 2 when a draft could not be read; the others are listed all the same
 */
export async function run(options: ListCommandOptions, context: CliContext): Promise<ExitCode> {
  const { out, force } = options;
  const format = formatOf(options, context);
  const wanted = readFilter(options, today(context));
  const target = out === undefined || out === STDOUT ? undefined : resolve(context.cwd, out);
  if (target !== undefined) await refuseOverwrite(target, out ?? '', force);
  const { documents, unread } = await readDocuments(options.inputs, context);
  const shown = documents.filter(wanted).sort(byDate);
  const style = target === undefined ? styleFor(context.stdout, context) : PLAIN_STYLE;
  const count =
    shown.length === documents.length ? shown.length : `${shown.length} dari ${documents.length}`;
  const rest = unread === 0 ? '' : ` ${unread} berkas tidak terbaca, jadi tidak ikut.`;
  const content =
    format === 'terminal'
      ? `${documentTable(shown, style)}${count} naskah.${rest}\n`
      : await fileOf(shown, format);
  if (target === undefined) context.stdout.write(content);
  else {
    await writeAtomically(target, content);
    tell(context, `${count} naskah tertulis di ${out}.${rest}`);
  }
  tell(context, ...doubleNumbers(documents));
  return unread === 0 ? 0 : 2;
}

/** Tells which documents bear one number: whoever looks it up later finds the wrong one. */
function doubleNumbers(documents: readonly ListedDocument[]): readonly string[] {
  return [...sharedNumbers(documents)].map(([number, found]) => {
    const paths = found.map(({ path }) => path).join(', ');
    return `Nomor ${number} dipakai ${found.length} naskah: ${paths}. Betulkan yang keliru.`;
  });
}

/** The documents among the drafts that are named, or among all of the workspace. */
async function readDocuments(
  inputs: readonly string[],
  context: CliContext,
): Promise<{ readonly documents: readonly ListedDocument[]; readonly unread: number }> {
  const { cwd } = context;
  const root = (await findWorkspaceRoot(cwd)) ?? cwd;
  const paths = await expandInputs(inputs.length > 0 ? inputs : [shownPath(root, cwd)], cwd);
  const loader = new DraftLoader(context);
  const entries: ListEntry[] = [];
  let unread = 0;
  for (const path of paths) {
    const loaded = await loader.load(path);
    if (!isLoaded(loaded) || loaded.draft.unreadable.length > 0) {
      unread += 1;
      tell(
        context,
        `${path} tidak terbaca, jadi tidak ikut. Sebabnya: humas check ${quoteArgument(path)}`,
      );
    } else if (loaded.draft.kind !== 'teks') {
      const document = await listed(loaded, context);
      entries.push({ document, corrects: loaded.draft.meta.meralat });
    }
  }
  return { documents: withErrata(entries), unread };
}

async function listed(loaded: LoadedDraft, context: CliContext): Promise<ListedDocument> {
  const { draft, file, workspace, path } = loaded;
  const roles = workspace.settings.final?.paraf ?? DEFAULT_CHAIN;
  const record = file && (await readRecord(file.absolute, context));
  const { paraf, terbit } = record ?? EMPTY_RECORD;
  const print = await printOf(loaded);
  return listDocument(draft, {
    approval: chainProgress(readChain(roles, paraf, print)),
    published: publicationSummary(terbit, print),
    links: publicationLinks(terbit),
    path,
  });
}

/**
 * The format that was asked for, else that of the file.
 *
 * @throws UserError for a file of another kind, or Excel without one
 */
function formatOf({ format, out }: ListCommandOptions, { stdout }: CliContext): ListFormat {
  const ending = out === undefined ? '' : extname(out).toLowerCase();
  const named = LIST_FORMATS.find((one) => `.${one}` === ending);
  const isText = ['', '.txt'].includes(ending) || out === STDOUT;
  if (format === undefined && named === undefined && !isText) {
    throw new UserError(`Daftar ditulis sebagai .xlsx, .csv, atau .txt, bukan “${out}”.`, {
      hint: 'Tulis misalnya --out daftar.xlsx',
    });
  }
  const chosen = format ?? named ?? 'terminal';
  if (chosen === 'xlsx' && (out === undefined || out === STDOUT) && stdout.isTTY) {
    throw new UserError('Berkas Excel tidak dapat ditampilkan di terminal.', {
      hint: 'Tulis ke berkas: --out daftar.xlsx',
    });
  }
  return chosen;
}

async function fileOf(
  documents: readonly ListedDocument[],
  format: Exclude<ListFormat, 'terminal'>,
): Promise<string | Uint8Array> {
  return format === 'csv'
    ? (await import('../../../export/document-list/list-csv.ts')).listCsv(documents)
    : (await import('../../../export/xlsx/list-sheet.ts')).listXlsx(documents);
}

/** The oldest first; those without a date at the end. */
function byDate(one: ListedDocument, other: ListedDocument): number {
  if ((one.date === '') !== (other.date === '')) return one.date === '' ? 1 : -1;
  const [a, b] = [`${one.date} ${one.path}`, `${other.date} ${other.path}`];
  return a < b ? -1 : 1;
}
