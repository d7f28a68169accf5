import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { checkExample } from '../support/examples.ts';
import { readExpected, readTexts } from '../support/marked-texts.ts';

const folder = fileURLToPath(new URL('./protokol/', import.meta.url));

describe('susunan acara dan naskah seperti yang ditulis instansi', () => {
  test.each(readTexts(`${folder}benar`))('%s tanpa temuan salah atau periksa', (_, text) => {
    const { findings, failures } = checkExample(rules, text, { text });
    expect(failures).toEqual([]);
    expect(
      findings
        .filter(({ severity }) => severity !== 'info')
        .map(({ rule, message, start }) => `${start.line}: ${rule}: ${message}`),
    ).toEqual([]);
  });

  test.each(readTexts(`${folder}salah`))(
    '%s gets what is marked, and nothing else',
    (_, marked) => {
      const { text, expected } = readExpected(marked);
      const { findings, failures } = checkExample(rules, text, { text });
      expect(failures).toEqual([]);
      expect(findings.map(({ rule, text: words }) => `${rule}: ${words}`)).toEqual(expected);
    },
  );
});
