import fc from 'fast-check';
import { decodeHTMLStrict } from 'entities';
import { describe, expect, test } from 'vitest';
import { parseDraft } from '../../src/draft/draft.ts';
import type { Block, Inline, Text } from '../../src/draft/nodes.ts';
import { readProse } from '../../src/draft/prose.ts';
import { Source } from '../../src/text/source.ts';
import { contains, type Span } from '../../src/text/span.ts';
import { anyText, markdownFile } from './markdown.ts';

const numRuns = Number(process.env['RUNS'] ?? 400);
const check = (property: fc.IProperty<never> | unknown): void =>
  fc.assert(property as fc.IProperty<[string]>, { numRuns });

type Node = { readonly span: Span };

function childNodes(node: Block | Inline | Node): readonly Node[] {
  const n = node as Record<string, unknown>;
  return [n['header'], ...(Array.isArray(n['rows']) ? n['rows'] : []), n['blocks'], n['items'], n['children']]
    .filter((x): x is readonly Node[] => Array.isArray(x))
    .flat();
}

function walk(node: Node): readonly Node[] {
  return [node, ...childNodes(node).flatMap(walk)];
}

describe('setiap teks', () => {
  test('anything', () => {
    check(
      fc.property(fc.oneof(anyText, markdownFile.map((m) => m.content)), (content) => {
        const source = new Source('a.md', content);
        const draft = parseDraft(source);
        for (const block of draft.blocks.flatMap(walk) as (Node & { kind: string })[]) {
          if (block.kind === 'text') {
            const node = block as Text;
            const read = source.text.slice(node.span.start, node.span.end);
            if (node.verbatim) expect(read.replace(/[\u2028\u2029]/gu, ' ')).toBe(node.value);
            else expect(decodeHTMLStrict(read)).toBe(node.value);
          }
          let end = block.span.start;
          for (const child of childNodes(block)) {
            expect(contains(block.span, child.span), 'in parent').toBe(true);
            expect(child.span.start, 'in order').toBeGreaterThanOrEqual(end);
            end = child.span.end;
          }
        }
        let end = 0;
        for (const block of draft.blocks) {
          expect(block.span.start).toBeGreaterThanOrEqual(end);
          expect(block.span.end).toBeGreaterThan(block.span.start);
          end = block.span.end;
        }
        for (const passage of readProse(draft)) {
          for (const word of passage.words) {
            if (!passage.isVerbatim(word.start, word.end)) continue;
            const span = passage.span(word.start, word.end);
            expect(source.text.slice(span.start, span.end)).toBe(word.text);
          }
          void passage.sentences;
          void passage.quotes;
        }
      }),
    );
  });

  test('every generated word', () => {
    check(
      fc.property(markdownFile, ({ content, words }) => {
        const source = new Source('a.md', content);
        const draft = parseDraft(source);
        expect(draft.unreadable).toEqual([]);
        const found: string[] = [];
        const at: number[] = [];
        for (const passage of readProse(draft)) {
          if (!passage.node) continue;
          for (const word of passage.words) {
            if (!/^x\d+y/u.test(word.text)) continue;
            found.push(word.text);
            at.push(passage.span(word.start, word.end).start);
            expect(passage.isVerbatim(word.start, word.end), word.text).toBe(true);
          }
        }
        const expected = words.filter((w) => /^x\d+y/u.test(w));
        expect(found).toEqual(expected);
        expect(at).toEqual(expected.map((w) => source.text.indexOf(w)));
      }),
    );
  });
});
