import { kindOfWord } from '../../knowledge/word-kinds.ts';
import { wordSet } from '../../text/patterns.ts';

/** What joins a main clause to the one before, or leads in a row: the comma behind it is another. */
const NO_OPENING = wordSet(
  'tetapi tapi namun maka lalu padahal melainkan sedangkan',
  'antara seperti termasuk kecuali',
);

/**
 * Whether a text opens with a preposition or a conjunction, so that what stands before its comma
 * cannot stand alone: `Usai membagikan beras, …`, `“Karena hujan, …`.
 */
export function opensDependent(text: string): boolean {
  const [, word = ''] = /^["“(]?\s?([A-Za-z]+)(?![A-Za-zÀ-ɏ-])/u.exec(text) ?? [];
  const first = word.toLowerCase();
  const kind = kindOfWord(first);
  return (kind === 'preposition' || kind === 'conjunction') && !NO_OPENING.has(first);
}
