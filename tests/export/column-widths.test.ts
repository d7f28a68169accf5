import { expect, test } from 'vitest';
import { fitAlike, fitTable } from '../../src/export/column-widths.ts';
import type { PrintCell, PrintTable } from '../../src/export/print-document.ts';

const cell = (value: string): PrintCell => [{ kind: 'text', value, marks: [] }];
const LONG = 'kepala dinas yang menyampaikan laporan penyelenggaraan kepada semua tamu';

/** Two columns with long cells: the first in every row, the second in one. */
const table: PrintTable = {
  kind: 'table',
  alignments: [undefined, undefined],
  header: [cell('Satu'), cell('Dua')],
  rows: [0, 1, 2, 3].map((row) => [cell(LONG), cell(row === 0 ? LONG : 'ada')]),
};

test('kolom yang sering panjang lebih lebar daripada yang sekali panjang', () => {
  const [first = 0, second = 0] = fitTable(table, 6000).widths;
  expect(first).toBeGreaterThan(second);
});

test.each([2000, 6000, 9000, 20000])('lebar semua kolom tepat %i', (total) => {
  const { widths } = fitTable(table, total);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(total);
});

test('kata dari huruf lebar tetap utuh', () => {
  const narrow: PrintTable = {
    kind: 'table',
    alignments: [undefined, undefined],
    header: [cell('Tempat'), cell('Kegiatan')],
    rows: [[cell('meja di panggung'), cell(LONG)]],
  };
  const [place = 0] = fitTable(narrow, 4000).widths;
  // The letters of “panggung” at ten points, and both margins of the cell.
  expect(place).toBeGreaterThan(890 + 216);
});

test('tabel berjudul kolom sama, satu per hari, sama lebar kolom dan besar hurufnya', () => {
  const day = (rows: PrintTable['rows']): PrintTable => ({ ...table, rows });
  const crowded = day([[cell('Penyelenggaraan'), cell('Pertanggungjawaban')]]);
  const free = day([[cell('ada'), cell('ada')]]);
  const other: PrintTable = { ...free, header: [cell('Tiga'), cell('Empat')] };
  const fits = fitAlike([crowded, free, other]).flatMap((block) =>
    block.kind === 'table' ? [fitTable(block, 3500)] : [],
  );
  expect(fitTable(crowded, 3500).isSmall).toBe(true);
  expect(fitTable(free, 3500).isSmall).toBe(false);
  expect(fits[1]).toEqual(fits[0]);
  expect(fits[2]).toEqual(fitTable(other, 3500));
});
