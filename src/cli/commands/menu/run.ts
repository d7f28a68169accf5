import { join } from 'node:path';
import { quoteArgument } from '../../../report/summary.ts';
import { SCAFFOLD_KINDS, type ScaffoldKind } from '../../../scaffold/kind.ts';
import { kinds } from '../../../scaffold/kinds.ts';
import { findWorkspaceRoot } from '../../../workspace/load.ts';
import { type CliContext, tell } from '../../context.ts';
import type { ExitCode } from '../../errors.ts';
import { listEventFiles } from '../../event-files.ts';
import { expandInputs, shownPath } from '../../files.ts';
import type { Prompter } from '../../prompter.ts';
import { PACKAGE } from '../new/package-name.ts';

/** What the menu falls back on and hands over to. */
interface MenuOptions {
  /** The help text, for where nobody can choose. */
  readonly help: string;
  /** Runs the command that was chosen. */
  readonly start: (args: readonly string[]) => Promise<ExitCode>;
}

const ACTIONS = [
  { value: 'new', label: 'Buat rancangan naskah' },
  { value: 'check', label: 'Periksa naskah' },
  { value: 'export', label: 'Jadikan dokumen Word dan HTML' },
  { value: 'refresh', label: 'Perbarui naskah sesudah acaranya berubah' },
  { value: 'facts', label: 'Lihat semua fakta naskah dan keadaannya' },
  { value: 'verify', label: 'Cocokkan fakta naskah dengan sumbernya' },
  { value: 'paraf', label: 'Lihat paraf naskah' },
  { value: 'init', label: 'Buat ruang kerja di folder ini' },
  { value: 'rules', label: 'Lihat aturan pemeriksaan' },
  { value: 'doctor', label: 'Periksa pemasangan' },
] as const;
type Action = (typeof ACTIONS)[number]['value'];

/** Asks what to do next, shows the command for it and runs it; without a terminal, the help. */
export async function runMenu(context: CliContext, options: MenuOptions): Promise<ExitCode> {
  const prompter = await context.openPrompter();
  if (!prompter) {
    tell(context, options.help);
    return 2;
  }
  const action = await prompter.choose<Action>('Apa yang ingin dikerjakan?', ACTIONS);
  const args = await argumentsFor(action, prompter, context);
  tell(context, `$ humas ${args.map(quoteArgument).join(' ')}`);
  return options.start(args);
}

async function argumentsFor(
  action: Action,
  prompter: Prompter,
  context: CliContext,
): Promise<readonly string[]> {
  switch (action) {
    case 'new':
      return newArguments(await chooseKind(prompter), prompter, context);
    case 'check':
    case 'verify':
    case 'facts':
    case 'paraf':
      return [action, await chooseDraft(prompter, context)];
    case 'export':
      return ['export', await chooseDraft(prompter, context), '--format', 'docx,html'];
    case 'refresh':
    case 'init':
    case 'rules':
    case 'doctor':
      return [action];
    default:
      return action satisfies never;
  }
}

type NewKind = ScaffoldKind | typeof PACKAGE;

/** A document is best drafted from an event file, if there is one to choose. */
async function newArguments(
  kind: NewKind,
  prompter: Prompter,
  { cwd }: CliContext,
): Promise<readonly string[]> {
  const root = kind === 'acara' ? undefined : await findWorkspaceRoot(cwd);
  const files = root === undefined ? [] : await listEventFiles(root);
  if (root === undefined || files.length === 0) return ['new', kind];
  const choices = files.map((file) => {
    const path = shownPath(join(root, file), cwd);
    return { value: path, label: path };
  });
  const none = { value: '', label: 'tanpa berkas acara; saya jawab pertanyaannya' };
  const offered = kind === PACKAGE ? choices : [...choices, none];
  const chosen = await prompter.choose('Dari berkas acara yang mana?', offered);
  return chosen === '' ? ['new', kind] : ['new', kind, '--acara', chosen];
}

function chooseKind(prompter: Prompter): Promise<NewKind> {
  const choices = SCAFFOLD_KINDS.map((kind) => ({
    value: kind,
    label: `${kind}: ${kinds[kind].summary}`,
  }));
  const all = { value: PACKAGE, label: `${PACKAGE}: semua naskah sebuah acara sekaligus` } as const;
  return prompter.choose<NewKind>('Naskah apa?', [all, ...choices]);
}

/** One of the drafts below this folder; typed when there is none to choose. */
async function chooseDraft(prompter: Prompter, { cwd }: CliContext): Promise<string> {
  const drafts = await expandInputs(['.'], cwd).catch(() => []);
  if (drafts.length === 0) {
    return prompter.text({ message: 'Naskah yang mana?', example: 'naskah/rilis.md' });
  }
  return prompter.choose(
    'Naskah yang mana?',
    drafts.map((draft) => ({ value: draft, label: draft })),
  );
}
