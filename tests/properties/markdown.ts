import fc from 'fast-check';

/** Lines of Markdown and the words in them that a reader reads, in order. */
export interface Generated {
  readonly lines: readonly string[];
  readonly words: readonly string[];
}

/** A piece of one line, and the words that a reader reads in it. */
interface Phrase {
  readonly text: string;
  readonly words: readonly string[];
}

const STEMS = [
  'wali',
  'kota',
  'pelatihan',
  'Rp1.250.000,00',
  '09.30',
  'undang-undang',
  'Jum’at',
  'ke-81',
  '75',
  'café',
  'Kamis',
];
const AROUND = ['', '', '', ',', '.', ' 🎉', '\u00A0', ' “ya”', ' –', ' &', ' (a)'];

/** Numbers the words, so that each is found once and only once. */
let counter = 0;

const word: fc.Arbitrary<string> = fc.constantFrom(...STEMS).map((stem) => {
  counter++;
  return `x${counter}y${stem.replace(/[^\p{L}\p{N}]/gu, '')}`;
});

/** Words with punctuation, emoji and no-break spaces between them. */
const plain: fc.Arbitrary<Phrase> = fc
  .array(fc.tuple(word, fc.constantFrom(...AROUND)), { minLength: 1, maxLength: 4 })
  .map((parts) => ({
    text: parts.map(([name, after]) => name + after).join(' '),
    words: parts.flatMap(([name, after]) => [name, ...(after.match(/[a-z]+/gu) ?? [])]),
  }));

const wrap = (open: string, close: string, inner: fc.Arbitrary<Phrase>): fc.Arbitrary<Phrase> =>
  inner.map(({ text, words }) => ({ text: open + text.trim() + close, words }));

const silent = (...texts: readonly string[]): fc.Arbitrary<Phrase> =>
  fc.constantFrom(...texts).map((text) => ({ text, words: [] }));

/** Emphasis around one bare word: anything else may not count as emphasis. */
const bare: fc.Arbitrary<Phrase> = word.map((text) => ({ text, words: [text] }));

const inline: fc.Arbitrary<Phrase> = fc.oneof(
  { weight: 5, arbitrary: plain },
  wrap('**', '**', bare),
  wrap('_', '_', bare),
  wrap('***', '***', bare),
  wrap('**_', '_**', bare),
  wrap('~~', '~~', bare),
  wrap('[', '](https://contoh.go.id/a_b)', fc.oneof(plain, wrap('*', '*', bare))),
  wrap('[\\[', '\\]](<a b> "judul")', bare),
  wrap('[', '][rujukan]', bare),
  silent('`kode **x**`', '![gambar](foto.jpg)', '<b>', '<!-- catatan -->', '\\*', '\\_', '&amp;'),
  silent('&nbsp;', '&#160;', '&eacute;', '\\|', '\\\\', '*', '&', '\t', '[ ]', '<', '~'),
);

const sentence: fc.Arbitrary<Phrase> = fc
  .tuple(bare, fc.array(inline, { maxLength: 5 }), bare)
  .map(([first, middle, last]) => {
    const phrases = [first, ...middle, last];
    return {
      text: phrases.map((phrase) => phrase.text).join(' '),
      words: phrases.flatMap((phrase) => phrase.words),
    };
  });

const paragraph: fc.Arbitrary<Generated> = fc
  .array(fc.tuple(sentence, fc.constantFrom('', '', '  ', '\\', ' ')), {
    minLength: 1,
    maxLength: 3,
  })
  .map((rows) => ({
    lines: rows.map(([{ text }, end], index) => text + (index < rows.length - 1 ? end : '')),
    words: rows.flatMap(([{ words }]) => words),
  }));

const heading: fc.Arbitrary<Generated> = fc.oneof(
  fc.tuple(sentence, fc.constantFrom('# ', '### ', '##  '), fc.constantFrom('', ' ##')).map(
    ([{ text, words }, open, close]) => ({ lines: [open + text + close], words }),
  ),
  fc.tuple(paragraph, fc.constantFrom('===', '---', '-')).map(([{ lines, words }, under]) => ({
    lines: [...lines, under],
    words,
  })),
);

const table: fc.Arbitrary<Generated> = fc
  .tuple(
    fc.array(bare, { minLength: 2, maxLength: 2 }),
    fc.array(fc.array(fc.option(sentence, { nil: undefined }), { minLength: 1, maxLength: 2 }), {
      maxLength: 3,
    }),
    fc.boolean(),
  )
  .map(([header, rows, fenced]) => {
    const row = (cells: readonly (Phrase | undefined)[]): string =>
      fenced || cells.length < 2 || !cells[0] || !cells.at(-1)
        ? `| ${cells.map((cell) => cell?.text ?? '').join(' | ')} |`
        : cells.map((cell) => cell?.text ?? '').join('|');
    return {
      lines: [row(header), '| :-- | --: |', ...rows.map(row)],
      words: [...header, ...rows.flat()].flatMap((cell) => cell?.words ?? []),
    };
  });

const other: fc.Arbitrary<Generated> = fc
  .constantFrom(['***'], ['```', 'kode', '', '  kode', '```'], ['<div>html</div>'], ['    kode'])
  .map((lines) => ({ lines, words: [] }));

/** Sets `first` before the first line and `rest` before the others. */
const indent = (block: Generated, first: string, rest: string): Generated => ({
  lines: block.lines.map((line, index) => (index === 0 ? first : line === '' ? '' : rest) + line),
  words: block.words,
});

const join = (blocks: readonly Generated[]): Generated => ({
  lines: blocks.flatMap((block, index) => (index === 0 ? block.lines : ['', ...block.lines])),
  words: blocks.flatMap((block) => block.words),
});

const { blocks } = fc.letrec<{ blocks: Generated; block: Generated }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'markdown' },
    paragraph,
    heading,
    table,
    other,
    tie('blocks').map((inner) => ({
      lines: inner.lines.map((line) => (line === '' ? '>' : `> ${line}`)),
      words: inner.words,
    })),
    paragraph.map((inner) => indent(inner, '> ', '')),
    paragraph.map((inner) => indent(inner, '>   > ', '> ')),
    fc
      .tuple(
        fc.array(fc.oneof(tie('blocks'), paragraph), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('- ', '* ', '1. ', '7) ', '-   '),
        fc.boolean(),
      )
      .map(([items, marker, loose]) => {
        const made = items.map((item) => indent(item, marker, ' '.repeat(marker.length)));
        return loose
          ? join(made)
          : { lines: made.flatMap((m) => m.lines), words: made.flatMap((m) => m.words) };
      }),
    fc
      .tuple(paragraph, fc.constantFrom('- ', '- [x] ', '3. [ ]  '))
      .map(([inner, marker]) => indent(inner, marker, '')),
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }).map(join),
}));

/** A tab after the marker of a list and in front of its lines. */
const tabbed = blocks.map((inner) => indent(inner, '-\t', '\t'));

const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const front = fc.constantFrom('', '---\njudul: Contoh\n---\n', '---\njenis: rilis\n---\n\n');

/** A Markdown file made of every construct, with the words of its body in order. */
export const markdownFile: fc.Arbitrary<{ content: string; words: readonly string[] }> = fc
  .tuple(fc.oneof({ weight: 9, arbitrary: blocks }, tabbed), lineEnd, front, fc.boolean())
  .map(([body, end, head, mark]) => {
    const text = `${head}${body.lines.join('\n')}\n\n[rujukan]: https://contoh.go.id\n`;
    return { content: (mark ? '\uFEFF' : '') + text.replaceAll('\n', end), words: body.words };
  });

const NASTY = [
  ...'>-*_+#`~|[]()!<&;:\\"\'=.\t  \n\n\n0123ab',
  '\r\n',
  '\r',
  '**',
  '__',
  '> ',
  '- ',
  '1. ',
  '[ ] ',
  '    ',
  '```',
  '---',
  '---\n',
  '|-|-|\n',
  '&amp;',
  '&#160;',
  '![',
  '](',
  'https://a.b',
  'a@b.co',
  '\u00A0',
  '\uFEFF',
  '\u2028',
  '🎉',
  'é',
  'kata',
  '<b>',
  '<!--',
  '-->',
  '\0',
  '\uD800',
];

/** Any string, and above all strings that Markdown and YAML read in odd ways. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...NASTY), { maxLength: 40 }).map((a) => a.join('')) },
  fc.array(fc.constantFrom(...NASTY), { maxLength: 25 }).map((a) => `---\n${a.join('')}\n---\nkata`),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
