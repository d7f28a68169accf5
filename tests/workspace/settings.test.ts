import { describe, expect, test } from 'vitest';
import { matchesGlob } from '../../src/workspace/glob.ts';
import { mergeSettings } from '../../src/workspace/settings.ts';
import { readSettings } from '../support/settings.ts';

describe('pola berkas', () => {
  test.each([
    ['arsip/**', 'arsip/rilis.md'],
    ['arsip/**', 'arsip/2019/juli/rilis.md'],
    ['arsip', 'arsip/2019/rilis.md'],
    ['arsip/', 'arsip/rilis.md'],
    ['./arsip', 'arsip/rilis.md'],
    ['Arsip/*.md', 'arsip/rilis.md'],
    ['**/lama/*.md', 'naskah/lama/rilis.md'],
    ['**/lama/*.md', 'lama/rilis.md'],
    ['naskah/2019-??-*.md', 'naskah/2019-07-rapat kerja.md'],
    ['**', 'apa/saja.md'],
  ])('%s mencakup %s', (pattern, path) => {
    expect(matchesGlob(pattern, path)).toBe(true);
  });

  test.each([
    ['arsip/**', 'arsipku/rilis.md'],
    ['arsip', 'naskah/arsip/rilis.md'],
    ['naskah/*.md', 'naskah/2019/rilis.md'],
    ['naskah/2019-?.md', 'naskah/2019-12.md'],
    ['**/lama', 'naskah/baru/rilis.md'],
    ['*.txt', 'rilis.md'],
  ])('%s tidak mencakup %s', (pattern, path) => {
    expect(matchesGlob(pattern, path)).toBe(false);
  });

  test('pola penuh bintang tidak membuatnya tersangkut', () => {
    expect(matchesGlob('*a'.repeat(5_000), `${'a'.repeat(5_000)}b`)).toBe(false);
  });
});

describe('memperluas gaya bersama', () => {
  const base = readSettings(
    'instansi: Pemerintah Kabupaten Contoh\nzona: WITA\nistilah: [Sapa Warga]\nnarahubung: [{ nama: Ani }]\naturan:\n  gaya/akronim: error\n  gaya/kalimat-panjang: { tingkat: info, batas: 30 }\nkhusus: [{ berkas: arsip, aturan: { gaya: off } }]\n',
  );

  test('isian sendiri menggantikan, yang tidak diisi diambil dari gaya bersama', () => {
    const merged = mergeSettings(
      base,
      readSettings('instansi: Dinas Kominfo\nperluas: ../gaya.yaml\n'),
    );
    expect(merged).toMatchObject({
      instansi: 'Dinas Kominfo',
      zona: 'WITA',
      narahubung: [{ nama: 'Ani' }],
      perluas: undefined,
    });
  });

  test('istilah dan folder khusus digabung', () => {
    const own = readSettings(
      'istilah: [Lapor Pak]\nkhusus: [{ berkas: lama, aturan: { ejaan: off } }]\n',
    );
    const merged = mergeSettings(base, own);
    expect(merged.istilah).toEqual(['Sapa Warga', 'Lapor Pak']);
    expect(merged.khusus.map(({ berkas }) => berkas)).toEqual(['arsip', 'lama']);
  });

  test('tingkat sendiri mengalahkan tingkat bersama, pilihannya tetap', () => {
    const merged = mergeSettings(base, readSettings('aturan: { gaya/kalimat-panjang: error }'));
    expect(merged.aturan['gaya/kalimat-panjang']).toEqual({ tingkat: 'error', batas: '30' });
    expect(merged.aturan['gaya/akronim']).toEqual({ tingkat: 'error' });
  });

  test('tingkat kelompok sendiri mengalahkan tingkat bersama untuk aturannya', () => {
    const merged = mergeSettings(base, readSettings('aturan: { gaya: off }'));
    expect(merged.aturan).toEqual({
      gaya: { tingkat: 'off' },
      'gaya/akronim': {},
      'gaya/kalimat-panjang': { batas: '30' },
    });
  });
});
