import { dirname, resolve } from 'node:path';
import { DEFAULT_CHAIN } from '../../../approval/sign-off-chain.ts';
import { quoteArgument } from '../../../report/summary.ts';
import { SCAFFOLD_KINDS, type ScaffoldKind } from '../../../scaffold/kind.ts';
import { kinds } from '../../../scaffold/kinds.ts';
import { type CliContext, tell } from '../../context.ts';
import { DraftLoader } from '../../draft-loader.ts';
import type { ExitCode } from '../../errors.ts';
import type { Prompter } from '../../prompter.ts';
import { PACKAGE } from '../new/package-name.ts';
import { ACTIONS, type Action } from './actions.ts';
import {
  chooseDraft,
  chooseEvent,
  chooseList,
  chooseReceived,
  eventChoices,
} from './choose-file.ts';
import { askEventChanges } from './event-changes.ts';
import { exportArguments } from './export-arguments.ts';

/** What the menu falls back on and hands over to. */
interface MenuOptions {
  /** The help text, for where nobody can choose. */
  readonly help: string;
  /** Runs the command that was chosen. */
  readonly start: (args: readonly string[]) => Promise<ExitCode>;
}

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
    case 'acara':
      return ['new', 'acara'];
    case 'new':
      return newArguments(await chooseKind(prompter), prompter, context);
    case 'received': {
      const file = await chooseReceived(prompter, context);
      return [...(await newArguments('rilis', prompter, context, NO_EVENT)), '--dari', file];
    }
    case 'check':
    case 'facts':
      return [action, await chooseDraft(prompter, context, { withAll: true, withWord: true })];
    case 'verify':
      return [action, await chooseDraft(prompter, context)];
    case 'fix':
      return ['check', await chooseDraft(prompter, context, { withAll: true }), '--fix'];
    case 'paraf':
      return parafArguments(await chooseDraft(prompter, context), prompter, context);
    case 'terbit':
      return publishArguments(await chooseDraft(prompter, context), prompter);
    case 'export':
      return exportArguments(await chooseDraft(prompter, context), prompter, context);
    case 'show':
      return ['event', 'show', await chooseEvent(prompter, context)];
    case 'set': {
      const event = await chooseEvent(prompter, context);
      return ['event', 'set', event, ...(await askEventChanges(event, prompter, context))];
    }
    case 'undo':
      return ['refresh', '--undo'];
    case 'pejabat':
      return ['pejabat', '--dari', await chooseList(prompter, context)];
    case 'list':
    case 'refresh':
    case 'init':
    case 'rules':
    case 'doctor':
      return [action];
    default:
      return action satisfies never;
  }
}

const NO_EVENT = 'tanpa berkas acara';

type NewKind = ScaffoldKind | typeof PACKAGE;

/** A document is best drafted from an event file, if there is one to choose. */
async function newArguments(
  kind: NewKind,
  prompter: Prompter,
  context: CliContext,
  without = 'tanpa berkas acara; saya jawab pertanyaannya',
): Promise<readonly string[]> {
  const choices = await eventChoices(context);
  if (choices.length === 0) return ['new', kind];
  const none = { value: '', label: without };
  const offered = kind === PACKAGE ? choices : [...choices, none];
  const chosen = await prompter.choose('Dari berkas acara yang mana?', offered);
  return chosen === '' ? ['new', kind] : ['new', kind, '--acara', chosen];
}

/** Event files stand in the menu by themselves. */
function chooseKind(prompter: Prompter): Promise<NewKind> {
  const choices = SCAFFOLD_KINDS.filter((kind) => kind !== 'acara').map((kind) => ({
    value: kind,
    label: `${kind}: ${kinds[kind].summary}`,
  }));
  const all = { value: PACKAGE, label: `${PACKAGE}: semua naskah sebuah acara sekaligus` } as const;
  return prompter.choose<NewKind>('Naskah apa?', [all, ...choices]);
}

/** Without a place, what is on record is shown. */
async function publishArguments(draft: string, prompter: Prompter): Promise<readonly string[]> {
  const place = await prompter.text({
    message: 'Di mana tayang, atau siapa penerimanya?',
    example: 'laman resmi, atau grup WhatsApp wartawan',
  });
  if (place.trim() === '') return ['terbit', draft];
  const day = await prompter.text({
    message: 'Hari apa? Enter bila hari ini.',
    example: 'kemarin, atau 2026-08-17',
  });
  const dated = day.trim() === '' ? [] : ['--tanggal', day.trim()];
  return ['terbit', draft, '--di', place.trim(), ...dated];
}

async function parafArguments(
  draft: string,
  prompter: Prompter,
  context: CliContext,
): Promise<readonly string[]> {
  const folder = dirname(resolve(context.cwd, draft));
  const { settings } = await new DraftLoader(context).workspace(folder);
  const role = await prompter.choose('Bubuhkan paraf sebagai siapa?', [
    { value: '', label: 'lihat rantainya saja' },
    ...(settings.final?.paraf ?? DEFAULT_CHAIN).map((one) => ({ value: one, label: one })),
  ]);
  return ['paraf', draft, ...(role === '' ? [] : ['--sebagai', role])];
}
