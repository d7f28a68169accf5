import type { Command } from 'commander';
import type { CliContext } from '../../context.ts';
import type { ExitCode } from '../../errors.ts';
import { repeatable } from '../../option-values.ts';
import type { VerifyCommandOptions } from './options.ts';

interface Flags {
  readonly klaim: readonly string[];
  readonly sumber?: string;
  readonly salah?: true;
  readonly seharusnya?: string;
  readonly oleh?: string;
}

type Run = (options: VerifyCommandOptions, context: CliContext) => Promise<ExitCode>;
const lazy: Run = async (options, context) => (await import('./run.ts')).run(options, context);

const EXAMPLES = `
Contoh:
  humas verify naskah/rilis.md
  humas verify naskah/rilis.md --klaim "221 permohonan" --sumber "laporan PPID, Juli 2026" --oleh "Wida Larasati"
  humas verify naskah/rilis.md --klaim 3fa2c1 --salah --seharusnya 212 --sumber "telepon PPID" --oleh Wida

Di terminal, setiap pernyataan yang belum diperiksa ditanyakan satu per satu, dan setiap jawaban
langsung disimpan. Catatannya ada di samping naskah, misalnya naskah/rilis.verifikasi.yaml.
Bila pernyataan di naskah diubah, verifikasinya gugur.`;

/** Declares `humas verify`. */
export function register(program: Command, context: CliContext, run: Run = lazy): void {
  program
    .command('verify')
    .alias('verifikasi')
    .summary('catat fakta yang sudah dicocokkan dengan sumbernya')
    .description('Menanyakan pernyataan yang belum diperiksa dan mencatat sumbernya.')
    .usage('<naskah> [pilihan]')
    .argument('<naskah>', 'berkas naskah')
    .option(
      '--klaim <pernyataan>',
      'catat pernyataan ini tanpa bertanya: bunyinya, atau id dari humas facts --format json; boleh diulang',
      repeatable,
      [],
    )
    .option('--sumber <teks>', 'dengan apa pernyataan itu dicocokkan')
    .option('--salah', 'pernyataan itu ternyata salah')
    .option('--seharusnya <teks>', 'yang benar, bila pernyataan itu salah')
    .option('--oleh <nama>', 'dicatat atas nama siapa (atau variabel HUMAS_OLEH)')
    .addHelpText('after', EXAMPLES)
    .action(async (input: string, { klaim, sumber, salah, seharusnya, oleh }: Flags) => {
      const options: VerifyCommandOptions = {
        input,
        claims: klaim,
        source: sumber,
        isWrong: salah ?? false,
        correction: seharusnya,
        officer: oleh,
      };
      context.exitCode = await run(options, context);
    });
}
