import { fitCapitals } from '../draft/capitals.ts';
import type { Passage } from '../draft/passage.ts';
import type { Lexicon } from '../morphology/lexicon.ts';
import type { Slipped } from '../morphology/slip.ts';
import type { Word } from '../text/words.ts';
import type { Report } from './finding.ts';
import { replacement } from './replacement.ts';

/** What is said of a word that is likely, or certain, to be a slip for another. */
export function reportSlip(
  passage: Passage,
  word: Word,
  { text, isCertain }: { readonly text: string; readonly isCertain: boolean },
  lexicon: Lexicon,
): Report {
  return {
    ...replacement(passage, word.start, word.end, text, { safe: isCertain }),
    severity: isCertain ? 'error' : 'warning',
    message: `${doubt(word, lexicon)}; mungkin maksudnya “${text}”.`,
  };
}

/** What is said of a word one slip from another that the draft has again and again. */
export function reportOwnSlip(passage: Passage, word: Word, text: string): Report {
  return {
    ...replacement(passage, word.start, word.end, text, { safe: false }),
    message: `Naskah ini menulis “${text}” di tempat lain; mungkin “${word.text}” salah ketik.`,
  };
}

/** What speaks against a word: one on a rare root may well stand in a dictionary. */
function doubt({ text, lower }: Word, lexicon: Lexicon): string {
  const isWord = lexicon.isKnown(lower);
  return `“${text}” ${isWord ? 'tidak lazim' : 'tidak ada dalam kamus'}`;
}

/** The same of one for which two words may be meant. */
export function reportReading(
  passage: Passage,
  word: Word,
  slip: Slipped,
  lexicon: Lexicon,
): Report {
  const text = fitCapitals(passage, word, slip.correction);
  const { isCertain, alternative } = slip;
  if (alternative === undefined) return reportSlip(passage, word, { text, isCertain }, lexicon);
  const other = fitCapitals(passage, word, alternative);
  return {
    span: passage.span(word.start, word.end),
    suggestions: [text, other],
    message: `${doubt(word, lexicon)}; mungkin maksudnya “${text}” atau “${other}”.`,
  };
}

/** The same of two words run together. */
export function reportParting(passage: Passage, word: Word, parted: string): Report {
  const text = fitCapitals(passage, word, parted);
  return {
    ...replacement(passage, word.start, word.end, text, { safe: false }),
    message: `“${word.text}” dua kata yang tersambung; tulis “${text}”.`,
  };
}
