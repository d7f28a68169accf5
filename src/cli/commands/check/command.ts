import { type Command, Option } from 'commander';
import { SEVERITIES, type Severity } from '../../../check/finding.ts';
import type { ReportFormat } from '../../../report/reporters.ts';
import type { CliContext } from '../../context.ts';
import type { ExitCode } from '../../errors.ts';
import { repeatable, wholeNumber } from '../../option-values.ts';

/** What `humas check` was asked to do. */
export interface CheckCommandOptions {
  /** Files, folders, patterns or `-`, as typed. */
  readonly inputs: readonly string[];
  readonly format: ReportFormat;
  readonly fix: boolean;
  /** Ids or groups of the only rules to run; all when empty. */
  readonly rules: readonly string[];
  readonly minSeverity: Severity;
  /** Above this many warnings the exit code is 1; `undefined` for no limit. */
  readonly maxWarnings: number | undefined;
  readonly quiet: boolean;
  readonly checklist: boolean;
  readonly stdinFilename: string | undefined;
  /** File for the report. */
  readonly out: string | undefined;
  readonly force: boolean;
}

interface Flags {
  readonly format: ReportFormat;
  readonly fix?: true;
  readonly rule: readonly string[];
  readonly minSeverity: Severity;
  readonly maxWarnings?: number;
  readonly quiet?: true;
  readonly checklist?: true;
  readonly stdinFilename?: string;
  readonly out?: string;
  readonly force?: true;
}

type Run = (options: CheckCommandOptions, context: CliContext) => Promise<ExitCode>;
const lazy: Run = async (options, context) => (await import('./run.ts')).run(options, context);

/** Names of the formats, spelt out so that help need not load a single reporter. */
const FORMATS = ['terminal', 'json'] as const satisfies readonly ReportFormat[];

const EXAMPLES = `
Contoh:
  humas check naskah/rilis.md
  humas check naskah --checklist
  humas check "naskah/*.md" --fix
  humas check naskah/rilis.md --format json --out hasil.json`;

/** Declares `humas check`. */
export function register(program: Command, context: CliContext, run: Run = lazy): void {
  program
    .command('check')
    .alias('periksa')
    .summary('periksa naskah')
    .description('Memeriksa ejaan, gaya, bagian, dan fakta naskah.')
    .usage('<naskah...> [pilihan]')
    .argument(
      '<naskah...>',
      'berkas, folder, pola seperti "naskah/*.md", atau - untuk masukan standar',
    )
    .option('--fix', 'betulkan yang pasti salah langsung di berkasnya')
    .option('--checklist', 'tampilkan daftar periksa')
    .addOption(
      new Option('--format <bentuk>', `bentuk hasil: ${FORMATS.join(', ')}`)
        .choices(FORMATS)
        .default('terminal' satisfies ReportFormat),
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
    .option('--quiet', 'tampilkan yang salah saja, tanpa ringkasan')
    .option('--stdin-filename <nama>', 'nama naskah yang dibaca dari masukan standar')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], flags: Flags) => {
      const options: CheckCommandOptions = {
        inputs,
        format: flags.format,
        fix: flags.fix ?? false,
        rules: flags.rule,
        minSeverity: flags.quiet ? 'error' : flags.minSeverity,
        maxWarnings: flags.maxWarnings,
        quiet: flags.quiet ?? false,
        checklist: flags.checklist ?? false,
        stdinFilename: flags.stdinFilename,
        out: flags.out,
        force: flags.force ?? false,
      };
      context.exitCode = await run(options, context);
    });
}
