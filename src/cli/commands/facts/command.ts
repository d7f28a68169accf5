import { type Command, Option } from 'commander';
import type { StatementState } from '../../../approval/judge-statements.ts';
import type { FactFormat } from '../../../report/facts/fact-reporters.ts';
import type { CliContext } from '../../context.ts';
import type { ExitCode } from '../../errors.ts';
import { choiceList } from '../../option-values.ts';
import type { FactsCommandOptions } from './options.ts';

interface Flags {
  readonly format: FactFormat;
  readonly state?: readonly StatementState[];
  readonly banding?: true;
  readonly stdinFilename?: string;
  readonly acara?: string;
  readonly out?: string;
  readonly force?: true;
}

type Run = (options: FactsCommandOptions, context: CliContext) => Promise<ExitCode>;
const lazy: Run = async (options, context) => (await import('./run.ts')).run(options, context);

/** Spelt out so that help need not load what works with them. */
const FORMATS = ['terminal', 'json', 'markdown'] as const satisfies readonly FactFormat[];
const STATES = [
  'cocok',
  'bertentangan',
  'diverifikasi',
  'belum',
] as const satisfies readonly StatementState[];

const EXAMPLES = `
Contoh:
  humas facts naskah/rilis.md                    semua pernyataan dan keadaannya
  humas facts naskah/rilis.md --state belum      yang masih harus dicari sumbernya
  humas facts naskah/rilis.md --format markdown --out fakta.md
                                                 daftar untuk dicetak dan dicentang
  humas facts --banding naskah/rilis.md naskah/brief.md
                                                 yang berbeda di dua naskah

Keadaan:
  cocok         sama dengan berkas acara, pejabat.yaml, atau data lain
  bertentangan  bertabrakan dengan data itu, atau dinyatakan salah oleh seseorang
  diverifikasi  sudah dicocokkan seseorang dengan sebuah sumber
  belum         belum ada yang memastikan

Kode keluar 1 bila ada pernyataan yang salah, atau yang berbeda di dua naskah.`;

/** Declares `humas facts`. */
export function register(program: Command, context: CliContext, run: Run = lazy): void {
  program
    .command('facts')
    .alias('fakta')
    .summary('daftar fakta di naskah dan keadaannya')
    .description(
      'Mendaftar nama, jabatan, tanggal, waktu, tempat, angka, peraturan, kutipan, dan kontak di naskah.',
    )
    .usage('<naskah...> [pilihan]')
    .argument(
      '<naskah...>',
      'berkas .md atau Word (.docx), folder, pola seperti "naskah/*.md", atau - untuk masukan standar',
    )
    .option(
      '--state <keadaan>',
      `hanya yang begini keadaannya, dipisah koma: ${STATES.join(', ')}`,
      choiceList(STATES),
    )
    .addOption(
      new Option('--banding', 'bandingkan fakta di dua naskah tentang acara yang sama').conflicts(
        'state',
      ),
    )
    .addOption(
      new Option('--format <bentuk>', `bentuk hasil: ${FORMATS.join(', ')}`)
        .choices(FORMATS)
        .default('terminal' satisfies FactFormat),
    )
    .option('--out <berkas>', 'tulis hasil ke berkas')
    .option('--force', 'timpa berkas --out yang sudah ada')
    .option(
      '--acara <berkas>',
      'berkas acara bagi berkas Word, dan bagi naskah yang tidak menyebutnya',
    )
    .option('--stdin-filename <nama>', 'nama naskah yang dibaca dari masukan standar')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], flags: Flags) => {
      const options: FactsCommandOptions = {
        inputs,
        format: flags.format,
        states: flags.state ?? [],
        compare: flags.banding ?? false,
        stdinFilename: flags.stdinFilename,
        acara: flags.acara,
        out: flags.out,
        force: flags.force ?? false,
      };
      context.exitCode = await run(options, context);
    });
}
