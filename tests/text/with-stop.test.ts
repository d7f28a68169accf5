import { expect, test } from 'vitest';
import { withStop } from '../../src/text/with-stop.ts';

test('kalimat diakhiri satu titik, juga sesudah singkatan', () => {
  expect(withStop('Pilih definitif')).toBe('Pilih definitif.');
  expect(withStop('Pilih definitif atau Plt.')).toBe('Pilih definitif atau Plt.');
});
