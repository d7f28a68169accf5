import type { Command } from 'commander';
import { DOCUMENT_KINDS, documentKinds } from '../../../draft/document-kinds.ts';
import { releaseVariants, SPECIAL_VARIANTS } from '../../../draft/release-variants.ts';
import type { CliContext } from '../../context.ts';
import type { ExitCode } from '../../errors.ts';
import { repeatable } from '../../option-values.ts';
import type { NewCommandOptions } from './options.ts';
import { PACKAGE } from './package-name.ts';

interface Flags {
  readonly acara?: string;
  readonly dari?: string;
  readonly pola?: string;
  readonly set: readonly string[];
  readonly out?: string;
  readonly yes?: true;
  readonly force?: true;
  readonly dryRun?: true;
}

type Run = (options: NewCommandOptions, context: CliContext) => Promise<ExitCode>;
const lazy: Run = async (options, context) => (await import('./run.ts')).run(options, context);

/** The variants of a release, which are drafted by their own names. */
const VARIANT_LIST = SPECIAL_VARIANTS.map(
  (variant) => `  ${variant.padEnd(15)}${releaseVariants[variant].summary}`,
).join('\n');

const KIND_LIST = [
  ['acara', 'berkas acara: sumber fakta bagi semua naskah'] as const,
  [PACKAGE, 'semua naskah sebuah acara sekaligus'] as const,
  ...DOCUMENT_KINDS.map((kind) => [kind, documentKinds[kind].summary] as const),
]
  .map(([name, summary]) => `  ${name.padEnd(15)}${summary}`)
  .join('\n');

const EXAMPLES = `
Jenis naskah:
${KIND_LIST}

Varian rilis:
${VARIANT_LIST}

Contoh:
  humas new acara
  humas new paket --acara acara/pelatihan.yaml
  humas new rilis --acara acara/pelatihan.yaml
  humas new rundown --acara acara/pelatihan.yaml --out naskah/rundown.md
  humas new rundown --acara acara/gedung.yaml --pola peresmian
  humas new sambutan --acara acara/pelatihan.yaml --set untuk=wali-kota
  humas new undangan --acara acara/pelatihan.yaml
  humas new rilis --dari kiriman.docx
  humas new rilis --dari kiriman.docx --acara acara/pelatihan.yaml
  humas new ralat --dari naskah/rilis.md
  humas new rilis --set "nama=Pelatihan Komunikasi Publik" --yes

Fakta yang belum diketahui tampil sebagai [LENGKAPI: …]; tidak ada yang dikarang.`;

/** Declares `humas new`. */
export function register(program: Command, context: CliContext, run: Run = lazy): void {
  program
    .command('new')
    .alias('baru')
    .summary('buat rancangan naskah')
    .description('Membuat rancangan naskah dari berkas acara atau dari jawaban Anda.')
    .usage('<jenis> [pilihan]')
    .argument('<jenis>', 'acara, paket, rilis, undangan, atau jenis lain di bawah')
    .option('--acara <berkas>', 'berkas acara sumber fakta')
    .option(
      '--dari <berkas>',
      'naskah asal berbentuk Word (.docx), .md, atau .txt, atau - untuk teks yang ditempel: bagi rilis kiriman yang dijadikan rancangan, bagi ralat siaran pers yang diralat, bagi hak-jawab pemberitaannya',
    )
    .option(
      '--pola <nama>',
      'susunan awal untuk rundown: pembukaan-pelatihan, rapat-koordinasi, peresmian, peletakan-batu-pertama, pelantikan, upacara-bendera, kunjungan-kerja, konferensi-pers, penandatanganan, rapat-forkopimda, rapat-paripurna, atau agenda-dadakan',
    )
    .option('--set <nama=isi>', 'jawab sebuah pertanyaan; boleh diulang', repeatable, [])
    .option('--out <berkas>', 'tulis ke berkas atau folder ini; - untuk keluaran standar')
    .option('--yes', 'jangan bertanya')
    .option('--force', 'timpa berkas yang sudah ada')
    .option('--dry-run', 'tampilkan saja, jangan tulis')
    .addHelpText('after', EXAMPLES)
    .action(async (kind: string, flags: Flags) => {
      const options: NewCommandOptions = {
        kind,
        event: flags.acara,
        origin: flags.dari,
        pattern: flags.pola,
        set: flags.set,
        out: flags.out,
        yes: flags.yes ?? false,
        force: flags.force ?? false,
        dryRun: flags.dryRun ?? false,
      };
      context.exitCode = await run(options, context);
    });
}
