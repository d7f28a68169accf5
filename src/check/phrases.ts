import type { Passage } from '../draft/passage.ts';
import type { Word } from '../text/words.ts';
import type { Report } from './finding.ts';
import type { LexicalRule, Phrase, RuleContext } from './rule.ts';

/** What the search asks of its caller and tells it. */
export interface Search {
  /** The context for a rule, with its options; `undefined` when it is not to run. */
  contextFor(rule: AnyLexicalRule): RuleContext<never> | undefined;
  found(rule: AnyLexicalRule, report: Report): void;
  failed(rule: AnyLexicalRule, error: unknown): void;
}

export type AnyLexicalRule = LexicalRule<never, never>;

/** A phrase of a rule, as it was listed. */
interface Listed {
  readonly rule: AnyLexicalRule;
  readonly phrase: Phrase<never>;
}

const NONE: readonly never[] = [];

interface Entry extends Listed {
  /** Words of the phrase after the first. */
  readonly rest: readonly string[];
}

/**
 * The phrases of all lexical rules in one table, by their first word, so that a single pass over
 * the words of a passage finds them all.
 */
export class PhraseTable {
  readonly #listed = new Map<string, Listed[]>();
  /** Of the words that were asked for; the longest phrases first. */
  readonly #byFirstWord = new Map<string, readonly Entry[]>();
  /** Rules that know words beside their phrases. */
  readonly #deriving: readonly AnyLexicalRule[];
  /** Rules that could not list their phrases to the end. */
  readonly #broken = new Map<AnyLexicalRule, unknown>();

  constructor(rules: readonly AnyLexicalRule[]) {
    this.#deriving = rules.filter((rule) => rule.derive !== undefined);
    for (const rule of rules) {
      try {
        for (const phrase of rule.phrases()) this.#add(rule, phrase);
      } catch (error) {
        this.#broken.set(rule, error);
      }
    }
  }

  #add(rule: AnyLexicalRule, phrase: Phrase<never>): void {
    const { words } = phrase;
    const space = words.indexOf(' ');
    const first = space === -1 ? words : words.slice(0, space);
    const entries = this.#listed.get(first);
    if (entries) entries.push({ rule, phrase });
    else this.#listed.set(first, [{ rule, phrase }]);
  }

  /** What opens with a word, the longest first; most of the table is never asked for. */
  #entriesFor(first: string): readonly Entry[] {
    const known = this.#byFirstWord.get(first);
    if (known) return known;
    const listed = this.#listed.get(first);
    if (!listed) return NONE;
    const entries = listed
      .map(({ rule, phrase }) => ({ rule, phrase, rest: phrase.words.split(' ').slice(1) }))
      .sort((a, b) => b.rest.length - a.rest.length);
    this.#byFirstWord.set(first, entries);
    return entries;
  }

  /** Calls `found` for every report of every rule on the passages; longer phrases come first. */
  search(passages: readonly Passage[], search: Search): void {
    for (const [rule, error] of this.#broken) {
      if (search.contextFor(rule)) search.failed(rule, error);
    }
    for (const passage of passages) {
      for (const [index, word] of passage.words.entries()) {
        for (const entry of this.#entriesFor(word.lower)) {
          this.#try(entry, passage, index, search);
        }
        for (const rule of this.#deriving) this.#derive(rule, passage, word, search);
      }
    }
  }

  #derive(rule: AnyLexicalRule, passage: Passage, word: Word, search: Search): void {
    const context = search.contextFor(rule);
    if (!context) return;
    try {
      const data = rule.derive?.(word.lower, context);
      if (data === undefined) return;
      const report = rule.report({ passage, start: word.start, end: word.end, data }, context);
      if (report) search.found(rule, report);
    } catch (error) {
      search.failed(rule, error);
    }
  }

  #try({ rule, phrase, rest }: Entry, passage: Passage, index: number, search: Search): void {
    const { words, text } = passage;
    const first = words[index];
    const last = words[index + rest.length];
    if (!first || !last || !followOn(text, words, index, rest)) return;
    const context = search.contextFor(rule);
    if (!context) return;
    try {
      const hit = { passage, start: first.start, end: last.end, data: phrase.data };
      const report = rule.report(hit, context);
      if (report) search.found(rule, report);
    } catch (error) {
      search.failed(rule, error);
    }
  }
}

/** Whether the words after `index` are `rest`, with nothing but white space between them. */
function followOn(
  text: string,
  words: Passage['words'],
  index: number,
  rest: readonly string[],
): boolean {
  return rest.every((expected, offset) => {
    const before = words[index + offset];
    const word = words[index + offset + 1];
    return (
      before !== undefined &&
      word?.lower === expected &&
      /^\s+$/u.test(text.slice(before.end, word.start))
    );
  });
}
