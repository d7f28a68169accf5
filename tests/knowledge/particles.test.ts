import { expect, test } from 'vitest';
import { findParticle } from '../../src/knowledge/particles.ts';

test.each([
  ['siapapun', 'siapa pun'],
  ['sungaipun', 'sungai pun'],
  ['meski pun', 'meskipun'],
  ['perbulannya', 'per bulannya'],
  ['per-1', 'per 1'],
])('%s ditulis %s', (wrong, right) => {
  expect(findParticle(wrong)).toBe(right);
});

test.each(['meskipun', 'jikapun', 'menghimpun', 'serumpun', 'perhatian', 'Moroopun', 'sekali pun'])(
  '%s dibiarkan',
  (word) => {
    expect(findParticle(word)).toBeUndefined();
  },
);
