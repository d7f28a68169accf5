import { isAllCapitals } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isSyllabicAcronym, keepsCapitals } from '../../knowledge/acronym-forms.ts';
import type { Span } from '../../text/span.ts';

/** What must be known of words in lower case; a lexicon knows it. */
interface Vocabulary {
  frequency(word: string): number;
}

/** Two or three words in capitals behind one of address, which initials seldom follow so long. */
const SHOUTED =
  /(?<=(?:Bapak|Ibu|Pak|Bu|Sdr\.|Sdri\.|Saudara|Saudari|H\.|Hj\.|Drs\.|Dra\.) )[A-Z]{4,}(?: [A-Z]{4,}){1,2}(?![A-Za-z]|,? [A-Z]{2,}(?![A-Za-z.]))/gu;

/** From this frequency on, in doublings, a word is one of an office or body rather than of a name. */
const COMMON = 3;

/** Wives of soldiers and policemen, who are called by their society. */
const SOCIETY = /PERSIT|BHAYANGKARI|JALASENASTRI/u;

/** The names of people in capitals throughout amid words that are not: `Bapak JUNAEDI SANTOSA hadir`. */
export function* findShoutedNames(passage: Passage, lexicon: Vocabulary): Generator<Span> {
  const { text } = passage;
  if (!['paragraph', 'item'].includes(passage.role) || isAllCapitals(passage)) return;
  if (!/ [A-Z]{4,} [A-Z]{4}/u.test(text)) return;
  for (const { 0: name, index: start } of text.matchAll(SHOUTED)) {
    if (SOCIETY.test(name) || passage.isQuoted(start, start + name.length)) continue;
    if (name.split(' ').every((word) => isName(word, lexicon)))
      yield { start, end: start + name.length };
  }
}

function isName(word: string, lexicon: Vocabulary): boolean {
  const lower = word.toLowerCase();
  if (isSyllabicAcronym(lower) || keepsCapitals(word) || !/[AEIOUY]/u.test(word)) return false;
  return lexicon.frequency(lower) < COMMON;
}
