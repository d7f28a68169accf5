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

describe('one row', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('of %i guests is filled from the middle', (count) => {
    const { guests } = camats(count);
    const [row] = planSeats(guests);
    expect(names(row)).toEqual(seatRow(guests.map(({ name }) => name)));
  });

  test('numbers its seats from the left of those who sit', () => {
    const [row] = planSeats(camats(3).guests);
    expect(row?.label).toBe('A');
    expect(row?.seats.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test('leaves chairs free at its ends', () => {
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

  test('seats husband and wife beside each other, the spouse on the outer side', () => {
    const { guests } = camats(3, '', [0, 2]);
    expect(names(planSeats(guests)[0])).toEqual(['A2', 'A1', 'B1', 'C1', 'C2']);
  });
});

describe('several rows', () => {
  test('go on behind in the order of rank', () => {
    const rows = planSeats(camats(5).guests, { baris: [3] });
    expect(rows.map(({ label }) => label)).toEqual(['A', 'B']);
    expect(rows.map(names)).toEqual([
      ['C1', 'A1', 'B1'],
      ['-', 'D1', 'E1'],
    ]);
  });

  test('never part a couple', () => {
    const rows = planSeats(camats(4, '', [2]).guests, { baris: [3, 4] });
    expect(names(rows[0])).toEqual(['-', 'A1', 'B1']);
    expect(names(rows[1]).join(' ')).toMatch(/C1 C2|C2 C1/u);
  });

  test('have nine seats where the event does not say', () => {
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

describe('the host', () => {
  const PEOPLE = 'pejabat: [{ id: bupati }, { id: wakil-bupati }, { id: sekda }, { id: kadis }]\n';

  test('sits beside the highest guest, whatever their rank (art. 13)', () => {
    const { event, guests } = gathering(`${PEOPLE}tuan_rumah: kadis\n`);
    const order = seatingOrder(event, guests);
    expect(order.map(({ key }) => key)).toEqual(['bupati', 'kadis', 'wakil-bupati', 'sekda']);
    const seats = names(planSeats(order)[0]);
    const distance = seats.indexOf('Sitti Maryam, S.Sos.') - seats.indexOf(guests[0]?.name ?? '');
    expect(Math.abs(distance)).toBe(1);
  });

  test('stays where an order set by hand puts them', () => {
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
