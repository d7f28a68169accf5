import { describe, expect, test } from 'vitest';
import {
  findProtocolOffice,
  listProtocolOffices,
  type PrecedenceArticle,
} from '../../src/knowledge/protocol-offices.ts';
import { type EventLevel, isClearlyBefore, rankOffice } from '../../src/protocol/precedence.ts';

/**
 * UU 9/2010 art. 10 (1) and 11 (1), typed out letter by letter from the statute, each office as
 * the law or an invitation names it. The order of the rows is the law's.
 */
const PROVINCE = {
  a: ['Gubernur Riau', 'Pj. Gubernur Riau'],
  b: ['Wakil Gubernur Riau'],
  c: ['mantan Gubernur Riau', 'mantan Wakil Gubernur Riau'],
  d: ['Ketua DPRD Provinsi Riau', 'Ketua DPRA'],
  e: ['Konsul Malaysia di Pekanbaru'],
  f: ['Wakil Ketua DPRD Provinsi Riau', 'Wakil Ketua II DPRD Provinsi Riau'],
  g: [
    'Sekretaris Daerah Provinsi Riau',
    'Pangdam I/Bukit Barisan',
    'Danrem 031/Wira Bima',
    'Kapolda Riau',
    'Ketua Pengadilan Tinggi Pekanbaru',
    'Kepala Kejaksaan Tinggi Riau',
  ],
  i: ['Anggota DPRD Provinsi Riau', 'Anggota Majelis Rakyat Papua'],
  j: ['Bupati Kampar', 'Wali Kota Pekanbaru'],
  k: [
    'Kepala Perwakilan BPK Riau',
    'Kepala Perwakilan Bank Indonesia Provinsi Riau',
    'Ketua KPU Provinsi Riau',
  ],
  m: ['Ketua DPRD Kabupaten Kampar', 'Ketua DPRD Kota Pekanbaru'],
  n: ['Wakil Bupati Kampar', 'Wakil Wali Kota Pekanbaru', 'Wakil Ketua DPRD Kota Pekanbaru'],
  o: ['Anggota DPRD Kabupaten Kampar'],
  p: [
    'Asisten I Setda Provinsi Riau',
    'Kepala Dinas Kesehatan Provinsi Riau',
    'Kepala Kantor Wilayah Kementerian Agama Provinsi Riau',
    'Kepala Badan Kesbangpol Provinsi Riau',
    'Kepala Biro Hukum Setda Provinsi Riau',
  ],
  q: ['Kepala Bagian Protokol Setda Provinsi Riau'],
};

const REGENCY = {
  a: ['Bupati Kampar', 'Wali Kota Pekanbaru', 'Plt. Bupati Kampar'],
  b: ['Wakil Bupati Kampar', 'Wakil Wali Kota Pekanbaru'],
  c: ['mantan Bupati Kampar', 'mantan Wakil Wali Kota Pekanbaru'],
  d: ['Ketua DPRD Kabupaten Kampar', 'Ketua DPRK Banda Aceh'],
  e: ['Wakil Ketua I DPRD Kabupaten Kampar'],
  f: [
    'Sekretaris Daerah Kabupaten Kampar',
    'Dandim 0313/KPR',
    'Danlanud Roesmin Nurjadin',
    'Danlanal Dumai',
    'Kapolres Kampar',
    'Ketua Pengadilan Negeri Bangkinang',
    'Ketua Pengadilan Agama Bangkinang',
    'Kepala Kejaksaan Negeri Kampar',
  ],
  h: ['Anggota DPRD Kabupaten Kampar'],
  j: [
    'Asisten Pemerintahan Setda Kabupaten Kampar',
    'Kepala Badan Pendapatan Daerah Kabupaten Kampar',
    'Kepala Dinas Pendidikan Kabupaten Kampar',
    'Staf Ahli Bupati Bidang Hukum',
    'Ketua KPU Kabupaten Kampar',
  ],
  k: [
    'Kepala Kantor Kementerian Agama Kabupaten Kampar',
    'Kepala BPS Kabupaten Kampar',
    'Danramil Tapung',
    'Kapolsek Tapung',
  ],
  l: ['Kepala Bagian Protokol Setda Kabupaten Kampar', 'Camat Tapung', 'Sekretaris Dinas Sosial'],
  m: ['Lurah Bangkinang', 'Kepala Desa Tanjung', 'Kepala Seksi Pelayanan'],
};

type Letters = Readonly<Record<string, readonly string[]>>;

function rank(title: string, level: EventLevel) {
  const office = findProtocolOffice(title, level === 'provinsi');
  return office && rankOffice(office, level);
}

/** Every two offices of a list, the one of the earlier or the same letter first. */
function pairsOf(letters: Letters): readonly {
  readonly a: string;
  readonly b: string;
  readonly isEqual: boolean;
}[] {
  const all = Object.entries(letters).flatMap(([letter, titles]) =>
    titles.map((title) => ({ letter, title })),
  );
  return all.flatMap((one, index) =>
    all.slice(index + 1).map((other) => ({
      a: one.title,
      b: other.title,
      isEqual: one.letter === other.letter,
    })),
  );
}

describe.each([
  ['provinsi', 10, PROVINCE],
  ['kabupaten_kota', 11, REGENCY],
] as const)('at an event of level %s (art. %i)', (level, article, letters) => {
  const pairs = pairsOf(letters);
  const ordered = pairs.filter(({ isEqual }) => !isEqual);
  const equal = pairs.filter(({ isEqual }) => isEqual);

  test.each(ordered)('$a mendahului $b', ({ a, b }) => {
    expect(isClearlyBefore(rank(a, level), rank(b, level))).toBe(true);
    expect(isClearlyBefore(rank(b, level), rank(a, level))).toBe(false);
  });

  test.each(equal)('$a dan $b setara', ({ a, b }) => {
    expect(isClearlyBefore(rank(a, level), rank(b, level))).toBe(false);
    expect(isClearlyBefore(rank(b, level), rank(a, level))).toBe(false);
    expect(rank(a, level)).toBeDefined();
  });

  test.each(
    Object.entries(letters).flatMap(([letter, titles]) => titles.map((title) => [title, letter])),
  )('%s stands in letter %s, and the place says so', (title, letter) => {
    expect(rank(title, level)?.source).toBe(`UU 9/2010 Pasal ${article} ayat (1) huruf ${letter}`);
  });
});

/** The letters of the table, held against each other office by office: no typed list needed. */
describe.each([
  ['nasional', 9],
  ['provinsi', 10],
  ['kabupaten_kota', 11],
] as const)('all offices of the table at level %s', (level, article: PrecedenceArticle) => {
  const own = listProtocolOffices().filter(({ letters }) => letters[article] !== undefined);

  test('yang disebut pasal acara itu diurutkan menurut hurufnya saja', () => {
    const wrong = own.flatMap((a) =>
      own
        .filter((b) => {
          const byLetter = (a.letters[article] ?? '') < (b.letters[article] ?? '');
          return isClearlyBefore(rankOffice(a, level), rankOffice(b, level)) !== byLetter;
        })
        .map((b) => `${a.code} – ${b.code}`),
    );
    expect(wrong).toEqual([]);
  });

  test('urutannya tidak melingkar: yang mendahului seseorang mendahului semua di belakang orang itu', () => {
    const all = listProtocolOffices();
    const isBefore = (a: number, b: number): boolean => {
      const [one, other] = [all[a], all[b]];
      return Boolean(
        one && other && isClearlyBefore(rankOffice(one, level), rankOffice(other, level)),
      );
    };
    const indices = all.map((_, index) => index);
    const broken = indices.flatMap((a) =>
      indices
        .filter((b) => isBefore(a, b))
        .flatMap((b) => indices.filter((c) => isBefore(b, c) && !isBefore(a, c))),
    );
    expect(broken).toEqual([]);
  });
});
