import { readFileSync } from 'node:fs';
import { Checker } from '../../src/check/run.ts';
import { parseDraft } from '../../src/draft/draft.ts';
import { exporters } from '../../src/export/exporters.ts';
import type { PrintDocument } from '../../src/export/print-document.ts';
import { reportHtml } from '../../src/report/html.ts';
import { rules } from '../../src/rules/index.ts';
import { Source } from '../../src/text/source.ts';
import { PNG, print, RELEASE, SETTINGS, TIMESTAMP, toHtml } from './printing.ts';

const EXAMPLE = new URL('../../examples/pelatihan-komunikasi-publik/', import.meta.url);
const example = (path: string): string => readFileSync(new URL(path, EXAMPLE), 'utf8');

const settings = `${SETTINGS}logo: logo.png\n`;
const images = { 'foto.png': PNG, 'logo.png': PNG };

/** A release with one of everything, under embargo and to be signed. */
const everything: PrintDocument = print(
  RELEASE.replace(
    'status: segera',
    `status: embargo
embargo: 2026-08-20 10:00 WIB
tanda_tangan: { nama: 'Rahmat Hidayat, S.Sos.', jabatan: Kepala Dinas, nip: '197001011990031001' }`,
  ),
  { settings, images },
);

/** Rows of a run-sheet: each begins with `awal<n>` and ends, some lines lower, with `akhir<n>`. */
function runSheetRow(number: number): string {
  const task = `awal${number} ${'menyiapkan ruang dan perangkat '.repeat((number % 4) + 1)}akhir${number}`;
  return `  - { durasi: 5, kegiatan: "${task}", pelaksana: Pembawa Acara, penanggung_jawab: Bagian Protokol, tempat: Ruang Pertemuan Balai Kota, perlengkapan: pelantang }`;
}

/** A run-sheet with a wide table of this many rows. */
export function runSheet(rows: number, paper = 'A4'): PrintDocument {
  const items = Array.from({ length: rows }, (_, index) => runSheetRow(index + 1));
  const text = `---\njenis: rundown\njudul: Susunan Acara\ntanggal: 2026-08-19\nsusunan:\n${items.join('\n')}\n---\n`;
  return print(text, { settings: `${settings}cetak: { kertas: ${paper} }\n`, images });
}

const brief = print(example('naskah/brief.md'), {
  settings: example('humas.yaml'),
  event: example('acara/pelatihan.yaml'),
});

async function inHostPage(document: PrintDocument): Promise<string> {
  const exporter = await exporters.fragment();
  const body = new TextDecoder().decode(await exporter.write(document, { timestamp: TIMESTAMP }));
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Portal</title>
<meta name="viewport" content="width=device-width"></head>
<body><header><p>Portal Kota</p></header><main><h1>Pemkot Latih 75 Aparatur</h1>${body}</main></body></html>`;
}

function findings(): string {
  const draft = parseDraft(new Source('naskah/rilis-salah.md', example('naskah/rilis-salah.md')));
  const result = new Checker(rules).check(draft, { now: { year: 2026, month: 8, day: 20 } });
  return reportHtml({ results: [result], rules, version: '0' });
}

/** One page of HTML of every kind that the program makes, by what it is. */
export const PAGES: Readonly<Record<string, () => Promise<string> | string>> = {
  'rilis dengan segala isinya': () => toHtml(everything),
  'rilis bertanda DRAF': () => toHtml({ ...everything, draftMark: true }),
  'naskah tanpa ruang kerja': () => toHtml(print('# Judul\n\nIsi naskah.\n')),
  taklimat: () => toHtml(brief),
  'susunan acara dengan tabel lebar': () => toHtml(runSheet(12)),
  'fragmen di halaman portal': () => inHostPage(everything),
  'lembar koreksi': findings,
};
