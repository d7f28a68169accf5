import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applySafeFixes, type FixOutcome, fixUntilStable } from '../../src/check/fix.ts';
import { draftRule, type Rule } from '../../src/check/rule.ts';
import { Checker } from '../../src/check/run.ts';
import { parseDraft } from '../../src/draft/draft.ts';
import { rules as allRules } from '../../src/rules/index.ts';
import { Source } from '../../src/text/source.ts';
import { readMarks } from '../support/examples.ts';
import { BLURB, wordRule } from '../support/toy-rules.ts';

const NOW = { year: 2026, month: 8, day: 20 };

function mend(rules: readonly Rule[], content: string, maxPasses?: number): FixOutcome {
  const checker = new Checker(rules);
  return fixUntilStable(
    new Source('naskah/rilis.md', content),
    (source) => checker.check(parseDraft(source), { now: NOW }).findings,
    maxPasses === undefined ? {} : { maxPasses },
  );
}

const spelling = wordRule('ejaan/wali-kota', { walikota: 'wali kota' }, 'error');

describe('yang tidak dibetulkan tetap bita demi bita', () => {
  test('tanda urutan bita, CRLF, spasi di ujung baris, dan komentar YAML', () => {
    const content =
      '\uFEFF---\r\njenis: rilis # jangan diubah\r\njudul:   "Walikota  Hadir"\r\n---\r\n\r\nwalikota  \r\n\tpulang\t\r\n\r\n\r\n* satu\r\n';
    expect(mend([spelling], content).source.content).toBe(
      content.replace('Walikota', 'Wali kota').replace('walikota', 'wali kota'),
    );
  });

  test('tanda Markdown di sekitar kata', () => {
    expect(mend([spelling], '**walikota** _dan_ [walikota](a.md).').source.text).toBe(
      '**wali kota** _dan_ [wali kota](a.md).',
    );
  });
});

describe('berulang sampai tenang', () => {
  const chain = [
    wordRule('gaya/satu', { 'dalam rangka untuk': 'dalam rangka' }),
    wordRule('gaya/dua', { 'dalam rangka': 'untuk' }),
  ];

  test('pembetulan yang baru mungkin sesudah pembetulan lain ikut dibuat', () => {
    expect(mend(chain, 'Rapat dalam rangka untuk persiapan.')).toMatchObject({
      source: { text: 'Rapat untuk persiapan.' },
      mended: [{ rule: 'gaya/satu' }, { rule: 'gaya/dua' }],
      stopped: 'stable',
    });
  });

  test('berhenti pada batas putaran', () => {
    expect(mend(chain, 'Rapat dalam rangka untuk persiapan.', 1)).toMatchObject({
      source: { text: 'Rapat dalam rangka persiapan.' },
      stopped: 'limit',
    });
  });

  test('dua aturan yang saling membatalkan tidak mengubah naskah bolak-balik', () => {
    const there = wordRule('gaya/ke', { hadir: 'datang' });
    const back = wordRule('gaya/dari', { datang: 'hadir' });
    const first = mend([there, back, spelling], 'Tamu hadir, walikota pulang.');
    expect(first.stopped).toBe('cycle');
    const second = mend([there, back, spelling], first.source.content);
    expect(second.source.text).toBe(first.source.text);
  });

  test('aturan yang tidak pernah puas dihentikan', () => {
    const never = wordRule('gaya/terus', { sangat: 'sangat sangat' });
    expect(mend([never], 'Ini sangat baik.', 3).stopped).toBe('limit');
  });
});

describe('bagian depan tidak boleh rusak', () => {
  const careless = (id: Rule['id'], wrong: string, right: string): Rule =>
    draftRule({
      ...BLURB,
      id,
      severity: 'error',
      *check({ draft }) {
        for (const match of draft.source.text.matchAll(new RegExp(wrong, 'gu'))) {
          const span = { start: match.index, end: match.index + wrong.length };
          yield { span, message: 'Contoh.', fix: { safe: true, edits: [{ span, text: right }] } };
        }
      },
    });
  const text = '---\njenis: rilis\njudul: Walikota hadir\n---\nWalikota hadir.\n';

  test.each([
    ['titik dua di dalam judul', careless('gaya/titik-dua', 'hadir', 'berkata: hadir')],
    ['tanda kutip yang tidak ditutup', careless('gaya/kutip', 'hadir', '"hadir\n  x: "y')],
    ['isian yang hilang', careless('gaya/hapus', 'jenis: rilis\n', '')],
    ['penutup yang hilang', careless('gaya/garis', 'hadir\n---\n', 'hadir\n')],
  ])('%s ditolak, yang lain tetap dibetulkan', (_, rule) => {
    const outcome = mend([rule, spelling], text);
    expect(outcome.refused).toBe(1);
    expect(parseDraft(outcome.source).meta.judul).toBe('Wali kota hadir');
    expect(outcome.source.text).toContain('\nWali kota ');
  });

  test('naskah tanpa bagian depan tidak tiba-tiba mendapatkannya', () => {
    const rule = careless('gaya/garis', 'Pembuka', '---\njenis: brief\n---');
    expect(mend([rule], 'Pembuka\n\nIsi.\n')).toMatchObject({
      source: { text: 'Pembuka\n\nIsi.\n' },
      refused: 1,
    });
  });
});

test('dua sisipan di titik yang sama tidak dibuat bersamaan', () => {
  const point = { start: 4, end: 4 };
  const rule = (id: Rule['id'], text: string): Rule =>
    draftRule({
      ...BLURB,
      id,
      severity: 'error',
      check: () => [
        {
          span: { start: 0, end: 4 },
          message: id,
          fix: { safe: true, edits: [{ span: point, text }] },
        },
      ],
    });
  const checker = new Checker([rule('ejaan/titik', '.')]);
  const { findings } = checker.check(parseDraft(new Source('a.md', 'Teks')), { now: NOW });
  const twice = [...findings, ...findings];
  expect(applySafeFixes('Teks', twice)).toMatchObject({
    text: 'Teks.',
    mended: [{}],
  });
});

describe('semua aturan bersama', () => {
  const wrong = allRules
    .flatMap((rule) => rule.examples.wrong)
    .filter((example) => example.event === undefined && !example.text.startsWith('---'))
    .map((example) => readMarks(example.text).text);
  const filler = fc.constantFrom('Catatan  ', '\t', '* satu', '> kutip  ', '`walikota`', '', '🙂');
  const content = fc
    .record({
      parts: fc.array(fc.oneof(fc.constantFrom(...wrong), filler), { maxLength: 12 }),
      lineEnd: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', '\uFEFF'),
    })
    .map(({ parts, lineEnd, mark }) => mark + parts.join('\n\n').replace(/\n/gu, lineEnd));

  test('membetulkan dua kali sama dengan sekali', () => {
    fc.assert(
      fc.property(content, (text) => {
        const once = mend(allRules, text);
        expect(mend(allRules, once.source.content).source.content).toBe(once.source.content);
      }),
      { numRuns: 60 },
    );
  });

  test('yang di luar pembetulan tidak berubah', () => {
    const words = wordRule('gaya/isi', { isi: 'kandungan', teks: 'naskah', pelatihan: 'latihan' });
    const checker = new Checker([...allRules, words]);
    fc.assert(
      fc.property(content, (text) => {
        const source = new Source('naskah/rilis.md', text);
        const { findings } = checker.check(parseDraft(source), { now: NOW });
        const { text: fixed, edits } = applySafeFixes(source.text, findings);
        let shift = 0;
        let at = 0;
        for (const { span, text: put } of edits) {
          const kept = source.text.slice(at, span.start);
          expect(fixed.slice(at + shift, span.start + shift)).toBe(kept);
          shift += put.length - (span.end - span.start);
          at = span.end;
        }
        expect(fixed.slice(at + shift)).toBe(source.text.slice(at));
      }),
      { numRuns: 60 },
    );
  });
});
