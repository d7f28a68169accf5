import { stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { Exporter, ExportFormat } from '../../../export/exporter.ts';
import { exporters } from '../../../export/exporters.ts';
import { quoteArgument } from '../../../report/summary.ts';
import type { CliContext } from '../../context.ts';
import type { LoadedDraft } from '../../draft-loader.ts';
import { UserError } from '../../errors.ts';
import { STDOUT } from '../../files.ts';
import { shownPath } from '../../paths.ts';
import type { ExportCommandOptions } from './options.ts';

/** Formats that a terminal cannot show. */
const BINARY: ReadonlySet<ExportFormat> = new Set<ExportFormat>(['docx', 'pdf', 'xlsx']);

/** One file to be written. */
export interface Job {
  readonly draft: LoadedDraft;
  readonly exporter: Exporter;
  /** Absolute path; `undefined` for standard output. */
  readonly target: string | undefined;
}

export async function planJobs(
  drafts: readonly LoadedDraft[],
  chosen: readonly Exporter[],
  { out, audience }: ExportCommandOptions,
  context: CliContext,
): Promise<readonly Job[]> {
  const pairs = drafts.flatMap((draft) => chosen.map((exporter) => ({ draft, exporter })));
  if (out === STDOUT || (out === undefined && drafts.some(({ file }) => file === undefined))) {
    return planStdout(pairs, context);
  }
  if (out !== undefined && !(await isFolder(out, context))) {
    const [first, ...others] = pairs;
    if (first && others.length === 0) return [planFile(first, out, context)];
    if (extname(out) !== '') throw severalInOneFile(out);
  }
  const jobs = pairs.map(({ draft, exporter }) => {
    const folder = out === undefined ? draft.folder : resolve(context.cwd, out);
    const readers = audience === undefined ? '' : `-${audience}`;
    const name = `${basename(draft.path, extname(draft.path))}${readers}`;
    return { draft, exporter, target: join(folder, `${name}${exporter.extension}`) };
  });
  const twice = jobs.find(({ target }, index) =>
    jobs.slice(0, index).some((job) => job.target === target),
  );
  if (!twice) return jobs;
  throw new UserError(`Dua naskah akan menjadi ${shownPath(twice.target, context.cwd)}.`, {
    hint: 'Ekspor satu per satu, atau ganti nama salah satunya.',
  });
}

/**
 * One document into the file that was named. Its ending must be that of the format: Word refuses a
 * document called `.pdf`, and with `--force` a slip would write over a draft or an event file.
 */
function planFile(pair: Omit<Job, 'target'>, out: string, { cwd }: CliContext): Job {
  const { extension, format } = pair.exporter;
  const target = resolve(cwd, out);
  const ending = extension.slice(extension.lastIndexOf('.'));
  if (extname(out).toLowerCase() === ending || isDevice(target)) return { ...pair, target };
  const meant = Object.keys(exporters).find((name) => `.${name}` === extname(out).toLowerCase());
  const name = `${basename(out, extname(out))}${ending}`;
  throw new UserError(`Nama dokumen ${format} harus berakhiran ${ending}, bukan “${out}”.`, {
    hint:
      meant === undefined
        ? `Tulis misalnya --out ${quoteArgument(name)}`
        : `Tulis --out ${quoteArgument(name)}, atau tambahkan --format ${meant}.`,
  });
}

/** `/dev/null` and its like, which have no ending. */
function isDevice(path: string): boolean {
  return path.startsWith('/dev/');
}

function severalInOneFile(out: string): UserError {
  return new UserError(`Beberapa dokumen tidak dapat ditulis ke satu berkas, ${out}.`, {
    hint: 'Tulis nama folder, misalnya --out siap-kirim',
  });
}

function planStdout(pairs: readonly Omit<Job, 'target'>[], context: CliContext): readonly Job[] {
  if (pairs.length > 1) {
    throw new UserError('Hanya satu dokumen yang dapat ditulis ke keluaran standar.', {
      hint: 'Pilih satu naskah dan satu bentuk, atau tulis folder tujuan dengan --out.',
    });
  }
  if (context.stdout.isTTY && pairs.some(({ exporter }) => BINARY.has(exporter.format))) {
    throw new UserError('Dokumen Word, Excel, dan PDF tidak dapat ditampilkan di terminal.', {
      hint: 'Tulis ke berkas: --out rilis.docx',
    });
  }
  return pairs.map((pair) => ({ ...pair, target: undefined }));
}

async function isFolder(out: string, { cwd }: CliContext): Promise<boolean> {
  if (/[\\/]$/u.test(out)) return true;
  const there = await stat(resolve(cwd, out)).catch(() => undefined);
  return there?.isDirectory() ?? false;
}
