import { expect, test } from 'vitest';
import { kepanjanganAkronim } from '../../../src/rules/fakta/kepanjangan-akronim.ts';
import { checkRule } from '../../support/examples.ts';

test('mengusulkan nama dengan kata tugas berhuruf kecil, seperti EYD V', () => {
  const text = 'Unit itu meraih predikat Wilayah Bebas Korupsi (WBK).';
  const { findings } = checkRule(kepanjanganAkronim, text, { text });
  expect(findings.map(({ suggestions }) => suggestions)).toEqual([['Wilayah Bebas dari Korupsi']]);
});
