import { diffText, type TextDiff } from '../../../check/diff.ts';
import { reportDiff } from '../../../report/diff.ts';
import { quoteArgument } from '../../../report/summary.ts';
import type { DraftOutcome, RuleSelection } from '../../check-draft.ts';
import { type CliContext, tell } from '../../context.ts';
import type { LoadedDraft } from '../../draft-loader.ts';
import { STDIN } from '../../files.ts';
import type { ReportTarget } from '../../report-target.ts';
import { mendDraft } from './fix-draft.ts';
import type { CheckCommandOptions } from './options.ts';

/** What `--fix` would change in a draft; nothing is written. */
export function previewFix(
  loaded: LoadedDraft,
  selection: RuleSelection,
  context: CliContext,
): TextDiff {
  const { fixed } = mendDraft(loaded, selection, context);
  return diffText(loaded.draft.source.text, fixed.draft.source.text, loaded.path);
}

/** Shows what `--fix` would change, and says how to have it changed. */
export async function tellPreview(
  outcomes: readonly DraftOutcome[],
  { inputs, rules }: Pick<CheckCommandOptions, 'inputs' | 'rules'>,
  target: ReportTarget,
  context: CliContext,
): Promise<void> {
  const diffs = outcomes.flatMap(({ diff }) => (diff && diff.hunks.length > 0 ? [diff] : []));
  await target.write(reportDiff(diffs, target.style));
  if (diffs.length === 0) {
    tell(context, 'Tidak ada yang dapat dibetulkan otomatis.');
    return;
  }
  tell(context, `${diffs.length} naskah akan berubah; belum ada yang ditulis.`);
  if (inputs.includes(STDIN)) return;
  const typed = [...inputs.map(quoteArgument), ...rules.map((rule) => `--rule ${rule}`)].join(' ');
  tell(context, `Untuk membetulkannya: humas check ${typed} --fix`);
}
