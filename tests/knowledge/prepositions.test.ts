import { describe, expect, test } from 'vitest';
import { isPassiveBase, partPreposition } from '../../src/knowledge/prepositions.ts';

describe('kata depan yang dirangkai', () => {
  test.each([
    ['diatas', 'di atas'],
    ['didalamnya', 'di dalamnya'],
    ['kemanapun', 'ke mana pun'],
    ['dijakarta', 'di Jakarta'],
    ['darisana', 'dari sana'],
    ['dikami', 'di kami'],
  ])('%s dipisah menjadi %s', (joined, parted) => {
    expect(partPreposition(joined)).toBe(parted);
  });

  test.each(['dibalik', 'dipenjara', 'keluar', 'kemeja', 'kedua', 'daripada', 'dimulai', 'dipalu'])(
    '%s kata lain dan dibiarkan',
    (word) => {
      expect(partPreposition(word)).toBeUndefined();
    },
  );
});

describe('dasar kata kerja pasif', () => {
  test.each(['laksanakan', 'optimalkan', 'sosialisasikan', 'hadiri', 'buka'])('%s', (word) => {
    expect(isPassiveBase(word)).toBe(true);
  });

  test.each(['belokan', 'masukan', 'pekan', 'pendidikan', 'perbaikan', 'provinsi', 'kaki', 'kota'])(
    '%s kata benda',
    (word) => {
      expect(isPassiveBase(word)).toBe(false);
    },
  );
});
