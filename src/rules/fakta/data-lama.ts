import { type CalendarDate, MONTHS } from '../../calendar/date.ts';
import { wholeNumberOption } from '../../check/options.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { type Block, type Cell, plainText } from '../../draft/nodes.ts';
import type { Span } from '../../text/span.ts';

const SOURCE = /\(sumber:[^)]*\)/giu;
const SOURCE_COLUMN = /^sumber(?![a-zÀ-ɏ])/iu;
const WHEN = new RegExp(
  String.raw`(?:(?:\d{1,2}\s)?(?<month>${MONTHS.join('|')})\s)?(?<![\d/])(?<year>20\d{2})(?!\d|/)`,
  'giu',
);

const head = '---\njenis: brief\ntanggal: 2026-08-18\n---\n';
const point = (source: string): string =>
  `${head}## Poin bicara\n\n- Ada 221 permohonan (sumber: ${source}).\n`;
const table = (source: string): string =>
  `${head}| Data | Nilai | Sumber |\n|---|---|---|\n| Penduduk | 236.000 jiwa | ${source} |\n`;

export const dataLama: Rule = draftRule({
  id: 'fakta/data-lama',
  severity: 'warning',
  summary: 'Angka di brief tidak lebih tua dari setahun.',
  why: 'Wartawan membawa angka terbaru; pimpinan yang menyebut angka lama terlihat tidak siap.',
  exceptions:
    'Sumber yang hanya menyebut tahun dianggap cukup baru sampai tahun lalu; sumber tanpa tahun tidak diperiksa.',
  source: 'Kelaziman bahan pimpinan: angka, sumber, dan tanggalnya',
  kinds: ['brief'],
  options: { bulan: wholeNumberOption(12, 'Umur data paling lama, dalam bulan') },
  checklist: 'Angka di brief belum usang',
  examples: {
    wrong: [
      { text: point('laporan PPID, «Juli 2024»') },
      { text: point('BPS, «30 Juni 2025»') },
      { text: table('BPS, «Maret 2023»') },
      { text: table('BPS «2021»') },
    ],
    right: [
      point('laporan PPID, Juli 2026'),
      point('BPS, Agustus 2025'),
      point('BPS 2025'),
      table('DPA 2026'),
      point('UU 14/2008 dan laporan PPID Juli 2026'),
      point('Renstra 2021–2026'),
      '---\njenis: rilis\ntanggal: 2026-08-18\n---\nAda 221 permohonan (sumber: PPID, Juli 2020).\n',
      '---\njenis: brief\n---\n- Ada 221 permohonan (sumber: PPID).\n',
    ],
  },
  *check({ draft, passages, event, options }) {
    const day = draft.meta.tanggal ?? event?.file.mulai.date;
    if (!day) return;
    for (const passage of passages) {
      for (const { 0: words, index } of passage.text.matchAll(SOURCE)) {
        const found = latest(words);
        if (!found || !isOld(found, day, options.bulan)) continue;
        const start = index + found.start;
        const span = passage.span(start, index + found.end);
        yield report(span, words.slice(found.start, found.end), found);
      }
    }
    for (const cell of sourceCells(draft.blocks)) {
      const text = draft.source.text.slice(cell.span.start, cell.span.end);
      const found = latest(text);
      if (!found || !isOld(found, day, options.bulan)) continue;
      const span = { start: cell.span.start + found.start, end: cell.span.start + found.end };
      yield report(span, text.slice(found.start, found.end), found);
    }
  },
});

/** When a source speaks of; places count in its text. */
interface When extends Span {
  /** From 1; `undefined` when only the year is said. */
  readonly month: number | undefined;
  readonly year: number;
}

function latest(text: string): When | undefined {
  const all = Array.from(text.matchAll(WHEN), ({ 0: found, index, groups }): When => {
    const name = groups?.['month']?.toLowerCase();
    const month = MONTHS.findIndex((one) => one.toLowerCase() === name) + 1;
    return {
      start: index,
      end: index + found.length,
      month: month === 0 ? undefined : month,
      year: Number(groups?.['year']),
    };
  });
  return all.sort((a, b) => monthNumber(b) - monthNumber(a))[0];
}

function monthNumber({ year, month = 12 }: When): number {
  return year * 12 + month;
}

function isOld(when: When, { year, month }: CalendarDate, months: number): boolean {
  return year * 12 + month - monthNumber(when) > months;
}

function report(span: Span, written: string, { month }: When) {
  return {
    span,
    severity: month === undefined ? ('info' as const) : ('warning' as const),
    message: `Sumber ini dari ${written}; cari angka yang lebih baru, atau sebut tahunnya saat berbicara.`,
  };
}

function* sourceCells(blocks: readonly Block[]): Generator<Cell> {
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const column = block.header.findIndex(({ children }) =>
      SOURCE_COLUMN.test(plainText(children).trim()),
    );
    for (const row of block.rows) {
      const cell = row[column];
      if (cell) yield cell;
    }
  }
}
