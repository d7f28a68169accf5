import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { behindOpening, isBehindOpening } from './sentence-openings.ts';
import {
  isNounPhrase,
  isPredicative,
  opensWithVerb,
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
    if (gap === undefined) continue;
    const isPair = parts.length === 2 && /^(?:\.|$)/u.test(text.slice(next.end, next.end + 1));
    const start = findBroken(field, index, isPair);
    if (start !== undefined) yield { start, end: part.end + gap.length };
  }
}

/** Where the subject begins that the comma behind a part breaks off. */
function findBroken(
  { parts, opens }: SentenceField,
  index: number,
  isPair: boolean,
): number | undefined {
  const [part, next] = parts.slice(index);
  if (!part || !next) return undefined;
  const isSaid = isPredicate(next, part) || (isPair && isOnlyPredicate(next));
  if (!isSaid) {
    const limited = isPair && opens ? findLimited(part, next) : undefined;
    return limited === undefined || isResumed(parts.slice(index)) ? undefined : limited;
  }
  // The comma closes `menurut Siti`.
  if (part.words.some(({ lower }) => lower === 'menurut')) return undefined;
  const isLinked = LINK.test(next.words[0]?.lower ?? '');
  return isLinked || !isResumed(parts.slice(index)) ? findSubject(parts, index, opens) : undefined;
}

/** Verbs that open insertions, and yet are the predicate where the sentence has no other. */
const SOLE =
  /^(?:meng(?:ikuti|gunakan|enakan)|me(?:mperingati|nyambut|liputi|ncapai|nggantikan)|ber(?:asal|awal|ujung|beda|gantung))$/u;

/** Whether the only verb of a sentence, which opens its last part, is its predicate. */
function isOnlyPredicate({ words }: SentencePart): boolean {
  return SOLE.test(words[0]?.lower ?? '') && findPredicates(words).length === 1;
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

/** The first words of the predicates of a part: neither behind another, nor behind what binds them. */
function findPredicates(words: readonly PartWord[]): readonly PartWord[] {
  return words.filter(({ kind }, index) => {
    const before = words[index - 1]?.kind;
    if (!isPredicative(kind) || isPredicative(before)) return false;
    return before !== 'preposition' && before !== 'joint' && (before !== 'yang' || index === 1);
  });
}

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

/** Verbs that open insertions and additions more often than the predicate. */
const INSERTS = wordSet(`
  menyusul membuat menjadikan menyebabkan mengakibatkan memungkinkan membuktikan menandai
  menggantikan mengikuti menyesuaikan menggunakan menunggu meninggalkan mencapai menurutnya
  mengutip melansir mengacu melebihi meliputi menyambut mendampingi mengenakan memperingati
  bersama berupa berturut berdampingan berasal berakhir berawal bermula berbeda bergantung
  berujung berjuluk bergelar berstatus bersebelahan berjarak berada
  dimulai dilanjutkan diikuti disusul dibantu didukung didampingi diantar ditambah dikarenakan
  disebabkan dibandingkan diharapkan diantaranya dimana dihadiri diawali diakhiri ditutup
  ditandai dibuktikan dikutip diduga diketahui dijelaskan dikatakan disebut disebutkan
  diungkapkan dilansir disampaikan ditambahkan ditegaskan diakui diakuinya dijelaskannya
  dituturkan diterangkan dipaparkan dipimpin dirangkai dilakukan
  tergolong terdiri terletak terhitung tercatat terlihat terutama terlebih
`);

/** What is said of a thing that was pointed at, though it may open an insertion elsewhere. */
const SAID_OF_THING = wordSet(`
  memungkinkan menjadikan membuat menggunakan meliputi terdiri
  diharapkan diikuti dihadiri dilakukan dimulai dipimpin diawali ditutup dilanjutkan didukung
  berasal berbeda berawal berujung
`);

/** What joins a subject to what is said of it; no insertion opens with it. */
const LINK = /^(?:adalah|ialah|merupakan)$/u;

function isPredicate(part: SentencePart, subject: SentencePart): boolean {
  const [first, second] = part.words;
  if (!first || !second || isSpeaker(part)) return false;
  if (LINK.test(first.lower)) return true;
  if (!opensWithVerb(part)) return false;
  if (first.kind === 'helper')
    return HELPS.test(first.lower) || (GOES_ON.test(first.lower) && second.kind === 'verb');
  const isThing = subject.words.at(-1)?.kind === 'pointer';
  return !INSERTS.has(first.lower) || (isThing && SAID_OF_THING.has(first.lower));
}

/** `diyakini Bambang akan …`, `ditegaskannya juga …`: who says it stands between subject and predicate. */
function isSpeaker({ words }: SentencePart): boolean {
  const [first, second] = words;
  if (!first?.lower.startsWith('di'))
    return first?.kind !== 'helper' && (first?.lower.endsWith('nya') ?? false);
  if (!first.lower.endsWith('nya') && second?.kind !== 'name' && second?.kind !== 'pronoun')
    return false;
  return words
    .slice(1, 9)
    .some(({ kind }) => kind === 'helper' || kind === 'verb' || kind === 'bare verb');
}

/** Helpers that open an addition unless a verb follows at once: `, juga mengucapkan`. */
const GOES_ON =
  /^(?:juga|tetap|langsung|kemudian|turut|terus|senantiasa|selalu|segera|tentunya|tentu)$/u;

/** Helpers that no addition or insertion opens with. */
const HELPS =
  /^(?:akan|telah|sudah|harus|wajib|dapat|bisa|mampu|masih|resmi|berhasil|bakal|sedang|tengah|berhak|kembali|mulai|perlu)$/u;

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
  const first = words[0]?.lower ?? '';
  const isMain = opens && (index === 0 || isBehindOpening(parts, index));
  if (!isMain) return behindConjunction(words);
  if (isNounPhrase(words) && isPlainSubject(words, index)) return start;
  const behind = index === 0 ? words.slice(behindOpening(words)) : [];
  const isNamed = behind.every(({ kind }) => kind === 'name');
  if (
    behind[0] &&
    isNounPhrase(behind) &&
    (isNamed || (JOINS.test(first) && isPlainSubject(behind, index)))
  ) {
    return behind[0].start;
  }
  return behindConjunction(words);
}

/** Openings that join a sentence to the one before: `Oleh karena itu`, `Selain itu`. */
const JOINS = /^(?:oleh|selain|untuk|sementara|semoga)$/u;

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
  const yang = words.findIndex(({ kind }) => kind === 'yang');
  if (yang > 0 && words.slice(yang).some(({ kind }) => kind === 'verb')) return true;
  if (last.kind === 'pointer') return words.length > 1;
  return words.length > 3 || (last.kind === 'name' && (index > 0 || words.length > 1));
}
