import { describe, expect, test } from 'vitest';
import { wholeNumberOption } from '../../src/check/options.ts';
import { draftRule, lexicalRule, type Rule } from '../../src/check/rule.ts';
import { workspaceWith } from '../support/settings.ts';
import { BLURB, checkText, glance, wordRule } from '../support/toy-rules.ts';

const good = wordRule('ejaan/wali-kota', { walikota: 'wali kota' }, 'error');
const boom = (): never => {
  throw new Error('rusak');
};

describe('aturan yang rusak', () => {
  const broken: readonly (readonly [string, Rule])[] = [
    [
      'aturan naskah yang melempar galat',
      draftRule({ ...BLURB, id: 'gaya/rusak', severity: 'error', check: boom }),
    ],
    [
      'aturan naskah yang melempar galat di tengah jalan',
      draftRule({
        ...BLURB,
        id: 'gaya/rusak',
        severity: 'error',
        *check() {
          yield { span: { start: 0, end: 0 }, message: 'Sempat dilaporkan.' };
          boom();
        },
      }),
    ],
    [
      'aturan naskah yang tidak tahu apakah ia berlaku',
      draftRule({
        ...BLURB,
        id: 'gaya/rusak',
        severity: 'error',
        applies: boom,
        check: () => [],
      }),
    ],
    [
      'aturan yang menunjuk ke luar naskah',
      draftRule({
        ...BLURB,
        id: 'gaya/rusak',
        severity: 'error',
        check: () => [{ span: { start: 5, end: 99_999 }, message: 'Jauh.' }],
      }),
    ],
    [
      'aturan yang pembetulannya bertumpuk',
      draftRule({
        ...BLURB,
        id: 'gaya/rusak',
        severity: 'error',
        check: () => [
          {
            span: { start: 0, end: 8 },
            message: 'Bertumpuk.',
            fix: {
              safe: true,
              edits: [
                { span: { start: 0, end: 8 }, text: 'A' },
                { span: { start: 4, end: 6 }, text: 'B' },
              ],
            },
          },
        ],
      }),
    ],
    [
      'aturan kata yang melempar galat',
      lexicalRule({
        ...BLURB,
        id: 'gaya/rusak',
        severity: 'error',
        phrases: () => [{ words: 'datang', data: undefined }],
        report: boom,
      }),
    ],
    [
      'aturan kata yang tidak dapat menyebut katanya',
      lexicalRule({
        ...BLURB,
        id: 'gaya/rusak',
        severity: 'error',
        *phrases() {
          yield { words: 'datang', data: undefined };
          boom();
        },
        report: () => undefined,
      }),
    ],
  ];

  test.each(broken)('%s dicatat, dan aturan lain tetap memeriksa', (_, rule) => {
    const result = checkText([rule, good], 'Walikota datang, lalu walikota pulang.');
    expect(glance(result).filter((line) => line.startsWith('ejaan/'))).toHaveLength(2);
    expect(result.failures.map((failure) => failure.rule)).toEqual(['gaya/rusak']);
  });

  test.each(broken)('%s tidak terdengar bila dimatikan', (_, rule) => {
    const workspace = workspaceWith('aturan: { gaya: off }');
    expect(checkText([rule, good], 'Walikota datang.', { workspace }).failures).toEqual([]);
  });
});

test('hasilnya tidak bergantung pada saat pemeriksaan atau urutan aturan', () => {
  const rules = [good, wordRule('gaya/datang', { datang: 'hadir' })];
  const text = 'Walikota datang.\n\n- walikota datang\n';
  const { findings } = checkText(rules, text);
  expect(checkText(rules, text).findings).toEqual(findings);
  expect(checkText(rules.toReversed(), text).findings).toEqual(findings);
});

describe('tingkat menurut humas.yaml', () => {
  const style = wordRule('gaya/datang', { datang: 'hadir' }, 'warning');
  const other = wordRule('gaya/pulang', { pulang: 'kembali' }, 'warning');
  const text = 'Walikota datang lalu pulang.';
  const levels = (yaml: string, path?: string): Readonly<Record<string, string>> => {
    const { findings } = checkText([good, style, other], text, {
      workspace: workspaceWith(yaml),
      ...(path === undefined ? {} : { path }),
    });
    return Object.fromEntries(findings.map(({ rule, severity }) => [rule, severity]));
  };

  test('kelompok mengatur semua aturannya, aturan sendiri didahulukan', () => {
    expect(levels('aturan: { gaya: info, gaya/pulang: error }')).toEqual({
      'ejaan/wali-kota': 'error',
      'gaya/datang': 'info',
      'gaya/pulang': 'error',
    });
  });

  test('folder dapat diatur sendiri', () => {
    const yaml =
      'aturan: { gaya/pulang: error }\nkhusus:\n  - berkas: arsip/**\n    aturan: { gaya: off }\n';
    expect(levels(yaml, 'arsip/2019/rilis.md')).toEqual({ 'ejaan/wali-kota': 'error' });
    expect(levels(yaml, 'naskah/rilis.md')).toMatchObject({ 'gaya/pulang': 'error' });
  });

  test('tanpa keterangan lain, folder diambil dari nama berkas naskah', () => {
    const workspace = workspaceWith('khusus: [{ berkas: naskah, aturan: { gaya: off } }]');
    expect(checkText([style], text, { workspace }).findings).toEqual([]);
  });
});

describe('pilihan aturan', () => {
  const longSentence = draftRule({
    ...BLURB,
    id: 'gaya/kalimat-panjang',
    severity: 'warning',
    options: { batas: wholeNumberOption(35, 'Jumlah kata paling banyak dalam satu kalimat.') },
    *check({ passages, options }) {
      for (const passage of passages) {
        if (passage.words.length <= options.batas) continue;
        yield { span: passage.wholeSpan, message: `Lebih dari ${options.batas} kata.` };
      }
    },
  });
  const messages = (yaml: string): readonly string[] =>
    checkText([longSentence], 'Satu dua tiga empat lima.', {
      workspace: workspaceWith(yaml),
    }).findings.map(({ severity, message }) => `${severity}: ${message}`);

  test('berlaku nilai bawaan bila tidak diatur', () => {
    expect(messages('{}')).toEqual([]);
  });

  test('diatur bersama tingkatnya', () => {
    expect(messages('aturan: { gaya/kalimat-panjang: { tingkat: error, batas: 4 } }')).toEqual([
      'error: Lebih dari 4 kata.',
    ]);
  });

  test('tetap berlaku bila hanya tingkat kelompoknya yang diubah', () => {
    expect(messages('aturan: { gaya: info, gaya/kalimat-panjang: { batas: 4 } }')).toEqual([
      'info: Lebih dari 4 kata.',
    ]);
  });

  test('nilai yang tidak dapat dibaca diganti nilai bawaan, bukan menghentikan pemeriksaan', () => {
    expect(messages('aturan: { gaya/kalimat-panjang: { batas: empat } }')).toEqual([]);
  });
});
