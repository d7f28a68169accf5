import { describe, expect, test } from 'vitest';
import { protocolOfficeOf } from '../../src/knowledge/protocol-offices.ts';
import { findMisplaced } from '../../src/protocol/misplaced.ts';
import { readOccasion } from '../../src/protocol/occasion.ts';
import { findSpeaker, isHigher } from '../../src/protocol/speakers.ts';

describe('jenis acara', () => {
  test.each([
    ['Pembukaan Pelatihan Humas', [], 'resmi'],
    ['Rapat Koordinasi Penanganan Banjir', [], 'resmi'],
    ['Susunan Acara', ['Laporan ketua panitia', 'Sambutan'], 'resmi'],
    ['Pelantikan Pejabat Pengawas', [], 'pelantikan'],
    ['Upacara Pelantikan Pejabat', [], 'pelantikan'],
    ['Upacara Bendera Hari Pahlawan', [], 'upacara-bendera'],
    ['HUT Ke-81 RI', ['Pengibaran bendera Merah Putih'], 'upacara-bendera'],
    ['Konferensi Pers Peresmian Pasar', [], 'konferensi-pers'],
    ['upacara-17-agustus', ['Pengibaran bendera'], 'upacara-bendera'],
    ['Rapat Evaluasi Mingguan', ['Pembukaan', 'Arahan'], 'lain'],
    ['Kunjungan Kerja Bupati', ['Peresmian irigasi'], 'lain'],
    ['Apel Pagi', ['Laporan', 'Arahan'], 'lain'],
    ['Pelatihan Humas', ['Registrasi', 'Materi'], 'lain'],
  ] as const)('%s (%s) is %s', (title, items, occasion) => {
    expect(readOccasion(title, items)).toBe(occasion);
  });
});

describe('yang berbicara', () => {
  const ranking = { level: 'kabupaten_kota', isStated: true } as const;
  const speaker = (kegiatan: string, pelaksana?: string) =>
    findSpeaker({ kegiatan, pelaksana }, [], ranking);

  test('terbaca dari pelaksananya, kalau tidak dari mata acaranya', () => {
    expect(speaker('Sambutan', 'Bupati Kampar, H. Budi')?.title).toBe('Bupati Kampar');
    expect(speaker('Sambutan Bupati Kampar sekaligus membuka acara')?.title).toBe('Bupati Kampar');
  });

  test('tidak ada bila dua orang disebut atau tak seorang pun berkedudukan', () => {
    expect(speaker('Pemukulan gong', 'Bupati dan Ketua DPRD')).toBeUndefined();
    expect(speaker('Sambutan', 'Ketua panitia')).toBeUndefined();
  });

  test('may speak in another’s stead', () => {
    expect(speaker('Sambutan', 'Asisten I Setda, mewakili pimpinan')?.isSubstitute).toBe(true);
    expect(speaker('Sambutan tertulis Bupati Kampar')?.isSubstitute).toBe(true);
    expect(speaker('Sambutan', 'Asisten I Setda')?.isSubstitute).toBe(false);
  });
});

test('tanpa tingkat acara hanya yang sama di kedua daftar undang-undang yang pasti', () => {
  const deputy = protocolOfficeOf('wakil-bupati');
  const chair = protocolOfficeOf('ketua-dprd');
  const regent = protocolOfficeOf('bupati');
  if (!deputy || !chair || !regent) throw new Error('The table lacks an office.');
  const unstated = { level: 'kabupaten_kota', isStated: false } as const;
  expect(isHigher(deputy, chair, unstated)).toBe(false);
  expect(isHigher(deputy, chair, { ...unstated, isStated: true })).toBe(true);
  expect(isHigher(regent, chair, unstated)).toBe(true);
});

describe('yang salah tempat', () => {
  const misplaced = (...numbers: readonly number[]) => findMisplaced(numbers, (a, b) => a < b);

  test.each([
    [[1, 2, 3], []],
    [[2, 1], [1]],
    [[3, 1, 2, 4], [3]],
    [[1, 2, 5, 3, 4], [5]],
    [[2, 2, 1], [1]],
    [[], []],
  ])('%j harus kehilangan %j supaya urut', (numbers, expected) => {
    expect(misplaced(...numbers)).toEqual(expected);
  });
});
