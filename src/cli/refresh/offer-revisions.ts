import { dirname } from 'node:path';
import { quoteArgument } from '../../report/summary.ts';
import { type CliContext, tell } from '../context.ts';
import type { ExitCode } from '../errors.ts';
import type { Prompter } from '../prompter.ts';
import { applyRevisions } from './apply-revisions.ts';
import { isChanged, type Plan, type Revision } from './plan-revisions.ts';
import { hasMarks, lapsedTexts, showPlan } from './show-plan.ts';

/** How changes of documents are put before the officer. */
export interface Offer {
  /** Apply without asking. */
  readonly yes: boolean;
  readonly dryRun: boolean;
  /** What to type to have the changes applied. */
  readonly command: string;
  /** What is to be known besides; told below the differences, where it is seen. */
  readonly remarks: readonly string[];
  /** Whether the event file was changed just before, as part of the same change. */
  readonly goesOn: boolean;
}

/**
 * Shows what changes in every document, and applies it if the officer agrees: by `--yes`, or when
 * asked in a terminal. Where nobody can be asked, nothing is written.
 *
 * @returns 1 when a document is left, or would be, with a place that a person has to decide
 */
export async function offerRevisions(
  plan: Plan,
  offer: Offer,
  context: CliContext,
): Promise<ExitCode> {
  showPlan(plan, offer.remarks, context);
  const changed = plan.revisions.filter(isChanged);
  if (changed.length === 0) {
    if (plan.revisions.length > 0) {
      const count = plan.revisions.length;
      tell(context, `Tidak ada yang berubah di ${count} naskah.`);
    }
    return 0;
  }
  const chosen = await choose(changed, offer, context);
  if (chosen.length === 0) {
    tell(
      context,
      ...lapsedTexts(changed, 'akan gugur'),
      `${changed.length} naskah akan berubah; belum ada naskah yang ditulis.`,
      `Untuk menerapkannya: ${offer.command}`,
    );
    return hasMarks(changed) ? 1 : 0;
  }
  const unchanged = plan.revisions.filter((revision) => !isChanged(revision));
  await applyRevisions(plan, [...chosen, ...unchanged], offer);
  tell(
    context,
    ...chosen.map(({ document }) => `Disegarkan: ${document.path}`),
    ...lapsedTexts(chosen, 'gugur'),
    ...(hasMarks(chosen) ? ['Putuskan tempat bertanda [PERIKSA: …], lalu hapus tandanya.'] : []),
    `Periksa lagi: humas check ${placesOf(chosen).map(quoteArgument).join(' ')}`,
    'Untuk membatalkannya: humas refresh --undo',
  );
  return hasMarks(chosen) ? 1 : 0;
}

/** The documents by name, or the folder that several of them lie in. */
function placesOf(revisions: readonly Revision[]): readonly string[] {
  const paths = revisions.map(({ document }) => document.path);
  const [folder = '.', ...others] = new Set(paths.map((path) => dirname(path)));
  return paths.length > 2 && others.length === 0 && folder !== '.' ? [folder] : paths;
}

async function choose(
  changed: readonly Revision[],
  { yes, dryRun }: Offer,
  context: CliContext,
): Promise<readonly Revision[]> {
  if (dryRun) return [];
  if (yes) return changed;
  const prompter = await context.openPrompter();
  if (!prompter) return [];
  tell(context, ...lapsedTexts(changed, 'akan gugur'));
  const [only] = changed;
  if (changed.length === 1 && only) {
    return (await prompter.confirm(`Terapkan pada ${only.document.path}?`, true)) ? changed : [];
  }
  const answer = await prompter.choose(`Terapkan pada ${changed.length} naskah?`, [
    { value: 'semua', label: 'Ya, semuanya' },
    { value: 'satu', label: 'Tanya satu per satu' },
    { value: 'tidak', label: 'Tidak, biarkan' },
  ]);
  switch (answer) {
    case 'semua':
      return changed;
    case 'satu':
      return chooseEach(changed, prompter);
    case 'tidak':
      return [];
    default:
      return answer satisfies never;
  }
}

async function chooseEach(
  changed: readonly Revision[],
  prompter: Prompter,
): Promise<readonly Revision[]> {
  const chosen: Revision[] = [];
  for (const revision of changed) {
    if (await prompter.confirm(`Terapkan pada ${revision.document.path}?`, true)) {
      chosen.push(revision);
    }
  }
  return chosen;
}
