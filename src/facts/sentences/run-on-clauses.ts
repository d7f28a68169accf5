import { perPassage } from '../../draft/per-passage.ts';
import { oneOf, wordSet } from '../../text/patterns.ts';
import { KNOWS, SAID, SAYS } from '../../text/speech-verbs.ts';
import {
  isPredicative,
  mayHeadSubject,
  opensWithVerb,
  type PartWord,
  readFields,
  type SentencePart,
} from './sentence-parts.ts';

/** A main clause that only a comma parts from the one before: the end of that, and its first word. */
export interface RunOnClause {
  /** Where the part before ends. */
  readonly end: number;
  readonly first: PartWord;
}

/** The clauses of a passage that run on behind a comma though they stand on their own. */
export const findRunOnClauses = perPassage((passage): readonly RunOnClause[] => {
  if (!STARTS.test(passage.text) || GLUED.test(passage.text)) return [];
  return readFields(passage).flatMap(({ parts, opens }) =>
    parts.flatMap((part, index) => {
      const before = parts[index - 1];
      const [first] = part.words;
      if (!before || !first || index > 2 || !opens) return [];
      if (index === 2 && !isAdverbial(parts[0])) return [];
      // `Kami tidak lelah, kami tidak menyerah`: a figure of speech, which needs no pointer.
      const isParallel =
        before.words[0]?.lower === first.lower && part.words[1]?.kind !== 'pointer';
      const isRunOn =
        (!isParallel && startsClause(part) && isWholeClause(before)) ||
        opensNextSentence(part, parts[index + 1], before);
      const isComma = /^,? ?,? ?$/u.test(passage.text.slice(before.end, part.start));
      return isRunOn && isComma ? [{ end: before.end, first }] : [];
    }),
  );
});

/** What every passage that is looked at has. */
const STARTS =
  /, (?:(?:jika|apabila|kalau|bila) |(?:kami|kita|ia|dia|mereka|beliau|pihaknya|saya|dirinya|semoga|mari|jangan|ribuan|ratusan|puluhan) |ini (?:merupakan|adalah|dilakukan) |dalam [a-z]+nya |beruntung |[a-z]{4,} (?:ini|itu|tersebut) )/u;

/** What was told, as the next sentence takes it up: `kegiatan ini`, `bantuan tersebut`. */
const TAKES_UP = wordSet(`
  kegiatan program acara langkah upaya bantuan pelatihan lomba aksi agenda rapat pertemuan layanan
  kebijakan penghargaan kunjungan pembangunan gerakan inovasi kerja capaian prestasi
`);

/** Two sentences without a space: their parts are none. */
const GLUED = /[a-z]\.[A-Z][a-z]/u;

function isAdverbial(part: SentencePart | undefined): boolean {
  const kind = part?.words[0]?.kind;
  return kind === 'preposition' || (part?.words.length ?? 0) < 3;
}

/** `kita ingin maju`, `semoga lancar`, `ribuan warga memadati`: its subject first, then the predicate. */
function startsClause({ words }: SentencePart): boolean {
  const [first, second] = words;
  if (!first || !second || words.length < 3) return false;
  if (/^(?:semoga|jangan|mari|beruntung)$/u.test(first.lower)) return true;
  if (first.lower === 'dalam') return SPEECH.test(second.lower) && words[2]?.kind === 'name';
  if (/^(?:ribuan|ratusan|puluhan)$/u.test(first.lower)) {
    return words.slice(2, 6).some(({ kind }) => kind === 'verb');
  }
  if (/^(?:merupakan|adalah|dilakukan)$/u.test(second.lower)) return first.lower === 'ini';
  if (TAKES_UP.has(first.lower)) {
    const third = words[2]?.kind;
    return second.kind === 'pointer' && (third === 'verb' || third === 'helper');
  }
  if (first.kind !== 'pronoun' && first.lower !== 'dirinya') return false;
  return second.kind === 'verb' || second.kind === 'helper';
}

/** `Bantuan sudah tiba, jika masih kurang, dinas akan …`: whether a condition belongs to what follows it. */
function opensNextSentence(
  { words }: SentencePart,
  next: SentencePart | undefined,
  before: SentencePart,
): boolean {
  if (!next || words.length < 3 || !/^(?:jika|apabila|kalau|bila)$/u.test(words[0]?.lower ?? ''))
    return false;
  const [head] = next.words;
  const verb = next.words.findIndex(({ kind }) => isPredicative(kind));
  const isMain = verb > 0 && head !== undefined && mayHeadSubject(head);
  return isMain && next.words.slice(0, verb).every(isOfSubject) && hasTold(before);
}

/** Whether a clause has its predicate, behind a subject of any kind, and says nothing of what somebody says. */
function hasTold({ words }: SentencePart): boolean {
  const [first] = words;
  const verb = words.findIndex(
    ({ kind }, at) =>
      at > 0 &&
      isPredicative(kind) &&
      !/^(?:yang|preposition|joint)$/u.test(words[at - 1]?.kind ?? ''),
  );
  if (!first || verb < 1 || words.length < 5 || first.kind === 'preposition') return false;
  return !words.some(({ kind, lower }) => kind === 'conjunction' || SAYING.test(lower));
}

function isOfSubject({ kind }: PartWord): boolean {
  return ['name', 'other', 'pronoun', 'pointer'].includes(kind);
}

/** `…, dalam sambutannya Camat …`: what somebody speaks in. */
const SPEECH = /^(?:sambutan|arahan|laporan|paparan|pidato|amanat)nya$/u;

const SAYING = new RegExp(
  `^(?:${SAYS}|${KNOWS}|(?:${SAID})(?:nya)?|${oneOf(`
    yakin tahu sadar bilang tanya bertanya laporkan sampaikan selamat artinya maksudnya
    agar bahwa demi supaya apa siapa bagaimana mengapa kenapa
  `)})$`,
  'u',
);

/** What a clause ends with when its telling comes behind the comma. */
const UNSETTLED = /^(?:begini|begitu|demikian)$/u;

/** A subject with its predicate, which neither tells what somebody says nor depends on what follows. */
function isWholeClause(part: SentencePart): boolean {
  const { words } = part;
  const [first] = words;
  const verb = words.findIndex(({ kind }) => isPredicative(kind));
  if (!first || words.length < 5 || verb < 1 || !mayHeadSubject(first) || opensWithVerb(part)) {
    return false;
  }
  if (/^(?:sering|orang)$/u.test(first.lower) || UNSETTLED.test(words.at(-1)?.lower ?? ''))
    return false;
  // `Budi dalam rapat itu mengatakan …`: the verb of what was said may be that of the speaker.
  if (words.slice(0, verb).some(({ kind }) => kind === 'yang' || kind === 'preposition'))
    return false;
  return !words.some(({ kind, lower }) => kind === 'conjunction' || SAYING.test(lower));
}
