import { expect, test } from 'vitest';
import { escapeHtml } from '../../src/text/escape-html.ts';

test('tanda yang berarti bagi HTML tampil sebagai dirinya', () => {
  expect(escapeHtml(`<a href="x" title='y'>&`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;',
  );
});

test('tanda yang membalik arah tulisan dan tanda kendali menjadi tampak', () => {
  expect(escapeHtml('a\u202Eb\0c')).toBe('a\uFFFDb\uFFFDc');
});

test('tab, ganti baris, dan emoji dibiarkan', () => {
  expect(escapeHtml('a\tb\r\n🎉')).toBe('a\tb\r\n🎉');
});
