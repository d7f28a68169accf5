import { decodeHTMLStrict } from 'entities';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Draft, parseDraft } from '../../src/draft/draft.ts';
import { readProse } from '../../src/draft/prose.ts';
import { Source } from '../../src/text/source.ts';
import { contains, type Span } from '../../src/text/span.ts';
import { allNodes, childrenOf, textsOf } from '../support/nodes.ts';
import { anyText, markdownFile } from './markdown.ts';

/** `RUNS=5000 npx vitest run tests/properties` looks harder. */
const { RUNS = '300' } = process.env;
const options = { numRuns: Number(RUNS) };
const files = fc.oneof(markdownFile, anyText);

function read(content: string): Draft {
  return parseDraft(new Source('naskah.md', content));
}

function cut({ source }: Draft, span: Span): string {
  return source.text.slice(span.start, span.end);
}

function inOrder(spans: readonly Span[]): boolean {
  return spans.every((span, index) => span.start >= (spans[index - 1]?.end ?? 0));
}

test('setiap teks terbaca di sumbernya, huruf demi huruf atau sebagai rujukan karakter', () => {
  fc.assert(
    fc.property(files, (content) => {
      const draft = read(content);
      const texts = textsOf(draft.blocks);
      const plain = (text: string): string => text.replace(/[\u2028\u2029]/gu, ' ');
      const shown = texts.map(({ span, verbatim }) =>
        verbatim ? plain(cut(draft, span)) : decodeHTMLStrict(cut(draft, span)),
      );
      expect(shown).toEqual(texts.map((text) => text.value));
    }),
    options,
  );
});

test('setiap bagian berada di dalam induknya, berurutan, dan tidak bertumpuk', () => {
  fc.assert(
    fc.property(files, (content) => {
      const { blocks } = read(content);
      expect(inOrder(blocks.map((block) => block.span))).toBe(true);
      for (const node of allNodes(blocks)) {
        const spans = childrenOf(node).map((child) => child.span);
        expect(inOrder(spans)).toBe(true);
        expect(spans.every((span) => contains(node.span, span))).toBe(true);
      }
    }),
    options,
  );
});

test('setiap kata ditemukan satu kali, berurutan, di tempatnya yang sebenarnya', () => {
  fc.assert(
    fc.property(markdownFile, (content) => {
      const draft = read(content);
      const written = [...draft.source.text.matchAll(/x\d+y[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu)];
      const found = readProse(draft).flatMap((passage) =>
        passage.words
          .filter((word) => /^x\d+y/u.test(word.text))
          .map(({ text, start, end }) => {
            const verbatim = passage.isVerbatim(start, end);
            return { text, verbatim, ...passage.span(start, end) };
          }),
      );
      expect(draft.unreadable).toEqual([]);
      expect(found).toEqual(
        written.map(({ 0: text, index }) => {
          return { text, verbatim: true, start: index, end: index + text.length };
        }),
      );
    }),
    options,
  );
});

test('kata, kalimat, dan kutipan dari teks apa pun berada di dalam naskah', () => {
  fc.assert(
    fc.property(files, (content) => {
      const draft = read(content);
      const whole = { start: 0, end: draft.source.text.length };
      for (const passage of readProse(draft)) {
        const parts = [...passage.words, ...passage.sentences, ...passage.quotes];
        const spans = parts.map(({ start, end }) => passage.span(start, end));
        expect(inOrder(passage.sentences) && inOrder(passage.quotes)).toBe(true);
        expect([passage.wholeSpan, ...spans].every((span) => contains(whole, span))).toBe(true);
      }
      const faults = [...draft.unreadable, ...draft.metaFaults];
      expect(faults.every((fault) => contains(whole, fault.span))).toBe(true);
    }),
    options,
  );
});

test('baris dan kolom menunjuk kembali ke tempat yang sama', () => {
  fc.assert(
    fc.property(files, (content) => {
      const source = new Source('naskah.md', content);
      const offsets = Array.from({ length: source.text.length + 1 }, (_, offset) => offset);
      const back = offsets.map((offset) => {
        const { line, column } = source.position(offset);
        return (source.lineStarts[line - 1] ?? 0) + column - 1;
      });
      expect(back).toEqual(offsets);
    }),
    options,
  );
});
