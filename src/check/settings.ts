import { findNearest } from '../text/nearest.ts';
import type { RuleSetting, RuleSettings } from '../workspace/rule-settings.ts';
import type { SettingsFile } from '../workspace/workspace.ts';
import { decodeValue } from '../yaml/decode.ts';
import type { YamlText } from '../yaml/yaml-text.ts';
import type { YamlFault, YamlPath } from '../yaml/yaml-value.ts';
import type { Rule } from './rule.ts';
import { explainUnknownName } from './rule-names.ts';

/**
 * What is wrong with the rule settings of a file once the rules are known: names of rules and
 * options that do not exist, values that an option cannot have. Each fault stands at its place.
 */
export function checkRuleSettings(
  { yaml, settings }: Pick<SettingsFile, 'yaml' | 'settings'>,
  rules: readonly Rule[],
): readonly YamlFault[] {
  const parts: readonly (readonly [YamlPath, RuleSettings])[] = [
    [['aturan'], settings.aturan],
    ...settings.khusus.map(({ aturan }, index) => [['khusus', index, 'aturan'], aturan] as const),
  ];
  return parts.flatMap(([path, aturan]) =>
    Object.entries(aturan).flatMap(([name, setting]) =>
      checkSetting(yaml, [...path, name], setting, rules),
    ),
  );
}

function checkSetting(
  yaml: YamlText,
  path: YamlPath,
  { tingkat: _, ...options }: RuleSetting,
  rules: readonly Rule[],
): readonly YamlFault[] {
  const name = String(path.at(-1));
  const unknown = explainUnknownName(name, rules);
  if (unknown)
    return [{ span: yaml.locateKey(path) ?? yaml.locate(path), message: unknown.message }];
  const known = rules.find((rule) => rule.id === name)?.options ?? {};
  return Object.keys(options).flatMap((option): readonly YamlFault[] => {
    const place = [...path, option];
    const schema = Object.hasOwn(known, option) ? known[option]?.schema : undefined;
    if (schema) {
      const decoded = decodeValue(yaml, place, schema);
      return decoded.ok ? [] : decoded.faults;
    }
    const message = explainUnknownOption(name, option, ['tingkat', ...Object.keys(known)]);
    return [{ span: yaml.locateKey(place) ?? yaml.locate(place), message }];
  });
}

function explainUnknownOption(name: string, option: string, known: readonly string[]): string {
  const nearest = findNearest(option, known);
  return nearest === undefined
    ? `\`${name}\` tidak mempunyai pilihan \`${option}\`; yang ada: ${known.join(', ')}.`
    : `\`${name}\` tidak mempunyai pilihan \`${option}\`; mungkin maksudnya \`${nearest}\`.`;
}
