import { draftRule, type Rule } from '../../check/rule.ts';
import {
  type RowNumber,
  type RunSheetRow,
  readRunSheetTables,
} from '../../draft/run-sheet-table.ts';

const table = (...rows: readonly string[]): string =>
  `---\njenis: rundown\n---\n| No. | Waktu | Kegiatan |\n|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`;

export const nomorGanda: Rule = draftRule({
  id: 'protokol/nomor-ganda',
  severity: 'warning',
  summary: 'Setiap mata acara di tabel punya nomor sendiri.',
  why: 'Petugas saling memberi tahu dengan nomor; dua mata acara bernomor sama membuat yang satu terlewat.',
  exceptions:
    'Nomor yang mulai lagi dari 1, dan mata acara bernomor sama yang waktunya juga sama, dibiarkan.',
  source: 'Nomor di tabel itu sendiri',
  kinds: ['rundown'],
  examples: {
    wrong: [
      {
        text: table(
          '1 | 08.00–08.10 | Laporan',
          '2 | 08.10–08.20 | Sambutan',
          '«2» | 08.20–08.25 | Doa',
        ),
      },
      {
        text: table(
          '1. | 08.00–08.10 | Laporan',
          '2. | 08.10–08.20 | Sambutan',
          '«1.» | 08.20–08.25 | Doa',
          '3. | 08.25–08.30 | Penutup',
        ),
      },
    ],
    right: [
      table('1 | 08.00–08.10 | Laporan', '2 | 08.10–08.20 | Sambutan', '3 | 08.20–08.25 | Doa'),
      table(
        '1 | 08.00–08.10 | Laporan',
        '2 | 08.10–08.20 | Sambutan',
        '1 | 13.00–14.00 | Materi',
        '2 | 14.00–15.00 | Praktik',
      ),
      table('1 | 08.00–08.10 | Laporan', '2 | 09.00–10.00 | Kelas A', '2 | 09.00–10.00 | Kelas B'),
      table('1 | 08.00–08.10 | Laporan', ' | 08.10–08.20 | Sambutan', ' | 08.20–08.25 | Doa'),
      table('1a | 08.00–08.10 | Laporan', '1b | 08.10–08.20 | Sambutan'),
      '---\njenis: rundown\n---\n| No. | Nama | Jabatan |\n|---|---|---|\n| 1 | Budi | Camat |\n| 1 | Siti | Lurah |\n',
      '---\njenis: rundown\n---\n| Waktu | Kegiatan |\n|---|---|\n| 08.00 | Laporan |\n| 08.00 | Sambutan |\n',
    ],
  },
  *check({ draft }) {
    const rows = readRunSheetTables(draft).filter(hasNumber);
    let seen = new Map<number, NumberedRow>();
    for (const [index, row] of rows.entries()) {
      const { value, span, table } = row.number;
      if (table !== rows[index - 1]?.number.table || restarts(row, rows[index + 1])) {
        seen = new Map();
      }
      const other = seen.get(value);
      if (other === undefined) seen.set(value, row);
      else if (!isBeside(other, row)) {
        yield {
          span,
          message: `Nomor ${value} sudah dipakai “${other.entry.kegiatan}”; urutkan kembali nomornya.`,
        };
      }
    }
  },
});

type NumberedRow = RunSheetRow & { readonly number: RowNumber };

function hasNumber(row: RunSheetRow): row is NumberedRow {
  return row.number !== undefined;
}

/** Whether a row is a 1 from which those behind it go on. */
function restarts({ number }: NumberedRow, next: NumberedRow | undefined): boolean {
  return number.value === 1 && (next?.number.value ?? 2) === 2;
}

/** Whether two rows begin and end together. */
function isBeside({ entry: a }: RunSheetRow, { entry: b }: RunSheetRow): boolean {
  return a.mulai === b.mulai && a.selesai === b.selesai;
}
