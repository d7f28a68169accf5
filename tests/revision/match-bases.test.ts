import { describe, expect, test } from 'vitest';
import { type DocumentBase, parseBase, serializeBase } from '../../src/revision/document-base.ts';
import { matchBases } from '../../src/revision/match-bases.ts';

const base = (document: string, text: string): { readonly base: DocumentBase } => ({
  base: { document, kind: 'rilis', answers: {}, drafted: '2026-08-19', template: 'x', text },
});

const TRAINING = 'Wali Kota Contoh membuka pelatihan komunikasi bagi aparatur di Balai Kota.\n';
const MARKET = 'Pasar Induk Contoh selesai dibangun dan dibuka untuk pedagang sayur Senin.\n';

/** The paths of the bases that documents were given. */
function matched(
  documents: Readonly<Record<string, string>>,
  bases: readonly { readonly base: DocumentBase }[],
): Readonly<Record<string, string>> {
  const placed = Object.entries(documents).map(([path, text]) => ({ path, text }));
  const found = [...matchBases(placed, bases)];
  return Object.fromEntries(found.map(([document, one]) => [document.path, one.base.document]));
}

describe('naskah dan catatan dasarnya', () => {
  test('bertemu menurut tempatnya, sejauh apa pun isinya disunting', () => {
    const bases = [base('naskah/a.md', TRAINING), base('naskah/b.md', MARKET)];
    expect(matched({ 'naskah/a.md': 'Ditulis ulang.', 'naskah/b.md': MARKET }, bases)).toEqual({
      'naskah/a.md': 'naskah/a.md',
      'naskah/b.md': 'naskah/b.md',
    });
  });

  test('bertemu menurut isinya bila naskah dipindahkan', () => {
    const bases = [base('naskah/a.md', TRAINING), base('naskah/b.md', MARKET)];
    const documents = { 'arsip/pasar.md': MARKET.replace('Senin', 'hari ini') };
    expect(matched(documents, bases)).toEqual({ 'arsip/pasar.md': 'naskah/b.md' });
  });

  test('bertemu juga bila naskah lain memakai nama lamanya', () => {
    const bases = [base('naskah/a.md', TRAINING), base('naskah/a.md', MARKET)];
    expect(matched({ 'naskah/a.md': MARKET, 'naskah/lama.md': TRAINING }, bases)).toEqual({
      'naskah/a.md': 'naskah/a.md',
      'naskah/lama.md': 'naskah/a.md',
    });
  });

  test('tidak bertemu bila isinya tidak ada hubungannya', () => {
    expect(matched({ 'naskah/lain.md': MARKET }, [base('naskah/a.md', TRAINING)])).toEqual({});
  });

  test('satu catatan tidak dipakai dua naskah', () => {
    const documents = { 'naskah/a.md': TRAINING, 'naskah/salinan.md': TRAINING };
    expect(matched(documents, [base('naskah/a.md', TRAINING)])).toEqual({
      'naskah/a.md': 'naskah/a.md',
    });
  });
});

describe('catatan dasar sebagai berkas', () => {
  test('terbaca kembali seperti semula', () => {
    const { base: written } = base('naskah/a.md', `---\njudul: "a"\n---\n\n${TRAINING}`);
    expect(parseBase(serializeBase(written))).toEqual({ ok: true, value: written });
  });

  test.each(['', '{', '{"version":2}', '[]'])('%j bukan catatan dasar', (text) => {
    expect(parseBase(text).ok).toBe(false);
  });
});
