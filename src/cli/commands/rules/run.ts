import { ruleJson, ruleListText, rulePageText } from '../../../report/rule-page.ts';
import { rules } from '../../../rules/index.ts';
import type { CliContext } from '../../context.ts';
import type { ExitCode } from '../../errors.ts';
import { selectRules } from '../../rule-selection.ts';
import { styleFor } from '../../terminal.ts';
import type { RulesCommandOptions } from './options.ts';

/** Lists the rules, those of a group, or explains one, on standard output. */
export async function run(
  { id, format }: RulesCommandOptions,
  context: CliContext,
): Promise<ExitCode> {
  const listed = selectRules(rules, id === undefined ? [] : [id]);
  const chosen = listed.find((rule) => rule.id === id);
  if (format === 'json') {
    const content = chosen ? ruleJson(chosen) : { version: 1, rules: listed.map(ruleJson) };
    context.stdout.write(`${JSON.stringify(content, undefined, 2)}\n`);
    return 0;
  }
  const style = styleFor(context.stdout, context);
  context.stdout.write(chosen ? rulePageText(chosen, style) : ruleListText(listed, style));
  return 0;
}
