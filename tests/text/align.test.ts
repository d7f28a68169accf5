import { expect, test } from 'vitest';
import { alignWithin } from '../../src/text/align.ts';

const align = (part: string, whole: string) => alignWithin(part.split(' '), whole.split(' '));
const kinds = (part: string, whole: string) => align(part, whole).steps.map((step) => step.kind);

test('bagian yang persis ada di dalam keseluruhan tidak berjarak', () => {
  expect(align('c d', 'a b c d e').distance).toBe(0);
});

test('kata yang berubah ada pasangannya, juga di ujung', () => {
  expect(kinds('x b c', 'a b c')).toEqual(['changed', 'same', 'same']);
  expect(kinds('a b x', 'a b c d')).toEqual(['same', 'same', 'changed']);
});

test('kata tambahan dibedakan dari kata yang hilang', () => {
  expect(kinds('a x b', 'a b')).toEqual(['same', 'added', 'same']);
  expect(kinds('z a c e', 'z a b c e')).toEqual(['same', 'same', 'left-out', 'same', 'same']);
});
