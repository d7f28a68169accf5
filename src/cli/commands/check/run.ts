import { resolve } from 'node:path';
import manifest from '../../../../package.json' with { type: 'json' };
import { type Finding, SEVERITIES } from '../../../check/finding.ts';
import type { Rule } from '../../../check/rule.ts';
import { Checker } from '../../../check/run.ts';
import type { CheckReport } from '../../../report/check-report.ts';
import { reporters } from '../../../report/reporters.ts';
import { PLAIN_STYLE } from '../../../report/style.ts';
import { rules } from '../../../rules/index.ts';
import { type CliContext, tell } from '../../context.ts';
import { DraftLoader } from '../../draft-loader.ts';
import type { ExitCode } from '../../errors.ts';
import { expandInputs, STDIN } from '../../files.ts';
import { refuseOverwrite, writeAtomically } from '../../output.ts';
import { selectRules } from '../../rule-selection.ts';
import { styleFor } from '../../terminal.ts';
import { checkDraft, type DraftOutcome } from './check-draft.ts';
import type { CheckCommandOptions } from './command.ts';
import { fixDraft } from './fix-draft.ts';

/** Checks drafts and writes the report; see contracts of `humas check` for the exit codes. */
export async function run(options: CheckCommandOptions, context: CliContext): Promise<ExitCode> {
  const { out } = options;
  if (out !== undefined) await refuseOverwrite(resolve(context.cwd, out), out, options.force);
  const selected = selectRules(rules, options.rules);
  const checkers = { all: new Checker(rules), selected: new Checker(selected) };

  const paths = await expandInputs(options.inputs, context.cwd);
  const loader = new DraftLoader(context);
  const loaded = [];
  for (const path of paths) loaded.push(await loader.load(path, options.stdinFilename));

  let unusable = false;
  const outcomes: DraftOutcome[] = [];
  for (const draft of loaded) {
    if (!('draft' in draft)) {
      tell(context, `${draft.path}: ${draft.message}`, draft.hint);
      unusable = true;
      continue;
    }
    const mended = options.fix ? await fixDraft(draft, checkers, context) : draft;
    outcomes.push(checkDraft(mended, checkers, context));
  }
  for (const { notes } of outcomes) tell(context, ...notes);

  const fixesToStdout = options.fix && paths.includes(STDIN);
  await writeReport(
    makeReport(outcomes, selected, options),
    { ...options, fixesToStdout },
    context,
  );
  if (unusable || outcomes.some((outcome) => outcome.unusable)) return 2;
  return isAccepted(outcomes, options.maxWarnings) ? 0 : 1;
}

/** The report without the findings that are too light to be shown. */
function makeReport(
  outcomes: readonly DraftOutcome[],
  selected: readonly Rule[],
  { inputs, minSeverity }: CheckCommandOptions,
): CheckReport {
  const lowest = SEVERITIES.indexOf(minSeverity);
  const isShown = ({ severity }: Finding): boolean => SEVERITIES.indexOf(severity) <= lowest;
  let hidden = 0;
  const results = outcomes.map(({ result }) => {
    const findings = result.findings.filter(isShown);
    hidden += result.findings.length - findings.length;
    return { ...result, findings };
  });
  return { results, rules: selected, version: manifest.version, inputs, hidden };
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
