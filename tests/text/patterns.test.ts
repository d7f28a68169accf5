import { describe, expect, test } from 'vitest';
import { anyOf, oneOf, wordSet } from '../../src/text/patterns.ts';

describe('anyOf', () => {
  test('menemukan yang ditemukan setiap pola, menurut urutan teks', () => {
    const marks = anyOf(/a|b/gu, /(?<=c)d/gu);
    expect(Array.from('d b cd a'.matchAll(marks), ({ 0: found }) => found)).toEqual([
      'b',
      'd',
      'a',
    ]);
  });

  test('mendahulukan pola yang lebih awal bila dua mulai di satu tempat', () => {
    expect(anyOf(/ab/u, /abc/u).exec('abc')?.[0]).toBe('ab');
  });

  test('menolak pola yang benderanya berbeda, sebab salah satunya akan terbaca lain', () => {
    expect(() => anyOf(/a/u, /b/iu)).toThrow(RangeError);
  });
});

describe('oneOf', () => {
  test('menerima daftar beberapa baris', () => {
    const day = new RegExp(`^${oneOf('Senin Selasa\n    Rabu')}$`, 'u');
    expect(['Selasa', 'Rabu', 'Senin Selasa'].map((text) => day.test(text))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('mempertahankan spasi di dalam satu butir', () => {
    expect(new RegExp(`^${oneOf('wali_kota bupati')}$`, 'u').test('wali kota')).toBe(true);
  });
});

describe('wordSet', () => {
  test('memuat kata semua daftarnya, dalam beberapa baris', () => {
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
