import { describe, expect, test } from 'vitest';
import { findPerformers, withSubstitute } from '../../src/protocol/performers.ts';
import { gathering } from './people.ts';

const PRESENT = gathering(`pejabat: [{ id: bupati }, { id: wakil-bupati }, { id: kadis }]
narasumber: [{ nama: "Dr. Nirmala, M.I.Kom.", jabatan: Dosen }]
`);
const REPRESENTED = gathering(
  'pejabat: [{ id: bupati, hadir: tidak }, { id: sekda, mewakili: bupati }]\n',
);

function found(performer: string | undefined, people = PRESENT): readonly string[] {
  return findPerformers(performer, people).map((one) =>
    one.kind === 'guest' ? one.guest.key : one.speaker.nama,
  );
}

describe('pelaksana mata acara', () => {
  test.each([
    ['Bupati Contoh, Arman Palallo', ['bupati']],
    ['Bupati Contoh', ['bupati']],
    ['Wakil Bupati Contoh', ['wakil-bupati']],
    ['Kepala Dinas Kesehatan Kabupaten Contoh', ['kadis']],
    ['Nirmala', ['Dr. Nirmala, M.I.Kom.']],
    ['Arman Palallo dan Nirwana', ['bupati', 'wakil-bupati']],
    ['Panitia', []],
    ['Istri Bupati Contoh', []],
    [undefined, []],
  ])('dikenal dari nama, kalau tidak dari jabatan: %s', (performer, keys) => {
    expect(found(performer)).toEqual(keys);
  });

  test('ialah yang datang menggantikan pejabat yang tidak hadir', () => {
    expect(found('Bupati Contoh, Arman Palallo', REPRESENTED)).toEqual(['sekda']);
  });
});

describe('pelaksana di susunan acara', () => {
  test('gives way to who comes instead', () => {
    expect(withSubstitute('Bupati Contoh, Arman Palallo', REPRESENTED)).toBe(
      'Sekretaris Daerah Kabupaten Contoh, Baso Lewangka, mewakili Bupati Contoh',
    );
  });

  test.each(['Panitia', 'Sekretaris Daerah, Baso Lewangka'])(
    'stays as it is written: %s',
    (who) => {
      expect(withSubstitute(who, REPRESENTED)).toBe(who);
    },
  );
});
