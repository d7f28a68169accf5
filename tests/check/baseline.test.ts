import { describe, expect, test } from 'vitest';
import {
  type Baseline,
  makeBaseline,
  parseBaseline,
  serializeBaseline,
  subtractBaseline,
} from '../../src/check/baseline.ts';
import { fingerprints } from '../../src/check/fingerprint.ts';
import type { CheckResult } from '../../src/check/result.ts';
import { checkText, wordRule } from '../support/toy-rules.ts';

const rules = [
  wordRule('ejaan/wali-kota', { walikota: 'wali kota' }, 'error'),
  wordRule('gaya/datang', { datang: 'hadir' }),
];
const check = (text: string, path = 'arsip/rilis.md'): CheckResult =>
  checkText(rules, text, { path });

/** The lines on which something new is found. */
function newLines(before: string, after: string): readonly number[] {
  const { results } = subtractBaseline([check(after)], makeBaseline([check(before)]));
  return results.flatMap(({ findings }) => findings.map(({ start }) => start.line));
}

const old = '# Rapat\n\nSiang itu walikota meninjau pasar.\n\nTamu datang sore hari.\n';

describe('temuan lama tetap diam', () => {
  test('bila naskah tidak berubah', () => {
    expect(newLines(old, old)).toEqual([]);
  });

  test('bila ada baris baru di atasnya', () => {
    expect(newLines(old, `---\njenis: rilis\n---\n\nParagraf pembuka.\n\n${old}`)).toEqual([]);
  });

  test('bila paragraf di sebelahnya diubah, walau tepat bersentuhan', () => {
    expect(
      newLines(
        '# Kabar pasar\n\nWalikota\n\n- datang\n- pulang\n',
        '# Berita kota\n\nWalikota\n\n- datang\n- kembali\n',
      ),
    ).toEqual([]);
  });

  test('bila baris dipenggal di tempat lain atau akhir baris menjadi CRLF', () => {
    expect(
      newLines(old, old.replace('walikota meninjau', 'walikota\nmeninjau').replace(/\n/gu, '\r\n')),
    ).toEqual([]);
  });

  test('bila kalimatnya diubah lebih dari dua kata jauhnya', () => {
    expect(
      newLines(
        'Pada siang itu walikota segera meninjau pasar.',
        'Kemarin pada siang itu walikota segera meninjau sawah.',
      ),
    ).toEqual([]);
  });

  test('bila isian lain di bagian depan berubah', () => {
    expect(
      newLines(
        '---\njudul: Walikota Hadir\ntanggal: 2026-08-19\n---\nIsi.\n',
        '---\njudul: Walikota Hadir\ntanggal: 2026-08-20\n---\nIsi.\n',
      ),
    ).toEqual([]);
  });
});

describe('catatan yang diperbarui', () => {
  const before = makeBaseline([check(old, 'a.md'), check(old, 'b.md')]);

  test('mengganti catatan naskah yang diperiksa dan menyimpan yang lain', () => {
    const updated = makeBaseline([check('Bersih.', 'a.md'), check(old, 'c.md')], before);
    expect(Object.keys(updated.findings)).toEqual(['b.md', 'c.md']);
  });

  test('sama isinya, dalam urutan apa pun naskahnya diperiksa', () => {
    const again = makeBaseline([check(old, 'b.md')], makeBaseline([check(old, 'a.md')], before));
    expect(serializeBaseline(again)).toBe(serializeBaseline(before));
  });
});

describe('temuan baru dilaporkan', () => {
  test('di paragraf baru', () => {
    expect(newLines(old, `${old}\nBesok walikota berangkat.\n`)).toEqual([7]);
  });

  test('bila kata di sebelahnya berubah', () => {
    expect(newLines(old, old.replace('meninjau', 'membuka'))).toEqual([3]);
  });

  test('bila kesalahan yang sama ditulis sekali lagi, yang terakhir', () => {
    const line = 'Kepada walikota.\n\n';
    expect(newLines(line.repeat(2), line.repeat(3))).toEqual([5]);
  });

  test('bila berkasnya lain', () => {
    const { results } = subtractBaseline(
      [check(old, 'naskah/baru.md')],
      makeBaseline([check(old, 'arsip/lama.md')]),
    );
    expect(results[0]?.findings).toHaveLength(2);
  });

  test('bila aturannya lain pada kata yang sama', () => {
    const [before] = makeBaselineOf([wordRule('ejaan/lain', { walikota: 'wali kota' })]);
    expect(subtractBaseline([check(old)], before).known).toBe(0);
  });
});

function makeBaselineOf(other: typeof rules): readonly [Baseline] {
  return [makeBaseline([checkText(other, old, { path: 'arsip/rilis.md' })])];
}

test('banyaknya temuan lama dan yang sudah hilang dihitung', () => {
  const mended = old.replace('walikota', 'wali kota');
  expect(subtractBaseline([check(mended)], makeBaseline([check(old)]))).toMatchObject({
    known: 1,
    gone: 1,
  });
});

test('untuk SARIF, temuan yang sama persis dibedakan menurut urutannya', () => {
  const text = 'Kepada walikota.\n\n'.repeat(2);
  const marks = fingerprints(text, check(text).findings);
  expect(new Set(marks).size).toBe(2);
  expect(marks.map((mark) => mark.split(':')[1])).toEqual(['1', '2']);
});

describe('berkas catatan', () => {
  const baseline = makeBaseline([check(old, 'b.md'), check(old, 'a.md')]);

  test('dapat dibaca kembali', () => {
    expect(parseBaseline(serializeBaseline(baseline))).toEqual({ ok: true, value: baseline });
  });

  test('tidak bergantung pada urutan berkas', () => {
    const other = makeBaseline([check(old, 'a.md'), check(old, 'b.md')]);
    expect(serializeBaseline(other)).toBe(serializeBaseline(baseline));
  });

  test('tidak memuat teks naskah', () => {
    expect(serializeBaseline(baseline)).not.toMatch(/walikota/iu);
  });

  test.each([
    ['bukan JSON', '{"version": 1,', 'Catatan temuan ini bukan JSON yang utuh.'],
    [
      'bentuk lain',
      '{"version": 1, "findings": {"a.md": {"ejaan/a": {"xyz": 1}}}}',
      'Isi catatan temuan ini tidak dikenal; buat ulang catatannya.',
    ],
    ['JSON lain', '[]', 'Isi catatan temuan ini tidak dikenal; buat ulang catatannya.'],
    [
      'versi yang lebih baru',
      '{"version": 2, "findings": {}}',
      'Catatan temuan ini dibuat oleh humas yang lebih baru (versi 2).',
    ],
  ])('%s ditolak dengan alasan', (_, text, fault) => {
    expect(parseBaseline(text)).toEqual({ ok: false, fault });
  });
});
