import { expect, test } from 'vitest';
import { displayWidth } from '../../src/text/display-width.ts';

test.each([
  ['Wali Kota', 9],
  ['', 0],
  ['é', 1],
  ['e\u0301', 1],
  ['“…”', 3],
  ['→ a.md', 6],
  ['3 │', 3],
  ['日本', 4],
  ['🎉', 2],
  ['👨‍👩‍👧', 2],
  ['🇮🇩', 2],
  ['☎️', 2],
  ['a\u200Bb', 2],
])('%j menempati %i kolom', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});
