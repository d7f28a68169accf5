import { perPassage } from '../../draft/per-passage.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import {
  isNounPhrase,
  isPredicative,
  type PartWord,
  readFields,
  type SentenceField,
} from './sentence-parts.ts';

/**
 * Insertions that a comma opens behind the subject and none closes before the predicate:
 * `Semua sekolah, termasuk madrasah wajib …`. The sentence has no other predicate, so that the verb
 * in the insertion must be it.
 */
export const findOpenInsertions = perPassage((passage): readonly Span[] => {
  if (!OPENS.test(passage.text)) return [];
  return readFields(passage).flatMap((field) => {
    const last = findLast(field);
    // A caption or headline needs no predicate.
    const isSentence =
      last !== undefined && /^\.?[.”"]/u.test(passage.text.slice(field.parts.at(-1)?.end));
    return isSentence ? [{ start: last.start, end: last.end }] : [];
  });
});

/** What every passage that is looked at has. */
const OPENS = /, (?:terutama|khususnya|utamanya|termasuk|terlebih|apalagi|yang) [A-Za-z]/u;

const ADDS = wordSet('terutama khususnya utamanya termasuk terlebih apalagi');

/** The last word of the insertion. */
function findLast({ parts, opens }: SentenceField): PartWord | undefined {
  const [subject, insertion, ...others] = parts;
  if (!opens || !subject || !insertion || others.length > 0) return undefined;
  const [first] = subject.words;
  // `Sasarannya warga, yang …`: what is said of it needs no verb.
  if (!first || first.kind === 'pronoun' || first.lower.endsWith('nya')) return undefined;
  if (!isNounPhrase(subject.words)) return undefined;
  const [lead, ...words] = insertion.words;
  if (!lead) return undefined;
  if (ADDS.has(lead.lower)) return lastOfAddition(words);
  return lead.kind === 'yang' ? lastOfClause(words) : undefined;
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
  const [verb] = words;
  if (verb?.kind !== 'verb') return undefined;
  const at = words.findIndex(({ lower }, index) => index > 1 && OPENS_PREDICATE.has(lower));
  const own = words.slice(1, at);
  if (at === -1 || at > 9) return undefined;
  const isPlain = own.every(
    ({ kind }) => !isPredicative(kind) && !/^(?:yang|conjunction|joint|pronoun)$/u.test(kind),
  );
  return isPlain ? own.at(-1) : undefined;
}
