import { Command, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { register as registerCheck } from './commands/check/command.ts';
import { register as registerDoctor } from './commands/doctor/command.ts';
import { register as registerEvent } from './commands/event/command.ts';
import { register as registerExport } from './commands/export/command.ts';
import { register as registerFacts } from './commands/facts/command.ts';
import { register as registerInit } from './commands/init/command.ts';
import { register as registerList } from './commands/list/command.ts';
import { register as registerLsp } from './commands/lsp/command.ts';
import { register as registerNew } from './commands/new/command.ts';
import { register as registerParaf } from './commands/paraf/command.ts';
import { register as registerOfficials } from './commands/pejabat/command.ts';
import { register as registerRefresh } from './commands/refresh/command.ts';
import { register as registerRules } from './commands/rules/command.ts';
import { register as registerTerbit } from './commands/terbit/command.ts';
import { register as registerVerify } from './commands/verify/command.ts';
import { type CliContext, isDebugging, tell } from './context.ts';
import { type ExitCode, explainError } from './errors.ts';
import { fitLines } from './fit-lines.ts';
import { styleFor } from './terminal.ts';
import { explainUsageError, fullName, refuseEmptyValues } from './usage-errors.ts';

const EXAMPLES = `
Contoh:
  humas                                                menu: pilih tanpa menghafal
  humas init humas-kota                                buat ruang kerja, sekali saja
  humas new acara                                      catat fakta sebuah acara
  humas new rilis --acara acara/rapat.yaml             buat rancangan siaran pers
  humas new paket --acara acara/rapat.yaml             buat semua naskah acara itu
  humas event set acara/rapat.yaml peserta.jumlah=80   acara berubah: naskahnya ikut
  humas check naskah/rilis.md                          periksa ejaan, fakta, dan lainnya
  humas facts naskah/rilis.md                          lihat fakta mana yang sudah pasti
  humas export naskah/rilis.md                         jadikan dokumen Word

Kode keluar: 0 tidak ada yang salah, 1 ada yang salah, 2 pemakaian keliru, 130 dihentikan.`;

/** The titles that commander puts over the parts of a help text. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Pemakaian:',
  'Arguments:': 'Bagian:',
  'Options:': 'Pilihan:',
  'Commands:': 'Perintah:',
};

/** The command tree. Declarations only: a command loads what it works with when it runs. */
export function createProgram(context: CliContext): Command {
  const style = styleFor(context.stdout, context);
  const program = new Command('humas')
    .description('Membuat, memeriksa, dan mengekspor naskah humas pemerintah.')
    .usage('<perintah> [pilihan]')
    .version(manifest.version, '-V, --version', 'tampilkan versi')
    .option('--no-color', 'tulis tanpa warna')
    .helpOption('-h, --help', 'tampilkan bantuan')
    .helpCommand('help [perintah]', 'tampilkan bantuan sebuah perintah')
    .addHelpText('after', EXAMPLES)
    .configureHelp({
      minWidthToWrap: 20,
      styleTitle: (title) => style.strong(TITLES[title] ?? title),
      commandUsage: (command) => `${fullName(command)} ${command.usage()}`,
      optionDescription: (option) => option.description,
      subcommandTerm: (command) => [command.name(), ...command.aliases()].join(', '),
    })
    .configureOutput({
      writeOut: (text) => context.stdout.write(fitLines(text, context.stdout.columns)),
      writeErr: () => {},
      getOutHelpWidth: () => style.width,
      getOutHasColors: () => true,
    });
  registerInit(program, context);
  registerOfficials(program, context);
  registerNew(program, context);
  registerEvent(program, context);
  registerRefresh(program, context);
  registerCheck(program, context);
  registerFacts(program, context);
  registerVerify(program, context);
  registerParaf(program, context);
  registerExport(program, context);
  registerTerbit(program, context);
  registerList(program, context);
  registerRules(program, context);
  registerDoctor(program, context);
  registerLsp(program, context);
  program.hook('preAction', (_, command) => refuseEmptyValues(command));
  for (const command of withCommandsBelow(program)) {
    command.exitOverride((error) => {
      throw error.exitCode === 0 ? error : explainUsageError(error, command);
    });
  }
  return program;
}

/** A command and all below it: `humas`, `humas event`, `humas event set`. */
function withCommandsBelow(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(withCommandsBelow)];
}

/** Runs the program on its arguments (without `node` and the script) and gives the exit code. */
export async function runProgram(args: readonly string[], context: CliContext): Promise<ExitCode> {
  try {
    const program = createProgram(context);
    if (args.every((argument) => argument === '--no-color')) {
      const { runMenu } = await import('./commands/menu/run.ts');
      return await runMenu(context, {
        help: program.helpInformation() + EXAMPLES,
        start: (chosen) => runProgram(chosen, context),
      });
    }
    await program.parseAsync(args, { from: 'user' });
    return context.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return 0;
    const { lines, exitCode } = explainError(error, isDebugging(context));
    tell(context, ...lines);
    return exitCode;
  }
}
