import { wordSet } from '../../text/patterns.ts';
import { isSpeechVerb } from '../../text/speech-verbs.ts';
import {
  holdsClause,
  isPredicative,
  opensWithVerb,
  type PartWord,
  type SentencePart,
} from './sentence-parts.ts';

/** Whether the part behind a comma opens with what is said of the part before, its subject. */
export function isCutPredicate(part: SentencePart, subject: SentencePart): boolean {
  const [first, second] = part.words;
  if (!first || !second || second.lower === 'tetapi') return false;
  if (tellsWhenOrHow(part.words)) return true;
  if (isSpeaker(part)) return false;
  // `sudah kembali ke rumah`: no verb but that.
  if (LINK.test(first.lower) || (HELPS.test(first.lower) && second.lower === 'kembali'))
    return true;
  if (!opensWithVerb(part) || isRowOfQualities(subject, part)) return false;
  if (first.kind === 'helper') return isHelped(first, second, part, subject);
  return !INSERTS.has(first.lower) || (isPointedAt(subject) && SAID_OF_THING.has(first.lower));
}

/** `nantinya dipasang`, `secara resmi membuka`: an adverb without a comma, and the verb of the subject before. */
function tellsWhenOrHow([first, second, third]: readonly PartWord[]): boolean {
  if (!first || !second) return false;
  const verb = first.lower === 'secara' ? third : second;
  return (
    ADVERB.test(first.lower) &&
    verb?.kind === 'verb' &&
    /^(?:di[a-z]|me[mnlrwy])/u.test(verb.lower) &&
    !INSERTS.has(verb.lower) &&
    !isSpeechVerb(verb.lower)
  );
}

const ADVERB =
  /^(?:secara|nantinya|nanti|kemarin|tadi|bersama-sama|serentak|bergantian|sebelumnya)$/u;

/** `Layanan yang bermutu, berkesetaraan dan murah`: what `yang` says of the subject goes on. */
function isRowOfQualities(subject: SentencePart, { words: [, joint] }: SentencePart): boolean {
  return subject.words.at(-2)?.kind === 'yang' && joint?.kind === 'joint';
}

/** Whether a part joins a subject to what it is: `adalah`, with which no insertion opens. */
export function opensWithLink({ words }: SentencePart): boolean {
  return LINK.test(words[0]?.lower ?? '');
}

const LINK = /^(?:adalah|ialah|merupakan)$/u;

/** `Camat Contoh Budi Santoso, mengatakan, “…”`: the verb alone before what was said. */
export function isLoneSpeechVerb({ words }: SentencePart): boolean {
  return words.length === 1 && isSpeechVerb(words[0]?.lower ?? '');
}

/**
 * Whether the only verb of a sentence of two parts, which opens the last, must be its predicate,
 * though elsewhere it may open an insertion.
 */
export function isOnlyPredicate({ words }: SentencePart, subject: SentencePart): boolean {
  const [first] = words;
  if (!first || findPredicates(words).length !== 1) return false;
  return SOLE.test(first.lower) || (holdsClause(subject.words) && TELLS_ALONE.has(first.lower));
}

/** Verbs that open insertions, and yet are the predicate where the sentence has no other. */
const SOLE =
  /^(?:meng(?:ikuti|gunakan|enakan)|me(?:mperingati|nyambut|liputi|ncapai|nggantikan)|ber(?:asal|awal|ujung|beda|gantung))$/u;

/** Further ones, behind a subject that a clause with `yang` limits and that no verb can go on with. */
const TELLS_ALONE = wordSet(`
  membuat menjadikan menyebabkan mengakibatkan memungkinkan membuktikan menandai melebihi
  diikuti dihadiri dipimpin diawali diakhiri dimulai didukung dilakukan terdiri berakhir bermula
`);

function isPointedAt({ words }: SentencePart): boolean {
  return words.at(-1)?.kind === 'pointer';
}

/** The first words of the predicates of a part: neither behind another, nor behind what binds them. */
export function findPredicates(words: readonly PartWord[]): readonly PartWord[] {
  return words.filter(({ kind }, index) => {
    const before = words[index - 1]?.kind;
    if (!isPredicative(kind) || isPredicative(before)) return false;
    return before !== 'preposition' && before !== 'joint' && (before !== 'yang' || index === 1);
  });
}

/** Verbs that open insertions and additions more often than the predicate. */
const INSERTS = wordSet(`
  menyusul membuat menjadikan menyebabkan mengakibatkan memungkinkan membuktikan menandai
  menggantikan mengikuti menyesuaikan menggunakan menunggu meninggalkan mencapai menurutnya
  mengutip melansir mengacu melebihi meliputi menyambut mendampingi mengenakan memperingati
  bersama beruntung berupa berturut berdampingan berasal berakhir berawal bermula berbeda bergantung
  berujung berjuluk bergelar berstatus bersebelahan berjarak berada
  dimulai dilanjutkan diikuti disusul dibantu didukung didampingi diantar ditambah dikarenakan
  disebabkan dibandingkan diharapkan diantaranya dimana dihadiri diawali diakhiri ditutup
  ditandai dibuktikan dikutip diduga diketahui dijelaskan dikatakan disebut disebutkan
  diungkapkan dilansir disampaikan ditambahkan ditegaskan diakui diakuinya dijelaskannya
  dituturkan diterangkan dipaparkan dipimpin dirangkai dilakukan
  tergolong terdiri terletak terhitung tercatat terlihat terutama terlebih tersebar terbagi
`);

/** What is said of a thing that was pointed at, though it may open an insertion elsewhere. */
const SAID_OF_THING = wordSet(`
  memungkinkan menjadikan membuat menggunakan meliputi terdiri
  diharapkan diikuti dihadiri dilakukan dimulai dipimpin diawali ditutup dilanjutkan didukung
  berasal berbeda berawal berujung tersebar terbagi
`);

/** Whether a part that a helper opens is a predicate rather than an addition. */
function isHelped(
  first: PartWord,
  second: PartWord,
  part: SentencePart,
  subject: SentencePart,
): boolean {
  if (HELPS.test(first.lower)) return true;
  const isFollowed = second.kind === 'verb' || second.lower === 'menuju';
  if (GOES_ON.test(first.lower) && isPointedAt(subject) && second.kind === 'bare verb') return true;
  if (GOES_ON.test(first.lower))
    return isFollowed || (HELPS.test(second.lower) && isPredicative(part.words[2]?.kind));
  const isOver = isPointedAt(subject) || holdsClause(subject.words);
  const isDenied = subject.words.some(({ lower }) => lower === first.lower);
  if (!isOver || isDenied || ONLY.test(second.lower)) return false;
  return isFollowed || second.kind === 'helper'
    ? SAYS_MORE.test(first.lower)
    : HOW.test(first.lower);
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

/** Helpers that open a predicate where what stands before is whole. */
const SAYS_MORE = /^(?:kini|pernah|semakin|makin|sangat|memang|tidak|tak|belum|lebih)$/u;

/** Those that a quality follows: `sangat penting`. */
const HOW = /^(?:sangat|semakin|makin)$/u;

/** `tidak hanya`, `tidak ada`: a contrast, or a clause of its own. */
const ONLY = /^(?:hanya|sekadar|cuma|saja|lain|ada|jauh|terkecuali|termasuk)$/u;

/** Helpers that no addition or insertion opens with. */
const HELPS =
  /^(?:akan|telah|sudah|harus|wajib|dapat|bisa|mampu|masih|resmi|berhasil|bakal|sedang|tengah|berhak|kembali|mulai|perlu)$/u;
