import type { Rule } from '../../../check/rule.ts';
import {
  checkDraft,
  checkRecord,
  type DraftOutcome,
  type RuleSelection,
  unreadableOutcome,
} from '../../check-draft.ts';
import type { CliContext } from '../../context.ts';
import { DraftLoader, isLoaded, type LoadedDraft, type LoadedRecord } from '../../draft-loader.ts';
import { recordKind } from '../../files.ts';
import { withProgress } from '../../progress.ts';
import type { UnreadableDraft } from '../../read-draft.ts';
import { checkDrafts } from './check-drafts.ts';
import { compareOutcomes } from './compare-outcomes.ts';

/** What becomes of the safe fixes: left alone, written, or shown as a diff. */
export type FixMode = 'none' | 'write' | 'preview';

/** How drafts are checked. */
export interface CheckPlan {
  readonly selection: RuleSelection;
  /** The rules of the selection. */
  readonly rules: readonly Rule[];
  readonly fixes: FixMode;
  /** The path that standard input is taken for. */
  readonly stdinFilename: string | undefined;
  /** Whether the report shows the text of drafts that have no finding. */
  readonly keepsText: boolean;
  /** Absolute path of the event file of drafts that name none. */
  readonly eventPath: string | undefined;
}

/**
 * Checks all drafts, in their order, and those about one event against each other. Every draft is
 * read before the first is mended, so that nothing is written when a file that drafts rely on is
 * broken.
 *
 * @throws UserError when such a file is broken, or a draft changed while it was mended
 */
export async function checkAll(
  paths: readonly string[],
  plan: CheckPlan,
  context: CliContext,
): Promise<readonly DraftOutcome[]> {
  const outcomes = await checkEach(paths, plan, context);
  return paths.length > 1 ? compareOutcomes(outcomes, plan.selection.checker, context) : outcomes;
}

async function checkEach(
  paths: readonly string[],
  plan: CheckPlan,
  context: CliContext,
): Promise<readonly DraftOutcome[]> {
  const { fixes, eventPath } = plan;
  if (fixes === 'none') return checkOnly(paths, plan, context);
  const selection = { ...plan.selection, forComparison: paths.length > 1 };
  const loader = new DraftLoader(context, { rules: selection.checker.rules, eventPath });
  const loaded: (LoadedDraft | LoadedRecord | UnreadableDraft)[] = [];
  for (const path of paths) {
    const kind = recordKind(path);
    loaded.push(
      kind === undefined
        ? await loader.load(path, plan.stdinFilename)
        : await loader.loadRecord(path, kind),
    );
  }
  const outcomes: DraftOutcome[] = [];
  for (const one of loaded) {
    if (!isLoaded(one)) outcomes.push(unreadableOutcome(one));
    else if ('record' in one) outcomes.push(checkRecord(one, selection, context));
    else outcomes.push(await mendOne(one, fixes, selection, context));
  }
  return outcomes;
}

async function checkOnly(
  paths: readonly string[],
  { selection, stdinFilename, keepsText, eventPath }: CheckPlan,
  context: CliContext,
): Promise<readonly DraftOutcome[]> {
  const job = {
    only: selection.only && [...selection.only],
    stdinName: stdinFilename,
    keepsText,
    eventPath,
    forComparison: paths.length > 1,
  };
  const outcomes: DraftOutcome[] = [];
  const counted = withProgress(
    checkDrafts(paths, job, context),
    (done) => `Memeriksa naskah ${done} dari ${paths.length} …`,
    context.stderr,
  );
  for await (const outcome of counted) outcomes.push(outcome);
  return outcomes;
}

async function mendOne(
  loaded: LoadedDraft,
  fixes: Exclude<FixMode, 'none'>,
  selection: RuleSelection,
  context: CliContext,
): Promise<DraftOutcome> {
  switch (fixes) {
    case 'write': {
      const { fixDraft } = await import('./fix-draft.ts');
      return checkDraft(await fixDraft(loaded, selection, context), selection, context);
    }
    case 'preview': {
      const { previewFix } = await import('./preview.ts');
      const diff = previewFix(loaded, selection, context);
      return { ...checkDraft(loaded, selection, context), diff };
    }
    default:
      return fixes satisfies never;
  }
}
