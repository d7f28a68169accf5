import { expect, test } from 'vitest';
import { findWords } from '../../src/text/words.ts';

test.each([
  ['Acara dibuka Dr. H. Ahmad, S.H.', ['Acara', 'dibuka', 'Dr', 'H', 'Ahmad', 'S', 'H']],
  ['undang-undang dan kata‑kata', ['undang-undang', 'dan', 'kata‑kata']],
  ['HUT ke-81 RI, COVID-19', ['HUT', 'ke-81', 'RI', 'COVID-19']],
  ["hari Jum’at di Masjid Al-Qur'an", ['hari', 'Jum’at', 'di', 'Masjid', "Al-Qur'an"]],
  ['Rp1.250.000,00 atau Rp1,2 miliar', ['Rp1.250.000,00', 'atau', 'Rp1,2', 'miliar']],
  ['pukul 09.00–11.30 WIB', ['pukul', '09.00', '11.30', 'WIB']],
  ['Rabu (19/8/2026).', ['Rabu', '19/8/2026']],
  ['“Siap,” kata Budi', ['Siap', 'kata', 'Budi']],
  ['dan/atau, km/jam', ['dan', 'atau', 'km', 'jam']],
  ['ASN-nya, e-KTP, 17-an', ['ASN-nya', 'e-KTP', '17-an']],
  ['café 🎉 kafe', ['café', 'kafe']],
  ['tulisan Jawa ꦲꦏ꧀ꦱꦫ dan 東京', ['tulisan', 'Jawa', 'ꦲꦏ꧀ꦱꦫ', 'dan', '東京']],
  ['CO₂ seluas 5 m² × 2', ['CO₂', 'seluas', '5', 'm²', '2']],
  ['- – — …', []],
])('kata dalam “%s”', (text, expected) => {
  expect(findWords(text).map((word) => word.text)).toEqual(expected);
});

test('kata tahu tempatnya dan huruf kecilnya', () => {
  expect(findWords('🎉 Wali Kota')).toEqual([
    { text: 'Wali', lower: 'wali', start: 3, end: 7 },
    { text: 'Kota', lower: 'kota', start: 8, end: 12 },
  ]);
});
