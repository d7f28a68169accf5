import type { Command } from 'commander';
import type { CliContext } from '../../context.ts';
import type { ExitCode } from '../../errors.ts';
import type { ParafCommandOptions } from './options.ts';

interface Flags {
  readonly sebagai?: string;
  readonly oleh?: string;
}

type Run = (options: ParafCommandOptions, context: CliContext) => Promise<ExitCode>;
const lazy: Run = async (options, context) => (await import('./run.ts')).run(options, context);

const EXAMPLES = `
Contoh:
  humas paraf naskah/rilis.md
  humas paraf naskah/rilis.md --sebagai kasubbag --oleh "Teguh Prakoso"

Rantainya penulis, kasubbag, kabag, lalu pimpinan, kecuali humas.yaml menyebut yang lain:
  final: { paraf: [penulis, kabag] }

Paraf terikat pada bunyi naskah: satu koma yang berubah sesudahnya menggugurkannya.
Paraf ini catatan kerja, bukan tanda tangan elektronik menurut undang-undang.
Kode keluar 1 bila rantainya belum lengkap.`;

/** Declares `humas paraf`. */
export function register(program: Command, context: CliContext, run: Run = lazy): void {
  program
    .command('paraf')
    .summary('lihat atau bubuhkan paraf')
    .description('Menampilkan rantai paraf sebuah naskah, atau membubuhkan paraf berikutnya.')
    .usage('<naskah> [pilihan]')
    .argument('<naskah>', 'berkas naskah')
    .option('--sebagai <peran>', 'bubuhkan paraf untuk peran ini')
    .option('--oleh <nama>', 'nama yang memaraf (atau variabel HUMAS_OLEH)')
    .addHelpText('after', EXAMPLES)
    .action(async (input: string, { sebagai, oleh }: Flags) => {
      context.exitCode = await run({ input, role: sebagai, officer: oleh }, context);
    });
}
