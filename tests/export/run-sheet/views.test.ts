import { describe, expect, test } from 'vitest';
import type { PrintBlock } from '../../../src/export/print-document.ts';
import { printedText } from '../../../src/export/print-inlines.ts';
import { BARE, printRunSheet, ROOMS, writeText } from './run-sheets.ts';

/** Tables as rows of cells, other blocks as their words; every space a plain one. */
function shown(blocks: readonly PrintBlock[]): readonly string[] {
  return linesOf(blocks).map((line) => line.replaceAll('\u00A0', ' '));
}

function linesOf(blocks: readonly PrintBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'table':
        return [block.header, ...block.rows].map((row) => row.map(printedText).join(' | '));
      case 'heading':
        return [`# ${printedText(block.children)}`];
      case 'paragraph':
        return [printedText(block.children)];
      case 'quote':
        return linesOf(block.blocks).map((line) => `> ${line}`);
      case 'list':
        return block.items.flatMap(linesOf);
      default:
        return [];
    }
  });
}

test('tamu melihat yang perlu saja, dan yang kurang dari lima menit digabung', () => {
  const { body, label } = printRunSheet({ audience: 'tamu' });
  expect(label).toBe('SUSUNAN ACARA');
  expect(shown(body)).toEqual([
    'Tempat: Balai Kota',
    'Waktu (WIB) | Waktu (WIT) | Kegiatan | Oleh',
    '09.00–09.08 | 11.00–11.08 | Pembukaan oleh pembawa acara, menyanyikan lagu Indonesia Raya, dan doa | ',
    '09.08–09.26 | 11.08–11.26 | Sambutan dan pembukaan resmi | Wali Kota',
    '09.26–09.56 | 11.26–11.56 | Diskusi | Moderator',
  ]);
});

test('tidak satu pun format bagi tamu memuat penanggung jawab dan catatan panitia', async () => {
  const document = printRunSheet({ audience: 'tamu' });
  for (const format of ['html', 'txt', 'csv', 'ics', 'linimasa'] as const) {
    expect(await writeText(format, document)).not.toMatch(/Wida|Teguh|kunci gudang|gong/u);
  }
});

test('pembawa acara mendapat narasi dari berkas acara, dengan isyarat', () => {
  const { body, layout, density } = printRunSheet({ audience: 'mc' });
  expect(shown(body).slice(5, 13)).toEqual([
    'Selamat pagi; hadirin.',
    '# 09.02–09.05 Menyanyikan lagu Indonesia Raya',
    'Oleh: Dirigen (3 menit)',
    '> Isyarat: hadirin berdiri',
    'Hadirin dimohon berdiri.',
    '# 09.05–09.08 Doa',
    'Oleh: Hamid (3 menit)',
    '# 09.08–09.23 Sambutan',
  ]);
  expect(layout.size).toBe(16);
  // In a large document quotes stand in boxes: the cues.
  expect(density).toBe('large');
});

test('protokol mendapat semuanya, dengan yang boleh dipotong dan waktu yang tersisa', () => {
  const { body, orientation } = printRunSheet({ audience: 'protokol' });
  const lines = shown(body);
  expect(lines).toContain(
    'No. | Waktu (WIB) | Waktu (WIT) | Durasi | Kegiatan | Pelaksana | Penanggung jawab | Perlengkapan | Isyarat',
  );
  expect(lines.at(-3)).toMatch(/^7 \| .* \| Diskusi \(boleh dipotong\) \| Moderator \| Teguh/u);
  expect(lines.slice(-2, -1)).toEqual([
    'Catatan waktu: Susunan selesai pukul 09.56, tersisa 4 menit sampai akhir acara pukul 10.00.',
  ]);
  expect(orientation).toBe('landscape');
});

const SIGNING = `nama: Penandatanganan
mulai: 2026-08-19 09:00
tamu:
  - { nama: "Drs. Yohanes Ontarman, M.Si.", jabatan: Bupati Sanggau }
  - { nama: "Tono Wijaya, S.E.", jabatan: Bupati Sintang }
susunan:
  - { durasi: 5, kegiatan: Penandatanganan, pelaksana: "Bupati Sanggau Drs. Yohanes Ontarman, M.Si.; dan Bupati Sintang Tono Wijaya, S.E." }
  - { durasi: 10, kegiatan: Sambutan Bupati Sanggau, pelaksana: "Bupati Sanggau Drs. Yohanes Ontarman, M.Si." }
  - { durasi: 3, kegiatan: Doa, pelaksana: Pastor Leo }
`;

test('dua penanda tangan masing-masing di barisnya, nama di bawah jabatannya', () => {
  const { body } = printRunSheet({ audience: 'protokol', text: BARE, event: SIGNING });
  const cells = body.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
  const signers = cells.find((one) => printedText(one).includes('Tono Wijaya')) ?? [];
  expect(
    signers.map((one) =>
      one.kind === 'text' ? one.value.replaceAll('\u00A0', ' ').trim() : one.kind,
    ),
  ).toEqual([
    'Bupati Sanggau',
    'break',
    'Drs. Yohanes Ontarman, M.Si.;',
    'break',
    'dan Bupati Sintang',
    'break',
    'Tono Wijaya, S.E.',
  ]);
});

test('doa orang lain tidak digabung dengan sambutan', () => {
  const { body } = printRunSheet({ audience: 'tamu', text: BARE, event: SIGNING });
  expect(shown(body).at(-1)).toBe('09.15–09.18 | Doa | Pastor Leo');
});

test('batas mulai dihitung mundur untuk yang dapat bergeser', () => {
  const { body } = printRunSheet({ audience: 'protokol', text: BARE });
  const lines = shown(body);
  expect(lines[0]).toContain('| Mulai paling lambat |');
  expect(lines.find((line) => line.includes('Sambutan'))).toContain('| 09.12 |');
});

test('juru foto mendapat saat yang difoto dan apa yang diambil', () => {
  const lines = shown(printRunSheet({ audience: 'dokumentasi' }).body);
  expect(lines).toContain('Waktu (WIB) | Waktu (WIT) | Momen | Yang diambil | Siapa');
  expect(lines.some((line) => line.includes('Geladi'))).toBe(false);
});

test('tanpa pembaca tertentu, naskah tercetak seperti tertulis', () => {
  expect(shown(printRunSheet().body)).toContain('Catatan panitia: kunci gudang pada Wida.');
});

describe('ruang dan hari', () => {
  test('setiap ruang punya tabel, dan nomornya berlanjut', () => {
    const { body } = printRunSheet({ text: BARE, event: ROOMS });
    expect(shown(body)).toEqual([
      '# Hari ke-1: Rabu, 19 Agustus 2026',
      'No. | Waktu (WITA) | Durasi | Kegiatan',
      '1 | 21.00–22.00 | 60 menit | Pleno',
      '# Ruang Timah',
      'No. | Waktu (WITA) | Durasi | Kegiatan',
      '2 | 22.00–23.30 | 90 menit | Kelas menulis',
      '# Aula Lada',
      'No. | Waktu (WITA) | Durasi | Kegiatan',
      '3 | 22.00–23.00 | 60 menit | Kelas foto',
      '# Semua peserta',
      'No. | Waktu (WITA) | Durasi | Kegiatan',
      '4 | 23.30–00.30 | 60 menit | Penutup malam',
      '# Hari ke-2: Kamis, 20 Agustus 2026',
      'No. | Waktu (WITA) | Durasi | Kegiatan',
      '1 | 09.00–10.00 | 60 menit | Evaluasi',
    ]);
  });
});

test('nama tamu berada di baris sendiri di bawah jabatannya', () => {
  const event =
    'nama: Rapat\nmulai: 2026-08-19 09:00\ntamu: [{ nama: "Sari Dewi, M.Si.", jabatan: Camat Gabek }]\nsusunan:\n  - { durasi: 5, kegiatan: Sambutan, pelaksana: "Camat Gabek Sari Dewi, M.Si." }\n';
  const { body } = printRunSheet({ audience: 'tamu', text: BARE, event });
  const cells = body.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
  expect(cells).toContainEqual([
    { kind: 'text', value: 'Camat Gabek', marks: [] },
    { kind: 'break' },
    { kind: 'text', value: 'Sari Dewi, M.Si.', marks: [] },
  ]);
});

test('protokol mendapat tempat paraf dan jam diperbarui', () => {
  const last = shown(printRunSheet({ audience: 'protokol' }).body).at(-1);
  expect(last).toMatch(/^Diperiksa oleh .* Paraf .* Diperbarui tanggal/u);
});
