import { expect, test } from 'vitest';
import { draftRule } from '../../src/check/rule.ts';
import { ruleListText, rulePageMarkdown, rulePageText } from '../../src/report/rule-page.ts';
import { PLAIN_STYLE } from '../../src/report/style.ts';

const rule = draftRule({
  id: 'ejaan/kata-gabung',
  severity: 'warning',
  summary: 'Gabungan kata ditulis terpisah.',
  why: 'Redaksi membetulkannya setiap kali.',
  exceptions: 'Judul peraturan.',
  source: 'EYD V II.C',
  kinds: ['rilis'],
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

test('daftar aturan dikelompokkan', () => {
  expect(ruleListText([rule], PLAIN_STYLE)).toBe(`ejaan
  ejaan/kata-gabung  sebaiknya diubah  Gabungan kata ditulis terpisah.

1 aturan. Penjelasan satu aturan: humas rules <id>
`);
});
