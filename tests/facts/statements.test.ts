import { expect, test } from 'vitest';
import { parseDraft } from '../../src/draft/draft.ts';
import { readProse } from '../../src/draft/prose.ts';
import type { Claim, ClaimFinder, ClaimKind } from '../../src/facts/claim.ts';
import { collectStatements } from '../../src/facts/collect-statements.ts';
import type { FactContext } from '../../src/facts/fact-context.ts';
import type { Statement } from '../../src/facts/statement.ts';
import { Source } from '../../src/text/source.ts';
import { EMPTY_WORKSPACE } from '../../src/workspace/workspace.ts';

function contextOf(text: string): FactContext {
  const draft = parseDraft(new Source('rilis.md', text));
  const { roster, settings } = EMPTY_WORKSPACE;
  const now = { year: 2026, month: 8, day: 20 };
  return { draft, passages: readProse(draft), now, event: undefined, roster, settings };
}

/** Claims wherever these words stand, with the value that is given, else the words. */
function finderOf(kind: ClaimKind, words: string, value = words, onRecord = false): ClaimFinder {
  return ({ passages }) =>
    passages.flatMap((passage) => {
      const start = passage.text.indexOf(words);
      const evidence = onRecord ? { origin: 'berkas acara', text: value } : undefined;
      const claim: Claim = { kind, passage, start, end: start + words.length, value, evidence };
      return start === -1 ? [] : [claim];
    });
}

function statementsOf(text: string, ...finders: readonly ClaimFinder[]): readonly Statement[] {
  return collectStatements(contextOf(text), finders);
}

test('fakta yang sama di dua tempat menjadi satu butir dengan dua tempat', () => {
  const text = 'Sebanyak 50 orang hadir.\n\nKelima puluh itu lulus.\n';
  const [one, ...others] = statementsOf(
    text,
    finderOf('angka', '50 orang', '50 orang'),
    finderOf('angka', 'Kelima puluh', '50 orang'),
  );
  expect(others).toEqual([]);
  expect(one?.mentions.map((mention) => mention.text)).toEqual(['50 orang', 'Kelima puluh']);
});

test('pernyataan yang lebih panjang menang atas yang ada di dalamnya', () => {
  const statements = statementsOf(
    'UU Nomor 14 Tahun 2008 berlaku.',
    finderOf('angka', '14'),
    finderOf('peraturan', 'UU Nomor 14 Tahun 2008'),
  );
  expect(statements.map(({ kind }) => kind)).toEqual(['peraturan']);
});

test('dari dua bacaan yang saling memotong, yang sesuai dengan data menang', () => {
  const text = 'Kepala Dinas Sosial Kota Contoh Dian Puspitawati hadir.';
  const office = 'Kepala Dinas Sosial Kota Contoh';
  const statements = statementsOf(
    text,
    finderOf('nama', 'Dinas Sosial Kota Contoh Dian Puspitawati'),
    finderOf('jabatan', office, office, true),
    finderOf('nama', 'Dian Puspitawati', 'Dian Puspitawati', true),
  );
  expect(statements.map((one) => one.text)).toEqual([office, 'Dian Puspitawati']);
});

test('angka di dalam kutipan yang belum disetujui tetap diperiksa sendiri', () => {
  const text = '“Anggarannya 5 miliar,” katanya.';
  const inner = finderOf('angka', '5 miliar');
  const quote = (onRecord: boolean): ClaimFinder =>
    finderOf('kutipan', '“Anggarannya 5 miliar,”', 'anggarannya 5 miliar', onRecord);
  const kinds = (onRecord: boolean): readonly string[] =>
    statementsOf(text, inner, quote(onRecord)).map(({ kind }) => kind);
  expect(kinds(false)).toEqual(['kutipan', 'angka']);
  expect(kinds(true)).toEqual(['kutipan']);
});

test('tempat dan kalimat pernyataan ikut tercatat', () => {
  const text = '---\njudul: Rapat\n---\n\nRapat usai. Ada **50** orang di sana.\n';
  const [one] = statementsOf(text, finderOf('angka', '50'));
  const [mention] = one?.mentions ?? [];
  expect(text.slice(mention?.span.start, mention?.span.end)).toBe('50');
  expect(mention?.sentence).toBe('Ada 50 orang di sana.');
  expect(mention?.inSentence).toEqual({ start: 4, end: 6 });
});

test('id sama untuk fakta yang sama di naskah lain, dan beda untuk fakta lain', () => {
  const [here] = statementsOf('Ada 50 orang.', finderOf('angka', '50'));
  const [there] = statementsOf('Lima puluh.', finderOf('angka', 'Lima puluh', '50'));
  const [other] = statementsOf('Ada 51 orang.', finderOf('angka', '51'));
  expect(there?.id).toBe(here?.id);
  expect(other?.id).not.toBe(here?.id);
});

test('angka ditampilkan bersama yang dihitungnya', () => {
  const [one] = statementsOf(
    'Ada lima puluh ASN di sana.',
    finderOf('angka', 'lima puluh', '50 asn'),
  );
  expect(one?.text).toBe('lima puluh ASN');
});

test('yang tertulis di dalam [LENGKAPI: …] belum menyatakan apa pun', () => {
  const text = 'Rapat dihadiri [LENGKAPI: jumlah peserta, 40 atau 80 orang].\n';
  expect(statementsOf(text, finderOf('angka', '40'))).toEqual([]);
});
