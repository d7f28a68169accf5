import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { readDegree } from '../../knowledge/degrees.ts';
import { isPersonWord } from '../../knowledge/person-words.ts';
import type { Span } from '../../text/span.ts';
import { isSpeechVerb } from '../../text/speech-verbs.ts';
import { textBefore } from '../../text/text-before.ts';
import {
  findPredicates,
  isCutPredicate,
  isLoneSpeechVerb,
  isOnlyPredicate,
  opensWithLink,
} from './cut-predicates.ts';
import { behindOpening, isBehindOpening } from './sentence-openings.ts';
import {
  holdsClause,
  isNounPhrase,
  isPredicative,
  type PartWord,
  readFields,
  type SentenceField,
  type SentencePart,
} from './sentence-parts.ts';

/** The subjects of a passage that end with a comma although neither an apposition nor an insertion is open. */
export const findBrokenSubjects = perPassage((passage): readonly Span[] => {
  if (!/, [a-z]/u.test(passage.text)) return [];
  return readFields(passage).flatMap((field) => [...brokenIn(passage, field)]);
});

function* brokenIn({ text }: Passage, field: SentenceField): Generator<Span> {
  const { parts } = field;
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    if (!next) return;
    const gap = /^(?: ?\([^()]*\))?,(?= ?$)/u.exec(text.slice(part.end, next.start))?.[0];
    if (gap === undefined || endsWithDegree(text, part)) continue;
    const isPair = parts.length === 2 && /^(?:\.|$)/u.test(text.slice(next.end, next.end + 1));
    const start = findBroken(field, index, isPair);
    if (start !== undefined) yield { start, end: part.end + gap.length };
  }
}

/** `Budi Santoso, S.H`: degrees stand between two commas, also without their stop. */
function endsWithDegree(text: string, { end }: SentencePart): boolean {
  const last = /, ?([A-Z][A-Za-z.]{1,9})$/u.exec(textBefore(text, end, 12))?.[1];
  return last !== undefined && readDegree(last) !== undefined;
}

/** Where the subject begins that the comma behind a part breaks off. */
function findBroken(field: SentenceField, index: number, isPair: boolean): number | undefined {
  const { parts, opens } = field;
  const [part, next] = parts.slice(index);
  if (!part || !next || goesOnAsRow(part, parts.slice(index + 1)) || isNamedAgain(parts, index))
    return undefined;
  if (index === 0 && opens && isCountedCrowd(part) && attends(next) && !isResumed(parts))
    return part.start;
  if (isCutPredicate(next, part) || (isPair && isOnlyPredicate(next, part)))
    return beforePredicate(field, index, next);
  if (index === 0 && isLoneSpeechVerb(next)) return findSubject(parts, index, opens);
  const limited = isPair && opens ? findLimited(part, next) : undefined;
  return limited === undefined || isResumed(parts.slice(index)) ? undefined : limited;
}

/** `negara yang mengabaikan, membiarkan, dan …`, `menggulir layar, menonton video, hingga …`: a row of deeds. */
function goesOnAsRow({ words }: SentencePart, rest: readonly SentencePart[]): boolean {
  const [next, ...others] = rest;
  const isDeed = words.at(-1)?.kind === 'verb' && next?.words[0]?.kind === 'verb';
  return (
    (isDeed && others.some((part) => part.words[0]?.kind === 'joint')) ||
    others.some((part) => /^(?:hingga|sampai)$/u.test(part.words[0]?.lower ?? ''))
  );
}

/** `Sementara satu tim sisanya, Contoh Muda, …`: the subject stands before the comma, and its name behind. */
function isNamedAgain(parts: readonly SentencePart[], index: number): boolean {
  const [opening, name] = parts;
  const [first, ...subject] = opening?.words ?? [];
  return (
    index === 1 &&
    /^(?:sementara|sedangkan|adapun)$/u.test(first?.lower ?? '') &&
    subject.length > 1 &&
    !subject.some(({ kind }) => isPredicative(kind)) &&
    name?.words.every(({ kind }) => kind === 'name') === true
  );
}

/** `Sedikitnya seratus guru dari Contoh`: how many people there were. */
function isCountedCrowd({ words: [count, ...people] }: SentencePart): boolean {
  return (
    /^(?:sebanyak|sedikitnya|sekitar|sejumlah|belasan|puluhan|ratusan|ribuan)$/u.test(
      count?.lower ?? '',
    ) &&
    isNounPhrase(people.filter(({ lower }) => !/^\d/u.test(lower))) &&
    people.slice(0, 3).some(({ lower }) => isPersonWord(lower))
  );
}

/** `mengikuti pelatihan`: what a crowd does at an event, though an insertion may open so. */
function attends({ words: [verb] }: SentencePart): boolean {
  return /^(?:mengikuti|menghadiri|menerima|memadati|meramaikan|memeriahkan)$/u.test(
    verb?.lower ?? '',
  );
}

function beforePredicate(
  { parts, opens }: SentenceField,
  index: number,
  predicate: SentencePart,
): number | undefined {
  // The comma closes `menurut Siti`.
  if (parts[index]?.words.some(({ lower }) => lower === 'menurut')) return undefined;
  const isSure = opensWithLink(predicate) || !isResumed(parts.slice(index));
  return isSure ? findSubject(parts, index, opens) : undefined;
}

/** Where a subject begins that a clause with `yang` limits, when no comma parts that from the predicate. */
function findLimited(subject: SentencePart, { words }: SentencePart): number | undefined {
  const [yang, owned] = words;
  if (yang?.kind !== 'yang' || !isNounPhrase(subject.words)) return undefined;
  // What has a name or was pointed at needs no limits.
  if (/^(?:name|pointer)$/u.test(subject.words.at(-1)?.kind ?? '')) return undefined;
  const predicates = findPredicates(words);
  const least = /^[a-z]{3,}nya$/u.test(owned?.lower ?? '') ? 1 : 2;
  const isMain = MUST.test(predicates.at(-1)?.lower ?? '');
  return isMain && predicates.length === least ? subject.start : undefined;
}

/** Helpers with which a predicate begins, be there a clause before it or not. */
const MUST = /^(?:akan|harus|wajib|berhak|bakal|dapat|bisa|diminta|diimbau|diwajibkan)$/u;

/** Whether a verb behind a further comma takes the subject, the first part, up again. */
function isResumed([subject, ...parts]: readonly SentencePart[]): boolean {
  // What ends with a name or a pointer is over: verbs behind `serta` go on with the predicate.
  const isOver = /^(?:name|pointer)$/u.test(subject?.words.at(-1)?.kind ?? '');
  return parts.some((part, index) => {
    const before = parts[index - 1];
    if (!before || (isOver && part.words[0]?.kind === 'joint')) return false;
    return resumes(part) && behindConjunction(before.words) === undefined;
  });
}

/** Whether a part may go on with a subject that stands before an insertion. */
function resumes(part: SentencePart): boolean {
  const [opening, second] = part.words;
  // `…, memuat tiga hal, serta membagikan tugas`: the last of three verbs.
  const first = opening?.kind === 'joint' ? second : opening;
  return first?.kind === 'helper' || first?.kind === 'verb' || first?.kind === 'bare verb';
}

/** Where the subject begins with which a part ends, when nothing but an opening stands before it. */
function findSubject(
  parts: readonly SentencePart[],
  index: number,
  opens: boolean,
): number | undefined {
  const { words, start } = parts[index] ?? { words: [], start: 0 };
  const isMain = opens && (index === 0 || isBehindOpening(parts, index));
  if (isMain) return headOfSentence(words, start, index) ?? behindConjunction(words);
  if (opens && index === 1 && isSaid(parts[0], words)) return start;
  return behindConjunction(words);
}

function headOfSentence(
  words: readonly PartWord[],
  start: number,
  index: number,
): number | undefined {
  const first = words[0]?.lower ?? '';
  if (isNounPhrase(words) && isPlainSubject(words, index)) return start;
  if (index > 0) return undefined;
  if (opensOddly(words) || isBothSubject(words) || isCounted(words)) return start;
  const behind = words.slice(behindOpening(words));
  const isNamed = behind.every(({ kind }) => kind === 'name');
  const isSubject =
    behind[0] &&
    isNounPhrase(behind) &&
    (isNamed || (JOINS.test(first) && isPlainSubject(behind, index)));
  return isSubject ? behind[0]?.start : undefined;
}

/**
 * Whether a word with which no plain noun phrase begins opens a subject: a number or an ordinal,
 * `Ketiga desa itu`, `15 warga Desa Contoh`; a deed, `Dipilihnya Desa Contoh`.
 */
function opensOddly(words: readonly PartWord[]): boolean {
  const [first, ...own] = words;
  if (!first || !isNounPhrase(own)) return false;
  const isOver = own.at(-1)?.kind === 'pointer' || holdsClause(own);
  if (/^ke(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)$/u.test(first.lower))
    return own.length > 1 && isOver;
  if (/^\d+$/u.test(first.lower)) return own.length > 2 && isPersonWord(own[0]?.lower ?? '');
  const isDeed = /^(?:di|ter)[a-z]{4,}nya$/u.test(first.lower) && !SOURCE.test(first.lower);
  // `Terwujudnya warga yang sehat, berdaya, …`: the clause goes on.
  return isDeed && own.length > 1 && !own.some(({ kind }) => kind === 'yang');
}

/** `Sebanyak 32 dari 43 sasaran kinerja`: how many there were of what. */
function isCounted([first, ...words]: readonly PartWord[]): boolean {
  const head = words.findIndex(
    ({ lower, kind }) =>
      kind === 'other' && !/^(?:\d.*|lebih|kurang|puluh|ratus|ribu)$/u.test(lower),
  );
  return (
    first?.lower === 'sebanyak' &&
    head > 0 &&
    words.slice(0, head).every(({ lower }) => /^(?:\d.*|dari|lebih|kurang)$/u.test(lower)) &&
    words.length - head > 1 &&
    isNounPhrase(words.slice(head))
  );
}

/** `Baik camat maupun para lurah`: two subjects in one. */
function isBothSubject([first, ...words]: readonly PartWord[]): boolean {
  const at = words.findIndex(({ lower }) => lower === 'maupun');
  const [one, other] = [words.slice(0, at), words.slice(at + 1)];
  return first?.lower === 'baik' && at > 0 && isNounPhrase(one) && isNounPhrase(other);
}

/** Whether the subject of what somebody says, behind who says it, is a whole part: `Menurutnya, rapat itu`. */
function isSaid(speaker: SentencePart | undefined, words: readonly PartWord[]): boolean {
  const [first] = words;
  if (!speaker || !first || !tellsOfSpeech(speaker)) return false;
  const isOver = words.at(-1)?.kind === 'pointer';
  // `Menurut Siti, warga Desa Contoh, …`: who she is.
  if (!isOver && (first.kind === 'name' || isPersonWord(first.lower))) return false;
  const last = words.at(-1)?.lower ?? '';
  return isNounPhrase(words) && words.length > 1 && !ENDS_ASIDE.test(last);
}

/** `Camat mengatakan`, `Menurut Camat`, `Ditambahkannya`. */
function tellsOfSpeech({ words }: SentencePart): boolean {
  return isSpeechVerb(words.at(-1)?.lower ?? '') || SOURCE.test(words[0]?.lower ?? '');
}

const SOURCE =
  /^(?:menurut(?:nya)?|di(?:jelas|tambah|kata|sampai|tegas|ungkap|tutur|papar|terang|sebut|akui)(?:kan)?(?:nya)?)$/u;

/** Openings that join a sentence to the one before: `Oleh karena itu`, `Selain itu`. */
const JOINS = /^(?:oleh|selain|untuk|sementara|semoga|adapun|namun|sedangkan|mudah-mudahan)$/u;

/** The subject of a clause behind `bahwa`, `agar`, `sehingga`, up to the end of the part. */
function behindConjunction(words: readonly PartWord[]): number | undefined {
  const at = words.findLastIndex(({ kind }) => kind === 'conjunction');
  const before = words.slice(0, Math.max(0, at));
  const subject = words.slice(at + 1);
  const [first] = subject;
  if (!first || before.length < 1 || subject.length < 3 || !isNounPhrase(subject)) return undefined;
  if (ENDS_ASIDE.test(subject.at(-1)?.lower ?? '')) return undefined;
  const conjunction = words[at]?.lower ?? '';
  if (/^(?:bahwa|agar|supaya|sehingga)$/u.test(conjunction)) return first.start;
  // A clause of time ends at the comma, unless the main clause stands whole before it.
  const isWhole =
    before.some(({ kind }) => kind === 'verb') && !before.some(({ kind }) => kind === 'yang');
  if (!isWhole || before[0]?.kind === 'preposition' || !/^(?:ketika|saat)$/u.test(conjunction))
    return undefined;
  return first.start;
}

/** Words that end an aside rather than a subject. */
const ENDS_ASIDE = /^(?:contohnya|misalnya|khususnya|utamanya|saja|lagi|juga)$/u;

/** Whether a noun phrase at the head of a sentence is the subject rather than an exclamation or a fragment. */
function isPlainSubject(words: readonly PartWord[], index: number): boolean {
  const last = words.at(-1);
  if (!last || ENDS_ASIDE.test(last.lower)) return false;
  if (holdsClause(words)) return true;
  if (last.kind === 'pointer') return words.length > 1;
  return words.length > 3 || (last.kind === 'name' && (index > 0 || words.length > 1));
}
