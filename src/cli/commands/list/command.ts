import { type Command, Option } from 'commander';
import type { CliContext } from '../../context.ts';
import type { ExitCode } from '../../errors.ts';
import { LIST_FORMATS, type ListCommandOptions, type ListFormat } from './options.ts';

interface Flags {
  readonly sejak?: string;
  readonly sampai?: string;
  readonly jenis?: string;
  readonly belumTerbit?: true;
  readonly format?: ListFormat;
  readonly out?: string;
  readonly force?: true;
}

type Run = (options: ListCommandOptions, context: CliContext) => Promise<ExitCode>;
const lazy: Run = async (options, context) => (await import('./run.ts')).run(options, context);

const EXAMPLES = `
Contoh:
  humas list                                       semua naskah di ruang kerja
  humas list --sejak 2026-08-17 --sampai 2026-08-23
                                                   naskah sepekan, untuk laporan mingguan
  humas list --belum-terbit                        rilis yang belum tayang atau terkirim
  humas list --jenis rilis --out rilis-agustus.xlsx
                                                   daftar rilis di Excel

Naskah diurutkan menurut tanggalnya. Kolom paraf menunjukkan sampai mana rantainya (humas paraf).
Tempat dan tanggal terbit ikut tampil bila sudah dicatat (humas terbit).`;

/** Declares `humas list`. */
export function register(program: Command, context: CliContext, run: Run = lazy): void {
  program
    .command('list')
    .alias('daftar')
    .summary('daftar naskah dengan tanggal, paraf, dan terbitnya')
    .description('Mendaftar naskah: tanggal, jenis, judul, nomor, penulis, paraf, dan terbitnya.')
    .usage('[naskah...] [pilihan]')
    .argument('[naskah...]', 'berkas, folder, atau pola; seluruh ruang kerja bila kosong')
    .option('--sejak <tanggal>', 'hanya yang bertanggal hari ini atau sesudahnya')
    .option('--sampai <tanggal>', 'hanya yang bertanggal hari ini atau sebelumnya')
    .option('--jenis <nama>', 'hanya jenis ini; beberapa dipisah koma')
    .option('--belum-terbit', 'hanya rilis yang belum tercatat terbit')
    .addOption(
      new Option(
        '--format <bentuk>',
        `bentuk hasil: ${LIST_FORMATS.join(', ')} (bila tidak disebut: menurut nama --out, atau terminal)`,
      ).choices(LIST_FORMATS),
    )
    .option('--out <berkas>', 'tulis hasil ke berkas')
    .option('--force', 'timpa berkas --out yang sudah ada')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], flags: Flags) => {
      const options: ListCommandOptions = {
        inputs,
        from: flags.sejak,
        to: flags.sampai,
        kinds: flags.jenis,
        unpublished: flags.belumTerbit ?? false,
        format: flags.format,
        out: flags.out,
        force: flags.force ?? false,
      };
      context.exitCode = await run(options, context);
    });
}
