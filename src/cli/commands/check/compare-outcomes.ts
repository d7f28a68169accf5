import { resolve } from 'node:path';
import type { CheckResult } from '../../../check/result.ts';
import type { Checker } from '../../../check/run.ts';
import { leanDraft } from '../../../draft/lean-draft.ts';
import { Source } from '../../../text/source.ts';
import { readTextFile } from '../../../workspace/text-file.ts';
import type { DraftOutcome } from '../../check-draft.ts';
import type { CliContext } from '../../context.ts';

/** Adds what drafts about one event contradict each other in to what came of each. */
export async function compareOutcomes(
  outcomes: readonly DraftOutcome[],
  checker: Checker,
  { cwd }: CliContext,
): Promise<readonly DraftOutcome[]> {
  const before = outcomes.flatMap(({ result }) => result ?? []);
  const compared = new Map<CheckResult, CheckResult>();
  for (const [index, after] of checker.compare(before).entries()) {
    const own = before[index];
    if (own) compared.set(own, await withText(after, cwd));
  }
  return outcomes.map((outcome) =>
    outcome.result ? { ...outcome, result: compared.get(outcome.result) } : outcome,
  );
}

/**
 * The text of a draft was let go when there was nothing to say of it; what there is to say now
 * shows it. A file that has gone meanwhile is reported without its lines.
 */
async function withText(result: CheckResult, cwd: string): Promise<CheckResult> {
  const { draft, findings } = result;
  const { source } = draft;
  if (findings.length === 0 || source.text !== '') return result;
  const file = await readTextFile(resolve(cwd, source.path)).catch(() => undefined);
  if (!file?.ok) return result;
  return { ...result, draft: leanDraft({ ...draft, source: new Source(source.path, file.text) }) };
}
