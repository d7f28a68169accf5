import type { Command, CommanderError } from 'commander';
import { DOCUMENT_KINDS } from '../draft/document-kinds.ts';
import { SPECIAL_VARIANTS } from '../draft/release-variants.ts';
import { findNearest } from '../text/nearest.ts';
import { UserError } from './errors.ts';

/**
 * The Indonesian sentence for a fault that commander found in the arguments of `command`. Its
 * messages are English, with what was typed in quotes; only the quoted parts are kept.
 */
export function explainUsageError(error: CommanderError, command: Command): UserError {
  return wrongUse(explain(error, command), command, error);
}

function wrongUse(message: string, command: Command, cause?: CommanderError): UserError {
  return new UserError(message, { hint: `Cara memakai: ${fullName(command)} --help`, cause });
}

/**
 * Refuses options and arguments with nothing in them, which commander takes for values: `--out ""`
 * is a variable of a script that was empty, and never the current folder.
 *
 * @throws UserError naming the first of them
 */
export function refuseEmptyValues(command: Command): void {
  for (const option of command.options) {
    const name = option.attributeName();
    const values: unknown[] = [command.getOptionValue(name)].flat();
    if (command.getOptionValueSource(name) === 'cli' && values.some(isBlank)) {
      throw wrongUse(emptyOption(option.flags), command);
    }
  }
  const index = command.args.findIndex(isBlank);
  if (index === -1) return;
  const { registeredArguments: known } = command;
  const name = (known[index] ?? known.at(-1))?.name() ?? '';
  throw wrongUse(`Bagian <${name}> kosong${describeArgument(command, name)}.`, command);
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function emptyOption(flags: string): string {
  return `Pilihan ${flags} kosong; tulis isinya atau hapus pilihan itu.`;
}

function explain({ code, message }: CommanderError, command: Command): string {
  const [first = '', second = ''] = Array.from(message.matchAll(/'([^']*)'/gu), ([, text]) => text);
  switch (code) {
    case 'commander.unknownOption':
      return `Pilihan ${first} tidak dikenal.${didYouMean(first, first.startsWith('--') ? flagsOf(command) : [])}`;
    case 'commander.unknownCommand':
      return unknownCommand(first, command);
    case 'commander.missingArgument':
      return `Bagian <${first}> belum ditulis${describeArgument(command, first)}.`;
    case 'commander.optionMissingArgument':
      return `Pilihan ${first} memerlukan isi.`;
    case 'commander.missingMandatoryOptionValue':
      return `Pilihan ${first} wajib ditulis.`;
    case 'commander.conflictingOption':
      return `Pilihan ${first} tidak dapat dipakai bersama ${second}.`;
    case 'commander.excessArguments':
      return excessArguments(command);
    case 'commander.invalidArgument':
      return invalidArgument(message);
    case 'commander.help': {
      const typed = command.args.at(-1);
      if (typed === undefined) {
        const names = command.commands.map((child) => child.name()).join(', ');
        return `Perintah sesudah ${fullName(command)} belum ditulis: ${names}.`;
      }
      return unknownCommand(typed, command);
    }
    default:
      return 'Perintah ini tidak dapat dibaca.';
  }
}

/** What officers call things that have another name here. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['bantuan', 'help'],
  ['bikin', 'new'],
  ['buat', 'new'],
  ['cek', 'check'],
  ['cetak', 'export'],
  ['pdf', 'export --format pdf'],
  ['perbaiki', 'check --fix'],
  ['perbarui', 'refresh'],
  ['ubah', 'event set'],
  ['versi', '--version'],
  ['wa', 'export --format wa --out -'],
  ['word', 'export'],
]);

function unknownCommand(typed: string, command: Command): string {
  const known = command.parent ? undefined : otherName(typed.toLowerCase());
  const meant =
    known === undefined ? didYouMean(typed, commandNames(command)) : ` Mungkin maksudnya ${known}?`;
  return `Perintah “${typed}” tidak dikenal.${meant}`;
}

function otherName(typed: string): string | undefined {
  const isDocument = [...DOCUMENT_KINDS, ...SPECIAL_VARIANTS].some((kind) => kind === typed);
  return isDocument ? `new ${typed}` : OTHER_NAMES.get(typed);
}

function excessArguments(command: Command): string {
  const { registeredArguments: known, args } = command;
  const [first = ''] = args.slice(known.length);
  const isSetting =
    /^[a-z_]+=/u.test(first) && command.options.some(({ long }) => long === '--set');
  if (isSetting) return `Bagian “${first}” tidak dikenal. Mungkin maksudnya --set "${first}"?`;
  if (known.length === 0)
    return `Sesudah ${fullName(command)} tidak ada bagian lain; hapus “${first}”.`;
  return `Terlalu banyak bagian untuk ${fullName(command)}. Apit nama yang memuat spasi dengan tanda kutip.`;
}

/** `: rilis, brief, …`, as the help has it. */
function describeArgument({ registeredArguments }: Command, name: string): string {
  const found = registeredArguments.find((argument) => argument.name() === name);
  return found?.description ? `: ${found.description}` : '';
}

/** `error: option '--format <f>' argument 'x' is invalid. Allowed choices are a, b.` */
function invalidArgument(message: string): string {
  const parts =
    /^error: (?:option '(.*?)' argument|command-argument value) '(.*)' is invalid(?: for argument '(.*?)')?\. ?(.*)$/su.exec(
      message,
    );
  const [, option, value = '', argument, rest = ''] = parts ?? [];
  if (option !== undefined && isBlank(value)) return emptyOption(option);
  const where = option ?? `<${argument ?? ''}>`;
  const choices = /^Allowed choices are (.*)\.$/u.exec(rest)?.[1]?.split(', ');
  if (choices === undefined) return `Isi “${value}” untuk ${where} keliru. ${rest}`.trimEnd();
  const meant = didYouMean(value, choices);
  return `Isi “${value}” untuk ${where} tidak dikenal.${meant} Pilihannya: ${choices.join(', ')}.`;
}

function didYouMean(typed: string, candidates: readonly string[]): string {
  const nearest = findNearest(typed, candidates);
  return nearest === undefined ? '' : ` Mungkin maksudnya ${nearest}?`;
}

function flagsOf(command: Command): string[] {
  const own = command.options.flatMap(({ long }) => long ?? []);
  const above = command.parent ? flagsOf(command.parent) : [];
  return [...own, ...above, '--help'];
}

function commandNames(command: Command): string[] {
  return command.commands.flatMap((child) => [child.name(), ...child.aliases()]);
}

/** A command as it is typed: `humas check`. */
export function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}
