import fc from 'fast-check';

/** Lines of Markdown. Each prose word in them opens with `§`, for which a number comes in the end. */
type Lines = readonly string[];

const word = fc
  .constantFrom('wali', 'kota', 'Rp1.250', 'ke-81', 'undang-undang', '75', 'café', 'Kamis')
  .map((stem) => `§${stem}`);

const plain = fc
  .array(
    fc.tuple(word, fc.constantFrom('', '', ',', '.', ' 🎉', '\u00A0', ' “ya”', ' –', ' & (a)')),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.flat().join(''))
  .map((text) => text.replaceAll(/(?<=[^\s§])§/gu, ' §'));

const inline = fc.oneof(
  { weight: 5, arbitrary: plain },
  word.map((text) => `**${text}**`),
  word.map((text) => `_${text}_`),
  word.map((text) => `***${text}***`),
  word.map((text) => `**_${text}_**`),
  word.map((text) => `~~${text}~~`),
  plain.map((text) => `[${text}](https://contoh.go.id/a_b)`),
  word.map((text) => `[*${text}*](/a "b")`),
  word.map((text) => `[\\[${text}\\]](<a b> "judul")`),
  word.map((text) => `[${text}][rujukan]`),
  fc.constantFrom('`kode **x**`', '![gambar](foto.jpg)', '<b>', '<!-- catatan -->', '\\*', '\\_'),
  fc.constantFrom(
    '&amp;',
    '&nbsp;',
    '&#160;',
    '&eacute;',
    '\\|',
    '\\\\',
    '*',
    '&',
    '\t',
    '[ ]',
    '[^1]',
  ),
  fc.constantFrom('<', '~', '<https://contoh.go.id>', 'www.contoh.go.id', 'humas@contoh.go.id'),
);

const sentence = fc
  .tuple(word, fc.array(inline, { maxLength: 5 }), word)
  .map(([first, middle, last]) => [first, ...middle, last].join(' '));

/** Lines of one paragraph, the inner ones with hard breaks now and then. */
const paragraph: fc.Arbitrary<Lines> = fc
  .tuple(
    fc.array(fc.tuple(sentence, fc.constantFrom('', '  ', '\\', ' ')), { maxLength: 2 }),
    sentence,
  )
  .map(([rows, last]) => [...rows.map((row) => row.join('')), last]);

const heading: fc.Arbitrary<Lines> = fc.oneof(
  fc
    .tuple(fc.constantFrom('# ', '### ', '##  '), sentence, fc.constantFrom('', ' ##'))
    .map((parts) => [parts.join('')]),
  fc
    .tuple(paragraph, fc.constantFrom('===', '---', '-'))
    .map(([lines, under]) => [...lines, under]),
);

const row = fc.oneof(
  fc
    .array(fc.oneof(sentence, fc.constant('')), { minLength: 1, maxLength: 2 })
    .map((cells) => `| ${cells.join(' | ')} |`),
  fc.tuple(sentence, sentence).map((cells) => cells.join('|')),
);

const table: fc.Arbitrary<Lines> = fc
  .tuple(word, word, fc.array(row, { maxLength: 3 }))
  .map(([left, right, rows]) => [`| ${left} | ${right} |`, '| :-- | --: |', ...rows]);

const silent: fc.Arbitrary<Lines> = fc.constantFrom(
  ['***'],
  ['```', 'kode', '', '  kode', '```'],
  ['<div>html</div>'],
  ['    kode'],
);

/** Sets `first` before the first line and `rest` before the others. */
const prefix = (lines: Lines, first: string, rest: string): Lines =>
  lines.map((line, index) => (index === 0 ? first : line === '' ? '' : rest) + line);

const marked = (item: Lines, marker: string): Lines =>
  prefix(item, marker, ' '.repeat(marker.length));

const join = (blocks: readonly Lines[]): Lines =>
  blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));

const { blocks } = fc.letrec<{ blocks: Lines; block: Lines }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'markdown' },
    paragraph,
    heading,
    table,
    silent,
    tie('blocks').map((lines) => lines.map((line) => `>${line === '' ? '' : ` ${line}`}`)),
    fc
      .tuple(
        fc.array(fc.oneof(tie('blocks'), paragraph), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('- ', '* ', '1. ', '7) ', '-   '),
      )
      .chain(([items, marker]) => {
        const lists = items.map((item) => marked(item, marker));
        return fc.constantFrom(join(lists), lists.flat());
      }),
    tie('blocks').map((lines) => prefix(lines, '[^1]: ', '    ')),
    fc
      .tuple(
        paragraph,
        fc.constantFrom(
          ['[^a]: ', ''],
          ['> ', ''],
          ['>   > ', '> '],
          ['- ', ''],
          ['- [x] ', ''],
          ['3. [ ]  ', ''],
        ),
      )
      .map(([lines, [first = '', rest = '']]) => prefix(lines, first, rest)),
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }).map(join),
}));

const body = fc.oneof(
  { weight: 9, arbitrary: blocks },
  blocks.map((lines) => prefix(lines, '-\t', '\t')),
);

const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));

/** Front matter with a headline in every style of YAML. */
const front = fc.oneof(
  fc.constant(''),
  fc
    .tuple(words, words, words)
    .chain(([a, b, c]) =>
      fc.constantFrom(
        `---\njudul: ${a} &amp; \\${b}\n---\n`,
        `---\njudul: ${a}\n  ${b}\n  ${c}\njenis: rilis\n---\n\n`,
        `---\njudul: '${a}: ''${b}'''\nsubjudul: "${c}"\n---\n`,
        `---\njudul: "${a} \\"${b}\\" \\u00e9 \\\n  ${c}"\n---\n`,
        `---\njudul: >-\n  ${a}\n\n  ${b}\nfoto:\n  - berkas: a.jpg\n    teks: ${c}\n---\n`,
        `---\nfoto: [{berkas: a.jpg, teks: ${a}}]\nsubjudul: |\n    ${b}\n    ${c}\n---\n`,
      ),
    ),
);

/** A file of every construct, in which each prose word is `x` + its number + `y` + its stem. */
export const markdownFile: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('', '\uFEFF'), front, body, fc.constantFrom('\n', '\r\n', '\r'))
  .map(([mark, head, lines, lineEnd]) => {
    let number = 0;
    return `${mark}${head}${lines.join('\n')}\n\n[rujukan]: https://contoh.go.id\n`
      .replaceAll('§', () => `x${++number}y`)
      .replaceAll('\n', lineEnd);
  });

const piece = fc.oneof(
  fc.constantFrom(...'>-*_+#`~|[]()!<&;:\\"\'=.\t  \n\n\n0123ab'),
  fc.constantFrom('\r\n', '\r', '**', '__', '> ', '- ', '1. ', '[ ] ', '    ', '```', '---\n'),
  fc.constantFrom('|-|-|\n', '&amp;', '&#160;', '![', '](', 'https://a.b', 'a@b.co', '<b>', '<!--'),
  fc.constantFrom(
    '\u00A0',
    '\uFEFF',
    '\u2028',
    '🎉',
    'é',
    'kata',
    '-->',
    '[a]: b\n',
    '[^a]: ',
    'judul: ',
  ),
);

/** Any text, above all such as Markdown and YAML read in odd ways. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')) },
  fc.array(piece, { maxLength: 25 }).map((parts) => `---\n${parts.join('')}\n---\nkata`),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
