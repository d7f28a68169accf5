import type { Span } from '../text/span.ts';
import { textBefore } from '../text/text-before.ts';
import type { Draft } from './draft.ts';
import { type Cell, plainText } from './nodes.ts';
import type { Passage } from './passage.ts';
import { variantOf } from './release-variants.ts';

/**
 * Where a release gives the words that it sets right: the rumour of a clarification, what a report
 * or an earlier release said. They are not statements of its own, and not its own to spell.
 *
 * @returns spans in the file
 */
export function findDisputedText(draft: Draft, passages: readonly Passage[]): readonly Span[] {
  const { klaim, menjawab } = draft.meta;
  switch (variantOf(draft)) {
    case 'klarifikasi':
      return [...quotedBlocks(passages), ...occurrences(passages, klaim?.isi)];
    case 'hak-jawab':
      return [...quotedBlocks(passages), ...occurrences(passages, menjawab?.judul)];
    case 'ralat':
      return [...writtenCells(draft, passages), ...writtenQuotes(passages)];
    default:
      return [];
  }
}

function quotedBlocks(passages: readonly Passage[]): readonly Span[] {
  return passages.filter(({ inBlockQuote }) => inBlockQuote).map(({ wholeSpan }) => wholeSpan);
}

/** Wherever the words stand, with or without the stop that closes them. */
function occurrences(passages: readonly Passage[], words: string | undefined): readonly Span[] {
  const sought = words?.trim().replace(/[.!?]$/u, '') ?? '';
  if (sought === '') return [];
  return passages.flatMap((passage) => {
    const spans: Span[] = [];
    let at = passage.text.indexOf(sought);
    while (at !== -1) {
      spans.push(passage.span(at, at + sought.length));
      at = passage.text.indexOf(sought, at + sought.length);
    }
    return spans;
  });
}

/** The title of the column that quotes what an erratum sets right. */
export const WRITTEN_COLUMN =
  /^(?:yang )?(?:tertulis|tercantum|semula|sebelumnya|keliru|salah)(?![a-zà-ɏ])/iu;

/** The cells below `Tertulis`. */
function writtenCells({ blocks }: Draft, passages: readonly Passage[]): readonly Span[] {
  const cells = new Set<unknown>();
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const column = block.header.findIndex(({ children }: Cell) =>
      WRITTEN_COLUMN.test(plainText(children)),
    );
    if (column !== -1) for (const row of block.rows) cells.add(row[column]);
  }
  return passages.filter(({ node }) => cells.has(node)).map(({ wholeSpan }) => wholeSpan);
}

/** `tertulis “diikuti 57 peserta”`. */
function writtenQuotes(passages: readonly Passage[]): readonly Span[] {
  return passages.flatMap((passage) =>
    passage.quotes
      .filter(({ start }) =>
        /(?:tertulis|tercantum|semula|sebelumnya)[,:]?\s?$/u.test(
          textBefore(passage.lower, start, 20),
        ),
      )
      .map(({ start, end }) => passage.span(start, end)),
  );
}
