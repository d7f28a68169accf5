import { reporters } from '../../../report/reporters.ts';
import type { CliContext } from '../../context.ts';
import { STDIN } from '../../files.ts';
import { openTarget } from '../../report-target.ts';
import type { FixMode } from './check-all.ts';
import type { CheckOutput } from './check-output.ts';
import type { CheckCommandOptions } from './options.ts';

/**
 * Opens what the options ask for.
 *
 * @throws UserError when its file is there already, or the terminal is no place for it
 */
export async function openOutput(
  options: CheckCommandOptions,
  fixes: FixMode,
  context: CliContext,
): Promise<CheckOutput> {
  const { format, checklist, quiet } = options;
  if (format === 'komentar') {
    const { CommentCopies } = await import('./comment-copies.ts');
    return new CommentCopies(options, context);
  }
  // Where the mended text itself goes to standard output, the report makes room for it.
  const isTaken = fixes === 'write' && options.inputs.includes(STDIN);
  const target = await openTarget(options, isTaken ? context.stderr : context.stdout, context);
  const prepare = async (): Promise<void> => undefined;
  if (fixes === 'preview') {
    const { tellPreview } = await import('./preview.ts');
    return { prepare, write: (_, outcomes) => tellPreview(outcomes, options, target, context) };
  }
  return {
    prepare,
    write: async (report) => {
      const write = await reporters[format]();
      await target.write(write(report, { style: target.style, checklist, quiet }));
    },
  };
}
