import { expect, test } from 'vitest';
import { slipBetween } from '../../src/morphology/slip-between.ts';

test.each([
  ['kegatan', 'kegiatan', { slip: 'miss', at: 3 }],
  ['kegiaatan', 'kegiatan', { slip: 'extra', at: 5 }],
  ['kegistan', 'kegiatan', { slip: 'wrong', at: 4 }],
  ['kegaitan', 'kegiatan', { slip: 'swap', at: 3 }],
  ['sekidit', 'sedikit', { slip: 'swap', at: 2 }],
  ['kegiata', 'kegiatan', { slip: 'miss', at: 7 }],
])('%s adalah %s dengan satu salah ketik', (typed, meant, slip) => {
  expect(slipBetween(typed, meant)).toEqual(slip);
});

test.each([
  ['kegiatan', 'kegiatan'],
  ['kegatn', 'kegiatan'],
  ['kegaatin', 'kegiatan'],
  ['', ''],
])('%s dan %s tidak berbeda satu salah ketik', (typed, meant) => {
  expect(slipBetween(typed, meant)).toBeUndefined();
});
