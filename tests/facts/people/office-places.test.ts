import { expect, test } from 'vitest';
import { readProse } from '../../../src/draft/prose.ts';
import { findOfficePlaces } from '../../../src/facts/people/office-places.ts';
import { readDraft } from '../../support/drafts.ts';

/** The places in a text where an office stands in one of its forms. */
function placesOf(jabatan: string, content: string): readonly string[] {
  return readProse(readDraft(`${content}\n`)).flatMap((passage) =>
    Array.from(findOfficePlaces(passage, { jabatan }), ({ start, end }) =>
      passage.text.slice(start, end),
    ),
  );
}

const BPBD = 'Kepala Pelaksana Badan Penanggulangan Bencana Daerah Kabupaten Contoh';

test.each([
  [BPBD, BPBD],
  [BPBD, 'Kepala Pelaksana BPBD Kabupaten Contoh'],
  [BPBD, 'Kalaksa BPBD Contoh'],
  [BPBD, 'Kepala Pelaksana Badan Penanggulangan Bencana Daerah (BPBD) Kabupaten Contoh'],
  [
    'Kepala Dinas Kependudukan dan Pencatatan Sipil Kota Contoh',
    'Kepala Dinas Dukcapil Kota Contoh',
  ],
  ['Kepala Dinas Kesehatan Kota Contoh', 'Kepala Dinkes Contoh'],
  ['Sekretaris Daerah Kota Contoh', 'Sekda Kota Contoh'],
  ['Wakil Wali Kota Contoh', 'Wakil Walikota Contoh'],
  ['Dandim 0413/Bangka', 'Dandim 0413/Bangka'],
])('jabatan “%s” dikenali sebagai “%s”', (jabatan, written) => {
  expect(placesOf(jabatan, `Hadir ${written} Budi Hermawan.`)).toEqual([written]);
});

test.each([
  ['Kepala Dinas Kesehatan Kota Contoh', 'Kepala Dinas Kesehatan Kota Lain'],
  ['Kepala Dinas Kesehatan Kota Contoh', 'Kepala Dinsos Kota Contoh'],
  ['Kepala Dinas Kesehatan Kota Contoh', 'Kepala Dinas, Kesehatan, dan Kota'],
  ['Camat Contoh', 'Camat dan Contoh'],
])('jabatan “%s” tidak disamakan dengan “%s”', (jabatan, written) => {
  expect(placesOf(jabatan, `Hadir ${written} Budi Hermawan.`)).toEqual([]);
});
