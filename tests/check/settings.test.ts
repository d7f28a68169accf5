import { expect, test } from 'vitest';
import { wholeNumberOption, wordListOption } from '../../src/check/options.ts';
import { draftRule, type Rule } from '../../src/check/rule.ts';
import { checkRuleSettings } from '../../src/check/settings.ts';
import { decodeSettings } from '../../src/workspace/settings.ts';
import { readYaml } from '../../src/yaml/yaml-text.ts';
import { BLURB, wordRule } from '../support/toy-rules.ts';

const rules: readonly Rule[] = [
  wordRule('ejaan/wali-kota', { walikota: 'wali kota' }),
  draftRule({
    ...BLURB,
    id: 'gaya/kalimat-panjang',
    severity: 'warning',
    options: {
      batas: wholeNumberOption(35, 'Jumlah kata paling banyak.'),
      kecuali: wordListOption([], 'Kata yang tidak dihitung.'),
    },
    check: () => [],
  }),
];

/** The faults of a settings file, each as the text it points at and its message. */
function faultsOf(text: string): readonly (readonly [string, string])[] {
  const yaml = readYaml(text);
  const decoded = decodeSettings(yaml);
  const faults = decoded.ok
    ? checkRuleSettings({ yaml, settings: decoded.value }, rules)
    : decoded.faults;
  return faults.map(({ span, message }) => [text.slice(span.start, span.end), message]);
}

test('yang benar tidak dipersoalkan', () => {
  expect(
    faultsOf(
      'aturan:\n  ejaan: off\n  ejaan/wali-kota: error\n  gaya/kalimat-panjang: { tingkat: info, batas: 30, kecuali: [dan] }\n',
    ),
  ).toEqual([]);
});

test('nama aturan yang salah tulis ditunjuk, dan yang dimaksud disebut', () => {
  expect(faultsOf('aturan:\n  ejaan/walikota: off\n')).toEqual([
    [
      'ejaan/walikota',
      'Aturan `ejaan/walikota` tidak dikenal; mungkin maksudnya `ejaan/wali-kota`.',
    ],
  ]);
  expect(faultsOf('aturan: { kalimat-panjang: off }')).toEqual([
    [
      'kalimat-panjang',
      'Aturan `kalimat-panjang` tidak dikenal; mungkin maksudnya `gaya/kalimat-panjang`.',
    ],
  ]);
});

test('juga di dalam khusus', () => {
  expect(
    faultsOf('khusus:\n  - berkas: arsip\n    aturan:\n      gya: off\n').map(([text]) => text),
  ).toEqual(['gya']);
});

test('pilihan yang tidak ada ditunjuk', () => {
  expect(faultsOf('aturan: { gaya/kalimat-panjang: { btas: 30 } }')).toEqual([
    ['btas', '`gaya/kalimat-panjang` tidak mempunyai pilihan `btas`; mungkin maksudnya `batas`.'],
  ]);
  expect(faultsOf('aturan: { ejaan: { batas: 30 } }')).toEqual([
    ['batas', '`ejaan` tidak mempunyai pilihan `batas`; yang ada: tingkat.'],
  ]);
});

test('nilai pilihan yang salah ditunjuk', () => {
  expect(faultsOf('aturan: { gaya/kalimat-panjang: { batas: banyak } }')).toEqual([
    [
      'banyak',
      'Isian `aturan.gaya/kalimat-panjang.batas` harus berupa bilangan bulat, misalnya 75.',
    ],
  ]);
});

test('daftar di tempat pasangan ditolak dengan bahasa Indonesia', () => {
  expect(faultsOf('aturan: mati')).toEqual([
    ['mati', 'Isian `aturan` harus berupa pasangan `nama: isi`.'],
  ]);
  expect(faultsOf('aturan: [{ tingkat: off }]').map(([, message]) => message)).toEqual([
    'Isian `aturan.0` harus berupa pasangan `nama: isi`, bukan butir daftar.',
  ]);
});

test('tingkat yang salah ditunjuk, dalam bentuk pendek maupun panjang', () => {
  expect(faultsOf('aturan: { gaya: mati }')).toEqual([
    [
      'mati',
      'Isian `aturan.gaya` harus salah satu dari off, info, warning, error, atau isian seperti { tingkat: warning }.',
    ],
  ]);
  expect(faultsOf('aturan: { gaya: { tingkat: mati } }')).toEqual([
    ['mati', 'Isian `aturan.gaya.tingkat` harus salah satu dari off, info, warning, error.'],
  ]);
});
