import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { wordSet } from '../../text/patterns.ts';
import { OPENS_BARE, opensBareClause } from './bare-clauses.ts';
import {
  isNounPhrase,
  isPredicative,
  mayHeadSubject,
  type PartWord,
  readFields,
  type SentencePart,
} from './sentence-parts.ts';
import { isBehindWholeClause, isSaying } from './whole-clauses.ts';

/** A main clause that only a comma parts from the one before: the end of that, and its first word. */
export interface RunOnClause {
  /** Where the part before ends. */
  readonly end: number;
  readonly first: PartWord;
}

/** The clauses of a passage that run on behind a comma though they stand on their own. */
export const findRunOnClauses = perPassage((passage): readonly RunOnClause[] => {
  const mayBeBare = OPENS_BARE.test(passage.text) && endsStopped(passage);
  const mayStart = STARTS.test(passage.text);
  if (!(mayBeBare || mayStart) || GLUED.test(passage.text)) return [];
  return readFields(passage).flatMap(({ parts, opens }) =>
    parts.flatMap((part, index) => {
      const before = parts[index - 1];
      const [first] = part.words;
      if (!opens || !before || !first) return [];
      const isRunOn =
        ((mayStart && runsOn(parts, index)) || (mayBeBare && runsOnBare(parts, index))) &&
        isBehindWholeClause(parts, index);
      const isComma = /^(?: ?\([^()]*\))?,? ?,? ?$/u.test(
        passage.text.slice(before.end, part.start),
      );
      return isRunOn && isComma ? [{ end: before.end, first }] : [];
    }),
  );
});

/** What every passage that is looked at has. */
const STARTS =
  /, (?:(?:jika|apabila|kalau|bila) |(?:kami|kita|ia|dia|mereka|beliau|pihaknya|saya|dirinya|semoga|mari|jangan|ribuan|ratusan|puluhan|segudang|sejumlah|beberapa|seluruh|semua|para) |ini (?:merupakan|adalah|dilakukan) |dalam [a-z]+nya |beruntung |[a-z-]{3,} (?:[A-Za-z-]+ ){0,6}(?:ini|itu|tersebut) )/u;

/** Two sentences without a space, or none that the reader of sentences has parted: their parts are none. */
const GLUED = /[a-z]\.[A-Z][a-z]|-an\. [A-Z]/u;

/** Whether a part opens a main clause that goes on with nothing before it. */
function runsOn(parts: readonly SentencePart[], index: number): boolean {
  const [before, part, next] = parts.slice(index - 1);
  if (!before || !part) return false;
  if (opensNextSentence(part, next)) return true;
  return opensClause(part) && !isParallel(before, part) && !isOfRow(part, parts.slice(index + 1));
}

/** Whether a part is a clause with a bare subject, and no item of a row. */
function runsOnBare(parts: readonly SentencePart[], index: number): boolean {
  const [before, part, ...others] = parts.slice(index - 1);
  if (!before || !part || !opensBareClause(part, before) || isParallel(before, part)) return false;
  return !others.some(({ words: [first] }) => first?.kind === 'joint' || first?.kind === 'other');
}

/** Whether a passage is prose and no headline or label, which lacks its stop. */
function endsStopped({ text, sentences }: Passage): boolean {
  return sentences.length > 1 || /[.!?]["”)]{0,2}$/u.test(text);
}

/** `Kami tidak lelah, kami tidak menyerah`: a figure of speech, which needs no pointer. */
function isParallel({ words: [before] }: SentencePart, { words: [first, second] }: SentencePart) {
  return before?.lower === first?.lower && second?.kind !== 'pointer';
}

/** Whether further clauses of the same kind follow, the last behind a joint or none longer than a few words. */
function isOfRow(part: SentencePart, others: readonly SentencePart[]): boolean {
  return others.some((other) => {
    const [first, ...rest] = other.words;
    if (first?.kind === 'joint') return opensClause({ ...other, words: rest });
    return part.words.length < 8 && opensClause(other);
  });
}

/** `kita ingin maju`, `lokasi tersebut merupakan posko`, `semoga lancar`: a subject, then its predicate. */
function opensClause({ words }: SentencePart): boolean {
  const [first, second, third] = words;
  if (!first || !second || !third) return false;
  if (/^(?:semoga|jangan|mari|beruntung)$/u.test(first.lower)) return true;
  if (first.lower === 'dalam') return SPEECH.test(second.lower) && third.kind === 'name';
  if (/^(?:merupakan|adalah|dilakukan)$/u.test(second.lower)) return first.lower === 'ini';
  if (first.kind === 'pronoun' || first.lower === 'dirinya') {
    // `…, ia menambahkan.`: who has said what stands before.
    return isPlainPredicate(words.slice(1)) && !(words.length < 4 && words.some(isSaying));
  }
  if (CROWD.test(first.lower)) return isCrowdActing(words.slice(1, 8));
  return isPointedClause(words);
}

/** `lokasi tersebut merupakan …`, `gempa yang terjadi kemarin itu merusak …`. */
function isPointedClause(words: readonly PartWord[]): boolean {
  const pointer = words.findIndex(({ kind }) => kind === 'pointer');
  const [first] = words;
  if (first?.kind !== 'other' || TIMES.has(first.lower) || pointer < 1 || pointer > 8) return false;
  if (!mayHeadSubject(first) || !isNounPhrase(words.slice(0, pointer + 1))) return false;
  if (isPredicative(words[pointer - 1]?.kind)) return false;
  // `tanggal kabar itu beredar`: what is told of the noun has a subject of its own, without `yang`.
  if (pointer > 1 && TOLD_OF.test(first.lower)) return false;
  return isPlainPredicate(words.slice(pointer + 1));
}

/** Nouns behind which a clause may follow bare. */
const TOLD_OF =
  /^(?:tanggal|tempat|lokasi|jam|pukul|tahun|bulan|alasan|cara|jumlah|asal|arah|dasar)$/u;

/** Whether words open as the predicate of a main clause does. */
function isPlainPredicate([first, second]: readonly PartWord[]): boolean {
  if (first?.kind === 'verb') return true;
  if (LINK.test(first?.lower ?? '')) return true;
  return first?.kind === 'helper' && second !== undefined && second.kind !== 'preposition';
}

const LINK = /^(?:adalah|ialah|merupakan)$/u;

const CROWD = /^(?:ribuan|ratusan|puluhan|segudang|sejumlah|beberapa|seluruh|semua|para)$/u;

function isCrowdActing(words: readonly PartWord[]): boolean {
  const verb = words.findIndex(({ kind }) => isPredicative(kind));
  return verb > 0 && words.slice(0, verb).every(isOfSubject);
}

/** Times and joints, which a pointer makes an opening: `minggu ini`, `sebab itu`. */
const TIMES = wordSet(`
  hal sebab karena kali kala masa musim saat waktu minggu semester periode momen kesempatan dewasa
  belakangan akhir-akhir sisi begitu dimana khususnya terutamanya utamanya
`);

/** `Bantuan sudah tiba, jika masih kurang, dinas akan …`: whether a condition belongs to what follows it. */
function opensNextSentence({ words }: SentencePart, next: SentencePart | undefined): boolean {
  if (!next || words.length < 3 || !/^(?:jika|apabila|kalau|bila)$/u.test(words[0]?.lower ?? ''))
    return false;
  const [head] = next.words;
  const verb = next.words.findIndex(({ kind }) => isPredicative(kind));
  const isMain = verb > 0 && head !== undefined && mayHeadSubject(head);
  return isMain && next.words.slice(0, verb).every(isOfSubject);
}

function isOfSubject({ kind }: PartWord): boolean {
  return ['name', 'other', 'pronoun', 'pointer'].includes(kind);
}

/** `…, dalam sambutannya Camat …`: what somebody speaks in. */
const SPEECH = /^(?:sambutan|arahan|laporan|paparan|pidato|amanat)nya$/u;
