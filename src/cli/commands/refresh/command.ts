import type { Command } from 'commander';
import type { CliContext } from '../../context.ts';
import type { ExitCode } from '../../errors.ts';

/** What `humas refresh` was asked to make anew. */
export interface RefreshCommandOptions {
  /** Event files and drafts; all of the workspace when there are none. */
  readonly inputs: readonly string[];
  /** Apply without asking. */
  readonly yes: boolean;
  /** Show what would change and write nothing. */
  readonly dryRun: boolean;
  /** Put the files of the last change back. */
  readonly undo: boolean;
}

interface Flags {
  readonly yes?: true;
  readonly dryRun?: true;
  readonly undo?: true;
}

type Run = (options: RefreshCommandOptions, context: CliContext) => Promise<ExitCode>;
const lazy: Run = async (options, context) => (await import('./run.ts')).run(options, context);

const EXAMPLES = `
Contoh:
  humas refresh acara/pelatihan.yaml
  humas refresh acara/pelatihan.yaml --yes
  humas refresh naskah/rilis.md
  humas refresh --undo

Naskah dibuat ulang dari berkas acara dengan jawaban yang dahulu; yang Anda tulis sesudahnya tetap
ada. Kata yang diubah di kedua pihak ditandai [PERIKSA: …] di naskah.
Tanpa terminal dan tanpa --yes, perubahan hanya ditampilkan.
Kode keluar 1 bila ada yang perlu diputuskan.`;

/** Declares `humas refresh`. */
export function register(program: Command, context: CliContext, run: Run = lazy): void {
  program
    .command('refresh')
    .alias('segarkan')
    .summary('perbarui naskah menurut berkas acara')
    .description('Menampilkan apa yang berubah di naskah bila acara berubah, lalu menerapkannya.')
    .usage('[acara|naskah...] [pilihan]')
    .argument('[berkas...]', 'berkas acara atau naskah; tanpa ini semua naskah di ruang kerja')
    .option('--yes', 'terapkan tanpa bertanya')
    .option('--dry-run', 'tampilkan saja, jangan tulis')
    .option('--undo', 'kembalikan berkas seperti sebelum perubahan terakhir')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], { yes, dryRun, undo }: Flags) => {
      const options: RefreshCommandOptions = {
        inputs,
        yes: yes ?? false,
        dryRun: dryRun ?? false,
        undo: undo ?? false,
      };
      context.exitCode = await run(options, context);
    });
}
