import { describe, expect, test } from 'vitest';
import { greetingLines, introduction } from '../../src/protocol/greeting.ts';
import { gathering } from './people.ts';

const MANY = `pejabat: [{ id: bupati, pasangan: Hj. Aisyah }, { id: sekda, mewakili: wakil-bupati }, { id: kadis, peran: [laporan] }]
tamu:
  - { nama: Surya, jabatan: Dandim 1403 }
  - { nama: Rasyid, jabatan: Kajari Contoh }
  - { nama: Bernadus, jabatan: Komandan Korem 141 }
  - { nama: Pahrul, jabatan: Kepala Dinas Pendidikan Kabupaten Contoh }
  - { nama: Andi, jabatan: Kepala Dinas Sosial Kabupaten Contoh }
  - { nama: Hasnah, jabatan: Camat Malili }
  - { nama: Basri, jabatan: Camat Nuha }
`;
const { guests } = gathering(MANY);
const words = (most: number): readonly string[] =>
  greetingLines(guests, most).map((line) => line.words);

describe('daftar sapaan', () => {
  test('menyebut jabatan sebelum nama, status jabatan dengan lengkap, yang tertinggi lebih dahulu', () => {
    expect(words(20)).toEqual([
      'Komandan Korem 141, Bernadus',
      'Bupati Contoh, Drs. H. Arman Palallo, M.Si.',
      'Sekretaris Daerah Kabupaten Contoh, Ir. Baso Lewangka',
      'Dandim 1403, Surya',
      'Kajari Contoh, Rasyid',
      'Pelaksana Tugas Kepala Dinas Kesehatan Kabupaten Contoh, Sitti Maryam, S.Sos.',
      'Kepala Dinas Pendidikan Kabupaten Contoh, Pahrul',
      'Kepala Dinas Sosial Kabupaten Contoh, Andi',
      'Camat Malili, Hasnah',
      'Camat Nuha, Basri',
    ]);
  });

  test('menyebut di belakang nama siapa yang diwakili dan siapa yang ikut', () => {
    const lines = greetingLines(guests, 20);
    expect(lines[1]).toMatchObject({ spoken: 'ar-man', addition: ', beserta Hj. Aisyah' });
    expect(lines[2]?.addition).toBe(', yang mewakili Wakil Bupati Contoh');
  });

  test('menyapa bersama yang terendah lebih dahulu bila terlalu panjang', () => {
    expect(words(9)).toContain('para camat');
    expect(words(9)).toContain('Kepala Dinas Sosial Kabupaten Contoh, Andi');
    expect(words(8)).toContain('para asisten dan kepala perangkat daerah');
  });

  test('menyediakan baris bagi yang berperan, mewakili, atau berkedudukan lain', () => {
    expect(words(1)).toEqual([
      'Komandan Korem 141, Bernadus',
      'Bupati Contoh, Drs. H. Arman Palallo, M.Si.',
      'Sekretaris Daerah Kabupaten Contoh, Ir. Baso Lewangka',
      'para anggota Forum Koordinasi Pimpinan Daerah lainnya',
      'Pelaksana Tugas Kepala Dinas Kesehatan Kabupaten Contoh, Sitti Maryam, S.Sos.',
      'para asisten dan kepala perangkat daerah',
      'para camat',
    ]);
  });

  test('menyebut setiap orang sekali, bagaimanapun dikelompokkan', () => {
    for (const most of [1, 7, 8, 9, 10]) {
      const meant = greetingLines(guests, most).flatMap((line) => line.guests);
      expect(new Set(meant).size).toBe(guests.length);
      expect(meant).toHaveLength(guests.length);
    }
  });
});

test('wakil diperkenalkan dengan nama dan jabatannya sendiri', () => {
  const substitute = guests.find(({ key }) => key === 'sekda');
  expect(substitute && introduction(substitute)).toBe(
    'Sekretaris Daerah Kabupaten Contoh, Ir. Baso Lewangka, yang mewakili Wakil Bupati Contoh',
  );
});
