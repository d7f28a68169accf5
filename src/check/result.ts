import type { Draft } from '../draft/draft.ts';
import type { StatedFact } from '../facts/stated-facts.ts';
import type { ChecklistItem } from './checklist.ts';
import type { Finding, Severity } from './finding.ts';
import type { SuppressedFinding } from './suppress.ts';

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

/** A rule that broke on a draft. The others went on. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

/** What a draft states of its event. Plain data, kept until all drafts have been checked. */
export interface StatedFacts {
  /** The event file, as the draft's reports call it: drafts about one event share it. */
  readonly event: string;
  /** Without those on which the draft wants the rules to be silent. */
  readonly facts: readonly StatedFact[];
  /** Ids of the rules to compare by, each with the level set for this draft, if any. */
  readonly levels: ReadonlyMap<string, Severity | undefined>;
}
