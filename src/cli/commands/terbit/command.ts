import type { Command } from 'commander';
import type { CliContext } from '../../context.ts';
import type { ExitCode } from '../../errors.ts';
import type { PublishCommandOptions } from './options.ts';

interface Flags {
  readonly di?: string;
  readonly tanggal?: string;
  readonly tautan?: string;
  readonly batal?: true;
}

type Run = (options: PublishCommandOptions, context: CliContext) => Promise<ExitCode>;
const lazy: Run = async (options, context) => (await import('./run.ts')).run(options, context);

const EXAMPLES = `
Contoh:
  humas terbit naskah/rilis.md --di "grup WhatsApp wartawan"
  humas terbit naskah/rilis.md --di "laman resmi" --tautan https://contoh.go.id/berita/12
  humas terbit naskah/rilis.md --di "laman resmi" --tanggal kemarin
  humas terbit naskah/rilis.md --di "laman resmi" --batal
  humas terbit naskah/rilis.md

Perintah ini hanya mencatat; yang mengirim atau menayangkannya Anda.
Daftar yang sudah dan belum terbit: humas list, humas list --belum-terbit.`;

/** Declares `humas terbit`. */
export function register(program: Command, context: CliContext, run: Run = lazy): void {
  program
    .command('terbit')
    .summary('catat naskah yang sudah tayang atau terkirim')
    .description('Mencatat ke mana dan kapan sebuah naskah tayang atau terkirim.')
    .usage('<naskah> [pilihan]')
    .argument('<naskah>', 'berkas naskah')
    .option('--di <tempat>', 'tempat tayang atau penerimanya')
    .option('--tanggal <hari>', 'hari tayang atau terkirim (bila tidak disebut: hari ini)')
    .option('--tautan <alamat>', 'alamat tayangannya')
    .option('--batal', 'hapus catatan untuk tempat itu')
    .addHelpText('after', EXAMPLES)
    .action(async (input: string, { di, tanggal, tautan, batal }: Flags) => {
      const options = { input, channel: di, day: tanggal, link: tautan, revoke: batal ?? false };
      context.exitCode = await run(options, context);
    });
}
