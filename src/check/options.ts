import * as v from 'valibot';
import type { RuleSetting } from '../workspace/rule-settings.ts';
import { filledText, listOf, wholeNumber } from '../yaml/schema-blocks.ts';

/** One thing that may be set of a rule in `humas.yaml`, beside its level. */
export interface RuleOption<Value = unknown> {
  /** What it decides. Indonesian. */
  readonly description: string;
  readonly fallback: Value;
  /**
   * Reads the value as `humas.yaml` has it.
   *
   * @internal
   */
  readonly schema: v.GenericSchema<unknown, Value>;
}

/** The options of a rule by the names that officers write. */
export type RuleOptions = Readonly<Record<string, RuleOption>>;

/** What a rule gets to see of its options. */
export type OptionValues<Options extends RuleOptions> = {
  readonly [Name in keyof Options]: Options[Name]['fallback'];
};

/** An option that holds a whole number of zero or more. */
export function wholeNumberOption(fallback: number, description: string): RuleOption<number> {
  return { description, fallback, schema: wholeNumber };
}

/** An option that holds a list of words or phrases. */
export function wordListOption(
  fallback: readonly string[],
  description: string,
): RuleOption<readonly string[]> {
  return { description, fallback, schema: listOf(filledText) };
}

/** An option that is one of some words; the first stands until another is set. */
export function choiceOption<Choice extends string>(
  choices: readonly [Choice, ...Choice[]],
  description: string,
): RuleOption<Choice> {
  const schema = v.picklist(choices, `harus salah satu dari: ${choices.join(', ')}.`);
  return { description, fallback: choices[0], schema };
}

/** The options of a rule as they are set; what is not set, or cannot be read, is the fallback. */
export function readOptions(
  options: RuleOptions,
  setting: RuleSetting,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { schema, fallback }]) => {
      const read = v.safeParse(schema, setting[name]);
      return [name, read.success ? read.output : fallback];
    }),
  );
}
