import type { CalendarDate } from '../calendar/date.ts';
import type { Finding } from '../check/finding.ts';
import { type FixOutcome, fixUntilStable } from '../check/fix.ts';
import type { CheckResult } from '../check/result.ts';
import type { Rule } from '../check/rule.ts';
import { Checker, type CheckOptions } from '../check/run.ts';
import { type Draft, parseDraft } from '../draft/draft.ts';
import type { DraftKind } from '../draft/meta.ts';
import type { VillageTable } from '../knowledge/villages.ts';
import type { Lexicon } from '../morphology/lexicon.ts';
import { rules as allRules } from '../rules/index.ts';
import { manualItems } from '../rules/manual-items.ts';
import { Source } from '../text/source.ts';
import { type FactFault, type Facts, type FactTexts, readFacts } from './read-facts.ts';

/** What a text is checked against. All may be left out. */
export interface CheckTextOptions extends FactTexts {
  /**
   * Name of the text in reports; from the folder of `humas.yaml`, as it also chooses the settings
   * for folders (`khusus`). `naskah.md` when left out.
   */
  readonly path?: string | undefined;
  /** The day it is, as the local clock has it; now when left out. */
  readonly now?: Date | undefined;
  /** The words of the language; without it, what needs them is not checked. See `createLexicon`. */
  readonly lexicon?: Lexicon | undefined;
  /** The villages of Indonesia; without them, what is said of villages is not checked. */
  readonly villages?: VillageTable | undefined;
  /** The only rules to run; all when left out. */
  readonly rules?: readonly Rule[] | undefined;
}

/** What is to be said of a text. */
export interface CheckedText extends CheckResult {
  /** What the text says it is (`jenis`); `teks` without. */
  readonly kind: DraftKind;
  /** What is wrong with the event file, the roster or the settings; those were left aside. */
  readonly faults: readonly FactFault[];
}

/** A text after safe fixes. */
export interface FixedDraft {
  readonly text: string;
  /** How many findings were mended. */
  readonly mended: number;
  /** What is left to do by hand, in the text as it is now. */
  readonly findings: readonly Finding[];
}

const everyRule = new Checker(allRules, manualItems);

/**
 * Checks a draft: text in, findings out. Touches no disk and no network; the same text, options and
 * day always give the same result. Never throws for what the texts say.
 *
 * @param text Markdown, with or without front matter
 */
export function checkText(text: string, options: CheckTextOptions = {}): CheckedText {
  const facts = readFacts(options);
  const draft = parseDraft(sourceOf(text, options));
  return { ...runRules(draft, facts, options), kind: draft.kind, faults: facts.faults };
}

/** Applies safe fixes to a draft until there are none left. Line ends stay as they are. */
export function fixText(text: string, options: CheckTextOptions = {}): FixedDraft {
  const facts = readFacts(options);
  const find = (source: Source): readonly Finding[] =>
    runRules(parseDraft(source), facts, options).findings;
  const { source, mended }: FixOutcome = fixUntilStable(sourceOf(text, options), find);
  return { text: source.content, mended: mended.length, findings: find(source) };
}

function sourceOf(text: string, { path = 'naskah.md' }: CheckTextOptions): Source {
  return new Source(path, text);
}

function runRules(draft: Draft, facts: Facts, options: CheckTextOptions): CheckResult {
  const checker = options.rules === undefined ? everyRule : new Checker(options.rules, manualItems);
  const path = draft.meta.acara ?? 'acara.yaml';
  const fault = facts.faults.find(({ input }) => input === 'event');
  return checker.check(draft, {
    now: calendarDay(options.now ?? new Date()),
    event: facts.event && { path, file: facts.event },
    eventFault: fault && eventFault(path, fault),
    workspace: facts.workspace,
    lexicon: options.lexicon,
    villages: options.villages,
  });
}

function eventFault(path: string, { start, message }: FactFault): CheckOptions['eventFault'] {
  return { path, message: `Berkas acara ${path} keliru di baris ${start.line}: ${message}` };
}

function calendarDay(date: Date): CalendarDate {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}
