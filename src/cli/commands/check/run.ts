import manifest from '../../../../package.json' with { type: 'json' };
import { type Finding, SEVERITIES } from '../../../check/finding.ts';
import type { CheckResult } from '../../../check/result.ts';
import { Checker } from '../../../check/run.ts';
import { isRecordKind } from '../../../draft/meta.ts';
import type { CheckReport } from '../../../report/check-report.ts';
import { quoteArgument } from '../../../report/summary.ts';
import { rules } from '../../../rules/index.ts';
import { manualItems } from '../../../rules/manual-items.ts';
import type { DraftOutcome } from '../../check-draft.ts';
import { type CliContext, tell } from '../../context.ts';
import { type ExitCode, UserError } from '../../errors.ts';
import { expandInputs } from '../../files.ts';
import { toSlashes } from '../../paths.ts';
import { selectRules } from '../../rule-selection.ts';
import { isWordPath } from '../../word-paths.ts';
import { applyBaseline, type BaselineFile, openBaseline } from './baseline-file.ts';
import { type CheckPlan, checkAll, type FixMode } from './check-all.ts';
import type { CheckOutput } from './check-output.ts';
import { openOutput } from './open-output.ts';
import type { CheckCommandOptions } from './options.ts';

/** A check made ready: all that may be refused has been. */
interface Job {
  readonly options: CheckCommandOptions;
  readonly plan: CheckPlan;
  readonly baseline: BaselineFile | undefined;
  readonly output: CheckOutput;
}

/**
 * Checks drafts and writes the report; with `--watch`, again after every change.
 *
 * @returns 0 when nothing is wrong, 1 for findings at error level or too many warnings, 2 when a
 * draft could not be read or a rule broke
 * @throws UserError, before anything is written, when a file that drafts rely on is broken
 */
export async function run(options: CheckCommandOptions, context: CliContext): Promise<ExitCode> {
  const job = await prepare(options, context);
  if (!options.watch) return checkOnce(job, context);
  const { watchChecks } = await import('./watch.ts');
  return watchChecks(options.inputs, context, () => checkOnce(job, context));
}

async function prepare(options: CheckCommandOptions, context: CliContext): Promise<Job> {
  const fixes: FixMode = options.diff ? 'preview' : options.fix ? 'write' : 'none';
  const output = await openOutput(options, fixes, context);
  const selected = selectRules(rules, options.rules);
  const selection = {
    checker: new Checker(rules, manualItems),
    only: options.rules.length === 0 ? undefined : new Set(selected.map(({ id }) => id)),
  };
  const eventPath =
    options.acara === undefined
      ? undefined
      : await (await import('../../load-named-event.ts')).namedEventPath(options.acara, context);
  const plan = {
    selection,
    rules: selected,
    fixes,
    stdinFilename: options.stdinFilename,
    keepsText: options.format === 'html',
    eventPath,
  };
  return { options, plan, output, baseline: await openBaseline(options, context) };
}

async function checkOnce(
  { options, plan, baseline, output }: Job,
  context: CliContext,
): Promise<ExitCode> {
  const paths = await expandInputs(options.inputs, context.cwd, {
    withRecords: true,
    withWord: true,
    onPassedOver: ({ count, pattern }) =>
      tell(
        context,
        `${count} berkas Word tidak ikut diperiksa. Untuk memeriksanya: humas check "${pattern}"`,
      ),
  });
  if (plan.fixes !== 'none') refuseWordFixes(paths);
  await output.prepare(paths);
  const outcomes = withoutCleanRecords(await checkAll(paths, plan, context), options.inputs);
  for (const { notes } of outcomes) tell(context, ...notes);
  const isWhole = outcomes.every(({ unusable }) => !unusable);
  const { results, note } = await withoutKnown(outcomes, { baseline, isWhole }, context);
  const unread = outcomes.filter(({ result }) => result === undefined).length;
  const report = { ...makeReport(results, plan, options), baseline: note, unread };
  await output.write(report, outcomes);
  if (!isWhole) return 2;
  return isAccepted(results, options.maxWarnings) ? 0 : 1;
}

/** Nothing is ever mended in Word files. */
function refuseWordFixes(paths: readonly string[]): void {
  const word = paths.find(isWordPath);
  if (word === undefined) return;
  throw new UserError(`Berkas Word tidak diubah oleh --fix dan --diff: ${word}`, {
    hint: `Untuk mendapat temuannya sebagai komentar: humas check ${quoteArgument(word)} --format komentar`,
  });
}

/**
 * The outcomes that a report is about: data files that were not asked for by name, and of which
 * there is nothing to say, stand back behind the drafts.
 */
function withoutCleanRecords(
  outcomes: readonly DraftOutcome[],
  inputs: readonly string[],
): readonly DraftOutcome[] {
  const isDraft = ({ result }: DraftOutcome): boolean =>
    result === undefined || !isRecordKind(result.draft.kind);
  if (!outcomes.some(isDraft)) return outcomes;
  const named = new Set(inputs.map(toSlashes));
  return outcomes.filter(
    (outcome) =>
      isDraft(outcome) ||
      outcome.result?.findings.length !== 0 ||
      named.has(outcome.result.draft.source.path),
  );
}

/** The results without what the baseline knows. */
async function withoutKnown(
  outcomes: readonly DraftOutcome[],
  { baseline, isWhole }: { readonly baseline: BaselineFile | undefined; readonly isWhole: boolean },
  context: CliContext,
): Promise<Pick<CheckReport, 'results'> & { readonly note?: CheckReport['baseline'] }> {
  const results = outcomes.flatMap(({ result }) => result ?? []);
  if (!baseline) return { results };
  if (baseline.isRecording && !isWhole) {
    tell(context, 'Temuan tidak dicatat karena ada naskah yang tidak dapat diperiksa.');
    return { results };
  }
  return applyBaseline(baseline, results, context);
}

/** The report without the findings that are too light to be shown. */
function makeReport(
  all: readonly CheckResult[],
  { rules: selected }: CheckPlan,
  { inputs, minSeverity }: CheckCommandOptions,
): CheckReport {
  const lowest = SEVERITIES.indexOf(minSeverity);
  const isShown = ({ severity }: Finding): boolean => SEVERITIES.indexOf(severity) <= lowest;
  const results = all.map((result) => ({ ...result, findings: result.findings.filter(isShown) }));
  const hidden = countFindings(all) - countFindings(results);
  return { results, rules: selected, version: manifest.version, inputs, hidden };
}

function countFindings(results: readonly CheckResult[]): number {
  return results.reduce((sum, { findings }) => sum + findings.length, 0);
}

/** Nothing at error level, and no more warnings than allowed; hidden ones count too. */
function isAccepted(results: readonly CheckResult[], maxWarnings: number | undefined): boolean {
  const findings = results.flatMap((result) => result.findings);
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const limit = maxWarnings ?? Number.POSITIVE_INFINITY;
  return findings.every(({ severity }) => severity !== 'error') && warnings <= limit;
}
