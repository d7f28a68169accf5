import type { Rule } from '../check/rule.ts';
import { checkRuleSettings } from '../check/settings.ts';
import type { SettingsFile } from '../workspace/workspace.ts';
import { type FileFault, placeFault } from '../workspace/yaml-file.ts';

/** What settings files say of rules and options that do not exist, each at its place. */
export function ruleSettingFaults(
  files: readonly SettingsFile[],
  rules: readonly Rule[],
): readonly FileFault[] {
  return files.flatMap((file) =>
    checkRuleSettings(file, rules).map((fault) => placeFault(file.source, fault)),
  );
}
