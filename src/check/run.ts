import type { CalendarDate } from '../calendar/date.ts';
import type { Draft } from '../draft/draft.ts';
import { readProse } from '../draft/prose.ts';
import type { Lexicon } from '../morphology/lexicon.ts';
import { ruleSettingsFor } from '../workspace/rule-settings.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../workspace/workspace.ts';
import { type ChecklistItem, type ManualItem, makeChecklist } from './checklist.ts';
import { compareResults, type StatedFacts } from './compare.ts';
import type { Finding } from './finding.ts';
import { type AnyLexicalRule, PhraseTable } from './phrases.ts';
import type { RecordFile } from './record.ts';
import { isComparison, type Rule, type RuleContext } from './rule.ts';
import { type RuleFailure, RuleRun } from './rule-run.ts';
import { settle } from './settle.ts';
import type { SuppressedFinding } from './suppress.ts';

/** What a check is made with, besides the draft. */
export interface CheckOptions {
  readonly now: CalendarDate;
  readonly event?: RuleContext['event'];
  /** Set instead of `event` when the draft names an event file that cannot be used. */
  readonly eventFault?: RuleContext['eventFault'];
  /** Of the files that the draft names, those that are not there, as it writes them. */
  readonly missingFiles?: ReadonlySet<string> | undefined;
  readonly workspace?: Workspace;
  /** The words of the language; those of the agency are added to it. */
  readonly lexicon?: Lexicon | undefined;
  /**
   * What the draft stands for where it is a data file.
   *
   * @internal
   */
  readonly record?: RecordFile | undefined;
  /**
   * Path of the draft with `/`, from the folder of `humas.yaml`: chooses the settings for its
   * folder (`khusus`). The path of its source when left out.
   */
  readonly path?: string;
  /** Whether the result is to go into {@link Checker.compare}. */
  readonly forComparison?: boolean;
  /** Ids of the only rules to run; when left out, all but optional ones that are not set. */
  readonly only?: ReadonlySet<string>;
}

/** The result for one draft. */
export interface CheckResult {
  readonly draft: Draft;
  /** As in {@link CheckOptions.path}. */
  readonly path: string;
  /** In source order. */
  readonly findings: readonly Finding[];
  /** What the draft asks to be left alone, with the reasons it gives. */
  readonly suppressed: readonly SuppressedFinding[];
  readonly checklist: readonly ChecklistItem[];
  readonly failures: readonly RuleFailure[];
  /**
   * What the draft states of its event, for {@link Checker.compare}, when that was asked for.
   *
   * @internal
   */
  readonly stated?: StatedFacts | undefined;
}

/** A set of rules made ready to check any number of drafts. */
export class Checker {
  readonly rules: readonly Rule[];
  readonly #manual: readonly ManualItem[];
  #phrases: PhraseTable | undefined;
  /** The last lexicon with the words of the agency: the next draft mostly wants the same. */
  #extended:
    | { readonly from: Lexicon; readonly by: Workspace; readonly lexicon: Lexicon }
    | undefined;

  /** `manual` are the points of the checklist that only a person can confirm. */
  constructor(rules: readonly Rule[], manual: readonly ManualItem[] = []) {
    this.rules = rules;
    this.#manual = manual;
  }

  /** Checks a draft. A rule that throws is reported in `failures`, never passed on. */
  check(draft: Draft, options: CheckOptions): CheckResult {
    const workspace = options.workspace ?? EMPTY_WORKSPACE;
    const { settings, roster } = workspace;
    const path = options.path ?? draft.source.path.replaceAll('\\', '/');
    const context: RuleContext = {
      draft,
      passages: readProse(draft),
      now: options.now,
      event: options.event,
      eventFault: options.eventFault,
      record: options.record,
      missingFiles: options.missingFiles,
      roster,
      settings,
      lexicon: options.lexicon && this.#extend(options.lexicon, workspace),
      options: {},
    };
    const run = new RuleRun(this.rules, context, ruleSettingsFor(settings, path), options.only);
    this.#runLexical(run);
    for (const rule of run.active) {
      if (rule.type === 'draft') run.runDraftRule(rule);
    }
    const { kept, suppressed } = run.applySuppressions();
    return {
      draft,
      path,
      findings: settle(kept),
      suppressed,
      checklist: makeChecklist(
        draft,
        run.active,
        { findings: kept, applied: run.applied, remarks: run.remarks },
        this.#manual,
      ),
      failures: run.failures,
      ...(options.forComparison ? { stated: run.stateFacts() } : {}),
    };
  }

  #extend(lexicon: Lexicon, workspace: Workspace): Lexicon {
    const last = this.#extended;
    if (last?.from === lexicon && last.by === workspace) return last.lexicon;
    const { settings, words = [] } = workspace;
    const extended = lexicon.extend([...words, ...settings.istilah]);
    this.#extended = { from: lexicon, by: workspace, lexicon: extended };
    return extended;
  }

  /**
   * Holds drafts about the same event against each other. Results of drafts that were checked with
   * `forComparison` come back with what they contradict each other in; all others as they are.
   */
  compare(results: readonly CheckResult[]): readonly CheckResult[] {
    return compareResults(results, this.rules.filter(isComparison));
  }

  #runLexical(run: RuleRun): void {
    this.#phrases ??= new PhraseTable(this.rules.filter(isLexical));
    const wanted = new Map(
      run.active.filter(isLexical).map((rule) => [rule, run.contextFor(rule)] as const),
    );
    for (const rule of wanted.keys()) run.applied.add(rule.id);
    this.#phrases.search(run.context.passages, {
      contextFor: (rule) => wanted.get(rule),
      found: (rule, report) => run.add(rule, report),
      failed: (rule, error) => run.fail(rule, error),
    });
  }
}

function isLexical(rule: Rule): rule is AnyLexicalRule {
  return rule.type === 'lexical';
}
