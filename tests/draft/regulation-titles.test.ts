import { describe, expect, test } from 'vitest';
import { parseDraft } from '../../src/draft/draft.ts';
import { readProse } from '../../src/draft/prose.ts';
import { findRegulationTitles } from '../../src/draft/regulation-titles.ts';
import { Source } from '../../src/text/source.ts';

function titlesIn(text: string): readonly string[] {
  return readProse(parseDraft(new Source('contoh.md', text))).flatMap((passage) =>
    findRegulationTitles(passage).map(({ start, end }) => passage.text.slice(start, end)),
  );
}

describe('judul peraturan', () => {
  test.each([
    [
      'Dasarnya Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, kata camat.',
      ['Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik'],
    ],
    [
      'Peraturan Walikota Contoh Nomor 25 Tahun 2017 mengatur hal itu.',
      ['Peraturan Walikota Contoh Nomor 25 Tahun 2017'],
    ],
    [
      'Lihat Keputusan Bupati No. 117 Tahun 2012 tentang Ijin Gangguan dan Retribusi yang masih berlaku.',
      ['Keputusan Bupati No. 117 Tahun 2012 tentang Ijin Gangguan dan Retribusi'],
    ],
    [
      'Dasarnya Surat Edaran Nomor HK.02.01/MENKES/9/2025 tentang Pengawasan Orang Asing di pelabuhan.',
      ['Surat Edaran Nomor HK.02.01/MENKES/9/2025 tentang Pengawasan Orang Asing'],
    ],
    ['Perda tentang Sampah dibahas. Perda itu penting.', ['Perda tentang Sampah']],
  ])('dikenali sampai akhirnya: %s', (text, titles) => {
    expect(titlesIn(text)).toEqual(titles);
  });

  test.each([
    'Peraturan itu dibahas. Nomor 25 dipanggil.',
    'Surat Wali Kota dibacakan camat.',
    'Ia menaati peraturan nomor 3 di papan.',
  ])('tidak dikenali dalam kalimat biasa: %s', (text) => {
    expect(titlesIn(text)).toEqual([]);
  });
});
