import type { CalendarDate } from '../calendar/date.ts';
import type { Draft } from '../draft/draft.ts';
import { readProse } from '../draft/prose.ts';
import type { Span } from '../text/span.ts';
import { overlaps } from '../text/span.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../workspace/workspace.ts';
import { type ChecklistItem, type ManualItem, makeChecklist } from './checklist.ts';
import { type Finding, type Report, SEVERITIES, type Severity } from './finding.ts';
import { PhraseTable } from './phrases.ts';
import type { DraftRule, LexicalRule, Rule, RuleContext } from './rule.ts';

/** What a check is made with, besides the draft. */
export interface CheckOptions {
  readonly now: CalendarDate;
  readonly event?: RuleContext['event'];
  /** Set instead of `event` when the draft names an event file that cannot be used. */
  readonly eventFault?: RuleContext['eventFault'];
  readonly workspace?: Workspace;
  /** Points of the checklist that only a person can confirm. */
  readonly manual?: readonly ManualItem[];
}

/** A rule that broke on a draft. The others went on. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

/** The result for one draft. */
export interface CheckResult {
  readonly draft: Draft;
  /** In source order. */
  readonly findings: readonly Finding[];
  readonly checklist: readonly ChecklistItem[];
  readonly failures: readonly RuleFailure[];
}

/** A set of rules made ready to check any number of drafts. */
export class Checker {
  readonly rules: readonly Rule[];
  #phrases: PhraseTable | undefined;

  constructor(rules: readonly Rule[]) {
    this.rules = rules;
  }

  /** Checks a draft. A rule that throws is reported in `failures`, never passed on. */
  check(draft: Draft, options: CheckOptions): CheckResult {
    const { settings, roster } = options.workspace ?? EMPTY_WORKSPACE;
    const context: RuleContext = {
      draft,
      passages: readProse(draft),
      now: options.now,
      event: options.event,
      eventFault: options.eventFault,
      roster,
      settings,
    };
    const run = new Run(context);
    const active = this.rules.filter((rule) => run.isActive(rule));
    this.#runLexical(active, run);
    for (const rule of active) {
      if (rule.type === 'draft') run.runDraftRule(rule);
    }
    return {
      draft,
      findings: settle(run.findings),
      checklist: makeChecklist(draft.kind, active, run, options.manual ?? []),
      failures: run.failures,
    };
  }

  #runLexical(active: readonly Rule[], run: Run): void {
    const isLexical = (rule: Rule): rule is LexicalRule<never> => rule.type === 'lexical';
    this.#phrases ??= new PhraseTable(this.rules.filter(isLexical));
    const wanted = new Set(active.filter(isLexical));
    for (const rule of wanted) run.applied.add(rule.id);
    for (const passage of run.context.passages) {
      this.#phrases.search(
        passage,
        run.context,
        (rule, report) => {
          if (wanted.has(rule)) run.add(rule, report);
        },
        (rule, error) => run.fail(rule, error),
      );
    }
  }
}

/** The state of one check. */
class Run {
  readonly context: RuleContext;
  readonly findings: Finding[] = [];
  readonly failures: RuleFailure[] = [];
  /** Ids of the rules that had something to look at. */
  readonly applied = new Set<string>();

  constructor(context: RuleContext) {
    this.context = context;
  }

  isActive(rule: Rule): boolean {
    const { draft, settings } = this.context;
    if (draft.unreadable.length > 0) return rule.id.startsWith('berkas/');
    if (settings.aturan[rule.id] === 'off') return false;
    return rule.kinds?.includes(draft.kind) ?? true;
  }

  runDraftRule(rule: DraftRule): void {
    try {
      if (rule.applies && !rule.applies(this.context)) return;
      this.applied.add(rule.id);
      for (const report of rule.check(this.context)) this.add(rule, report);
    } catch (error) {
      this.fail(rule, error);
    }
  }

  fail(rule: Rule, error: unknown): void {
    if (this.failures.some((failure) => failure.rule === rule.id)) return;
    this.failures.push({ rule: rule.id, error });
  }

  add(rule: Rule, report: Report): void {
    const { source } = this.context.draft;
    const { span } = report;
    if (span.start < 0 || span.end < span.start || span.end > source.text.length) {
      throw new RangeError(`${rule.id} reported ${span.start}–${span.end}, outside the text`);
    }
    this.findings.push({
      rule: rule.id,
      severity: this.#severity(rule, report),
      message: report.message,
      span,
      start: source.position(span.start),
      end: source.position(span.end),
      text: source.text.slice(span.start, span.end),
      suggestions: report.suggestions ?? [],
      fixable: report.fix?.safe === true,
      fix: report.fix,
      related: report.related ?? [],
      source: rule.source,
    });
  }

  #severity(rule: Rule, report: Report): Severity {
    const setting = this.context.settings.aturan[rule.id];
    if (setting !== undefined && setting !== 'off') return setting;
    return report.severity ?? rule.severity;
  }
}

/**
 * Source order; where two findings overlap and both want to change the text, the one that covers
 * more, else the graver one, stays.
 */
function settle(findings: readonly Finding[]): readonly Finding[] {
  const weight = (finding: Finding): number => SEVERITIES.indexOf(finding.severity);
  const length = (span: Span): number => span.end - span.start;
  const best = [...findings].sort(
    (a, b) =>
      length(b.span) - length(a.span) || weight(a) - weight(b) || compareText(a.rule, b.rule),
  );
  const kept: Finding[] = [];
  for (const finding of best) {
    const rival = kept.some(
      (other) =>
        overlaps(other.span, finding.span) &&
        ((other.fix !== undefined && finding.fix !== undefined) || sameReport(other, finding)),
    );
    if (!rival) kept.push(finding);
  }
  return kept.sort(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      weight(a) - weight(b) ||
      compareText(a.rule, b.rule),
  );
}

function sameReport(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.span.start === b.span.start && a.span.end === b.span.end;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
