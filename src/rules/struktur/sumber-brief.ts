import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { cellText, type Table } from '../../draft/nodes.ts';
import type { Passage } from '../../draft/passage.ts';
import { findSections } from '../../draft/sections.ts';
import { findQuantities, type Quantity } from '../../facts/numbers/quantities.ts';

const POINTS = /^(?:[\divx]+\.?\s)?(?:poin|pokok|butir|bahan|data)(?![a-zÀ-ɏ])/iu;
/** Words by which a sentence says where its figure comes from. */
const ATTRIBUTION =
  /(?<![a-zÀ-ɏ])(?:sumber|menurut|berdasarkan|data|laporan|catatan|hasil|survei|sensus|bps|apbd|apbn|dpa|rka|lkpj|rpjmd|perda|perwali|perbup|sk)(?![a-zÀ-ɏ])/iu;
const SOURCE_COLUMN = /^sumber(?![a-zÀ-ɏ])/iu;
const NOTHING = /^[-–—.…]*$/u;
/** What an event is planned to be needs no source. */
const PLAN = /^(?:menit|jam|hari|pukul|dinas|poin|pesan|kata|nomor|orang saksi)$/u;

const brief = (...lines: readonly string[]): string =>
  `---\njenis: brief\n---\n## Poin bicara\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
const table = (source: string): string =>
  `---\njenis: brief\n---\n## Data kunci\n\n| Data | Nilai | Sumber |\n|---|---|---|\n| Anggaran | Rp48,5 juta | ${source} |\n`;

export const sumberBrief: Rule = draftRule({
  id: 'struktur/sumber-brief',
  severity: 'warning',
  summary: 'Setiap angka di poin bicara dan data kunci brief menyebut sumbernya.',
  why: 'Wartawan menanyakan dari mana angka itu; pimpinan harus dapat menjawab tanpa menoleh.',
  exceptions: 'Jumlah peserta di berkas acara, lama acara, tanggal, dan pukul dibiarkan.',
  source: 'Kelaziman bahan pimpinan: angka, sumber, dan tanggalnya',
  kinds: ['brief'],
  checklist: 'Angka di brief menyebut sumbernya',
  examples: {
    wrong: [
      { text: brief('Warga mengajukan «221» permohonan pada semester I 2026.') },
      { text: brief('Anggaran naik menjadi «Rp4,2 miliar».') },
      { text: brief('Kemiskinan turun «1,2 persen».', 'Layanan dibuka setiap hari.') },
      { text: table('').replace(/ {2}\|\n$/u, '  «»|\n') },
      { text: table('«-»') },
    ],
    right: [
      brief('Warga mengajukan 221 permohonan (sumber: laporan PPID, Juli 2026).'),
      brief('Menurut BPS, kemiskinan turun 1,2 persen pada Maret 2026.'),
      brief('Mulai 1 September 2026 pukul 08.00 WIB, setiap dinas punya petugas penjawab.'),
      brief('Sambutan paling lama 10 menit.', 'Setiap warga dilayani oleh satu petugas.'),
      table('DPA 2026'),
      '---\njenis: brief\n---\n## Waktu\n\n- Peserta: 75 orang\n',
      '---\njenis: rilis\n---\n## Poin bicara\n\n- Warga mengajukan 221 permohonan.\n',
    ],
  },
  *check(context) {
    for (const { heading, passages } of findSections(context.passages)) {
      if (!POINTS.test(heading.text.trim())) continue;
      for (const passage of passages) {
        if (passage.role !== 'item' || ATTRIBUTION.test(passage.text)) continue;
        const figure = findQuantities(passage).find((one) => needsSource(passage, one, context));
        if (figure) yield report(passage, figure, context);
      }
    }
    for (const block of context.draft.blocks) {
      if (block.kind === 'table') yield* cellsWithoutSource(block);
    }
  },
});

/** In digits, and more than how long the event lasts or how many come. */
function needsSource(passage: Passage, figure: Quantity, { event }: RuleContext): boolean {
  const written = passage.text.slice(figure.start, figure.end);
  if (!/\d/u.test(written)) return false;
  if (figure.unit !== '') return true;
  const { jumlah, rincian = {} } = event?.file.peserta ?? {};
  if ([jumlah, ...Object.values(rincian)].includes(figure.value)) return false;
  return figure.noun.length > 2 && !PLAN.test(figure.noun);
}

function report(passage: Passage, { start, end }: Quantity, { event }: RuleContext) {
  const figure = passage.text.slice(start, end);
  const known = event?.file.fakta.find(
    ({ pernyataan, nilai = '', sumber }) =>
      sumber !== undefined && (pernyataan.includes(figure) || nilai.includes(figure)),
  );
  const advice =
    known?.sumber === undefined
      ? 'tambahkan “(sumber: …)” di akhir butirnya'
      : `berkas acara menyebut “${known.sumber}”`;
  return {
    span: passage.span(start, end),
    message: `Angka “${figure}” belum menyebut sumbernya; ${advice}.`,
  };
}

function* cellsWithoutSource({ header, rows }: Table) {
  const column = header.findIndex((cell) => SOURCE_COLUMN.test(cellText(cell)));
  if (column === -1) return;
  for (const row of rows) {
    const [cell, what] = [row[column], row[0]];
    if (!cell || !NOTHING.test(cellText(cell))) continue;
    const name = cellText(what);
    yield {
      span: cell.span,
      message: `Data ${name === '' ? 'ini' : `“${name}”`} belum menyebut sumbernya.`,
    };
  }
}
