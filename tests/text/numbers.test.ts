import { expect, test } from 'vitest';
import { formatWholeNumber } from '../../src/text/numbers.ts';

test.each([
  [0, '0'],
  [75, '75'],
  [999, '999'],
  [1250, '1.250'],
  [48500, '48.500'],
  [1000000, '1.000.000'],
])('%i ditulis %s', (value, written) => {
  expect(formatWholeNumber(value)).toBe(written);
});
