import { type Command, Option } from 'commander';
import type { CliContext } from '../../context.ts';
import type { ExitCode } from '../../errors.ts';
import type { RulesCommandOptions } from './options.ts';

type Run = (options: RulesCommandOptions, context: CliContext) => Promise<ExitCode>;
const lazy: Run = async (options, context) => (await import('./run.ts')).run(options, context);

const EXAMPLES = `
Contoh:
  humas rules
  humas rules struktur/isian-kosong
  humas rules --format json`;

/** Declares `humas rules`. */
export function register(program: Command, context: CliContext, run: Run = lazy): void {
  program
    .command('rules')
    .alias('aturan')
    .summary('jelaskan aturan pemeriksaan')
    .description(
      'Mendaftar semua aturan, atau menjelaskan satu aturan dengan contoh dan sumbernya.',
    )
    .usage('[id] [pilihan]')
    .argument('[id]', 'aturan atau kelompok, misalnya struktur/isian-kosong atau struktur')
    .addOption(
      new Option('--format <bentuk>', 'bentuk hasil: text, json')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (id: string | undefined, { format }: Pick<RulesCommandOptions, 'format'>) => {
      context.exitCode = await run({ id, format }, context);
    });
}
