import { describe, expect, test } from 'vitest';
import { parseDraft } from '../../src/draft/draft.ts';
import { readSeatingTable, readSeatingView } from '../../src/draft/seating-table.ts';
import { Source } from '../../src/text/source.ts';

const TABLE = `| No. | Kursi | Nama | Jabatan |
| --- | --- | --- | --- |
| 1 | A2 | Budi, S.E. | Bupati Contoh |
| 2 | B-10 | Siti | |
| 3 | menyusul | Ani | Camat |
`;

function draft(text: string) {
  return parseDraft(new Source('tata-tempat.md', text));
}

describe('tabel kursi', () => {
  test('memberi baris, nomor, nama, dan jabatan setiap kursi', () => {
    const entries = readSeatingTable(draft(`Denah.\n\n${TABLE}`))?.entries;
    expect(entries).toMatchObject([
      { row: 'A', number: 2, name: 'Budi, S.E.', office: 'Bupati Contoh' },
      { row: 'B', number: 10, name: 'Siti', office: '' },
    ]);
  });

  test('tahu letak kursi dan nama', () => {
    const text = `Denah.\n\n${TABLE}`;
    const [entry] = readSeatingTable(draft(text))?.entries ?? [];
    const at = (span = { start: 0, end: 0 }): string => text.slice(span.start, span.end).trim();
    expect([at(entry?.seatSpan), at(entry?.nameSpan)]).toEqual(['A2', 'Budi, S.E.']);
  });

  test('bukan tabel lain', () => {
    expect(readSeatingTable(draft('| Waktu | Kegiatan |\n| --- | --- |\n| 08.00 | Doa |\n'))).toBe(
      undefined,
    );
  });
});

test.each([
  ['Denah dilihat dari panggung.', 'panggung'],
  ['- Pandangan: dari arah hadirin', 'hadirin'],
  ['Denah kursi.', undefined],
])('arah denah terbaca dari kata-katanya: %s', (text, view) => {
  expect(readSeatingView(draft(text))).toBe(view);
});
