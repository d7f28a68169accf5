import manifest from '../../../../package.json' with { type: 'json' };
import type { FactSheet } from '../../../report/facts/fact-report.ts';
import { factReporters } from '../../../report/facts/fact-reporters.ts';
import type { CliContext } from '../../context.ts';
import { type ExitCode, UserError } from '../../errors.ts';
import { FactReader } from '../../fact-sheet.ts';
import { expandInputs } from '../../files.ts';
import { namedEventPath } from '../../load-named-event.ts';
import { openTarget, type ReportTarget } from '../../report-target.ts';
import type { FactsCommandOptions } from './options.ts';

/**
 * Lists the statements of drafts.
 *
 * @returns 1 when one of them is wrong nearly certainly, 2 when a draft could not be read
 */
export async function run(options: FactsCommandOptions, context: CliContext): Promise<ExitCode> {
  const { inputs, format, states, stdinFilename } = options;
  const target = await openTarget(options, context.stdout, context);
  const eventPath = await namedEventPath(options.acara, context);
  const reader = new FactReader(context, eventPath);
  const sheets: FactSheet[] = [];
  const paths = await expandInputs(inputs, context.cwd, { withWord: true });
  for (const path of paths) {
    const judged = await reader.read(path, stdinFilename);
    if (judged) sheets.push(judged.sheet);
  }
  if (options.compare) return writeComparison(sheets, paths.length, options, target);
  if (sheets.length > 0) {
    const write = await factReporters[format]();
    const report = { sheets, states, inputs, version: manifest.version };
    await target.write(write(report, target.style));
  }
  if (sheets.length < paths.length) return 2;
  return sheets.some(hasGrave) ? 1 : 0;
}

/** @returns 1 when the two drafts say different things of the same, 2 when one could not be read */
async function writeComparison(
  [left, right]: readonly FactSheet[],
  wanted: number,
  { format }: FactsCommandOptions,
  target: ReportTarget,
): Promise<ExitCode> {
  if (wanted !== 2) {
    throw new UserError(`Yang dibandingkan harus dua naskah, bukan ${wanted}.`, {
      hint: 'Misalnya: humas facts --banding naskah/rilis.md naskah/brief.md',
    });
  }
  if (!left || !right) return 2;
  const { compareSheets, comparisonText } = await import(
    '../../../report/facts/fact-comparison.ts'
  );
  const compared = compareSheets(left, right);
  await target.write(comparisonText(compared, format, target.style));
  return compared.different.length > 0 ? 1 : 0;
}

/** Whether something in a draft is wrong nearly certainly. */
function hasGrave({ statements, loose }: FactSheet): boolean {
  return (
    loose.some(({ severity }) => severity === 'error') ||
    statements.some((one) => one.state === 'bertentangan' && one.isGrave)
  );
}
