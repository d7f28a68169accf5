import { describe, expect, it } from 'vitest';
import { anyOf, oneOf, wordSet } from '../../src/text/patterns.ts';

describe('anyOf', () => {
  it('finds what each pattern finds, in the order of the text', () => {
    const marks = anyOf(/a|b/gu, /(?<=c)d/gu);
    expect(Array.from('d b cd a'.matchAll(marks), ({ 0: found }) => found)).toEqual([
      'b',
      'd',
      'a',
    ]);
  });

  it('prefers an earlier pattern where two begin at one place', () => {
    expect(anyOf(/ab/u, /abc/u).exec('abc')?.[0]).toBe('ab');
  });

  it('refuses patterns whose flags differ, since one of them would be read otherwise', () => {
    expect(() => anyOf(/a/u, /b/iu)).toThrow(RangeError);
  });
});

describe('oneOf', () => {
  it('takes a list over several lines', () => {
    const day = new RegExp(`^${oneOf('Senin Selasa\n    Rabu')}$`, 'u');
    expect(['Selasa', 'Rabu', 'Senin Selasa'].map((text) => day.test(text))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('keeps a space that an entry holds', () => {
    expect(new RegExp(`^${oneOf('wali_kota bupati')}$`, 'u').test('wali kota')).toBe(true);
  });
});

describe('wordSet', () => {
  it('holds the words of all its lists, over several lines', () => {
    const words = wordSet(
      `
        hari malam
        pagi
      `,
      'kata ujar',
    );
    expect([...words]).toEqual(['hari', 'malam', 'pagi', 'kata', 'ujar']);
  });
});
