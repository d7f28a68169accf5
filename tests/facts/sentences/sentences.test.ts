import { expect, test } from 'vitest';
import { parseDraft } from '../../../src/draft/draft.ts';
import type { Passage } from '../../../src/draft/passage.ts';
import { readProse } from '../../../src/draft/prose.ts';
import { findNounRows } from '../../../src/facts/rows/noun-rows.ts';
import { findQualityRows } from '../../../src/facts/rows/quality-rows.ts';
import { findBrokenSubjects } from '../../../src/facts/sentences/broken-subjects.ts';
import { findOpenAppositions } from '../../../src/facts/sentences/open-appositions.ts';
import { findPartedPairs } from '../../../src/facts/sentences/parted-pairs.ts';
import { findRunOnClauses } from '../../../src/facts/sentences/run-on-clauses.ts';
import { readFields } from '../../../src/facts/sentences/sentence-parts.ts';
import { findUnpartedAdditions } from '../../../src/facts/sentences/unparted-additions.ts';
import { findUnpartedClauses } from '../../../src/facts/sentences/unparted-clauses.ts';
import { findUnpartedOpenings } from '../../../src/facts/sentences/unparted-openings.ts';
import { findUnpartedSpeakers } from '../../../src/facts/sentences/unparted-speakers.ts';
import { Source } from '../../../src/text/source.ts';
import type { Span } from '../../../src/text/span.ts';

function passagesOf(text: string): readonly Passage[] {
  return readProse(parseDraft(new Source('contoh.md', text)));
}

/** The stretches of a text that a finder gives. */
function found(text: string, find: (passage: Passage) => readonly Span[]): readonly string[] {
  return passagesOf(text).flatMap((passage) =>
    find(passage).map(({ start, end }) => passage.text.slice(start, end)),
  );
}

test.each([
  ['Rapat dibuka, lalu ditutup.', [['Rapat dibuka', 'lalu ditutup']]],
  [
    'Camat berkata: “Posko, tenda.” Ia pulang.',
    [['Camat berkata'], ['Posko', 'tenda'], ['Ia pulang']],
  ],
  [
    'Siti Aminah, S.H., M.Si., hadir (Rabu, 19/8), lega.',
    [['Siti Aminah, S.H., M.Si', 'hadir', 'lega']],
  ],
])('bagian kalimat: %s', (text, parts) => {
  const fields = passagesOf(text).flatMap((passage) =>
    readFields(passage).map((field) =>
      field.parts.map(({ start, end }) => passage.text.slice(start, end)),
    ),
  );
  expect(fields).toEqual(parts);
});

test.each([
  ['Dinas Sosial Kota Contoh, membagikan beras.', ['Dinas Sosial Kota Contoh,']],
  ['Selain itu, kader yang sudah terlatih, harus hadir.', ['kader yang sudah terlatih,']],
  ['Camat meminta agar seluruh warga desa, bisa hadir.', ['seluruh warga desa,']],
  ['Budi Santoso, mewakili Camat, membuka rapat.', []],
  ['Hari ini, digelar rapat; harga beras naik, memberatkan warga.', []],
  ['Para kader, ditegaskannya juga harus hadir.', []],
])('subjek yang terputus dari predikatnya: %s', (text, subjects) => {
  expect(found(text, findBrokenSubjects)).toEqual(subjects);
});

test.each([
  ['Dalam pelatihan itu kader belajar menimbang.', ['itu kader']],
  ['Kalaupun hal itu terjadi kita sudah siap.', ['terjadi kita']],
  ['Dalam hal ini kader berperan penting.', []],
  ['Dengan ini disampaikan bahwa rapat itu ditunda.', []],
])('keterangan yang menyatu dengan subjeknya: %s', (text, places) => {
  expect(found(text, findUnpartedOpenings)).toEqual(places);
});

test.each([
  ['Sementara, Camat Contoh, Siti Aminah ketika ditemui mengaku lega.', ['Siti Aminah']],
  ['Siti Aminah, warga Desa Contoh mengaku lega.', ['warga Desa Contoh']],
  ['Camat Contoh, Siti Aminah, yang memimpin apel mengaku lega.', ['apel']],
  ['Camat Contoh, Siti Aminah S.H. (46) mengaku lega.', ['Siti Aminah S.H. (46)']],
  ['Camat Contoh, Siti Aminah, mengaku lega.', []],
  ['Camat Contoh, Lurah Misal mengaku lega.', []],
])('aposisi yang tidak ditutup: %s', (text, places) => {
  expect(found(text, findOpenAppositions)).toEqual(places);
});

test('deret sifat tanpa koma dikenali, pasangan tidak', () => {
  expect(found('Rapat aman tertib dan lancar. Jalan bersih dan rapi.', findQualityRows)).toEqual([
    'aman tertib dan lancar',
  ]);
});

test.each([
  ['Jembatan desa sudah selesai dibangun warga, mereka tidak lagi cemas.', ['mereka']],
  ['Camat mengatakan jembatan desa sudah selesai, mereka tidak lagi cemas.', []],
  ['Jika jembatan desa sudah selesai, mereka tidak lagi cemas.', []],
])('kalimat yang hanya dipisahkan koma: %s', (text, words) => {
  const first = passagesOf(text).flatMap((passage) =>
    findRunOnClauses(passage).map((clause) => clause.first.text),
  );
  expect(first).toEqual(words);
});

test.each([
  ['Agar layanan berjalan lancar pemohon diminta mendaftar.', ['lancar pemohon']],
  ['Apabila warga menemukan benda itu petugas siap datang.', ['itu petugas']],
  ['Setelah kami memanggil para saksi kami langsung bekerja.', ['saksi kami']],
  [
    'Jika tidak ada hambatan cuaca pekerjaan jalan akan selesai.',
    ['ada hambatan cuaca pekerjaan jalan akan'],
  ],
  ['Jika ada warga menolak pendataan petugas melapor.', []],
  ['Karena warga yang datang membawa anak antrean menjadi panjang.', []],
  ['Setelah petugas datang, warga melapor.', []],
])('anak kalimat yang menyatu dengan induknya: %s', (text, places) => {
  const clauses = passagesOf(text).flatMap(findUnpartedClauses);
  expect(clauses.map(({ words }) => words.map((word) => word.text).join(' '))).toEqual(places);
});

test.each([
  ['Rapat itu melibatkan pemerintah desa, dan kader posyandu.', ['desa,']],
  ['Camat membawa beras dan gula, dan kopi.', []],
  ['Camat membawa beras, dan lurah membawa tenda.', []],
  ['Korban luka mendapat lima juta, dan warga lain sebesar satu juta.', []],
])('pasangan yang diputus koma: %s', (text, members) => {
  expect(found(text, findPartedPairs)).toEqual(members);
});

test.each([
  ['Lomba itu diikuti dua desa yakni Contoh dan Misal.', ['desa yakni']],
  ['Dalam rapat itu camat memantau 4 desa yaitu Contoh dan tiga lainnya.', ['desa yaitu']],
  ['Biaya yang harus dibayar pemilik kendaraan yaitu pajak.', []],
  ['Tujuan lomba itu yaitu melatih kader.', []],
])('keterangan dengan yaitu tanpa koma: %s', (text, expected) => {
  expect(found(text, findUnpartedAdditions)).toEqual(expected);
});

test.each([
  ['Dinas itu memperhatikan aspirasi, kebutuhan dan harapan warga.', ['kebutuhan dan']],
  ['Petugas kesehatan, polisi dan relawan memeriksa rumah warga.', ['polisi dan']],
  ['Di balai desa, guru dan siswa berlatih.', []],
  ['Rapat dipimpin Camat Contoh, Budi Santoso dan Siti Aminah.', []],
])('deret tiga nomina tanpa koma terakhir: %s', (text, expected) => {
  expect(found(text, findNounRows)).toEqual(expected);
});

test.each([
  ['Terkait limbah pabrik kata Siti, warga sudah melapor.', ['kata Siti']],
  ['Aturan itu, diakui Budi menjadi bekal petugas.', ['diakui Budi']],
  ['Lebih lanjut Siti menjelaskan hal itu.', []],
])('penutur yang tidak diapit koma: %s', (text, expected) => {
  const speakers = passagesOf(text).flatMap((passage) => [
    ...findUnpartedSpeakers(passage, undefined),
  ]);
  expect(speakers.map(({ lead, named }) => lead + named)).toEqual(expected);
});
