import { type Command, Option } from 'commander';
import type { CliContext } from '../../context.ts';
import type { ExitCode } from '../../errors.ts';

type Run = (context: CliContext) => Promise<ExitCode>;
const lazy: Run = async (context) => (await import('./run.ts')).run(context);

const EXAMPLES = `
Perintah ini dijalankan oleh penyunting teks, bukan diketik. Contoh di Helix:
  [language-server.humas]
  command = "humas"
  args = ["lsp"]`;

/** Declares `humas lsp`. */
export function register(program: Command, context: CliContext, run: Run = lazy): void {
  program
    .command('lsp')
    .summary('periksa selagi menulis di VS Code dan sejenisnya')
    .description('Melayani penyunting teks (Language Server Protocol) lewat stdin dan stdout.')
    .usage('[pilihan]')
    // What clients add on their own; standard streams are the only way here.
    .addOption(new Option('--stdio').hideHelp())
    .addOption(new Option('--clientProcessId <id>').hideHelp())
    .addHelpText('after', EXAMPLES)
    .action(async () => {
      context.exitCode = await run(context);
    });
}
