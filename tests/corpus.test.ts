import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/rules/index.ts';
import { checkExample } from './support/examples.ts';
import { readExpected, readTexts } from './support/marked-texts.ts';

const corpus = fileURLToPath(new URL('./corpus/', import.meta.url));

describe('naskah yang benar', () => {
  test.each(readTexts(`${corpus}benar`))(
    '%s tidak mendapat kesalahan atau peringatan',
    (_, text) => {
      const { findings, failures } = checkExample(rules, text, { text });
      expect(failures).toEqual([]);
      expect(
        findings
          .filter(({ severity }) => severity !== 'info')
          .map(({ rule, text: words, start }) => `${start.line}: ${rule}: ${words}`),
      ).toEqual([]);
    },
  );
});

describe('naskah yang salah', () => {
  const language = rules.filter(({ id }) => /^(?:ejaan|gaya)\//u.test(id));

  test.each(readTexts(`${corpus}salah`))(
    '%s mendapat temuan yang ditandai, tidak lebih',
    (_, marked) => {
      const { text, expected } = readExpected(marked);
      const { findings, failures } = checkExample(language, text, { text });
      expect(failures).toEqual([]);
      expect(findings.map((finding) => `${finding.rule}: ${finding.text}`)).toEqual(expected);
    },
  );
});
