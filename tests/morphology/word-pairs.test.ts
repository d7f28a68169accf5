import { describe, expect, test } from 'vitest';
import { WordPairs } from '../../src/morphology/word-pairs.ts';

const pairs = new WordPairs(
  '# sumber\n0 juta5 orang3\ndana desa4* desakan2\nsarana =70 +prasarana5\n',
);

describe('kata yang berdampingan', () => {
  test('kelaziman pasangan dibaca, juga yang kata keduanya awal kata lain', () => {
    expect([pairs.level('dana', 'desa'), pairs.level('dana', 'desakan')]).toEqual([4, 2]);
    expect([pairs.level('0', 'orang'), pairs.level('sarana', '+prasarana')]).toEqual([3, 5]);
  });

  test('pasangan yang kadang-kadang berhuruf kapital dikenal', () => {
    expect([pairs.isRaised('dana', 'desa'), pairs.isRaised('dana', 'desakan')]).toEqual([
      true,
      false,
    ]);
    expect(pairs.isRaised('zona', 'hijau')).toBe(false);
  });

  test('pasangan yang tidak pernah terlihat tidak mempunyai kelaziman', () => {
    expect([
      pairs.level('dana', 'des'),
      pairs.level('dana', 'desak'),
      pairs.level('dan', 'desa'),
      pairs.level('zona', 'hijau'),
    ]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('semua pasangan sebuah kata terhitung', () => {
    expect([pairs.total('dana'), pairs.total('sarana'), pairs.total('zona')]).toEqual([20, 70, 0]);
  });

  test('tanpa daftar tidak ada pasangan', () => {
    expect(new WordPairs('').level('dana', 'desa')).toBeUndefined();
  });
});
