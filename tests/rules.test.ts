import { describe, expect, test } from 'vitest';
import type { Example, RightExample } from '../src/check/rule.ts';
import { rules } from '../src/rules/index.ts';
import { checkRule, fixExample, readMarks } from './support/examples.ts';

const asExample = (right: RightExample): Example =>
  typeof right === 'string' ? { text: right } : right;

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.wrong.map((example) => [example.text, example] as const))(
    'melaporkan tempat yang ditandai: %s',
    (_, example) => {
      const { text, spans } = readMarks(example.text);
      const { findings, failures } = checkRule(rule, text, example);
      expect(failures).toEqual([]);
      expect(findings.map((finding) => finding.span)).toEqual(spans);
    },
  );

  test.each(rule.examples.wrong.map((example) => [example.text, example] as const))(
    'membetulkan seperti contoh, sekali saja: %s',
    (_, example) => {
      const { text } = readMarks(example.text);
      const fixed = fixExample(rule, text, example);
      expect(fixed).toBe(example.fixed ?? text);
      expect(fixExample(rule, fixed, example)).toBe(fixed);
    },
  );

  test.each(rule.examples.right.map((example) => [asExample(example).text, example] as const))(
    'membiarkan yang benar: %s',
    (_, example) => {
      const { text, ...rest } = asExample(example);
      const { findings, failures } = checkRule(rule, text, { text, ...rest });
      expect(failures).toEqual([]);
      expect(findings.map(({ text: words, message }) => ({ words, message }))).toEqual([]);
    },
  );

  test('mempunyai contoh benar yang mirip, setidaknya lima', () => {
    expect(rule.examples.right.length).toBeGreaterThanOrEqual(5);
    expect(rule.examples.wrong.length).toBeGreaterThanOrEqual(1);
  });
});
