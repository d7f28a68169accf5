import { extname } from 'node:path';
import { type Command, Option } from 'commander';
import { SEVERITIES, type Severity } from '../../../check/finding.ts';
import type { ReportFormat } from '../../../report/reporters.ts';
import type { CliContext } from '../../context.ts';
import type { ExitCode } from '../../errors.ts';
import { repeatable, wholeNumber } from '../../option-values.ts';
import { isWordPath } from '../../word-paths.ts';
import type { CheckCommandOptions, CheckFormat } from './options.ts';

interface Flags {
  readonly format?: CheckFormat;
  readonly fix?: true;
  readonly diff?: true;
  readonly watch?: true;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly rule: readonly string[];
  readonly minSeverity: Severity;
  readonly maxWarnings?: number;
  readonly quiet?: true;
  readonly checklist?: true;
  readonly stdinFilename?: string;
  readonly acara?: string;
  readonly out?: string;
  readonly force?: true;
}

type Run = (options: CheckCommandOptions, context: CliContext) => Promise<ExitCode>;
const lazy: Run = async (options, context) => (await import('./run.ts')).run(options, context);

/** Names of the formats, spelt out so that help need not load a single reporter. */
const FORMATS = [
  'terminal',
  'json',
  'sarif',
  'github',
  'html',
  'docx',
  'markdown',
  'komentar',
] as const satisfies readonly CheckFormat[];

/** The format that the name of a file asks for. */
const FORMAT_BY_EXTENSION: Readonly<Record<string, ReportFormat>> = {
  '.docx': 'docx',
  '.htm': 'html',
  '.html': 'html',
  '.json': 'json',
  '.sarif': 'sarif',
};

const EXAMPLES = `
Contoh:
  humas check naskah/rilis.md                       temuan dengan tempat dan saran
  humas check naskah/rilis.md --diff                lihat pembetulan sebelum ditulis
  humas check "naskah/*.md" --fix                   betulkan yang pasti salah
  humas check naskah/rilis.md --watch               periksa lagi setiap kali disimpan
  humas check naskah/rilis.md --out koreksi.html    naskah bertanda koreksi untuk peramban
  humas check naskah/rilis.md --format markdown --out daftar.md
                                                    daftar periksa untuk ditandatangani
  humas check naskah/rilis.md --out hasil.docx      temuan dan daftar periksa di Word
  humas check rilis.docx --out rilis-diperiksa.docx berkas Word yang sama, temuannya jadi komentar
  humas check arsip --baseline lama.json            hanya yang baru sejak dicatat

Bentuk hasil:
  terminal  untuk dibaca di layar       sarif   untuk pemindai kode
  html      koreksi di samping naskah   github  catatan di GitHub Actions
  markdown  daftar periksa              json    untuk program lain
  docx      temuan dan daftar periksa berkop, untuk dicetak; dengan --checklist daftarnya saja
  komentar  salinan berkas Word dengan temuan sebagai komentar di tempatnya`;

/** Declares `humas check`. */
export function register(program: Command, context: CliContext, run: Run = lazy): void {
  program
    .command('check')
    .alias('periksa')
    .summary('periksa ejaan, gaya, fakta, dan tata acara')
    .description(
      'Memeriksa ejaan, gaya, kelengkapan, fakta, tata acara, dan data pribadi di naskah.',
    )
    .usage('<naskah...> [pilihan]')
    .argument(
      '<naskah...>',
      'berkas .md atau Word (.docx), folder, pola seperti "naskah/*.md", atau - untuk masukan standar',
    )
    .option('--fix', 'betulkan yang pasti salah langsung di berkasnya')
    .option('--diff', 'tampilkan yang akan dibetulkan --fix, tanpa menulis apa pun')
    .addOption(
      new Option('--watch', 'periksa lagi setiap kali berkas disimpan').conflicts([
        'fix',
        'updateBaseline',
      ]),
    )
    .option('--checklist', 'tampilkan daftar periksa')
    .addOption(
      new Option(
        '--format <bentuk>',
        `bentuk hasil: ${FORMATS.join(', ')} (bila tidak disebut: menurut nama --out, atau terminal)`,
      ).choices(FORMATS),
    )
    .option('--out <berkas>', 'tulis hasil ke berkas')
    .option('--force', 'timpa berkas --out yang sudah ada')
    .option('--rule <id>', 'jalankan aturan atau kelompok ini saja; boleh diulang', repeatable, [])
    .addOption(
      new Option(
        '--min-severity <tingkat>',
        `tingkat terendah yang tampil: ${SEVERITIES.join(', ')}`,
      )
        .choices(SEVERITIES)
        .default('info' satisfies Severity),
    )
    .option('--max-warnings <n>', 'kode keluar 1 bila peringatan lebih dari n', wholeNumber)
    .option('--baseline <berkas>', 'tampilkan temuan baru saja, selain yang dicatat di berkas ini')
    .addOption(
      new Option('--update-baseline', 'catat semua temuan hari ini di berkas --baseline').conflicts(
        ['diff', 'rule'],
      ),
    )
    .option('--quiet', 'tampilkan yang salah saja, tanpa ringkasan')
    .option(
      '--acara <berkas>',
      'berkas acara bagi berkas Word, dan bagi naskah yang tidak menyebutnya',
    )
    .option('--stdin-filename <nama>', 'nama naskah yang dibaca dari masukan standar')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], flags: Flags) => {
      context.exitCode = await run(optionsOf(inputs, flags), context);
    });
}

/** What was typed, as the work is told it. */
function optionsOf(inputs: readonly string[], flags: Flags): CheckCommandOptions {
  return {
    inputs,
    format: flags.format ?? formatOf(flags.out, inputs),
    fix: flags.fix ?? false,
    diff: flags.diff ?? false,
    watch: flags.watch ?? false,
    baseline: flags.baseline,
    updateBaseline: flags.updateBaseline ?? false,
    rules: flags.rule,
    minSeverity: flags.quiet ? 'error' : flags.minSeverity,
    maxWarnings: flags.maxWarnings,
    quiet: flags.quiet ?? false,
    checklist: flags.checklist ?? false,
    stdinFilename: flags.stdinFilename,
    acara: flags.acara,
    out: flags.out,
    force: flags.force ?? false,
  };
}

/** What is written by default: Word files come back as Word files, several into a folder. */
function formatOf(out: string | undefined, inputs: readonly string[]): CheckFormat {
  const isPlaceForWord = out !== undefined && (isWordPath(out) || /[/\\]$/u.test(out));
  if (isPlaceForWord && inputs.every(isWordPath)) return 'komentar';
  return FORMAT_BY_EXTENSION[extname(out ?? '').toLowerCase()] ?? 'terminal';
}
