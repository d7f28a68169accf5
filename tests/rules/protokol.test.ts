import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { checkExample } from '../support/examples.ts';

const folder = fileURLToPath(new URL('./protokol/', import.meta.url));

const readTexts = (part: string): readonly (readonly [string, string])[] =>
  readdirSync(folder + part).map(
    (file) => [file, readFileSync(`${folder}${part}/${file}`, 'utf8')] as const,
  );

/** Takes `«words|rule»` marks out of a text and gives the words and rule of each, in order. */
function readExpected(marked: string): { text: string; expected: string[] } {
  const expected: string[] = [];
  const text = marked.replace(/«([^|»]*)\|([^»]*)»/gu, (_, words: string, rule: string) => {
    expected.push(`${rule}: ${words}`);
    return words;
  });
  return { text, expected };
}

describe('run-sheets and scripts as offices write them', () => {
  test.each(readTexts('benar'))('%s gets no error and no warning', (_, text) => {
    const { findings, failures } = checkExample(rules, text, { text });
    expect(failures).toEqual([]);
    expect(
      findings
        .filter(({ severity }) => severity !== 'info')
        .map(({ rule, message, start }) => `${start.line}: ${rule}: ${message}`),
    ).toEqual([]);
  });

  test.each(readTexts('salah'))('%s gets what is marked, and nothing else', (_, marked) => {
    const { text, expected } = readExpected(marked);
    const { findings, failures } = checkExample(rules, text, { text });
    expect(failures).toEqual([]);
    expect(findings.map(({ rule, text: words }) => `${rule}: ${words}`)).toEqual(expected);
  });
});
