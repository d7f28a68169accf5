import { lowerCase } from './case.ts';
import { quotedSpans } from './quotes.ts';
import type { Span } from './span.ts';
import { SAID, SAID_RARELY, SAYS } from './speech-verbs.ts';
import { textBefore } from './text-before.ts';
import { findWords } from './words.ts';

/** Verbs that say that somebody speaks, as releases use them. */
const SPEAKING = new RegExp(
  `(?<![a-zÀ-ɏ])(?:(?:${SAID})(?:nya)?|menurut|${SAYS})(?![a-zÀ-ɏ])`,
  'u',
);
/** What names a title rather than speech, right before the quotation mark. */
const TITLE_BEFORE =
  /(?<![a-zÀ-ɏ])(?:(?:ber)?tema(?:nya)?|bertajuk|(?:ber)?judul|program|gerakan|slogan|moto|lagu|buku|film|aplikasi|tagar|istilah|sebutan|kata)[,:]?\s?$/u;
/** That somebody speaks, right after the closing mark: `” kata Camat`, `”. Ucapnya`. */
const SPEAKER_AFTER = new RegExp(`^[,.]?\\s(?:${SAID}|${SAID_RARELY})(?:nya)?(?![a-zÀ-ɏ])`, 'u');
/** Shorter quotations are single words and terms, not what somebody said. */
const SHORTEST_SPEECH = 4;

/**
 * The quotations of a paragraph in which somebody speaks, marks included: four words or more that
 * end with a mark of their own (`“…,”`, `“….”`) or name their speaker next (`“…” kata Camat`), with
 * a verb of speaking outside the quotations.
 * Titles and themes (`bertema “…”`) are none.
 */
export function findDirectSpeech(text: string): readonly Span[] {
  const quotes = quotedSpans(text);
  if (quotes.length === 0) return [];
  const lower = lowerCase(text);
  const isSpoken = ({ end }: Span): boolean => SPEAKER_AFTER.test(lower.slice(end, end + 24));
  if (!SPEAKING.test(outside(lower, quotes)) && !quotes.some(isSpoken)) return [];
  return quotes.filter((quote) => {
    const { start, end } = quote;
    const inner = text.slice(start, end);
    const closed = /[.,!?…](?:["”»]|[’']{2})?$/u.test(inner);
    if (!closed && !isSpoken(quote) && !isFollowedByComma(text, start, end)) return false;
    if (TITLE_BEFORE.test(textBefore(lower, start, 24))) return false;
    return findWords(inner).length >= SHORTEST_SPEECH;
  });
}

/** `"Kami siap melayani", kata …`: the comma on the wrong side, yet a whole sentence is spoken. */
function isFollowedByComma(text: string, start: number, end: number): boolean {
  return text[end] === ',' && /^.\s?[A-ZÀ-Þ]/u.test(text.slice(start, start + 4));
}

function outside(text: string, quotes: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of quotes) {
    out += `${text.slice(at, start)} `;
    at = end;
  }
  return out + text.slice(at);
}
