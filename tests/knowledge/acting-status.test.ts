import { describe, expect, test } from 'vitest';
import { hasStatus, spokenTitle, withoutStatus } from '../../src/knowledge/acting-status.ts';

describe('status sementara di depan jabatan', () => {
  test.each([
    ['Pj. Wali Kota Contoh', 'Wali Kota Contoh'],
    ['Pj Wali Kota Contoh', 'Wali Kota Contoh'],
    ['Plt.Camat Contoh', 'Camat Contoh'],
    ['Penjabat Sementara Bupati Contoh', 'Bupati Contoh'],
    ['pelaksana harian Lurah Contoh', 'Lurah Contoh'],
  ])('%s dibaca sebagai %s', (title, office) => {
    expect(withoutStatus(title)).toBe(office);
    expect(hasStatus(title)).toBe(true);
  });

  test.each(['Pj.', 'Wali Kota Contoh', 'Pelaksana Kegiatan', 'Penjabatan', 'Camat Contoh (Plt.)'])(
    '%s tidak berubah',
    (title) => {
      expect(withoutStatus(title)).toBe(title);
      expect(hasStatus(title)).toBe(false);
    },
  );

  test('jabatan dibacakan dengan statusnya yang lengkap', () => {
    expect(spokenTitle('Pjs. Bupati Contoh')).toBe('Penjabat Sementara Bupati Contoh');
    expect(spokenTitle('Plh. Camat Contoh')).toBe('Pelaksana Harian Camat Contoh');
    expect(spokenTitle('Camat Contoh')).toBe('Camat Contoh');
  });
});
