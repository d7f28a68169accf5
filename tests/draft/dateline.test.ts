import { describe, expect, test } from 'vitest';
import { readDateline } from '../../src/draft/dateline.ts';

describe('kota dan tanggal di awal rilis', () => {
  test.each([
    ['CONTOH, 19 Agustus 2026 – Pemkot membuka pelatihan.', 'CONTOH'],
    ['Contoh, Kominfo - Pemkot membuka pelatihan.', 'Contoh'],
    ['Contoh, Humas -- Pemkot membuka pelatihan.', 'Contoh'],
    ['Contoh (ANTARA) - Pemkot membuka pelatihan.', 'Contoh'],
    ['Contoh, (19/8) - Pemkot membuka pelatihan.', 'Contoh'],
    ['Contoh- Pemkot membuka pelatihan.', 'Contoh'],
    ['CONTOH,- Pemkot membuka pelatihan.', 'CONTOH'],
    ['Contoh, - Pemkot membuka pelatihan.', 'Contoh'],
  ])('%s', (text, city) => {
    expect(readDateline(text)?.city).toBe(city);
  });

  test.each([
    'Budi Santoso, Camat Contoh – yang baru dilantik – membuka rapat.',
    'Contoh-Misal dihubungkan jalan baru.',
    'Pemkot membuka pelatihan.',
  ])('tidak terbaca dari: %s', (text) => {
    expect(readDateline(text)).toBeUndefined();
  });
});
