import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/rules/index.ts';
import { checkExample } from './support/examples.ts';

const corpus = fileURLToPath(new URL('./corpus/', import.meta.url));

const readTexts = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(corpus + folder).map(
    (file) => [file, readFileSync(`${corpus}${folder}/${file}`, 'utf8')] as const,
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

describe('naskah yang benar', () => {
  test.each(readTexts('benar'))('%s tidak mendapat kesalahan atau peringatan', (_, text) => {
    const { findings, failures } = checkExample(rules, text, { text });
    expect(failures).toEqual([]);
    expect(
      findings
        .filter(({ severity }) => severity !== 'info')
        .map(({ rule, text: words, start }) => `${start.line}: ${rule}: ${words}`),
    ).toEqual([]);
  });
});

describe('naskah yang salah', () => {
  const language = rules.filter(({ id }) => /^(?:ejaan|gaya)\//u.test(id));

  test.each(readTexts('salah'))('%s mendapat temuan yang ditandai, tidak lebih', (_, marked) => {
    const { text, expected } = readExpected(marked);
    const { findings, failures } = checkExample(language, text, { text });
    expect(failures).toEqual([]);
    expect(findings.map((finding) => `${finding.rule}: ${finding.text}`)).toEqual(expected);
  });
});
