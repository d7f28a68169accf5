import { expect, test } from 'vitest';
import { checklistMarkdown, checklistText } from '../../src/report/checklist.ts';
import { ASCII_GLYPHS, PLAIN_STYLE, type Style } from '../../src/report/style.ts';
import { displayWidth } from '../../src/text/display-width.ts';
import { checked, ruleFor } from './sample.ts';

const PLAIN: Style = { ...PLAIN_STYLE, glyphs: ASCII_GLYPHS, width: 80 };

const RULES = [
  ruleFor('walikota', { id: 'ejaan/satu', checklist: 'Kata gabung ditulis terpisah' }),
  ruleFor('workshop', { id: 'gaya/dua', checklist: 'Istilah asing dipadankan' }),
  ruleFor('kami', { id: 'gaya/tiga' }),
];
const MANUAL = [{ id: 'manual/kutipan', label: 'Kutipan disetujui', kinds: ['rilis'] as const }];
const DRAFT = `---
jenis: rilis
judul: Pelatihan | hari *kedua*
tanggal: 2026-08-19
penulis: Rina
---
Kata walikota.

Kata walikota dan walikota.
`;
const INPUT = checked({ 'naskah/rilis.md': DRAFT }, RULES, MANUAL);

/** The cells of the table row that begins with this text. */
function row(markdown: string, first: string): readonly string[] {
  const line = markdown.split('\n').find((one) => one.startsWith(`| ${first} `)) ?? '';
  return line
    .split(/(?<!\\)\|/u)
    .slice(1, -1)
    .map((cell) => cell.trim());
}

test('setiap butir tercetak dengan hasilnya dan tempat untuk paraf', () => {
  const markdown = checklistMarkdown(INPUT);
  expect(markdown.startsWith('# Daftar Periksa\n')).toBe(true);
  expect(row(markdown, '1').slice(0, 3)).toEqual([
    '1',
    'Kata gabung ditulis terpisah',
    '✗ belum sesuai: baris 7, 9',
  ]);
  expect(row(markdown, '2')[2]).toBe('✓ sesuai');
  expect(row(markdown, '3')[1]).toBe('Kutipan disetujui');
  expect(row(markdown, '3')[2]).toBe('☐ perlu dikonfirmasi');
  expect(row(markdown, '3')[3]).toMatch(/^…+$/u);
  expect(markdown).toContain('1 sesuai, 1 belum sesuai, 1 perlu dikonfirmasi.');
});

test('lembar tanda tangan memuat nama penulis yang sudah diketahui', () => {
  const markdown = checklistMarkdown(INPUT);
  expect(row(markdown, 'Diperiksa oleh')).toEqual(['Diperiksa oleh', 'Nama', 'Tanggal', 'Paraf']);
  expect(row(markdown, 'Penulis')[1]).toBe('Rina');
  expect(row(markdown, 'Penyunting')[1]).toMatch(/^…+$/u);
});

test('keterangan naskah tercetak huruf demi huruf', () => {
  const markdown = checklistMarkdown(INPUT);
  expect(markdown).toContain('- Judul: Pelatihan \\| hari \\*kedua\\*\n');
  expect(markdown).toContain('- Tanggal naskah: 19 Agustus 2026\n');
  expect(markdown).not.toContain('Nomor:');
});

test('label yang memuat garis tegak tidak memecah tabel', () => {
  const manual = [{ id: 'm', label: 'Nama | jabatan\ncocok', kinds: ['teks'] as const }];
  expect(row(checklistMarkdown(checked({ 'a.md': 'Isi.' }, [], manual)), '1')[1]).toBe(
    'Nama \\| jabatan cocok',
  );
});

test('setiap naskah mendapat lembarnya sendiri', () => {
  const markdown = checklistMarkdown(checked({ 'a.md': 'Isi.', 'b.md': 'Isi.' }, RULES));
  expect(markdown.match(/^# Daftar Periksa$/gmu)).toHaveLength(2);
});

test('baris yang terlalu banyak dihitung saja', () => {
  const text = Array.from({ length: 8 }, () => 'walikota').join('\n\n');
  expect(checklistMarkdown(checked({ 'a.md': text }, RULES))).toContain(
    'belum sesuai: baris 1, 3, 5, 7, 9 dan 3 baris lain',
  );
});

test('di terminal, hasil berdiri dalam satu lajur dengan tanda yang dapat ditampilkan', () => {
  expect(checklistText(INPUT, PLAIN)).toBe(`Daftar periksa naskah/rilis.md
  x Kata gabung ditulis terpisah  belum sesuai: baris 7, 9
  v Istilah asing dipadankan      sesuai
  ? Kutipan disetujui             perlu dikonfirmasi
1 sesuai, 1 belum sesuai, 1 perlu dikonfirmasi.
`);
});

test('di terminal yang sempit, label panjang dilipat dan tidak melewati tepi', () => {
  const label = 'Ejaan nama dan gelar semua pejabat 🎉 sudah dicocokkan dengan daftar resmi 日本';
  const manual = [{ id: 'm', label, kinds: ['rilis'] as const }];
  const text = checklistText(checked({ 'a.md': DRAFT }, RULES, manual), { ...PLAIN, width: 60 });
  const widths = text.split('\n').map(displayWidth);
  expect(Math.max(...widths)).toBeLessThanOrEqual(60);
  expect(text.replace(/\s+/gu, ' ')).toContain('Ejaan nama dan gelar');
  expect(text).toContain('日本');
});

test('di terminal yang sangat sempit, hasil berdiri di bawah butirnya', () => {
  expect(checklistText(INPUT, { ...PLAIN, width: 40 })).toBe(`Daftar periksa naskah/rilis.md
  x Kata gabung ditulis terpisah
    belum sesuai: baris 7, 9
  v Istilah asing dipadankan
    sesuai
  ? Kutipan disetujui
    perlu dikonfirmasi
1 sesuai, 1 belum sesuai, 1 perlu
dikonfirmasi.
`);
});

test('naskah tanpa butir pemeriksaan dikatakan demikian', () => {
  const empty = checked({ 'a.md': 'Isi.' }, []);
  expect(checklistText(empty, PLAIN)).toContain('Tidak ada butir pemeriksaan');
  expect(checklistMarkdown(empty)).toContain('Tidak ada butir pemeriksaan');
});
