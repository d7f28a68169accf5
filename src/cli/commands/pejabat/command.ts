import type { Command } from 'commander';
import type { CliContext } from '../../context.ts';
import type { ExitCode } from '../../errors.ts';
import type { OfficialsOptions } from './options.ts';

type Run = (options: OfficialsOptions, context: CliContext) => Promise<ExitCode>;
const lazy: Run = async (options, context) => (await import('./run.ts')).run(options, context);

const EXAMPLES = `
Contoh:
  humas pejabat --dari daftar.xlsx
  humas pejabat --dari daftar.csv --yes

Yang disalin hanya nama, jabatan, status, sejak (TMT), sampai, dan panggilan.
Pejabat yang sudah tercatat tidak diubah.`;

/** Declares `humas pejabat`. */
export function register(program: Command, context: CliContext, run: Run = lazy): void {
  program
    .command('pejabat')
    .summary('salin daftar pejabat dari Excel, CSV, atau teks')
    .description('Menambahkan pejabat dari sebuah daftar ke pejabat.yaml.')
    .usage('--dari <berkas> [pilihan]')
    .requiredOption('--dari <berkas>', 'daftar: .xlsx, .csv, .txt, atau - untuk masukan standar')
    .option('--yes', 'tulis tanpa bertanya')
    .addHelpText('after', EXAMPLES)
    .action(async ({ dari, yes }: { readonly dari: string; readonly yes?: true }) => {
      context.exitCode = await run({ input: dari, yes: yes ?? false }, context);
    });
}
