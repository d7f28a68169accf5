import type { Command, Help } from 'commander';
import type { CliContext } from '../../src/cli/context.ts';
import { createProgram } from '../../src/cli/program.ts';
import { fullName } from '../../src/cli/usage-errors.ts';

/** The reference of commands, `docs/perintah.md`, from the same declarations as the help texts. */
export function commandPage(): string {
  const output = new HelpOutput();
  const program = createProgram(output.context);
  const commands = commandsBelow(program).map((command) => commandSection(command, output));
  const intro = [
    '# Perintah',
    'Setiap perintah dijelaskan juga oleh programnya sendiri: `humas check --help`. Cara memakainya, tugas demi tugas, ada di [buku panduan](panduan.md).',
    ...optionTable(program, program.createHelp()),
    ...remarks(output.textAfterHelp(program)),
  ];
  return `${[...intro, ...commands.flat()].join('\n\n')}\n`;
}

/** The commands below another, those that have commands of their own before these. */
function commandsBelow(command: Command): readonly Command[] {
  return command.commands.flatMap((child) => [child, ...commandsBelow(child)]);
}

/** A command line without a world: nothing can be read or asked, and what is written is kept. */
class HelpOutput {
  #written = '';

  readonly context: CliContext = {
    stdin: { isTTY: false, read: async () => new Uint8Array() },
    stdout: {
      isTTY: false,
      columns: undefined,
      write: (text) => {
        this.#written += text;
      },
    },
    stderr: { isTTY: false, columns: undefined, write: () => {} },
    env: {},
    platform: 'linux',
    cwd: '/',
    now: new Date(0),
    plain: true,
    openPrompter: async () => undefined,
    waitForStop: () => {
      throw new Error('Nothing runs here.');
    },
    exitCode: 0,
  };

  /** What `addHelpText` put after the help of a command; commander has no other way to ask for it. */
  textAfterHelp(command: Command): string {
    this.#written = '';
    command.outputHelp();
    return this.#written.slice(command.helpInformation().length);
  }
}

function commandSection(command: Command, output: HelpOutput): readonly string[] {
  const help = command.createHelp();
  const above = command.parent ? fullName(command.parent) : '';
  const aliases = command.aliases().map((alias) => `\`${above} ${alias}\``);
  return [
    `## ${fullName(command)}`,
    help.commandDescription(command),
    ...(aliases.length === 0 ? [] : [`Nama lain: ${aliases.join(', ')}.`]),
    fenced([help.commandUsage(command)]),
    ...argumentTable(command, help),
    ...optionTable(command, help),
    ...remarks(output.textAfterHelp(command)),
  ];
}

function argumentTable(command: Command, help: Help): readonly string[] {
  const rows = help
    .visibleArguments(command)
    .map((one) => row(`\`${help.argumentTerm(one)}\``, help.argumentDescription(one)));
  return table('bagian', rows);
}

/** The options of a command but `--help`, which all have. */
function optionTable(command: Command, help: Help): readonly string[] {
  const rows = help
    .visibleOptions(command)
    .filter(({ long }) => long !== '--help')
    .map((option) => row(`\`${help.optionTerm(option)}\``, help.optionDescription(option)));
  return table('pilihan', rows);
}

function table(title: string, rows: readonly string[]): readonly string[] {
  return rows.length === 0 ? [] : [[row(title, 'arti'), '|---|---|', ...rows].join('\n')];
}

function row(term: string, meaning: string): string {
  return `| ${[term, meaning].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/**
 * What stands below the options of a help text: a title with indented lines is a block of its own,
 * commands to try or a list; the lines of a paragraph are one. A placeholder is a sample here.
 */
function remarks(after: string): readonly string[] {
  return after
    .split(/\n{2,}|\n(?=\S.*:\n {2})/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [title = '', ...lines] = part.split('\n');
      if (!lines.some((line) => line.startsWith('  '))) {
        return [title, ...lines].join(' ').replace(/\[[^[\]]+\]/gu, '`$&`');
      }
      const dedented = lines.map((line) => line.replace(/^ {2}/u, ''));
      const language = dedented.some((line) => line.startsWith('humas ')) ? 'sh' : 'text';
      return `${title}\n\n${fenced(dedented, language)}`;
    });
}

function fenced(lines: readonly string[], language = 'sh'): string {
  return [`\`\`\`${language}`, ...lines, '```'].join('\n');
}
