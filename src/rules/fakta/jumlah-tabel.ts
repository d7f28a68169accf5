import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { type Cell, cellText, type Table } from '../../draft/nodes.ts';
import { formatAmount } from '../../facts/numbers/format-amount.ts';
import { type Quantity, readQuantity } from '../../facts/numbers/quantities.ts';
import { anyOf } from '../../text/patterns.ts';

const TOTAL_ROW = /^(?:(?:grand\s)?total|jumlah(?:\s(?:total|seluruhnya|keseluruhan))?)$/iu;
const SUBTOTAL = /^(?:sub\s?-?\s?(?:total|jumlah)|jumlah|total)/iu;
/** Columns whose numbers are not added: ranks, years, averages, rates, prices of one. */
const NOT_ADDED = anyOf(
  /%/iu,
  /(?<![a-zÀ-ɏ])(?:per|persen|rata-rata|rerata|rasio|indeks|laju|kepadatan|tarif)(?![a-zÀ-ɏ])/iu,
  /^(?:no\.?|nomor|urutan|peringkat|tahun|kode|rata-rata|harga(?:\ssatuan)?)$/iu,
  /^(?:usia|umur|skor|nilai rata.*|waktu|pukul|tanggal)$/iu,
);
const EMPTY = /^(?:[-–—]|nihil|0)?$/u;

const table = (rows: string): string => `| Kecamatan | Penerima |\n| --- | ---: |\n${rows}`;

export const jumlahTabel: Rule = draftRule({
  id: 'fakta/jumlah-tabel',
  severity: 'error',
  summary: 'Baris jumlah sebuah tabel sama dengan jumlah kolomnya.',
  why: 'Tabel dikutip utuh oleh media dan laporan; jumlah yang salah ikut terkutip.',
  exceptions:
    'Kolom nomor, tahun, harga satuan, persen, dan rata-rata tidak dijumlahkan; begitu pula kolom yang selnya bukan angka dan tabel dengan subjumlah.',
  source: 'Hitungan',
  checklist: 'Jumlah di tabel cocok',
  examples: {
    wrong: [
      { text: table('| Contoh | 40 |\n| Misal | 35 |\n| Jumlah | «70» |\n') },
      {
        text: table(
          '| Contoh | Rp1.500.000 |\n| Misal | Rp2.000.000 |\n| **Total** | «Rp3.000.000» |\n',
        ),
      },
      {
        text: '| No. | Desa | L | P |\n|---|---|---|---|\n| 1 | A | 10 | 12 |\n| 2 | B | 20 | 21 |\n| | Total | 30 | «32» |\n',
      },
    ],
    right: [
      table('| Contoh | 40 |\n| Misal | 35 |\n| Jumlah | 75 |\n'),
      table('| Contoh | 40 orang |\n| Misal | 35 orang |\n| Jumlah | 75 orang |\n'),
      table('| Contoh | 1.250 |\n| Misal | – |\n| Jumlah | 1.250 |\n'),
      table('| Contoh | 40 |\n| Misal | belum ada |\n| Jumlah | 75 |\n'),
      table('| Contoh | sekitar 40 |\n| Misal | 35 |\n| Jumlah | 80 |\n'),
      '| Barang | Harga |\n|---|---|\n| Meja | 40 |\n| Kursi | 30 |\n| Jumlah | 500 |\n',
      '| Kecamatan | Kepadatan per km² |\n|---|---|\n| A | 289 |\n| B | 56 |\n| Jumlah | 345,5 |\n',
      '| Kecamatan | Jiwa per rumah |\n|---|---|\n| A | 4 |\n| B | 6 |\n| Jumlah | 11 |\n',
      '| Kecamatan | Umur kepala desa |\n|---|---|\n| A | 42 |\n| B | 56 |\n| Jumlah | 49 |\n',
      '| Kegiatan | Jam |\n|---|---|\n| Buka | 2 |\n| Tutup | 3 |\n',
      table('| A | 10 |\n| Subtotal | 10 |\n| B | 5 |\n| Total | 15 |\n'),
      table(
        '| A | 33,3 persen |\n| B | 33,3 persen |\n| C | 33,3 persen |\n| Total | 100 persen |\n',
      ),
    ],
  },
  *check({ draft }) {
    for (const block of draft.blocks) {
      if (block.kind === 'table') yield* checkTable(block);
    }
  },
});

function* checkTable({ header, rows }: Table): Generator<Report> {
  const last = rows.at(-1);
  const parts = rows.slice(0, -1);
  if (!last || parts.length < 2 || !last.slice(0, 2).some((cell) => TOTAL_ROW.test(cellText(cell))))
    return;
  if (parts.some((row) => row.slice(0, 2).some((cell) => SUBTOTAL.test(cellText(cell))))) return;
  for (const [column, cell] of last.entries()) {
    const name = cellText(header[column]);
    const total = readCell(cell);
    if (!total || NOT_ADDED.test(name)) continue;
    const cells = parts.map((row) => row[column]);
    const report = compare(cell, total, cells);
    if (report) yield report;
  }
}

function compare(
  cell: Cell,
  total: Quantity,
  cells: readonly (Cell | undefined)[],
): Report | undefined {
  const filled = cells.filter((one) => one !== undefined && !EMPTY.test(cellText(one)));
  const parts = filled.map(readCell).filter((part) => part !== undefined);
  if (parts.length < filled.length || parts.length === 0) return undefined;
  if (parts.some(({ unit }) => unit !== total.unit && unit !== '' && total.unit !== ''))
    return undefined;
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  const low = sum(parts.map((part) => part.low));
  const high = sum(parts.map((part) => part.high));
  if (low <= total.high && total.low <= high) return undefined;
  // No sum lies between its parts; an average does, and a share or a rate of the whole.
  if (parts.some(({ value }) => value >= total.value)) return undefined;
  const written = cellText(cell);
  const result = formatAmount(sum(parts.map(({ value }) => value)));
  const addends = parts.map(({ value }) => formatAmount(value)).join(' + ');
  return {
    span: cell.span,
    message: `Kolom ini berjumlah ${addends} = ${result}, bukan ${written}.`,
    suggestions: [written.replace(/\d[\d.,]*(?:\s(?:ribu|juta|miliar|triliun))?/u, result)],
    related: filled.flatMap((one) =>
      one ? [{ message: 'Angka yang dijumlahkan.', span: one.span }] : [],
    ),
  };
}

/** The number of a cell that holds one and its unit, nothing else. */
function readCell(cell: Cell | undefined): Quantity | undefined {
  const text = cellText(cell);
  const quantity = readQuantity(text);
  if (!quantity?.isPlain) return undefined;
  const rest = text.slice(quantity.end).trim().toLowerCase();
  return [quantity.unit, quantity.noun, ''].includes(rest) ? quantity : undefined;
}
