import { type Draft, parseDraft } from '../../src/draft/draft.ts';
import type { Passage } from '../../src/draft/passage.ts';
import { readProse } from '../../src/draft/prose.ts';
import { Source } from '../../src/text/source.ts';

export function readDraft(content: string): Draft {
  return parseDraft(new Source('naskah.md', content));
}

/** The passages of a draft written out here. */
export function passagesOf(content: string): readonly Passage[] {
  return readProse(readDraft(content));
}

/** Each prose word of a draft with its line and column, in source order: `kata 2:5`. */
export function wordPlaces(content: string): string {
  const draft = readDraft(content);
  return readProse(draft)
    .flatMap((passage) =>
      passage.words.map((word) => {
        const { line, column } = draft.source.position(passage.span(word.start, word.end).start);
        return `${word.text} ${line}:${column}`;
      }),
    )
    .join(', ');
}

/** What a draft cannot be read for: line, column, the words there and the message. */
export function unreadable(content: string): readonly string[] {
  const { source, unreadable: faults } = readDraft(content);
  return faults.map(({ span, message }) => {
    const { line, column } = source.position(span.start);
    return `${line}:${column} [${source.text.slice(span.start, span.end)}] ${message}`;
  });
}
