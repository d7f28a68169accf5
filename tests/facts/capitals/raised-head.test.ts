import { expect, test } from 'vitest';
import { parseDraft } from '../../../src/draft/draft.ts';
import type { Passage } from '../../../src/draft/passage.ts';
import { readProse } from '../../../src/draft/prose.ts';
import { isRaisedHead } from '../../../src/facts/capitals/raised-head.ts';
import { Source } from '../../../src/text/source.ts';

/** Words of a text that are raised for no reason. */
function raisedWords(text: string): readonly string[] {
  return readProse(parseDraft(new Source('contoh.md', text))).flatMap((passage: Passage) =>
    passage.words
      .filter((_, index) => isRaisedHead(passage, index, undefined))
      .map((word) => word.text),
  );
}

test.each([
  ['Ia mengawasi pelaksanaan Kegiatan Rapat Kerja itu.', ['Kegiatan']],
  ['Camat menemui Perangkat Desa Contoh.', ['Perangkat']],
  ['Berkas diserahkan di Halaman Kantor Camat.', ['Halaman']],
  ['Hadir 5.000 Kader Desa Contoh.', ['Kader']],
  ['Ia membaca Berita Acara Rapat dan menemui Anggota DPRD.', []],
  ['Warga mengikuti program Kader Desa Contoh.', []],
  ['Ia tinggal di Pesisir Selatan.', []],
  ['Dinas Penataan Ruang dan Perangkat Daerah hadir.', []],
])('kata di depan nama yang tidak termasuk namanya: %s', (text, raised) => {
  expect(raisedWords(text)).toEqual(raised);
});
