import { resolve } from 'node:path';
import manifest from '../../../../package.json' with { type: 'json' };
import { type Finding, SEVERITIES } from '../../../check/finding.ts';
import type { Rule } from '../../../check/rule.ts';
import { Checker, type CheckResult } from '../../../check/run.ts';
import type { CheckReport } from '../../../report/check-report.ts';
import { reporters } from '../../../report/reporters.ts';
import { PLAIN_STYLE } from '../../../report/style.ts';
import { rules } from '../../../rules/index.ts';
import { manualItems } from '../../../rules/manual-items.ts';
import { type CliContext, tell } from '../../context.ts';
import {
  DraftLoader,
  isLoaded,
  type LoadedDraft,
  type UnreadableDraft,
} from '../../draft-loader.ts';
import type { ExitCode } from '../../errors.ts';
import { expandInputs, STDIN } from '../../files.ts';
import { refuseOverwrite, writeAtomically } from '../../output.ts';
import { withProgress } from '../../progress.ts';
import { selectRules } from '../../rule-selection.ts';
import { styleFor } from '../../terminal.ts';
import {
  type CheckedPath,
  type CheckJob,
  checkDraft,
  type DraftOutcome,
  isChecked,
  type RuleSelection,
} from './check-draft.ts';
import { checkDrafts } from './check-drafts.ts';
import type { CheckCommandOptions } from './command.ts';
import { fixDraft } from './fix-draft.ts';

/**
 * Checks drafts and writes the report.
 *
 * @returns 0 when nothing is wrong, 1 for findings at error level or too many warnings, 2 when a
 * draft could not be read or a rule broke
 * @throws UserError, before anything is written, when a file that drafts rely on is broken
 */
export async function run(options: CheckCommandOptions, context: CliContext): Promise<ExitCode> {
  const { out } = options;
  if (out !== undefined) await refuseOverwrite(resolve(context.cwd, out), out, options.force);
  const selected = selectRules(rules, options.rules);
  const selection = {
    checker: new Checker(rules, manualItems),
    only: new Set<string>(selected.map(({ id }) => id)),
  };

  const paths = await expandInputs(options.inputs, context.cwd);
  const job = { only: selected.map(({ id }) => id), stdinName: options.stdinFilename };
  const checking = options.fix
    ? fixDrafts(paths, selection, job, context)
    : checkDrafts(paths, job, context);
  const counted = withProgress(
    checking,
    (done) => `Memeriksa naskah ${done} dari ${paths.length} …`,
    context.stderr,
  );
  const checked: CheckedPath[] = [];
  for await (const one of counted) checked.push(one);
  const outcomes = checked.filter(isChecked);
  tellFaults(checked, context);
  const fixesToStdout = options.fix && paths.includes(STDIN);
  await writeReport(
    makeReport(outcomes, selected, options),
    { ...options, fixesToStdout },
    context,
  );
  if (!checked.every(isChecked) || outcomes.some(({ unusable }) => unusable)) return 2;
  return isAccepted(outcomes, options.maxWarnings) ? 0 : 1;
}

/** Mends drafts and checks what they have become; all are read before any is written. */
async function* fixDrafts(
  paths: readonly string[],
  selection: RuleSelection,
  { stdinName }: CheckJob,
  context: CliContext,
): AsyncGenerator<CheckedPath, void, undefined> {
  const loader = new DraftLoader(context, { rules });
  const loaded: (LoadedDraft | UnreadableDraft)[] = [];
  for (const path of paths) loaded.push(await loader.load(path, stdinName));
  for (const draft of loaded) {
    if (isLoaded(draft)) {
      yield checkDraft(await fixDraft(draft, selection, context), selection, context);
    } else {
      yield draft;
    }
  }
}

function tellFaults(checked: readonly CheckedPath[], context: CliContext): void {
  for (const one of checked) {
    if (!isChecked(one)) tell(context, `${one.path}: ${one.message}`, one.hint);
  }
  for (const { notes } of checked.filter(isChecked)) tell(context, ...notes);
}

/** The report without the findings that are too light to be shown. */
function makeReport(
  outcomes: readonly DraftOutcome[],
  selected: readonly Rule[],
  { inputs, minSeverity }: CheckCommandOptions,
): CheckReport {
  const lowest = SEVERITIES.indexOf(minSeverity);
  const isShown = ({ severity }: Finding): boolean => SEVERITIES.indexOf(severity) <= lowest;
  const all = outcomes.map(({ result }) => result);
  const results = all.map((result) => ({ ...result, findings: result.findings.filter(isShown) }));
  const hidden = countFindings(all) - countFindings(results);
  return { results, rules: selected, version: manifest.version, inputs, hidden };
}

function countFindings(results: readonly CheckResult[]): number {
  return results.reduce((sum, { findings }) => sum + findings.length, 0);
}

async function writeReport(
  report: CheckReport,
  options: CheckCommandOptions & { readonly fixesToStdout: boolean },
  context: CliContext,
): Promise<void> {
  const { format, checklist, quiet, out, fixesToStdout } = options;
  // Where the mended text itself goes to standard output, the report makes room for it.
  const stream = fixesToStdout ? context.stderr : context.stdout;
  const style = out === undefined ? styleFor(stream, context) : PLAIN_STYLE;
  const write = await reporters[format]();
  const text = write(report, { style, checklist, quiet });
  if (out === undefined) {
    stream.write(text);
  } else {
    await writeAtomically(resolve(context.cwd, out), text);
    tell(context, `Hasil tertulis di ${out}.`);
  }
}

/** Nothing at error level, and no more warnings than allowed; hidden ones count too. */
function isAccepted(outcomes: readonly DraftOutcome[], maxWarnings: number | undefined): boolean {
  const findings = outcomes.flatMap(({ result }) => result.findings);
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const limit = maxWarnings ?? Number.POSITIVE_INFINITY;
  return findings.every(({ severity }) => severity !== 'error') && warnings <= limit;
}
