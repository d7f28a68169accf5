import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { DAYS_AND_MONTHS } from '../../knowledge/calendar-words.ts';
import { isDeterminer, isNumber } from '../../knowledge/counting-words.ts';
import { isQuality } from '../../knowledge/qualities.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { isSpeechVerb } from '../../text/speech-verbs.ts';
import { isBehindOpening } from './sentence-openings.ts';
import {
  isNounPhrase,
  isPredicative,
  type PartWord,
  readFields,
  type SentenceField,
  type SentencePart,
} from './sentence-parts.ts';

/**
 * Commas of a passage between a whole clause and the phrase with a preposition that completes it and
 * ends the sentence, with the word before each: `menyerahkan bantuan, kepada korban banjir.` A second
 * phrase of the same kind (`di Contoh, di Misal`), an aside and a clause of its own are none.
 */
export const findLatePhrases = perPassage((passage): readonly Span[] => {
  if (!LATE.test(passage.text)) return [];
  return readFields(passage).flatMap((field) => {
    const [clause, phrase] = field.opens ? lastTwo(field) : [];
    const last = clause?.words.at(-1);
    if (!clause || !phrase || !last || !isEndOfSentence(passage, field)) return [];
    const gap = /^(?: \([^()]*\))?,(?= $)/u.exec(passage.text.slice(clause.end, phrase.start))?.[0];
    const isLate =
      gap !== undefined && isClause(clause.words) && completes(clause.words, phrase.words);
    return isLate ? [{ start: last.start, end: last.end + gap.length }] : [];
  });
});

/** What every passage that is looked at has. */
const LATE = /[a-z)], (?:di|ke|kepada|oleh|atas|bagi|terhadap|dalam) [A-Za-z\d]/u;

/** The only two parts of a sentence, or those behind its opening; a day may follow them. */
function lastTwo({ parts }: SentenceField): readonly SentencePart[] {
  const own = parts.slice(isBehindOpening(parts, 1) ? 1 : 0);
  const isPlain = own.slice(2).every(({ words: [first] }) => TIMES.has(first?.lower ?? ''));
  return isPlain ? own.slice(0, 2) : [];
}

const TIMES = wordSet(DAYS_AND_MONTHS);

/** Whether the sentence is over behind a field. */
function isEndOfSentence({ text }: Passage, { parts }: SentenceField): boolean {
  return /^(?: ?\([\d/ ]+\))?\.?[.”"]/u.test(text.slice(parts.at(-1)?.end));
}

/** Whether a subject and its predicate stand in a part, with nothing open behind them. */
function isClause(words: readonly PartWord[]): boolean {
  const [first] = words;
  const last = words.at(-1);
  if (
    !first ||
    !last ||
    isSpeechVerb(last.lower) ||
    /^(?:preposition|conjunction)$/u.test(first.kind)
  )
    return false;
  const verb = words.findIndex(({ kind }) => isPredicative(kind));
  const subject = words.slice(0, verb);
  if (verb < 1 || words.some(({ kind }) => kind === 'conjunction')) return false;
  return isNounPhrase(subject) || first.kind === 'pronoun';
}

/** Whether a phrase can belong to nothing but the predicate of the clause before it. */
function completes(clause: readonly PartWord[], phrase: readonly PartWord[]): boolean {
  const [lead, first] = phrase;
  const last = clause.at(-1);
  if (!lead || !first || !last || !LEADS.has(lead.lower) || ASIDE.has(first.lower)) return false;
  if (clause.some(({ lower }) => lower === lead.lower) || TIMES.has(last.lower)) return false;
  // Behind a name, a day or a thing a place may tell where that lies.
  const isPlace = lead.lower === 'di' || lead.lower === 'ke';
  if (isPlace && last.kind !== 'verb' && last.kind !== 'bare verb') return false;
  if (isClauseWithoutVerb(phrase) || isAddedOnPurpose(last, phrase)) return false;
  const own = phrase.slice(/^\d/u.test(first.text) ? 2 : 1);
  return phrase.length < 13 && isNounPhrase(lead.lower === 'dalam' ? behindDeed(own) : own);
}

/** `…, kepada warga yang berhak saja`, `demi satu hal, bagi …`: what the comma sets apart for stress. */
function isAddedOnPurpose(last: PartWord, phrase: readonly PartWord[]): boolean {
  return last.lower === 'hal' || /^(?:saja|semata|pula|juga)$/u.test(phrase.at(-1)?.lower ?? '');
}

/** `bagi pelajar gratis`, `di pasar ratusan lapak kosong`: whether something is said, without a verb. */
function isClauseWithoutVerb(phrase: readonly PartWord[]): boolean {
  const last = phrase.at(-1)?.lower ?? '';
  if (!/^(?:di|bagi)$/u.test(phrase[0]?.lower ?? '')) return false;
  return isQuality(last) || NO_VERB.test(last) || phrase.some(countsAnew);
}

/** Further qualities that may be all that is said of something. */
const NO_VERB = /^(?:gratis|kosong|sepi|gelap|khusus|sulit|mahal|berbahaya|rusak|ramai|padat)$/u;

/** A number or determiner in the midst of a phrase, with which a new subject opens. */
function countsAnew({ lower }: PartWord, index: number, words: readonly PartWord[]): boolean {
  const before = words[index - 1];
  if (index < 2 || !before || before.kind === 'preposition' || before.kind === 'joint')
    return false;
  if (isDeterminer(before.lower) || isNumber(before.lower)) return false;
  return isDeterminer(lower) || isNumber(lower) || /^rp/u.test(lower);
}

/** What stands behind a verb that `dalam` leads, be it by `upaya`: `dalam upaya menekan | angka kematian`. */
function behindDeed(words: readonly PartWord[]): readonly PartWord[] {
  const verb = /^(?:upaya|usaha|rangka|proses)$/u.test(words[0]?.lower ?? '') ? 1 : 0;
  return /^me[mnlrwy]/u.test(words[verb]?.lower ?? '') ? words.slice(verb + 1) : words;
}

const LEADS = wordSet('di ke kepada oleh atas bagi terhadap dalam');

/** What a link or an aside goes on with: `oleh karena itu`, `di mana`, `bagi saya`, `dalam hal ini`. */
const ASIDE = wordSet(`
  karena sebab mana antaranya samping sisi sana sini situ luar balik tengah antara saat satu bawah
  atas sela kala saya kami kita dia mereka aku nama dasar hal arti waktu kesempatan kondisi artian izin
  rahmat berkat kehendak
`);
