import { expect, test } from 'vitest';
import { originXml, readOrigin, type WordOrigin } from '../../src/word/word-origin.ts';
import { readXml } from '../../src/word/xml-tree.ts';

function readBack(xml: string): WordOrigin {
  return readOrigin({ path: 'docProps/custom.xml', xml, root: readXml(xml) });
}
const written = (origin: WordOrigin): string => originXml(origin) ?? '';

test('jenis, varian, dan berkas acara terbaca seperti ditulis', () => {
  const origin = { kind: 'rilis', variant: 'ralat', event: 'acara/rapat & pawai.yaml' } as const;
  expect(readBack(written(origin))).toEqual(origin);
});

test('tanpa yang perlu diingat, tidak ada yang ditulis', () => {
  expect(originXml({})).toBeUndefined();
});

test('properti milik orang lain dan awalan nama lain tidak mengganggu', () => {
  const xml = written({ kind: 'brief' })
    .replace('<property ', '<property pid="9" name="Divisi"><vt:i4>3</vt:i4></property><property ')
    .replace(/(<\/?)(?=P|p)/gu, '$1op:')
    .replace('xmlns=', 'xmlns:op=');
  expect(readBack(xml)).toEqual({ kind: 'brief' });
});

test.each([
  '../lain/acara.yaml',
  '/etc/acara.yaml',
  'C:/acara.yaml',
  '\\\\peladen\\acara.yaml',
  'acara/../../x.yaml',
  'acara\n/../../x.yaml',
  'rahasia.txt',
])('berkas acara %s di luar ruang kerja tidak dipercaya', (event) => {
  expect(readBack(written({ event }))).toEqual({});
});

test('jenis yang tidak dikenal diabaikan', () => {
  expect(readBack(written({ kind: 'brief' }).replace('brief', 'surat'))).toEqual({});
});
