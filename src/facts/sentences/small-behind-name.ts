import type { Passage } from '../../draft/passage.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';

/** What must be known of words in lower case; a lexicon knows it. */
interface Vocabulary {
  frequency(word: string): number;
}

/** A small letter behind the stop of a name that is hardly an abbreviation, or of a bracket. */
const AFTER_NAME = /(?<=(?:[A-Z][a-z]{2,20}|\([^().]{5,40}\))\. )[a-z]{4,}/gu;

/** Ranks and titles that are abbreviated in more letters than others. */
const LONG_ABBREVIATION = /(?:jen|kol|kom|kombes|tandya)\. $/u;

/** Short forms that look like a short name. */
const SHORT_FORMS = wordSet(
  // Titles and ranks.
  'prof drs dra brig kapt sert serm sdr bpk rev alm ust ners apt purn hon cand',
  // Degrees.
  'psi nat ing eng tech econ hons kom inf swt saw',
  // Of regions, firms, books and measures.
  'jln kab kec kel prov kep sek bag sub corp ltd inc intl hlm hal vol red dok telp tlp max min pol',
);

/** A word of three to five letters, and what stands before it. */
const SHORT = /(?:^|([^A-Za-z]))([A-Z][a-z]{2,4})\. $/u;

/** From this frequency on, in doublings, a word behind a short name opens a sentence. */
const COMMON = 4;

/** `… di Kota Contoh. kegiatan itu`: the sentences that open small behind a name or a bracket, with an Indonesian word. */
export function* findSmallBehindName(
  { text }: Passage,
  lexicon: Vocabulary | undefined,
): Generator<Span> {
  if (!lexicon || !/[a-z)]\. [a-z]/u.test(text)) return;
  for (const { 0: word, index } of text.matchAll(AFTER_NAME)) {
    const before = textBefore(text, index);
    if (LONG_ABBREVIATION.test(before)) continue;
    const [, sign = '', short = ''] = SHORT.exec(before) ?? [];
    if (short !== '' && (sign === '.' || !isShortName(short.toLowerCase()))) continue;
    if (lexicon.frequency(word) < (short === '' ? 1 : COMMON)) continue;
    yield { start: index, end: index + word.length };
  }
}

/** Whether a short word in lower case may be a name, and is no abbreviation: `rex`, `inter`. */
function isShortName(word: string): boolean {
  return /[aiueo]/u.test(word) && !SHORT_FORMS.has(word);
}
