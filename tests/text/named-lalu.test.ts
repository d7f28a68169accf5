import { expect, test } from 'vitest';
import { withoutNamedLalu } from '../../src/text/named-lalu.ts';

test.each([
  'Bupati Lalu Wiramaja hadir.',
  'Kepala Satuan Lalu Lintas hadir.',
  'Rambu lalu lintas dipasang.',
])('“%s” tidak bercerita tentang waktu', (text) => {
  const left = withoutNamedLalu(text);
  expect(left).not.toMatch(/lalu/iu);
  expect(left).toHaveLength(text.length);
});

test.each(['Pekan lalu ia hadir.', 'Kasus Tahun Lalu Menurun', 'Selasa lalu Lampu Padam', 'malu'])(
  '“%s” tetap utuh',
  (text) => {
    expect(withoutNamedLalu(text)).toBe(text);
  },
);
