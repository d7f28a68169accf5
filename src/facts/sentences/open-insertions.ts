import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { INSERTION_OPENERS, insertionLength, isOfNoun, rowLength } from './insertion-length.ts';
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
 * Insertions that a comma opens behind the subject and none closes before the predicate:
 * `Semua sekolah, termasuk madrasah wajib …`, `Camat, didampingi lurah meninjau …`. The sentence has
 * no other predicate, so that the verb in the insertion must be it.
 */
export const findOpenInsertions = perPassage((passage): readonly Span[] => {
  if (!OPENS.test(passage.text)) return [];
  return readFields(passage).flatMap((field) => {
    const last = isSentence(passage, field) ? findLast(passage, field) : undefined;
    return last ? [{ start: last.start, end: last.end }] : [];
  });
});

/** What every passage that is looked at has. */
const OPENS = new RegExp(
  `, (?:terutama|khususnya|utamanya|termasuk|terlebih|apalagi|yang|${INSERTION_OPENERS}) [A-Za-z]`,
  'u',
);

/** A caption or headline needs no predicate. */
function isSentence({ text }: Passage, { parts }: SentenceField): boolean {
  return /^\.?[.”"]/u.test(text.slice(parts.at(-1)?.end));
}

const ADDS = wordSet('terutama khususnya utamanya termasuk terlebih apalagi');

/** The last word of the insertion. */
function findLast(passage: Passage, { parts, opens }: SentenceField): PartWord | undefined {
  const [first, second] = parts;
  if (!first) return undefined;
  // `Lomba “Kota Kuat”, yang digagas warga …`: the mark ends what would be the subject.
  if (!opens) {
    const isBehindTitle = / ["“][^"“”]{3,60}["”], $/u.test(
      passage.text.slice(Math.max(0, first.start - 66), first.start),
    );
    return isBehindTitle && !second ? lastOfClause(first.words) : undefined;
  }
  const at = isBehindOpening(parts, 1) ? 1 : 0;
  const [subject, insertion, ...others] = parts.slice(at);
  if (!subject || !insertion || !isOpenSubject(subject)) return undefined;
  const [lead, ...words] = insertion.words;
  if (!lead) return undefined;
  if (others.length === 0 && at === 0) {
    if (ADDS.has(lead.lower)) return lastOfAddition(words);
    if (lead.kind === 'yang') return lastOfClause(words);
  }
  return lastOfOther([insertion, ...others]);
}

/** Whether nothing is said yet of what a part names. */
function isOpenSubject({ words }: SentencePart): boolean {
  const [first] = words;
  // `Sasarannya warga, yang …`: what is said of it needs no verb.
  if (!first || first.kind === 'pronoun' || first.lower.endsWith('nya')) return false;
  return isNounPhrase(words);
}

/** An insertion that goes up to the predicate, be it a row: `seperti beras, gula, dan minyak tersedia`. */
function lastOfOther(parts: readonly SentencePart[]): PartWord | undefined {
  const [insertion, ...others] = parts;
  if (!insertion) return undefined;
  // A predicate behind a further comma is that of the sentence.
  if (
    others.some(({ words: [first] }) => isPredicative(first?.kind) || first?.kind === 'conjunction')
  )
    return undefined;
  const end = others.findIndex(({ words: [first] }) => first?.kind === 'joint');
  if (end >= 0) return lastOfRow(parts.slice(0, end + 2));
  const length = insertionLength(insertion.words);
  return length > 0 ? insertion.words[length - 1] : undefined;
}

/** The last word of a row of examples before the predicate; nothing where its last item is no plain one. */
function lastOfRow(parts: readonly SentencePart[]): PartWord | undefined {
  const [insertion, ...others] = parts;
  const last = others.pop()?.words ?? [];
  if (!insertion || !others.every(({ words }) => words.every(isOfNoun))) return undefined;
  const length = rowLength(insertion.words, last);
  return length > 0 ? last[length - 1] : undefined;
}

/** `terutama pejabat struktural` before `diminta …`. */
function lastOfAddition(words: readonly PartWord[]): PartWord | undefined {
  const own = words[0]?.kind === 'preposition' ? words.slice(1) : words;
  const at = own.findIndex(
    ({ kind, lower }, index) =>
      lower === 'agar' ||
      // `daerah terdampak agar …`: what has happened to it, not what is said of it.
      (isPredicative(kind) && !(lower.startsWith('ter') && tells(own[index + 1]))),
  );
  const last = own[at - 1];
  if (!last || at > 7 || last.kind === 'joint' || last.kind === 'preposition') return undefined;
  const isTold = last.kind === 'verb' && last.lower.startsWith('ter');
  return isNounPhrase(own.slice(0, isTold ? at - 1 : at)) ? last : undefined;
}

function tells(word: PartWord | undefined): boolean {
  return word?.lower === 'agar' || isPredicative(word?.kind);
}

/** What opens a predicate, and stands behind another only where that is over. */
const OPENS_PREDICATE = wordSet(
  'kini berhasil telah sudah akan harus wajib dapat adalah ialah merupakan menjadi diminta resmi',
);

/** `yang digagas warga` before `berhasil …`. */
function lastOfClause(words: readonly PartWord[]): PartWord | undefined {
  const own = words[0]?.kind === 'yang' ? words.slice(1) : words;
  if (own[0]?.kind !== 'verb') return undefined;
  const at = own.findIndex(({ lower }, index) => index > 1 && OPENS_PREDICATE.has(lower));
  if (at === -1 || at > 9) return undefined;
  const clause = own.slice(1, at);
  const isPlain = clause.every(
    ({ kind }) => !isPredicative(kind) && !/^(?:yang|conjunction|joint|pronoun)$/u.test(kind),
  );
  return isPlain && clause.at(-1)?.kind !== 'preposition' ? clause.at(-1) : undefined;
}
