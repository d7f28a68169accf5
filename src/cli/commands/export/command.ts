import { type Command, Option } from 'commander';
import type { ExportFormat } from '../../../export/exporter.ts';
import type { Audience } from '../../../export/run-sheet/audience.ts';
import type { CliContext } from '../../context.ts';
import type { ExitCode } from '../../errors.ts';
import { choiceList } from '../../option-values.ts';

/** What `humas export` was asked to write. */
export interface ExportCommandOptions {
  /** Files, folders, patterns or `-`, as typed. */
  readonly inputs: readonly string[];
  readonly formats: readonly ExportFormat[];
  /** For whom a run-sheet is written. */
  readonly audience: Audience | undefined;
  /** A file, a folder, or `-` for standard output; beside the draft when left out. */
  readonly out: string | undefined;
  readonly force: boolean;
  /** Without the mark of a draft, and only when nothing is lacking. */
  readonly final: boolean;
}

interface Flags {
  readonly format: readonly ExportFormat[];
  readonly out?: string;
  readonly force?: true;
  readonly final?: true;
  readonly fragment?: true;
  readonly untuk?: Audience;
}

type Run = (options: ExportCommandOptions, context: CliContext) => Promise<ExitCode>;
const lazy: Run = async (options, context) => (await import('./run.ts')).run(options, context);

/** Names of the formats, spelt out so that help need not load a single exporter. */
const FORMATS = [
  'docx',
  'pdf',
  'html',
  'fragment',
  'wa',
  'txt',
  'md',
  'eml',
  'caption',
  'xlsx',
  'csv',
  'ics',
  'linimasa',
] as const satisfies readonly ExportFormat[];

/** Names of the readers, spelt out for the same reason. */
const AUDIENCES = ['tamu', 'mc', 'protokol', 'dokumentasi'] as const satisfies readonly Audience[];

const EXAMPLES = `
Contoh:
  humas export naskah/rilis.md
  humas export naskah/rilis.md --format docx,html
  humas export naskah/rilis.md --format wa --out -
  humas export naskah --out siap-kirim
  humas export naskah/rundown.md --untuk tamu --format pdf
  humas export naskah/rundown.md --format xlsx,ics,linimasa
  humas export naskah/rilis.md --final

Dokumen bertanda DRAF sampai diminta --final. Dokumen final hanya ditulis bila pemeriksaan tidak
menemukan yang salah, semua faktanya pasti (humas facts), dan rantai parafnya lengkap; syaratnya
diatur di humas.yaml, isian final. Kode keluar 1 bila belum terpenuhi.`;

/** Declares `humas export`. */
export function register(program: Command, context: CliContext, run: Run = lazy): void {
  program
    .command('export')
    .alias('ekspor')
    .summary('jadikan dokumen Word, PDF, HTML, surel, atau pesan')
    .description('Menulis dokumen jadi dari naskah, di samping naskahnya bila --out kosong.')
    .usage('<naskah...> [pilihan]')
    .argument(
      '<naskah...>',
      'berkas, folder, pola seperti "naskah/*.md", atau - untuk masukan standar',
    )
    .option(
      '--format <bentuk>',
      'bentuk dokumen, dipisah koma: docx, pdf, html, fragment (isi HTML untuk CMS), wa (pesan WhatsApp), txt, md (untuk laman), eml (surel dengan lampiran Word), caption (takarir foto); untuk rundown juga xlsx (Excel), csv, ics (kalender), linimasa (halaman HTML yang menandai acara saat ini)',
      choiceList(FORMATS),
      ['docx'],
    )
    .addOption(
      new Option(
        '--fragment',
        'sama dengan --format fragment: isi HTML untuk ditempel di WordPress',
      ).conflicts('format'),
    )
    .addOption(
      new Option(
        '--untuk <pembaca>',
        'rundown bagi satu kelompok: tamu (susunan acara undangan), mc (narasi dan isyarat, huruf besar), protokol (semua kolom), dokumentasi (saat yang difoto)',
      ).choices(AUDIENCES),
    )
    .option('--out <tujuan>', 'berkas atau folder tujuan; - untuk keluaran standar')
    .option('--final', 'tanpa tanda DRAF; ditolak selama ada yang salah atau belum pasti')
    .option('--force', 'timpa dokumen yang sudah ada')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], flags: Flags) => {
      const { format, fragment, untuk, out, force, final } = flags;
      const formats = fragment ? (['fragment'] as const) : format;
      context.exitCode = await run(
        {
          inputs,
          formats,
          audience: untuk,
          out,
          force: force ?? false,
          final: final ?? false,
        },
        context,
      );
    });
}
