import { wordSet } from '../../text/patterns.ts';
import { KNOWS, SAID, SAYS } from '../../text/speech-verbs.ts';
import {
  isNounPhrase,
  isPredicative,
  mayHeadSubject,
  type PartWord,
  type SentencePart,
} from './sentence-parts.ts';

/**
 * Whether what stands before a part is a main clause that is over: a subject with its predicate,
 * behind an opening or none and with no more than a day or a place after it, which neither tells
 * what somebody says or sees nor depends on what follows.
 */
export function isBehindWholeClause(parts: readonly SentencePart[], index: number): boolean {
  const before = parts.slice(0, index);
  const main = before.findLastIndex((part) => !isAside(part));
  const clause = before[main];
  return clause !== undefined && before.slice(0, main).every(leavesWhole) && isWholeClause(clause);
}

/** Whether the clause behind a part stands on its own: behind an opening, or behind who says it. */
function leavesWhole(part: SentencePart, index: number): boolean {
  return isOpening(part) || (index === 0 && isTag(part));
}

/** `Camat Contoh menambahkan`: who says what follows. */
function isTag({ words }: SentencePart): boolean {
  const last = words.at(-1);
  return last !== undefined && words.length < 15 && isSaying(last);
}

/** `Rabu (19/8)`, `Desa Contoh`: what goes on with a clause by names and numbers alone. */
function isAside({ words }: SentencePart): boolean {
  return words.every(({ kind, text }) => kind === 'name' || /^\d/u.test(text));
}

/** `Dalam rapat itu`, `Pada Senin`: what a sentence may open with, but no clause that wants another. */
function isOpening({ words }: SentencePart): boolean {
  if (words[0]?.kind !== 'preposition' || words.length > 12) return false;
  return !words.some((word) => word.kind === 'conjunction' || isSaying(word));
}

/** A subject with its predicate, which neither tells what somebody says nor depends on what follows. */
function isWholeClause({ words: all }: SentencePart): boolean {
  const words = withoutJoint(all);
  const [first] = words;
  if (!first || words.length < 5 || !mayHeadSubject(first)) return false;
  if (NO_SUBJECT.has(first.lower) || UNSETTLED.has(words.at(-1)?.lower ?? '')) return false;
  const saying = words.findIndex(wantsClause);
  const told = words.slice(saying + 1);
  if (saying > 0 && !(opensPointed(told) && told.length > 4)) return false;
  if (told.some(wantsClause) || told.some(({ lower }) => CORRELATES.has(lower))) return false;
  const predicate = findPredicate(told);
  return predicate > 0 && isSettled(told.slice(predicate + 1));
}

/** `Jadi bantuan itu …`: a clause without what joins it to the sentence before. */
function withoutJoint(words: readonly PartWord[]): readonly PartWord[] {
  return /^(?:jadi|nah|namun|memang)$/u.test(words[0]?.lower ?? '') ? words.slice(1) : words;
}

/** `bantuan ini merupakan …`, `Pelatihan ini untuk warga`: a subject with its pointer, and what is said of it. */
function opensPointed(words: readonly PartWord[]): boolean {
  const behind = words.findIndex(({ kind }) => kind === 'pointer') + 1;
  const next = words[behind];
  const tells =
    isPredicative(next?.kind) || /^(?:atas|berkat|hasil|untuk|bagi)$/u.test(next?.lower ?? '');
  const subject = words.slice(0, behind);
  // `Hasil sidang hingga kasus itu terungkap`: the clause is told of a time.
  const isTimed = subject.some(({ lower }) => lower === 'hingga' || lower === 'sampai');
  return behind > 1 && tells && !isTimed && isNounPhrase(subject);
}

/** Whether a word tells that somebody says something, and no object follows but a clause. */
function wantsClause(word: PartWord, at: number, words: readonly PartWord[]): boolean {
  if (WORDS.has(word.lower)) return words[at - 1]?.kind === 'verb' || at === words.length - 1;
  if (!isSaying(word)) return false;
  const next = words.slice(at + 1).find(({ lower }) => !HOW_MUCH.test(lower));
  return !TAKES_THANKS.test(word.lower) || !THANKS.test(next?.lower ?? '');
}

const TAKES_THANKS = /^(?:menyampaikan|mengucapkan|mengungkapkan|ucapkan|sampaikan)$/u;

const HOW_MUCH = /^(?:banyak|turut|juga|rasa|ucapan)$/u;

const THANKS =
  /^(?:terima|terimakasih|selamat|apresiasi|penghargaan|dukacita|duka|belasungkawa|syukur|dedikasi)/u;

/**
 * Where the predicate of a clause begins: behind a pointer, which ends a subject that may hold a
 * clause with `yang`, or at the first verb; -1 when that is not plain.
 */
function findPredicate(words: readonly PartWord[]): number {
  if (opensPointed(words)) return words.findIndex(({ kind }) => kind === 'pointer') + 1;
  const link = words.findIndex(({ lower }) => LINK.test(lower));
  if (link > 0 && words[0]?.kind !== 'verb' && !words.slice(0, link).some(isOpenConjunction))
    return link;
  const verb = words.findIndex(({ kind }) => isPredicative(kind));
  const isPlain = words
    .slice(0, Math.max(0, verb))
    .every(({ kind }) => !/^(?:yang|preposition|conjunction)$/u.test(kind));
  return isPlain && words[verb - 1]?.kind !== 'joint' ? verb : -1;
}

const LINK = /^(?:adalah|ialah|merupakan)$/u;

/** A conjunction with its clause, but not `saat ini`. */
function isOpenConjunction(
  { kind, lower }: PartWord,
  at: number,
  words: readonly PartWord[],
): boolean {
  if (kind !== 'conjunction' || words[at + 1]?.kind === 'pointer') return false;
  // `pekan lalu`, `beberapa hari yang lalu`: a time, not what comes next.
  const next = words[at + 1]?.kind;
  const leadsOn = next === 'verb' || next === 'helper' || next === 'pronoun';
  return leadsOn || lower !== 'lalu' || !PASSED.test(words[at - 1]?.lower ?? '');
}

/** Whether what follows a verb leaves nothing open: at most one clause of its own, which has its verb. */
function isSettled(words: readonly PartWord[]): boolean {
  const at = words.findIndex(isOpenConjunction);
  if (at === -1) return true;
  const [first, ...others] = words.slice(at + 1);
  if (!first || !DEPENDS.test(words[at]?.lower ?? '') || REOPENS.has(first.lower)) return false;
  if (/^(?:preposition|conjunction)$/u.test(first.kind) || others.some(isOpenConjunction))
    return false;
  return [first, ...others].some(({ kind }) => isPredicative(kind));
}

/** What `lalu` may stand behind as an adjective. */
const PASSED =
  /^(?:yang|hari|pekan|minggu|bulan|tahun|malam|dekade|abad|senin|selasa|rabu|kamis|jumat|sabtu)$/u;

const DEPENDS = /^(?:karena|sehingga|agar|supaya|ketika|saat|setelah|sebelum)$/u;

/** Words behind a conjunction with which another clause may open that wants one more. */
const REOPENS = wordSet('begitu setiap tiap makin semakin baru sekali apa siapa bagaimana kapan');

/** Verbs and roots whose clause may follow a comma: `menjelaskan, …`, `ujar Camat, …`. */
const TOLD_BY = new RegExp(`^(?:${SAYS}|${KNOWS}|(?:${SAID})(?:nya)?)$`, 'u');

/** Further ones, and words that open such a clause. */
const TELLS = wordSet(
  // What people know, see and feel.
  `yakin tahu sadar percaya optimistis optimis bersyukur bangga melihat mendengar membayangkan
  memperhatikan mencatat terlihat tampak terbukti ternyata terdengar diketahui diharapkan
  diperkirakan memprediksi memperkirakan memproyeksikan menginginkan mengharapkan`,
  // What they say and decide.
  `bilang tanya bertanya laporkan sampaikan selamat artinya maksudnya mencontohkan mengibaratkan
  mengusulkan menyarankan memutuskan menyepakati menetapkan memperingatkan menjanjikan menjamin
  mengumumkan menginformasikan mengisahkan menceritakan bercerita mengemukakan menanyakan memohon
  dikatakan dijelaskan
  disebutkan disampaikan ditegaskan dilaporkan`,
  'bahwa demi apa siapa bagaimana mengapa kenapa',
);

/** Whether a word tells what somebody says, sees or knows, so that its clause may follow a comma. */
export function isSaying({ lower }: PartWord): boolean {
  return TELLS.has(lower) || TOLD_BY.test(lower);
}

/** What somebody gives or gets in words, so that these may follow a comma: `memberi contoh, …`. */
const WORDS = wordSet(`
  contoh pesan arahan pengarahan harapan informasi kabar catatan alasan laporan janji jaminan saran
  penjelasan keterangan pertanyaan jawaban perintah instruksi pengumuman pernyataan
`);

/** What a clause ends with when its telling comes behind the comma. */
const UNSETTLED = wordSet(`
  begini begitu demikian adalah ialah yaitu yakni merupakan syarat arti prinsip istilah kata bukti
  seperti misalnya yang dan atau untuk
`);

/** Words that want a second clause: `tidak hanya …, …`, `semakin …, semakin …`, `bukan …, …`. */
const CORRELATES = wordSet(`
  bukan hanya sekadar sekedar semata semakin makin kian jangankan begitu baru entah yaitu yakni
`);

/** Words that seem to be a subject and open a clause of time or a topic. */
const NO_SUBJECT = wordSet(`
  setiap tiap andaikan misalkan sekiranya sering orang selagi semenjak sembari berhubung biarpun sekalipun kendatipun sungguhpun asal
  kala masa semasa musim hal sisi
`);
