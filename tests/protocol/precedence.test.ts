import { describe, expect, test } from 'vitest';
import {
  findProtocolOffice,
  listProtocolOffices,
  protocolOfficeOf,
} from '../../src/knowledge/protocol-offices.ts';
import {
  type EventLevel,
  isClearlyBefore,
  rankOffice,
  sortByPrecedence,
} from '../../src/protocol/precedence.ts';

function order(level: EventLevel, ...titles: readonly string[]): readonly string[] {
  const people = titles.map((title) => {
    const office = findProtocolOffice(title, level !== 'kabupaten_kota');
    return { title, precedence: office && rankOffice(office, level) };
  });
  return sortByPrecedence(people).map(({ title }) => title);
}

function isBefore(level: EventLevel, a: string, b: string): boolean {
  const rank = (code: string) => {
    const office = protocolOfficeOf(code);
    return office && rankOffice(office, level);
  };
  return isClearlyBefore(rank(a), rank(b));
}

describe('tata urutan', () => {
  test('wakil bupati dan ketua DPRD bertukar tempat antara kota dan provinsi', () => {
    expect(isBefore('kabupaten_kota', 'wakil-bupati', 'ketua-dprd')).toBe(true);
    expect(isBefore('provinsi', 'ketua-dprd', 'wakil-bupati')).toBe(true);
  });

  test('tamu dari tingkat yang lebih tinggi mendahului wali kota', () => {
    expect(
      order('kabupaten_kota', 'Wali Kota Contoh', 'Kapolda', 'Gubernur', 'Menteri Dalam Negeri'),
    ).toEqual(['Menteri Dalam Negeri', 'Gubernur', 'Kapolda', 'Wali Kota Contoh']);
  });

  test('kepala dinas provinsi tidak pasti mendahului siapa pun dari kota', () => {
    for (const local of ['wakil-bupati', 'ketua-dprd', 'camat']) {
      expect(isBefore('kabupaten_kota', 'kepala-dinas-provinsi', local)).toBe(false);
      expect(isBefore('kabupaten_kota', local, 'kepala-dinas-provinsi')).toBe(false);
    }
    expect(
      order('kabupaten_kota', 'Kepala Dinas Kesehatan Provinsi Riau', 'Bupati', 'Wakil Bupati'),
    ).toEqual(['Bupati', 'Wakil Bupati', 'Kepala Dinas Kesehatan Provinsi Riau']);
  });

  test('direktur jenderal tidak mendahului gubernur', () => {
    expect(order('provinsi', 'Direktur Jenderal Otonomi Daerah', 'Gubernur Riau')).toEqual([
      'Gubernur Riau',
      'Direktur Jenderal Otonomi Daerah',
    ]);
  });

  test('yang setara tetap menurut urutan berkas', () => {
    const equals = ['Kapolres', 'Sekretaris Daerah Kota Contoh', 'Dandim 0413', 'Kajari'];
    expect(order('kabupaten_kota', ...equals)).toEqual(equals);
  });

  test('penjabat menempati kedudukan jabatannya, mantan wali kota di belakang wakil', () => {
    expect(
      order(
        'kabupaten_kota',
        'Ketua DPRD Kota Contoh',
        'Mantan Wali Kota Contoh',
        'Wakil Wali Kota Contoh',
        'Pj. Wali Kota Contoh',
      ),
    ).toEqual([
      'Pj. Wali Kota Contoh',
      'Wakil Wali Kota Contoh',
      'Mantan Wali Kota Contoh',
      'Ketua DPRD Kota Contoh',
    ]);
  });
});

describe('jabatan menurut namanya', () => {
  test.each([
    ['Sekretaris Daerah Kota Pangkalpinang', 'sekda'],
    ['Sekretaris Daerah Provinsi Bali', 'sekda-provinsi'],
    ['Plt. Kepala Dinas Kesehatan Kabupaten Kubu Raya', 'kepala-dinas'],
    ['Wakil Ketua II DPRD Kota Contoh', 'wakil-ketua-dprd'],
    ['Ketua DPRD Provinsi Riau', 'ketua-dprd-provinsi'],
    ['Walikota Contoh', 'wali-kota'],
    ['Asisten Pemerintahan dan Kesejahteraan Rakyat Sekda Kota Contoh', 'asisten-sekda'],
    ['Kapolresta Pontianak', 'kapolres'],
    ['Kepala Bagian Protokol Sekretariat Daerah', 'kepala-bagian'],
    ['Kepala Badan Pusat Statistik Kota Contoh', 'kepala-instansi-vertikal'],
    ['Gubernur Bank Indonesia', 'gubernur-bi'],
    ['Camat Bukit Intan', 'camat'],
  ])('%s', (title, code) => {
    expect(findProtocolOffice(title, false)?.code).toBe(code);
  });

  test.each(['Ketua TP PKK Kota Contoh', 'Ketua Dewan Hakim', 'Direktur PDAM', 'Ketua Bawaslu'])(
    'the law says nothing of %s',
    (title) => {
      expect(findProtocolOffice(title, false)).toBeUndefined();
    },
  );

  test('tanpa nama daerah, jabatan dianggap setingkat acaranya', () => {
    expect(findProtocolOffice('Kepala Dinas Sosial', true)?.code).toBe('kepala-dinas-provinsi');
    expect(findProtocolOffice('Kepala Dinas Sosial', false)?.code).toBe('kepala-dinas');
  });

  test('kode tidak berulang, dan setiap jabatan punya tempat di setiap tingkat yang menyebutnya', () => {
    const codes = listProtocolOffices().map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const office of listProtocolOffices()) {
      expect(rankOffice(office, 'nasional'), office.code).toBeDefined();
    }
  });
});
