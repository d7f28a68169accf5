import { expect, test } from 'vitest';
import { wholeNumberOption, wordListOption } from '../../src/check/options.ts';
import { draftRule, suppressionRule } from '../../src/check/rule.ts';
import {
  ruleJson,
  ruleListText,
  rulePageMarkdown,
  rulePageText,
} from '../../src/report/rule-page.ts';
import { PLAIN_STYLE } from '../../src/report/style.ts';

const rule = draftRule({
  id: 'ejaan/kata-gabung',
  severity: 'warning',
  summary: 'Gabungan kata ditulis terpisah.',
  why: 'Redaksi membetulkannya setiap kali.',
  exceptions: 'Judul peraturan.',
  source: 'EYD V II.C',
  kinds: ['rilis'],
  options: {
    batas: wholeNumberOption(35, 'Jumlah kata paling banyak'),
    kecuali: wordListOption([], 'Kata yang dibiarkan'),
  },
  examples: {
    wrong: [{ text: '«Walikota» hadir.', fixed: 'Wali kota hadir.' }],
    right: ['Wali kota hadir.', { text: '---\njudul: Wali Kota\n---\nIsi.\n' }],
  },
  check: () => [],
});

test('halaman di terminal memuat alasan, contoh, sumber, dan cara mematikan', () => {
  expect(rulePageText(rule, PLAIN_STYLE)).toBe(`ejaan/kata-gabung  sebaiknya diubah
  Gabungan kata ditulis terpisah.

Mengapa
  Redaksi membetulkannya setiap kali.

Contoh yang salah (yang dilaporkan diapit «…»)
  ✗ «Walikota» hadir.
    → Wali kota hadir.

Contoh yang benar
  ✓ Wali kota hadir.
  ✓ ---
    judul: Wali Kota
    ---
    Isi.

Yang dibiarkan
  Judul peraturan.

Berlaku untuk
  rilis

Sumber
  EYD V II.C

Pilihan (di humas.yaml)
  batas: Jumlah kata paling banyak (bawaan: 35)
  kecuali: Kata yang dibiarkan (bawaan: tidak ada)
  aturan:
    ejaan/kata-gabung: { batas: 35, kecuali: [] }

Mengabaikan di satu tempat (tepat di atas paragrafnya)
  <!-- humas-abaikan ejaan/kata-gabung: alasannya -->

Mengabaikan di satu naskah (di bagian depannya)
  abaikan:
    ejaan/kata-gabung: alasannya

Mematikan aturan ini (di humas.yaml)
  aturan:
    ejaan/kata-gabung: off
`);
});

test('halaman Markdown punya satu judul dan contoh dalam blok', () => {
  const page = rulePageMarkdown(rule);
  expect(page.match(/^# /gmu)).toHaveLength(1);
  expect(page).toContain(
    '````markdown\n«Walikota» hadir.\n````\n\nmenjadi\n\n````markdown\nWali kota',
  );
  expect(page).toContain('```yaml\naturan:\n  ejaan/kata-gabung: off\n```');
});

test('halaman Markdown memuat pilihan dan cara mengabaikan', () => {
  const page = rulePageMarkdown(rule);
  expect(page).toContain('- batas: Jumlah kata paling banyak (bawaan: 35)\n');
  expect(page).toContain('<!-- humas-abaikan ejaan/kata-gabung: alasannya -->');
});

test('aturan tentang pengabaian tidak menawarkan pengabaian', () => {
  const { id, severity, summary, why, source, examples } = rule;
  const review = suppressionRule({
    ...{ id, severity, summary, why, source, examples },
    review: () => [],
  });
  expect(rulePageText(review, PLAIN_STYLE)).not.toContain('humas-abaikan');
  expect(rulePageText(review, PLAIN_STYLE)).toContain('ejaan/kata-gabung: off');
});

test('JSON memuat pilihan dengan isi bawaannya', () => {
  expect(ruleJson(rule)).toMatchObject({
    options: [
      { name: 'batas', description: 'Jumlah kata paling banyak', default: 35 },
      { name: 'kecuali', default: [] },
    ],
  });
});

test('daftar aturan dikelompokkan', () => {
  expect(ruleListText([rule], PLAIN_STYLE)).toBe(`ejaan
  ejaan/kata-gabung  sebaiknya diubah  Gabungan kata ditulis terpisah.

1 aturan. Penjelasan satu aturan: humas rules <id>
`);
});
