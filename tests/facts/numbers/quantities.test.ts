import { expect, test } from 'vitest';
import { parseDraft } from '../../../src/draft/draft.ts';
import { readProse } from '../../../src/draft/prose.ts';
import { agree, findQuantities, readQuantity } from '../../../src/facts/numbers/quantities.ts';
import { Source } from '../../../src/text/source.ts';

/** The quantities of a sentence as `words = value unit noun`, with `?` for what is not plain. */
const read = (text: string): readonly string[] =>
  readProse(parseDraft(new Source('a.md', text))).flatMap((passage) =>
    findQuantities(passage).map(({ start, end, value, isPlain, unit, noun }) =>
      `${passage.text.slice(start, end)} = ${value}${isPlain ? '' : '?'} ${unit} ${noun}`
        .replace(/\s+/gu, ' ')
        .trim(),
    ),
  );

test.each([
  ['Ada 411.161 warga.', '411.161 = 411161 warga'],
  ['Ada 75 orang peserta.', '75 = 75 orang peserta'],
  ['Ada tujuh puluh lima peserta.', 'tujuh puluh lima = 75 peserta'],
  ['Anggarannya Rp1,2 miliar.', 'Rp1,2 miliar = 1200000000 Rp'],
  ['Anggarannya Rp. 1.500.000,- saja.', 'Rp. 1.500.000,- = 1500000 Rp saja'],
  ['Anggarannya lima ratus ribu rupiah.', 'lima ratus ribu rupiah = 500000 Rp'],
  ['Anggarannya 1,5 juta rupiah.', '1,5 juta rupiah = 1500000 Rp'],
  ['Anggarannya Rp100–200 ribu.', 'Rp100–200 ribu = 100000? Rp'],
  ['Anggarannya Rp 85 M untuk jembatan.', 'Rp 85 M = 85000000000? Rp untuk'],
  ['Utangnya Rp1,5 T.', 'Rp1,5 T = 1500000000000? Rp'],
  ['Lebarnya 85 M saja.', '85 = 85 m'],
  ['Capaiannya 85,5 persen.', '85,5 persen = 85.5 %'],
  ['Suku bunga naik 0,5 poin.', '0,5 poin = 0.5 poin'],
  ['Hadir sekitar 300 peserta.', '300 = 300? peserta'],
  ['Hadir lebih dari 300 peserta.', '300 = 300? peserta'],
  ['Hadir 300-an peserta.', '300-an = 300? peserta'],
  ['Hadir 300 lebih peserta.', '300 = 300? lebih'],
  ['Hadir ratusan peserta.', 'ratusan = 100? peserta'],
  ['Hadir puluhan ribu peserta.', 'puluhan ribu = 20000? peserta'],
  ['Luasnya dua setengah juta meter.', 'dua setengah juta = 2500000 meter'],
  ['Harganya 12.5 juta.', '12.5 juta = 12500000?'],
  ['Ada 2025 orang peserta.', '2025 = 2025 orang peserta'],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  'Pada 2025 dan tahun 2026 warga pindah.',
  'Pasal 5 ayat 2 Undang-Undang Nomor 14 Tahun 2008.',
  'Rapat Rabu (19/8/2026), 20 Agustus, pukul 08.30–09.00 WIB.',
  'Covid-19, G20, jaringan 5G, dan juara 2.',
  'Ia berusia 45 dan anak ke-3.',
  'SD Negeri 3, RT 05, dan Jalan Contoh Nomor 2.',
  'NIP 197101450885000200 dan kode 0413.',
  'Salah satu dari dua pertiga anggota.',
])('tidak ada jumlah dalam %s', (text) => {
  expect(read(text)).toEqual([]);
});

test.each([
  ['Rp1,2 miliar', 'Rp1.200.000.000', true],
  ['Rp1,2 miliar', 'Rp1.240.000.000', true],
  ['Rp1,2 miliar', 'Rp1.260.000.000', false],
  ['Rp5 miliar', 'Rp5 juta', false],
  ['75 orang', '75', true],
  ['tujuh puluh lima orang', '57', false],
  ['12 persen', '12,4 persen', true],
  ['12,1 persen', '12,4 persen', false],
])('%s dan %s dapat berarti sama: %s', (a, b, expected) => {
  const [one, other] = [readQuantity(a), readQuantity(b)];
  expect(one && other && agree(one, other)).toBe(expected);
});
