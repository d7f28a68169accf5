import * as v from 'valibot';
import { described, entryName, filledText } from '../yaml/schema-blocks.ts';
import { matchesGlob } from './glob.ts';

/** How grave the findings of a rule are, or `off`. */
export const RULE_LEVELS = ['off', 'info', 'warning', 'error'] as const;
export type RuleLevel = (typeof RULE_LEVELS)[number];

const level = v.picklist(RULE_LEVELS, `harus salah satu dari ${RULE_LEVELS.join(', ')}.`);

/**
 * What is set of a rule or a group: its level and, beside it, options of the rule by name, as the
 * file has them.
 */
export interface RuleSetting {
  readonly tingkat?: RuleLevel | undefined;
  readonly [option: string]: unknown;
}

/** Settings by the id of a rule (`gaya/akronim`) or the name of a group (`gaya`). */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** A bare level is short for `{ tingkat: … }`. */
const ruleSettingSchema = v.union(
  [
    v.pipe(
      level,
      v.transform((tingkat) => ({ tingkat })),
    ),
    v.objectWithRest({ tingkat: v.optional(level) }, v.unknown()),
  ],
  `harus salah satu dari ${RULE_LEVELS.join(', ')}, atau isian seperti { tingkat: warning }.`,
);

/**
 * `aturan:` of `humas.yaml`.
 *
 * @internal
 */
export const ruleSettingsSchema = v.record(entryName, ruleSettingSchema);

/**
 * One entry of `khusus:`.
 *
 * @internal
 */
export const folderSettingsSchema = v.strictObject({
  berkas: described(filledText, 'Folder atau pola nama, misalnya arsip/**'),
  aturan: described(ruleSettingsSchema, 'Tingkat dan pilihan aturan di sana'),
});

/** Settings for the drafts of some folders or of some names. */
export interface FolderSettings {
  /** A pattern as {@link matchesGlob} reads it. */
  readonly berkas: string;
  readonly aturan: RuleSettings;
}

/**
 * Lays settings over others. Of a rule that both name, level and options are taken one by one;
 * a level for a group also overrules the levels that `base` gave to single rules of it.
 */
export function mergeRuleSettings(base: RuleSettings, own: RuleSettings): RuleSettings {
  const merged = new Map<string, RuleSetting>();
  for (const [name, setting] of Object.entries(base)) {
    const { tingkat, ...options } = setting;
    const overruled = own[groupOf(name)]?.tingkat !== undefined;
    merged.set(name, overruled ? options : setting);
  }
  for (const [name, setting] of Object.entries(own)) {
    merged.set(name, { ...merged.get(name), ...setting });
  }
  return Object.fromEntries(merged);
}

/**
 * The rule settings for one draft: `aturan`, and over it each entry of `khusus` that the draft
 * falls under, in the order of the file.
 *
 * @param path of the draft with `/`, from the folder of `humas.yaml`; `undefined` outside of it
 */
export function ruleSettingsFor(
  settings: { readonly aturan: RuleSettings; readonly khusus: readonly FolderSettings[] },
  path: string | undefined,
): RuleSettings {
  if (path === undefined) return settings.aturan;
  return settings.khusus
    .filter((entry) => matchesGlob(entry.berkas, path))
    .reduce((under, entry) => mergeRuleSettings(under, entry.aturan), settings.aturan);
}

/** What is set of a rule: its own level before that of its group, and its options. */
export function findRuleSetting(settings: RuleSettings, id: string): RuleSetting {
  const [group, own] = [settings[groupOf(id)], settings[id]];
  return group && own ? { ...group, ...own } : (own ?? group ?? NOTHING_SET);
}

const NOTHING_SET: RuleSetting = {};

function groupOf(name: string): string {
  const slash = name.indexOf('/');
  return slash === -1 ? name : name.slice(0, slash);
}
