import type { Command } from 'commander';
import type { CliContext } from '../../context.ts';
import type { ExitCode } from '../../errors.ts';
import { repeatable } from '../../option-values.ts';
import type { InitCommandOptions } from './options.ts';

type Run = (options: InitCommandOptions, context: CliContext) => Promise<ExitCode>;
const lazy: Run = async (options, context) => (await import('./run.ts')).run(options, context);

const EXAMPLES = `
Contoh:
  humas init humas-kota
  humas init humas-kota --set "instansi=Dinas Kominfo Kota Contoh" --set "kota=Contoh" --yes
  humas init humas-kota --set "pemerintah=Pemerintah Kota Contoh" --set "sekda_nama=Contoh, S.H." --yes

Pejabat utama: pimpinan, wakil, sekda, ketua_dprd, dan kepala (instansi), masing-masing dengan
_nama, _jabatan, dan _status.
Berkas yang sudah ada tidak pernah ditimpa.`;

/** Declares `humas init`. */
export function register(program: Command, context: CliContext, run: Run = lazy): void {
  program
    .command('init')
    .alias('mulai')
    .summary('buat ruang kerja')
    .description('Membuat ruang kerja: humas.yaml, pejabat.yaml, acara/, naskah/, dan templat/.')
    .usage('[folder] [pilihan]')
    .argument('[folder]', 'folder ruang kerja; folder saat ini bila kosong')
    .option('--set <nama=isi>', 'jawab sebuah pertanyaan; boleh diulang', repeatable, [])
    .option('--yes', 'jangan bertanya')
    .addHelpText('after', EXAMPLES)
    .action(
      async (
        folder: string | undefined,
        { set, yes = false }: { readonly set: readonly string[]; readonly yes?: boolean },
      ) => {
        context.exitCode = await run({ folder, set, yes }, context);
      },
    );
}
