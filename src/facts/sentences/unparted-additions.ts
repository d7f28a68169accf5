import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { TWO_TO_TEN } from '../../text/number-words.ts';
import type { Span } from '../../text/span.ts';
import { type PartWord, readFields, type SentencePart } from './sentence-parts.ts';

/**
 * Additions of a passage with `yaitu` and `yakni` that no comma parts from what they explain: from
 * the word before up to the joint. Where the joint is the verb, `Tujuannya yaitu …`, none is found.
 */
export const findUnpartedAdditions = perPassage((passage): readonly Span[] => {
  if (!/ (?:yaitu|yakni) /u.test(passage.text)) return [];
  return readFields(passage).flatMap(({ parts }) =>
    parts.flatMap((part, index) => [...unpartedIn(passage, parts, part, index)]),
  );
});

function* unpartedIn(
  { text }: Passage,
  parts: readonly SentencePart[],
  { words }: SentencePart,
  index: number,
): Generator<Span> {
  for (const [at, joint] of words.entries()) {
    const last = words[at - 1];
    if (!last || !/^(?:yaitu|yakni)$/u.test(joint.lower)) continue;
    const gap = text.slice(last.end, joint.start);
    if (!/^(?: ?\([^()]*\))? {1,2}$/u.test(gap) || LEADS.test(last.lower)) continue;
    const before = words.slice(0, at);
    if (
      tells(before) ||
      isCounted(before) ||
      NAMES_AND_VERB.test(text.slice(joint.end, joint.end + 120)) ||
      goesOn(parts.slice(0, index), before)
    ) {
      const start =
        gap.length > 2
          ? Math.max(last.end, text.lastIndexOf(' ', joint.start - 2) + 1)
          : last.start;
      yield { start, end: joint.end };
    }
  }
}

/** Words that the joint completes: it stands for the verb, or goes on with them. */
const LEADS =
  /^(?:dan|atau|serta|hal|adalah|ialah|yang|juga|dengan|pada|untuk|secara|bukan|hanya|di|antara|namun|tetapi|karena|bagi|oleh|dari|ke|hadir|tampak|(?!lain|berikut)[a-z]{4,}nya)$/u;

/** Whether words hold a predicate of their own behind a subject: neither behind `yang` nor in a clause. */
function tells(words: readonly PartWord[]): boolean {
  const turn = words.findLastIndex(({ lower }) => /^(?:sementara|sedangkan)$/u.test(lower));
  const clause = words.slice(turn + 1);
  let isInside = isPredicate(clause[0]) || clause[0]?.kind === 'preposition';
  return clause.some((word, at) => {
    if (OPENS_INSIDE.test(word.lower)) isInside = true;
    // `Dalam rapat itu`, `warga yang hadir itu`: what was opened is over.
    if (word.kind === 'pointer') isInside = false;
    const before = clause[at - 1];
    if (!isPredicate(word) || isPredicate(before)) return false;
    if (before?.kind === 'preposition' || before?.kind === 'joint' || before?.lower === 'paling')
      return false;
    const isMain = !isInside && at > 0;
    isInside = false;
    return isMain;
  });
}

/** What opens a clause inside another, the first verb behind it being its own. */
const OPENS_INSIDE =
  /^(?:yang|yg|jika|apabila|bila|kalau|ketika|saat|karena|agar|supaya|meski|meskipun|walaupun|setelah|sesudah|sebelum|sehingga|sebagaimana|seperti)$/u;

function isPredicate(word: PartWord | undefined): boolean {
  if (!word || NO_PREDICATE.test(word.lower)) return false;
  if (word.kind === 'bare verb') return /^(?:ada|adalah|ialah|merupakan|punya)$/u.test(word.lower);
  return word.kind === 'verb' || word.kind === 'helper';
}

/** Qualities and nouns that look like verbs, and what makes a quality strongest. */
const NO_PREDICATE =
  /^(?:ter(?!diri|dapat|jadi|catat|bagi|sedia|pilih|gabung).*|bertenaga|menjadi|mendatang|paling|[a-z]+nya)$/u;

const NUMBER = new RegExp(
  `^(?:\\d+|${TWO_TO_TEN}|sejumlah|beberapa|berbagai|kedua|ketiga|salah)$`,
  'u',
);

/** `melalui dua cara yaitu`, `ada dua cara yaitu`: a counted noun that is no subject. */
function isCounted(words: readonly PartWord[]): boolean {
  const at = words.findLastIndex(({ lower }) => NUMBER.test(lower));
  const isThere = words
    .slice(0, Math.max(0, at))
    .some(({ lower }) => /^(?:ada|terdapat|memiliki|mempunyai|punya)$/u.test(lower));
  if (isThere) return true;
  return at > 0 && words[at - 1]?.kind === 'preposition' && words.slice(at).every(isOfNoun);
}

/** The names of those who did what the verb behind them says: `yakni Siti dan Budi memecahkan …`. */
const NAMES_AND_VERB =
  /^ {1,2}[A-ZÀ-Þ][A-Za-zÀ-ɏ.]+(?:,? (?:dan |serta )?[A-ZÀ-Þ][A-Za-zÀ-ɏ.]+){0,9} (?:me|ber|di|ter)[a-z]{4,}/u;

function isOfNoun({ kind, lower }: PartWord): boolean {
  return kind === 'other' || kind === 'name' || NUMBER.test(lower);
}

/** Whether words only go on with a clause that has its predicate: a row, or a further adverbial. */
function goesOn(parts: readonly SentencePart[], words: readonly PartWord[]): boolean {
  const isPart = words[0]?.kind === 'preposition' || words.some(({ kind }) => kind === 'joint');
  return isPart && parts.some((part) => part.words[0]?.kind !== 'preposition' && tells(part.words));
}
