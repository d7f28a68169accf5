import { describe, expect, test } from 'vitest';
import { seatRow } from '../../src/protocol/seating.ts';
import { planSeats, type SeatingRow, seatingOrder } from '../../src/protocol/seating-plan.ts';
import { gathering } from './people.ts';

const SUBDISTRICTS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'];

/** An event to which so many heads of subdistricts come, `pasangan` being those with a spouse. */
function camats(count: number, more = '', pasangan: readonly number[] = []) {
  const lines = SUBDISTRICTS.slice(0, count).map((letter, index) => {
    const spouse = pasangan.includes(index) ? `, pasangan: ${letter}2` : '';
    return `  - { nama: ${letter}1, jabatan: Camat ${letter}${spouse} }\n`;
  });
  return gathering(`tamu:\n${lines.join('')}${more}`);
}

function names(row: SeatingRow | undefined): readonly string[] {
  return (row?.seats ?? []).map(({ sitter }) => {
    if (!sitter) return '-';
    return sitter.isSpouse ? (sitter.guest.spouse ?? '') : sitter.guest.name;
  });
}

describe('satu baris', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('dengan %i tamu diisi dari tengah', (count) => {
    const { guests } = camats(count);
    const [row] = planSeats(guests);
    expect(names(row)).toEqual(seatRow(guests.map(({ name }) => name)));
  });

  test('menomori kursinya dari kiri orang yang duduk', () => {
    const [row] = planSeats(camats(3).guests);
    expect(row?.label).toBe('A');
    expect(row?.seats.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test('menyisakan kursi kosong di ujungnya', () => {
    expect(names(planSeats(camats(3).guests, { baris: [7] })[0])).toEqual([
      '-',
      '-',
      'C1',
      'A1',
      'B1',
      '-',
      '-',
    ]);
    expect(names(planSeats(camats(3).guests, { baris: [6] })[0])).toEqual([
      '-',
      '-',
      'B1',
      'A1',
      'C1',
      '-',
    ]);
  });

  test('mendudukkan suami dan istri berdampingan, pasangan di sisi luar', () => {
    const { guests } = camats(3, '', [0, 2]);
    expect(names(planSeats(guests)[0])).toEqual(['A2', 'A1', 'B1', 'C1', 'C2']);
  });
});

describe('beberapa baris', () => {
  test('berlanjut ke belakang menurut kedudukan', () => {
    const rows = planSeats(camats(5).guests, { baris: [3] });
    expect(rows.map(({ label }) => label)).toEqual(['A', 'B']);
    expect(rows.map(names)).toEqual([
      ['C1', 'A1', 'B1'],
      ['-', 'D1', 'E1'],
    ]);
  });

  test('tidak pernah memisahkan pasangan', () => {
    const rows = planSeats(camats(4, '', [2]).guests, { baris: [3, 4] });
    expect(names(rows[0])).toEqual(['-', 'A1', 'B1']);
    expect(names(rows[1]).join(' ')).toMatch(/C1 C2|C2 C1/u);
  });

  test('berisi sembilan kursi bila acara tidak menyebutnya', () => {
    expect(planSeats(camats(11).guests).map(({ seats }) => seats.length)).toEqual([9, 2]);
  });

  test('seat everybody exactly once', () => {
    const { guests } = camats(11, '', [0, 1, 4, 9]);
    for (const baris of [undefined, [1], [2], [5, 6], [4]]) {
      const seated = planSeats(guests, { baris })
        .flatMap(names)
        .filter((name) => name !== '-');
      expect(new Set(seated).size).toBe(15);
      expect(seated).toHaveLength(15);
    }
  });
});

describe('tuan rumah', () => {
  const PEOPLE = 'pejabat: [{ id: bupati }, { id: wakil-bupati }, { id: sekda }, { id: kadis }]\n';

  test('duduk di samping tamu tertinggi, apa pun kedudukannya (Pasal 13)', () => {
    const { event, guests } = gathering(`${PEOPLE}tuan_rumah: kadis\n`);
    const order = seatingOrder(event, guests);
    expect(order.map(({ key }) => key)).toEqual(['bupati', 'kadis', 'wakil-bupati', 'sekda']);
    const seats = names(planSeats(order)[0]);
    const distance = seats.indexOf('Sitti Maryam, S.Sos.') - seats.indexOf(guests[0]?.name ?? '');
    expect(Math.abs(distance)).toBe(1);
  });

  test('tetap di tempat menurut urutan yang ditetapkan sendiri', () => {
    const byHand = 'urutan_manual: { urutan: [bupati, sekda, kadis], alasan: kesepakatan }\n';
    const { event, guests } = gathering(`${PEOPLE}tuan_rumah: kadis\n${byHand}`);
    expect(seatingOrder(event, guests).map(({ key }) => key)).toEqual([
      'bupati',
      'sekda',
      'kadis',
      'wakil-bupati',
    ]);
  });
});
