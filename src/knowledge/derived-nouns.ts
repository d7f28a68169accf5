/** Endings and beginnings that make nouns of other words, and no names. */
const DERIVED = /^(?:Pe[mnlr]?[a-z]{4,}an|Ke[a-z]{4,}an|[A-Z][a-z]{3,}(?:isasi|itas|isme))$/u;

/** Whether a word with its first letter raised looks like a noun made of another: `Pelayanan`, `Digitalisasi`. */
export function isDerivedNoun(word: string): boolean {
  return DERIVED.test(word);
}
