import { resolve } from 'node:path';
import { PLAIN_STYLE, type Style } from '../report/style.ts';
import { quoteArgument } from '../report/summary.ts';
import { type CliContext, type OutputStream, tell } from './context.ts';
import { UserError } from './errors.ts';
import { STDOUT } from './files.ts';
import { refuseOverwrite, writeAtomically } from './output.ts';
import { styleFor } from './terminal.ts';

/** Where a report goes, and how it looks there. */
export interface ReportTarget {
  readonly style: Style;
  write(text: string): Promise<void>;
}

/** What was asked for of a report. */
export interface TargetOptions {
  readonly out: string | undefined;
  /**
   * A name of a format; `docx`, `html` and `markdown` are no text for a terminal, or need advice.
   */
  readonly format: string;
  readonly force: boolean;
  /** What is written is a diff, whatever the format. */
  readonly diff?: boolean;
}

/**
 * The place for the report: the file of `--out`, else standard output.
 *
 * @param stream where the report goes when it goes to no file
 * @throws UserError when the file is there already, or the terminal is no place for the format
 */
export async function openTarget(
  { out, format, force, diff = false }: TargetOptions,
  stream: OutputStream,
  context: CliContext,
): Promise<ReportTarget> {
  if (format === 'docx' && diff) {
    throw new UserError('Pembetulan dari --diff ditulis sebagai teks, bukan dokumen Word.', {
      hint: 'Hilangkan --format docx, atau tulis misalnya --out pembetulan.txt',
    });
  }
  const contentOf = async (text: string): Promise<string | Uint8Array> =>
    format === 'docx' ? (await import('./word-report.ts')).toWord(text, context) : text;
  if (out === undefined || out === STDOUT) {
    if (format === 'docx' && stream.isTTY) {
      throw new UserError('Dokumen Word tidak dapat ditampilkan di terminal.', {
        hint: 'Tulis ke berkas: --out hasil.docx',
      });
    }
    if (format === 'html' && !diff && out === undefined && stream.isTTY) {
      throw new UserError('Laporan HTML dibaca di peramban, bukan di terminal.', {
        hint: 'Tulis ke berkas: --out koreksi.html',
      });
    }
    return {
      style: styleFor(stream, context),
      write: async (text) => stream.write(await contentOf(text)),
    };
  }
  const target = resolve(context.cwd, out);
  await refuseOverwrite(target, out, force);
  return {
    style: PLAIN_STYLE,
    write: async (text) => {
      await writeAtomically(target, await contentOf(text));
      tell(context, `Hasil tertulis di ${out}.`, ...advice(format, out, context));
    },
  };
}

/** What to do with the file, where that is not plain. */
function advice(format: string, out: string, { platform }: CliContext): readonly string[] {
  switch (format) {
    case 'html':
      return [`Buka di peramban: ${opener(platform)} ${quoteArgument(out)}`];
    case 'markdown':
      return [`Untuk dicetak dan ditandatangani: humas export ${quoteArgument(out)}`];
    default:
      return [];
  }
}

/** The command that opens a file with the program that belongs to it. */
function opener(platform: string): string {
  // The first quoted argument of `start` is a title.
  if (platform === 'win32') return 'start ""';
  return platform === 'darwin' ? 'open' : 'xdg-open';
}
