import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readNominalisations } from '../../src/knowledge/nominalisations.ts';
import { readings } from '../../src/morphology/analyse.ts';
import { rules } from '../../src/rules/index.ts';
import { loadLexicon } from '../../src/workspace/load-lexicon.ts';
import { checkExample } from '../support/examples.ts';

const style = rules.filter(({ id }) => id.startsWith('gaya/'));
const folder = fileURLToPath(new URL('../corpus/benar/', import.meta.url));
const texts = readdirSync(folder).map(
  (file) => [file, readFileSync(folder + file, 'utf8')] as const,
);

const find = (text: string, settings?: string): readonly string[] =>
  checkExample(style, text, settings === undefined ? { text } : { text, settings }).findings.map(
    ({ rule, text: words }) => `${rule}: ${words}`,
  );

describe('naskah yang ditulis dengan baik tidak direcoki', () => {
  test.each(texts)('%s mendapat paling banyak satu catatan gaya', (_, text) => {
    expect(find(text).length).toBeLessThanOrEqual(1);
  });
});

describe('gaya selingkung diam sampai diminta', () => {
  const text = '“Satu dan dua,” kata Budi. "Tiga dan empat," kata Siti pada Rabu (19/8/2026).';

  test('tanpa pengaturan tidak ada temuan', () => {
    expect(find(text)).toEqual([]);
  });

  test('satu baris di humas.yaml menghidupkan satu aturan', () => {
    expect(find(text, 'aturan:\n  gaya/bentuk-tanggal: info\n')).toEqual([
      'gaya/bentuk-tanggal: 19/8/2026',
    ]);
  });

  test('bentuk petik mengikuti pilihan instansi, bukan yang lebih banyak', () => {
    const settings = 'aturan:\n  gaya/bentuk-petik: { bentuk: lurus }\n';
    expect(find(text, settings)).toEqual(['gaya/bentuk-petik: “', 'gaya/bentuk-petik: ”']);
  });
});

describe('pujian', () => {
  test('empat pujian dilaporkan sekali, dengan tempat yang lain', () => {
    const text =
      'Tarian memukau itu gemilang. Acara sukses digelar. Panggung tampak spektakuler. Warga pulang.';
    const { findings } = checkExample(style, text, { text });
    expect(findings.map(({ severity, related }) => [severity, related.length])).toEqual([
      ['warning', 3],
    ]);
  });
});

const lexicon = await loadLexicon();
/** The roots that the analyser finds in a word. */
const rootsOf = (word: string): readonly string[] =>
  Array.from(
    readings(word, { isRoot: (stem) => lexicon?.isListed(stem) ?? false }),
    ({ root }) => root,
  );

describe('tabel nominalisasi', () => {
  const derived = [...readNominalisations()].filter(([noun]) => /^pe.+an$/u.test(noun));

  test.each(derived)('%s berakar sama dengan kata kerjanya', (noun, { verb }) => {
    const roots = rootsOf(noun);
    expect(rootsOf(verb).some((root) => roots.includes(root))).toBe(true);
  });
});
