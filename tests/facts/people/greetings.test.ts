import { expect, test } from 'vitest';
import { parseDraft } from '../../../src/draft/draft.ts';
import { readProse } from '../../../src/draft/prose.ts';
import { findGreetingLists } from '../../../src/facts/people/greetings.ts';
import { Source } from '../../../src/text/source.ts';

function greeted(text: string): readonly (readonly string[])[] {
  const draft = parseDraft(new Source('naskah.md', text));
  return findGreetingLists(readProse(draft)).map((list) => list.map((line) => line.text));
}

test.each([
  [
    'a mark before each point of a list',
    '- Yang terhormat Bupati Contoh\n- Yang kami hormati para camat\n',
    ['Bupati Contoh', 'para camat'],
  ],
  [
    'one mark before a list',
    'Yang terhormat:\n\n- Bapak Bupati Contoh\n- Ibu Ketua TP PKK\n',
    ['Bupati Contoh', 'Ketua TP PKK'],
  ],
  [
    'several marks in one paragraph',
    'Yth. Bapak Bupati Contoh, H. Budi; yang kami hormati Camat Contoh, serta seluruh hadirin.\n',
    ['Bupati Contoh, H. Budi', 'Camat Contoh'],
  ],
])('%s', (_, text, lines) => {
  expect(greeted(text)).toEqual([lines]);
});

test('dua daftar yang disela hal lain tetap dua daftar', () => {
  const list = '- Yang terhormat Bupati Contoh\n- Yang terhormat Camat Contoh\n';
  expect(greeted(`${list}\nAcara dimulai.\n\n${list}`)).toHaveLength(2);
});

test.each([
  'Kepada yang terhormat Bapak Camat, kami persilakan.\n\nKepada yang terhormat Ibu Lurah, kami persilakan.\n',
  'Sambutan oleh yang terhormat Bupati.\n\nSambutan oleh yang terhormat Camat.\n',
  'Yang terhormat Bapak Camat dimohon maju.\n\nYang terhormat Ibu Lurah dimohon maju.\n',
  'Tokoh yang terhormat itu wafat.\n',
])('tidak ada yang disapa oleh %s', (text) => {
  expect(greeted(text)).toEqual([]);
});
