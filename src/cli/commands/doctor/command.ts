import type { Command } from 'commander';
import type { CliContext } from '../../context.ts';
import type { ExitCode } from '../../errors.ts';

type Run = (context: CliContext) => Promise<ExitCode>;
const lazy: Run = async (context) => (await import('./run.ts')).run(context);

/** Declares `humas doctor`. */
export function register(program: Command, context: CliContext, run: Run = lazy): void {
  program
    .command('doctor')
    .summary('periksa pemasangan dan ruang kerja')
    .description('Memeriksa versi, ruang kerja, daftar pejabat, berkas acara, dan templat.')
    .usage('[pilihan]')
    .addHelpText('after', '\nContoh:\n  humas doctor')
    .action(async () => {
      context.exitCode = await run(context);
    });
}
