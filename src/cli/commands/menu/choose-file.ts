import { join } from 'node:path';
import { findWorkspaceRoot } from '../../../workspace/load.ts';
import type { CliContext } from '../../context.ts';
import { listEventFiles } from '../../event-files.ts';
import { expandInputs } from '../../files.ts';
import { shownPath } from '../../paths.ts';
import type { Choice, Prompter } from '../../prompter.ts';

/** One of the drafts below this folder; typed when there is none to choose. */
export async function chooseDraft(prompter: Prompter, { cwd }: CliContext): Promise<string> {
  const drafts = await expandInputs(['.'], cwd).catch(() => []);
  if (drafts.length === 0) {
    return prompter.text({ message: 'Naskah yang mana?', example: 'naskah/rilis.md' });
  }
  return prompter.choose(
    'Naskah yang mana?',
    drafts.map((draft) => ({ value: draft, label: draft })),
  );
}

/** One of the event files of this workspace; typed when there is none to choose. */
export async function chooseEvent(prompter: Prompter, context: CliContext): Promise<string> {
  const choices = await eventChoices(context);
  if (choices.length === 0) {
    return prompter.text({ message: 'Berkas acara yang mana?', example: 'acara/rapat.yaml' });
  }
  return prompter.choose('Berkas acara yang mana?', choices);
}

/** The event files of this workspace, as seen from here. */
export async function eventChoices({ cwd }: CliContext): Promise<readonly Choice<string>[]> {
  const root = await findWorkspaceRoot(cwd);
  const files = root === undefined ? [] : await listEventFiles(root);
  return files.map((file) => {
    const path = shownPath(join(root ?? cwd, file), cwd);
    return { value: path, label: path };
  });
}
