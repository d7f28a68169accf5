import { findDisputedText } from '../draft/disputed-text.ts';
import { readDocumentFacts } from '../facts/read-document-facts.ts';
import type { StatedFact } from '../facts/stated-facts.ts';
import { overlaps, type Span } from '../text/span.ts';
import {
  findRuleSetting,
  type RuleSetting,
  type RuleSettings,
} from '../workspace/rule-settings.ts';
import type { Finding, Report, Severity } from './finding.ts';
import { LockedText } from './locked-text.ts';
import { readOptions } from './options.ts';
import type { RuleFailure, StatedFacts } from './result.ts';
import {
  type ChecklistRemark,
  type DraftRule,
  isComparison,
  type Rule,
  type RuleContext,
  type SuppressionReview,
} from './rule.ts';
import { isAboutOwnWords, isAboutWording, standsFor } from './rule-id.ts';
import { explainUnknownName } from './rule-names.ts';
import { isInScope } from './scope.ts';
import { readSuppressions, type SuppressedFinding, suppress } from './suppress.ts';

/** The state of one check. */
export class RuleRun {
  readonly context: RuleContext;
  /** The context of all rules that have no options. */
  readonly #plain: RuleContext<never>;
  /** The rules that are to run, in order. */
  readonly active: readonly Rule[];
  readonly failures: RuleFailure[] = [];
  /** Ids of the rules that had something to look at. */
  readonly applied = new Set<string>();
  /** What rules add to their lines in the checklist, by their ids. */
  readonly remarks = new Map<string, ChecklistRemark>();
  readonly #findings: Finding[] = [];
  readonly #rules: readonly Rule[];
  readonly #settings: RuleSettings;
  readonly #only: ReadonlySet<string> | undefined;
  readonly #locked: LockedText;
  /** Words that the draft sets right. */
  readonly #disputed: readonly Span[];

  constructor(
    rules: readonly Rule[],
    context: RuleContext,
    settings: RuleSettings,
    only: ReadonlySet<string> | undefined,
  ) {
    this.context = context;
    this.#plain = { ...context, options: {} as never };
    this.#rules = rules;
    this.#settings = settings;
    this.#only = only;
    this.#disputed = findDisputedText(context.draft, context.passages);
    this.#locked = new LockedText(context.passages, context.event?.file.tema);
    this.active = rules.filter((rule) => this.#isActive(rule) && this.#isWanted(rule));
  }

  #isActive(rule: Rule): boolean {
    const { draft } = this.context;
    if (!isInScope(rule, draft)) return false;
    if (draft.unreadable.length > 0) return rule.id.startsWith('berkas/');
    return this.#setting(rule).tingkat !== 'off';
  }

  #isWanted(rule: Rule): boolean {
    if (this.#only) return this.#only.has(rule.id);
    return !rule.optional || this.#settings[rule.id] !== undefined;
  }

  #setting(rule: Rule): RuleSetting {
    return findRuleSetting(this.#settings, rule.id);
  }

  /** The context with the options of `rule`, which `rule` alone knows the type of. */
  contextFor(rule: Rule): RuleContext<never> {
    if (!rule.options) return this.#plain;
    const options = readOptions(rule.options, this.#setting(rule));
    return { ...this.context, options: options as never };
  }

  runDraftRule(rule: DraftRule<never>): void {
    try {
      const context = this.contextFor(rule);
      if (rule.applies && !rule.applies(context)) return;
      this.applied.add(rule.id);
      for (const report of rule.check(context)) this.add(rule, report);
      const remark = rule.remark?.(context);
      if (remark) this.remarks.set(rule.id, remark);
    } catch (error) {
      this.fail(rule, error);
    }
  }

  /** Takes out what the draft silences and adds what is wrong with how it does so. */
  applySuppressions(): {
    readonly kept: readonly Finding[];
    readonly suppressed: readonly SuppressedFinding[];
  } {
    const { draft } = this.context;
    const { suppressions, faults } = readSuppressions(draft);
    const { kept, suppressed, unused } = suppress(this.#findings, suppressions);
    const unknown = suppressions.flatMap(({ name, span }): readonly Report[] => {
      const reason = explainUnknownName(name, this.#rules);
      if (!reason) return [];
      const { message, suggestion } = reason;
      return [{ span, message, suggestions: suggestion === undefined ? [] : [suggestion] }];
    });
    const review = {
      faults: [...faults, ...unknown],
      unused: unused.filter(({ name }) => this.#hasLooked(name)),
    };
    const own = this.#findings.length;
    for (const rule of this.active) this.#runReview(rule, review);
    return { kept: [...kept, ...this.#findings.slice(own)], suppressed };
  }

  /** What the draft states of its event; nothing where no rule is to compare it. */
  stateFacts(): StatedFacts | undefined {
    const { draft, event, eventFault } = this.context;
    const path = event?.path ?? eventFault?.path;
    const active = this.active.filter(isComparison);
    if (path === undefined || active.length === 0) return undefined;
    const { suppressions } = readSuppressions(draft);
    const isSilenced = ({ start }: StatedFact): boolean =>
      this.#disputed.some((one) => one.start <= start.offset && start.offset < one.end) ||
      suppressions.some(
        ({ name, scope }) =>
          active.some(({ id }) => standsFor(name, id)) &&
          scope.start <= start.offset &&
          start.offset < scope.end,
      );
    return {
      event: path,
      facts: readDocumentFacts(this.context).filter((fact) => !isSilenced(fact)),
      levels: new Map(active.map((rule) => [rule.id, this.#ownLevel(rule)])),
    };
  }

  #runReview(rule: Rule, review: SuppressionReview): void {
    if (rule.type !== 'suppression') return;
    this.applied.add(rule.id);
    try {
      for (const report of rule.review(review)) this.add(rule, report);
    } catch (error) {
      this.fail(rule, error);
    }
  }

  /**
   * Whether all rules of a name have looked at the draft, so that their silence means something.
   */
  #hasLooked(name: string): boolean {
    const { draft } = this.context;
    const named = this.#rules.filter((rule) => standsFor(name, rule.id) && isInScope(rule, draft));
    const failed = new Set(this.failures.map((failure) => failure.rule));
    const isKnown = this.#rules.some((rule) => standsFor(name, rule.id));
    return isKnown && named.every(({ id }) => this.applied.has(id) && !failed.has(id));
  }

  fail(rule: Rule, error: unknown): void {
    if (this.failures.some((failure) => failure.rule === rule.id)) return;
    this.failures.push({ rule: rule.id, error });
  }

  /** Adds a finding. Throws a `RangeError` for places outside the text or edits that overlap. */
  add(rule: Rule, report: Report): void {
    const { source } = this.context.draft;
    const { span } = report;
    if (isAboutWording(rule.id) && this.#locked.isTheme(span)) return;
    if (isAboutOwnWords(rule.id) && this.#concernsDisputed(report)) return;
    const fix = report.fix && this.#locked.restrain(report.fix);
    const edits = (fix?.edits ?? []).map((edit) => edit.span);
    requireInside(rule, source.text, [span]);
    requireInside(
      rule,
      source.text,
      edits.sort((a, b) => a.start - b.start),
    );
    this.#findings.push({
      rule: rule.id,
      severity: this.#severity(rule, report),
      message: report.message,
      span,
      start: source.position(span.start),
      end: source.position(span.end),
      text: source.text.slice(span.start, span.end),
      suggestions: report.suggestions ?? [],
      fixable: fix?.safe === true && edits.length > 0,
      fix,
      related: report.related ?? [],
      source: rule.source,
    });
  }

  /**
   * Whether a finding, or the other place it speaks of, is about words that the draft sets right.
   */
  #concernsDisputed({ span, related = [] }: Report): boolean {
    if (this.#disputed.length === 0) return false;
    const places = [span, ...related.flatMap((one) => one.span ?? [])];
    return places.some((place) => this.#disputed.some((one) => overlaps(one, place)));
  }

  #severity(rule: Rule, report: Report): Severity {
    return this.#ownLevel(rule) ?? report.severity ?? rule.severity;
  }

  /** The level that the settings give a rule. */
  #ownLevel(rule: Rule): Severity | undefined {
    const { tingkat } = this.#setting(rule);
    return tingkat === 'off' ? undefined : tingkat;
  }
}

/** Throws unless the spans stand in the text one after the other. */
function requireInside(rule: Rule, text: string, spans: readonly Span[]): void {
  let free = 0;
  for (const { start, end } of spans) {
    if (!(start >= free && end >= start && end <= text.length)) {
      throw new RangeError(
        `${rule.id} reported ${start}–${end}, not within ${free}–${text.length}`,
      );
    }
    free = end;
  }
}
