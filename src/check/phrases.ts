import type { Passage } from '../draft/passage.ts';
import type { Report } from './finding.ts';
import type { LexicalRule, Phrase, RuleContext } from './rule.ts';

interface Entry {
  readonly rule: LexicalRule<never>;
  readonly phrase: Phrase<never>;
  /** Words of the phrase after the first. */
  readonly rest: readonly string[];
}

/**
 * The phrases of all lexical rules in one table, by their first word, so that a single pass over
 * the words of a passage finds them all.
 */
export class PhraseTable {
  readonly #byFirstWord = new Map<string, Entry[]>();

  constructor(rules: readonly LexicalRule<never>[]) {
    for (const rule of rules) {
      for (const phrase of rule.phrases()) this.#add(rule, phrase);
    }
    for (const entries of this.#byFirstWord.values()) {
      entries.sort((a, b) => b.rest.length - a.rest.length);
    }
  }

  #add(rule: LexicalRule<never>, phrase: Phrase<never>): void {
    const [first = '', ...rest] = phrase.words.split(' ');
    const entries = this.#byFirstWord.get(first) ?? [];
    entries.push({ rule, phrase, rest });
    this.#byFirstWord.set(first, entries);
  }

  /** Calls `found` for every report of every rule on the passage; longer phrases come first. */
  search(
    passage: Passage,
    context: RuleContext,
    found: (rule: LexicalRule<never>, report: Report) => void,
    failed: (rule: LexicalRule<never>, error: unknown) => void,
  ): void {
    const { words, text } = passage;
    for (const [index, word] of words.entries()) {
      for (const entry of this.#byFirstWord.get(word.lower) ?? []) {
        const last = words[index + entry.rest.length];
        if (!last || !followOn(text, words, index, entry.rest)) continue;
        const { data } = entry.phrase;
        try {
          const hit = { passage, start: word.start, end: last.end, data };
          const report = entry.rule.report(hit, context);
          if (report) found(entry.rule, report);
        } catch (error) {
          failed(entry.rule, error);
        }
      }
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
