import { expect, test } from 'vitest';
import type { Finding } from '../../src/check/finding.ts';
import type { CheckResult } from '../../src/check/result.ts';
import { parseDraft } from '../../src/draft/draft.ts';
import type { CheckReport } from '../../src/report/check-report.ts';
import { reportJson } from '../../src/report/json.ts';
import { PLAIN_STYLE, type Style } from '../../src/report/style.ts';
import { reportTerminal } from '../../src/report/terminal.ts';
import { displayWidth } from '../../src/text/display-width.ts';
import { Source } from '../../src/text/source.ts';
import { checked as checkedAll, ruleFor } from './sample.ts';

/** A draft with a finding at `«…»`. */
function checked(marked: string, finding: Partial<Finding> = {}): CheckResult {
  const span = { start: marked.indexOf('«'), end: marked.indexOf('»') - 1 };
  const source = new Source('naskah/rilis.md', marked.replace(/[«»]/gu, ''));
  return {
    draft: parseDraft(source),
    path: source.path,
    suppressed: [],
    failures: [],
    findings: [
      {
        rule: 'ejaan/kata-gabung',
        severity: 'error',
        message: '“Walikota” ditulis terpisah: “Wali Kota”.',
        span,
        start: source.position(span.start),
        end: source.position(span.end),
        text: source.text.slice(span.start, span.end),
        suggestions: ['Wali Kota'],
        fixable: true,
        fix: { safe: true, edits: [{ span, text: 'Wali Kota' }] },
        related: [],
        source: 'KBBI VI',
        ...finding,
      },
    ],
    checklist: [],
  };
}

const report = (...results: readonly CheckResult[]): CheckReport => ({
  results,
  rules: [],
  version: '1.0.0',
  inputs: ['naskah/rilis.md'],
  hidden: 0,
});

function print(draft: CheckResult, style: Partial<Style> = {}): string {
  return reportTerminal(report(draft), {
    style: { ...PLAIN_STYLE, ...style },
    checklist: false,
    quiet: false,
  });
}

test('temuan yang dapat dibetulkan bertanda dan disusul perintahnya', () => {
  expect(print(checked('Penjabat «Walikota» hadir.'))).toBe(
    `naskah/rilis.md:1:10  salah  “Walikota” ditulis terpisah: “Wali Kota”.  ejaan/kata-gabung *
>   1 │ Penjabat Walikota hadir.
      │          ^^^^^^^^
  Sumber: KBBI VI

1 salah dalam 1 naskah.
1 temuan bertanda * dapat dibetulkan otomatis:
  humas check naskah/rilis.md --fix
Alasan dan contoh: humas rules ejaan/kata-gabung
`,
  );
});

test('saran yang belum disebut pesannya tampil di sebelah penunjuk', () => {
  const draft = checked('«Dalam rangka» itu.', {
    message: 'Ungkapan ini berlebihan.',
    suggestions: ['Untuk', ''],
  });
  expect(print(draft)).toContain('^^^^^^^^^^^^ tulis “Untuk” atau hapus\n');
});

test('tempat lain yang berkaitan disebut dengan berkas atau barisnya', () => {
  const draft = checked('Senin\n«Selasa»', {
    related: [
      { message: 'Acara berlangsung hari Rabu.', path: 'acara/rapat.yaml' },
      { message: 'Di sini tertulis Senin.', span: { start: 0, end: 5 } },
    ],
  });
  const lines = print(draft).split('\n');
  expect(lines).toContain('  → acara/rapat.yaml  Acara berlangsung hari Rabu.');
  expect(lines).toContain('  → naskah/rilis.md:1:1  Di sini tertulis Senin.');
});

test('pesan panjang dilipat menurut lebar terminal', () => {
  const draft = checked('«Walikota»', { message: 'kata '.repeat(40).trim() });
  const lines = print(draft, { width: 60 }).split('\n').slice(0, 6);
  expect(lines.every((line) => displayWidth(line) <= 60)).toBe(true);
});

test('kode kendali terminal di dalam pesan tidak dijalankan', () => {
  const draft = checked('«Walikota»', { message: '“\u001B[31mWalikota” keliru.' });
  expect(print(draft)).toContain('“·[31mWalikota” keliru.');
});

test('nama berkas dengan spasi diapit tanda kutip di perintah berikutnya', () => {
  const text = reportTerminal(
    { ...report(checked('«Walikota»')), inputs: ['naskah/rilis baru.md'] },
    { style: PLAIN_STYLE, checklist: false, quiet: false },
  );
  expect(text).toContain('humas check "naskah/rilis baru.md" --fix');
});

test('masukan standar tidak ditawari perintah yang tidak dapat diulang', () => {
  const text = reportTerminal(
    { ...report(checked('«Walikota»')), inputs: ['-'] },
    { style: PLAIN_STYLE, checklist: false, quiet: false },
  );
  expect(text).not.toContain('--fix');
});

test('daftar periksa tampil sebagai tabel', () => {
  const draft: CheckResult = {
    ...checked('«Walikota»'),
    findings: [],
    checklist: [
      { id: 'a/a', label: 'Judul ada', status: 'pass' },
      { id: 'a/b', label: 'Teras memuat 5W+1H', status: 'fail' },
      { id: 'a/c', label: 'Kutipan disetujui', status: 'manual' },
      { id: 'a/d', label: 'Angka cocok', status: 'skipped' },
    ],
  };
  const options = { style: PLAIN_STYLE, checklist: true, quiet: true };
  expect(reportTerminal(report(draft), options)).toBe(`Daftar periksa naskah/rilis.md
  ✓ Judul ada           sesuai
  ✗ Teras memuat 5W+1H  belum sesuai
  ? Kutipan disetujui   perlu dikonfirmasi
  – Angka cocok         dilewati
1 sesuai, 1 belum sesuai, 1 perlu dikonfirmasi, 1 dilewati.
`);
});

test('alasan dan sumber satu aturan disebut sekali, tidak dengan --quiet', () => {
  const rules = [ruleFor('kata', { source: 'KBBI VI' })];
  const input = { ...report(), ...checkedAll({ 'a.md': 'kata', 'b.md': 'kata' }, rules) };
  const text = reportTerminal(input, { style: PLAIN_STYLE, checklist: false, quiet: false });
  expect(text.split('Redaksi membetulkannya setiap kali. Sumber: KBBI VI\n')).toHaveLength(2);
  const quiet = reportTerminal(input, { style: PLAIN_STYLE, checklist: false, quiet: true });
  expect(quiet).not.toContain('Sumber');
});

test('kesalahan yang sama di naskah yang sama tampil sekali dengan semua tempatnya', () => {
  const drafts = { 'a.md': 'kata\n'.repeat(15), 'b.md': 'kata' };
  const input = { ...report(), ...checkedAll(drafts, [ruleFor('kata')]) };
  const text = reportTerminal(input, { style: PLAIN_STYLE, checklist: false, quiet: false });
  expect(text.match(/^[ab]\.md:/gmu)).toEqual(['a.md:', 'b.md:']);
  expect(text).toContain('Juga di 2:1, 3:1, ');
  expect(text).toContain('13:1 dan 2 tempat lain.\n');
  expect(text).toContain('16 salah dalam 2 naskah.');
});

test.each([40, 60, 80])('tidak ada baris yang melewati terminal %i kolom', (width) => {
  const why = 'Alasan yang panjang sekali supaya harus dilipat di terminal yang sempit.';
  const label = 'Butir pemeriksaan yang panjang supaya harus dilipat';
  const input = {
    ...report(),
    ...checkedAll({ 'a.md': `${'isi '.repeat(40)}kata 日本語🎉 ${'isi '.repeat(40)}kata` }, [
      ruleFor('kata', { why, checklist: label }),
    ]),
    baseline: { path: 'lama.json', known: 12, gone: 3 },
    hidden: 4,
  };
  const style = { ...PLAIN_STYLE, width };
  const text = reportTerminal(input, { style, checklist: true, quiet: false });
  // Commands stay whole, so that they can be copied.
  const prose = text.split('\n').filter((line) => !line.includes('humas '));
  const tooWide = prose.filter((line) => displayWidth(line) > width);
  expect(tooWide).toEqual([]);
});

test('yang tidak ditampilkan dihitung dengan sebabnya', () => {
  const result = checked('«Walikota»');
  const suppressed = result.findings.map((finding) => ({ finding, reason: 'kutipan lama' }));
  const text = reportTerminal(
    {
      ...report({ ...result, findings: [], suppressed }),
      baseline: { path: 'lama.json', known: 2, gone: 0 },
    },
    { style: PLAIN_STYLE, checklist: false, quiet: false },
  );
  expect(text).toBe(`1 temuan diabaikan dengan alasan.
2 temuan lama tidak ditampilkan, menurut lama.json.
✓ Tidak ada temuan baru dalam 1 naskah. Untuk membuat dokumen Word:
  humas export naskah/rilis.md
`);
});

test('jalur berkas ditulis menurut sistemnya, di JSON selalu dengan garis miring', () => {
  const draft = checked('«Walikota»');
  const text = print(draft, { path: (path) => path.replaceAll('/', '\\') });
  expect(text).toContain('naskah\\rilis.md:1:1');
  expect(JSON.parse(reportJson(report(draft))).files[0].path).toBe('naskah/rilis.md');
});

test('JSON menghitung posisi di berkas dengan akhir baris Windows', () => {
  const [file] = JSON.parse(reportJson(report(checked('Satu.\r\nDua «Walikota».')))).files;
  expect(file.findings[0]).toEqual({
    rule: 'ejaan/kata-gabung',
    severity: 'error',
    message: '“Walikota” ditulis terpisah: “Wali Kota”.',
    start: { line: 2, column: 5, offset: 11 },
    end: { line: 2, column: 13, offset: 19 },
    text: 'Walikota',
    suggestions: ['Wali Kota'],
    fixable: true,
    source: 'KBBI VI',
  });
});
