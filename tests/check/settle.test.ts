import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from '../../src/check/finding.ts';
import { settle } from '../../src/check/settle.ts';
import { Source } from '../../src/text/source.ts';
import { checkText, glance, wordRule } from '../support/toy-rules.ts';

describe('dua aturan pada kata yang sama', () => {
  test('frasa panjang menang atas frasa pendek di dalamnya', () => {
    const long = wordRule('gaya/dalam-rangka-untuk', { 'dalam rangka untuk': 'untuk' });
    const short = wordRule('gaya/dalam-rangka', { 'dalam rangka': 'untuk' });
    expect(glance(checkText([short, long], 'Rapat dalam rangka untuk persiapan.'))).toEqual([
      'gaya/dalam-rangka-untuk: dalam rangka untuk',
    ]);
  });

  test('pada rentang yang sama, yang lebih berat menang', () => {
    const light = wordRule('ejaan/a', { walikota: 'wali kota' }, 'warning');
    const grave = wordRule('ejaan/b', { walikota: 'bupati' }, 'error');
    expect(glance(checkText([light, grave], 'Datang walikota.'))).toEqual(['ejaan/b: walikota']);
  });

  test('pada rentang dan tingkat yang sama, hasilnya tidak bergantung pada urutan aturan', () => {
    const a = wordRule('ejaan/a', { walikota: 'wali kota' });
    const b = wordRule('ejaan/b', { walikota: 'bupati' });
    const forward = glance(checkText([a, b], 'Datang walikota.'));
    expect(forward).toEqual(['ejaan/a: walikota']);
    expect(glance(checkText([b, a], 'Datang walikota.'))).toEqual(forward);
  });

  test('frasa yang beririsan sebagian hanya dibicarakan sekali', () => {
    const first = wordRule('gaya/satu', { 'adalah merupakan': 'adalah' });
    const second = wordRule('gaya/dua', { 'merupakan sebuah hal': 'ialah' });
    expect(glance(checkText([first, second], 'Ini adalah merupakan sebuah hal baik.'))).toEqual([
      'gaya/dua: merupakan sebuah hal',
    ]);
  });

  test('galat tidak bersembunyi di balik peringatan yang lebih panjang', () => {
    const warning = wordRule('gaya/frasa', { 'dalam rangka sosialisai': 'untuk sosialisasi' });
    const error = wordRule('ejaan/kata', { sosialisai: 'sosialisasi' }, 'error');
    expect(glance(checkText([warning, error], 'Rapat dalam rangka sosialisai.'))).toEqual([
      'gaya/frasa: dalam rangka sosialisai',
      'ejaan/kata: sosialisai',
    ]);
  });

  test('frasa yang usulnya hanya mengulang galat di dalamnya tidak disebut lagi', () => {
    const phrase = wordRule('ejaan/peraturan', { 'undang-undang nomor': 'Undang-Undang nomor' });
    const word = wordRule('ejaan/ulang', { 'undang-undang': 'Undang-Undang' }, 'error');
    const note = wordRule('gaya/lain', { 'undang-undang nomor': 'aturan nomor' });
    expect(glance(checkText([phrase, word], 'Dasarnya undang-undang nomor 9.'))).toEqual([
      'ejaan/ulang: undang-undang',
    ]);
    expect(glance(checkText([note, word], 'Dasarnya undang-undang nomor 9.'))).toEqual([
      'ejaan/ulang: undang-undang',
      'gaya/lain: undang-undang nomor',
    ]);
  });

  test('fakta yang keliru tidak bersembunyi di balik ejaannya', () => {
    const spelling = wordRule('ejaan/kata-baku', { "jum'at": 'Jumat' }, 'error');
    const day = wordRule('fakta/hari-tanggal', { "jum'at": 'Kamis' }, 'error');
    expect(glance(checkText([spelling, day], "Acara hari Jum'at, 20 Agustus 2026."))).toEqual([
      "ejaan/kata-baku: Jum'at",
      "fakta/hari-tanggal: Jum'at",
    ]);
  });

  test('usul yang sama persis dari dua kelompok hanya muncul sekali, yang lebih berat', () => {
    const name = wordRule('fakta/nama', { 'budi hermawan': 'Budi Hermawan, M.Si.' }, 'warning');
    const title = wordRule('protokol/gelar', { 'budi hermawan': 'Budi Hermawan, M.Si.' }, 'error');
    expect(glance(checkText([name, title], 'Hadir Budi Hermawan.'))).toEqual([
      'protokol/gelar: Budi Hermawan',
    ]);
  });

  test('temuan tanpa usul tetap ada, di dalam atau di luar temuan yang mengusulkan sesuatu', () => {
    const fact = wordRule('fakta/nama', { walikota: '' }, 'info');
    const fix = wordRule('ejaan/frasa', { 'bapak walikota': 'wali kota' }, 'error');
    expect(glance(checkText([fact, fix], 'Kepada bapak walikota.'))).toEqual([
      'ejaan/frasa: bapak walikota',
      'fakta/nama: walikota',
    ]);
  });
});

const source = new Source('a.md', 'x'.repeat(100_000));

function finding(
  start: number,
  length: number,
  severity: Severity,
  rule = 'ejaan/a',
  suggestions: readonly string[] = ['y'],
): Finding {
  const span = { start, end: start + length };
  return {
    rule,
    severity,
    message: 'Contoh.',
    span,
    start: source.position(span.start),
    end: source.position(span.end),
    text: source.text.slice(span.start, span.end),
    suggestions,
    fixable: false,
    fix: undefined,
    related: [],
    source: 'Contoh',
  };
}

test('dua sisipan di titik yang sama menjadi satu, sisipan di samping kata tidak diganggu', () => {
  const kept = settle([
    finding(4, 0, 'warning', 'ejaan/titik'),
    finding(4, 0, 'warning', 'ejaan/koma'),
    finding(0, 4, 'error', 'ejaan/kata'),
  ]);
  expect(kept.map(({ rule }) => rule)).toEqual(['ejaan/kata', 'ejaan/koma']);
});

test('pesan yang sama dari aturan yang sama di tempat yang sama hanya muncul sekali', () => {
  expect(settle([finding(3, 5, 'info'), finding(3, 5, 'info')])).toHaveLength(1);
});

test('sepuluh ribu temuan yang saling menindih diselesaikan tanpa menunggu', () => {
  const nested = Array.from({ length: 10_000 }, (_, i) =>
    finding(i, 100_000 - 2 * i, i % 2 === 0 ? 'warning' : 'error'),
  );
  expect(settle(nested)).toHaveLength(2);
});

test('urutan masuk tidak mengubah hasil, dan yang tersisa tidak mungkin saling meniadakan', () => {
  const some = fc.record({
    start: fc.integer({ min: 0, max: 30 }),
    length: fc.integer({ min: 0, max: 8 }),
    severity: fc.constantFrom<Severity>('error', 'warning', 'info'),
    rule: fc.constantFrom('ejaan/a', 'gaya/b', 'fakta/c'),
    suggestions: fc.constantFrom<readonly string[]>([], ['y'], ['z']),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 20 }), fc.infiniteStream(fc.nat()), (list, keys) => {
      const all = list.map((one) =>
        finding(one.start, one.length, one.severity, one.rule, one.suggestions),
      );
      const kept = settle(all);
      const shuffled = all
        .map((one) => ({ one, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
      expect(settle(shuffled)).toEqual(kept);
      expect(settle(kept)).toEqual(kept);
      const proposals = kept.filter(
        (one) => one.suggestions.length > 0 && one.text !== '' && !one.rule.startsWith('fakta/'),
      );
      const clashes = proposals.flatMap((a) =>
        proposals.filter(
          (b) =>
            a !== b &&
            a.severity === b.severity &&
            a.span.start < b.span.end &&
            b.span.start < a.span.end,
        ),
      );
      expect(clashes).toEqual([]);
    }),
  );
});
