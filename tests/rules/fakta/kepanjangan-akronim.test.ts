import { expect, test } from 'vitest';
import { kepanjanganAkronim } from '../../../src/rules/fakta/kepanjangan-akronim.ts';
import { checkRule } from '../../support/examples.ts';

test('proposes a name with small function words, as EYD V writes names', () => {
  const text = 'Unit itu meraih predikat Wilayah Bebas Korupsi (WBK).';
  const { findings } = checkRule(kepanjanganAkronim, text, { text });
  expect(findings.map(({ suggestions }) => suggestions)).toEqual([['Wilayah Bebas dari Korupsi']]);
});
