import type { Passage } from '../draft/passage.ts';
import { contains, type Span } from '../text/span.ts';
import type { Fix } from './finding.ts';

/**
 * The words of others in a draft. Direct quotes, in marks or as a Markdown quote, are somebody's
 * speech: what is misspelt there is reported, but a person must decide to change it. The theme of
 * the event is fixed text, written letter for letter everywhere: its wording is not judged at all.
 */
export class LockedText {
  readonly #quotes: readonly Span[];
  readonly #themes: readonly Span[];

  constructor(passages: readonly Passage[], theme: string | undefined) {
    this.#quotes = passages.flatMap((passage) =>
      passage.inBlockQuote
        ? [passage.wholeSpan]
        : passage.quotes.map(({ start, end }) => passage.span(start + 1, end - 1)),
    );
    this.#themes = theme === undefined ? [] : passages.flatMap((one) => findAll(one, theme));
  }

  /** Whether a place stands wholly inside the theme of the event. */
  isTheme(span: Span): boolean {
    return this.#themes.some((theme) => contains(theme, span));
  }

  /** The fix as it may be made: by itself only where it changes nothing of a quote. */
  restrain(fix: Fix): Fix {
    const touchesQuote = fix.edits.some(({ span }) =>
      this.#quotes.some((quote) => contains(quote, span)),
    );
    return touchesQuote ? { ...fix, safe: false } : fix;
  }
}

function findAll(passage: Passage, words: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = passage.text.indexOf(words); at !== -1; at = passage.text.indexOf(words, at + 1)) {
    spans.push(passage.span(at, at + words.length));
  }
  return spans;
}
