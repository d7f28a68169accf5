import type { Passage } from '../draft/passage.ts';
import type { FactContext } from '../facts/fact-context.ts';
import type { StatedFact } from '../facts/stated-facts.ts';
import type { Lexicon } from '../morphology/lexicon.ts';
import type { Report, Severity } from './finding.ts';
import type { OptionValues, RuleOptions } from './options.ts';
import type { RecordFile } from './record.ts';
import type { RuleId } from './rule-id.ts';
import type { Scope } from './scope.ts';
import type { Suppression } from './suppress.ts';

/** A sentence, or a whole draft when it opens with `---`, that shows a rule at work. */
export interface Example {
  /**
   * In wrong examples, `«…»` encloses each place that must be reported, in order. Where a finding
   * has no extent, `«»` marks the point. Of a rule that reads data it is a whole file.
   */
  readonly text: string;
  /** The text after all safe fixes; without it, the text must stay as it is. */
  readonly fixed?: string;
  /** An event file (YAML) to check against. */
  readonly event?: string;
  /** Why the event file that the text names cannot be used. */
  readonly eventFault?: string;
  /** Another draft about the same event, which comes before this one. */
  readonly other?: string;
  /** Paths of files that are not there; nobody looked when left out. */
  readonly missingFiles?: readonly string[];
  /** A roster (YAML) to check against. */
  readonly roster?: string;
  /** A `humas.yaml` to check under. */
  readonly settings?: string;
}

/** The nearest correct sentences: what the rule must leave alone. */
export type RightExample = string | Omit<Example, 'fixed'>;

/** What every rule says about itself; help, reference and tests all read it. */
interface RuleBase extends Scope {
  readonly id: RuleId;
  readonly severity: Severity;
  /** One Indonesian sentence: what is right. */
  readonly summary: string;
  /** Who would notice, and what harm it does. Indonesian. */
  readonly why: string;
  /**
   * Runs only where it is asked for by its own name: with a level in `humas.yaml`, or with
   * `--rule`.
   */
  readonly optional?: true;
  /** What the rule leaves alone on purpose. Indonesian. */
  readonly exceptions?: string;
  /** Where the rule comes from, so that it can be looked up. */
  readonly source: string;
  /** Its line in the checklist, when a person would tick it off. Indonesian. */
  readonly checklist?: string;
  /** What an agency may set of it in `humas.yaml`; `context.options` holds the values. */
  readonly options?: RuleOptions;
  readonly examples: {
    readonly wrong: readonly Example[];
    readonly right: readonly RightExample[];
  };
}

/** Words in a row, in lower case, that a rule wants to see; `data` comes back with the hit. */
export interface Phrase<Data> {
  readonly words: string;
  readonly data: Data;
}

/** A phrase found in a passage; `start` and `end` count in `passage.text`. */
export interface PhraseHit<Data> {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly data: Data;
}

/** A rule over words: it lists phrases, and all such rules share one pass over the text. */
export interface LexicalRule<Data = unknown, Options = object> extends RuleBase {
  readonly type: 'lexical';
  /** Called once, on first use. */
  phrases(): Iterable<Phrase<Data>>;
  /**
   * What a word stands for that no phrase lists, such as one derived from a phrase. In lower case.
   */
  derive?(word: string, context: RuleContext<Options>): Data | undefined;
  /** What to report of a hit; nothing when the context makes it right. */
  report(hit: PhraseHit<Data>, context: RuleContext<Options>): Report | undefined;
}

/** A rule that looks at the draft as it needs: sentences, parts, dates, other documents. */
export interface DraftRule<Options = object> extends RuleBase {
  readonly type: 'draft';
  /** Whether there is anything to check with; when not, its checklist line is skipped. */
  applies?(context: RuleContext<Options>): boolean;
  check(context: RuleContext<Options>): Iterable<Report>;
  /** What to add to its line in the checklist, when nothing was reported. */
  remark?(context: RuleContext<Options>): ChecklistRemark | undefined;
}

/** What a rule saw of a point that it found no fault with. */
export interface ChecklistRemark {
  /** The words that were taken for what the point asks. Indonesian, no sentence. */
  readonly note: string;
  /** The program cannot tell whether that will do: a person must confirm the point. */
  readonly needsPerson: boolean;
}

/** How the draft silences rules, seen when all others have run. */
export interface SuppressionReview {
  /** Comments and entries that cannot mean what they should. */
  readonly faults: readonly Report[];
  /** Those that silenced nothing, though their rule looked. */
  readonly unused: readonly Suppression[];
}

/** A rule that judges how other rules are silenced. The draft cannot silence it. */
export interface SuppressionRule extends RuleBase {
  readonly type: 'suppression';
  review(review: SuppressionReview): Iterable<Report>;
}

/** A rule over facts that two drafts about one event state differently. */
export interface ComparisonRule extends RuleBase {
  readonly type: 'comparison';
  /** What to report at `fact`, of which an earlier draft says `other`, at `place` in words. */
  report(
    fact: StatedFact,
    other: StatedFact,
    place: string,
  ): Pick<Report, 'message'> & { readonly severity?: Severity };
}

export type Rule = LexicalRule<never, never> | DraftRule<never> | SuppressionRule | ComparisonRule;

/** An event file that a draft names and that could not be used. */
export interface EventFault {
  /** As the draft writes it. */
  readonly path: string;
  /** One Indonesian sentence: not found, or what is wrong in it. */
  readonly message: string;
}

/** All that a rule may know about the draft at hand. */
export interface RuleContext<Options = object> extends FactContext {
  /** Why the event file that the draft names could not be used; `event` is then `undefined`. */
  readonly eventFault: EventFault | undefined;
  /**
   * The paths of files that the draft names and that are not there, as it writes them; `undefined`
   * where nobody looked.
   */
  readonly missingFiles: ReadonlySet<string> | undefined;
  /** The words of the language and of the agency; `undefined` where no word lists are at hand. */
  readonly lexicon: Lexicon | undefined;
  /** The file itself where it is no draft but data (`kinds: ['acara']`). */
  readonly record: RecordFile | undefined;
  /** The rule's own options as they are set for this draft. */
  readonly options: Options;
}

/** Types a lexical rule by its phrases and gives it to the engine, which only hands data back. */
export function lexicalRule<Data, Options extends RuleOptions = RuleOptions>(
  rule: Omit<LexicalRule<Data, OptionValues<Options>>, 'type' | 'options'> & {
    readonly options?: Options;
  },
): Rule {
  return typed(rule, 'lexical') as LexicalRule<never, never>;
}

/** Types a rule over the draft by its options. */
export function draftRule<Options extends RuleOptions = RuleOptions>(
  rule: Omit<DraftRule<OptionValues<Options>>, 'type' | 'options'> & {
    readonly options?: Options;
  },
): Rule {
  return typed(rule, 'draft') as DraftRule<never>;
}

/** Types a rule over several drafts. */
export function comparisonRule(rule: Omit<ComparisonRule, 'type'>): Rule {
  return typed(rule, 'comparison');
}

/** Types a rule over suppressions. */
export function suppressionRule(rule: Omit<SuppressionRule, 'type'>): Rule {
  return typed(rule, 'suppression');
}

/** The very object with its type: a copy would make the examples, which the bundle makes late. */
function typed<Body extends object, Type extends Rule['type']>(
  rule: Body,
  type: Type,
): Body & { readonly type: Type } {
  return Object.assign(rule, { type });
}

/** Whether a rule holds drafts about one event against each other. */
export function isComparison(rule: Rule): rule is ComparisonRule {
  return rule.type === 'comparison';
}
