import { findNewsStart } from '../../draft/dateline.ts';
import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { DAYS_AND_MONTHS } from '../../knowledge/calendar-words.ts';
import { PLAIN_DEGREE } from '../../knowledge/degrees.ts';
import { kindOfWord, type WordKind } from '../../knowledge/word-kinds.ts';
import { isCapitalised } from '../../text/case.ts';
import { wordSet } from '../../text/patterns.ts';
import { type Span, spansIn } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';

/** A word of a part, with what it is there. */
export interface PartWord extends Word {
  readonly kind: WordKind;
}

/** What stands between two commas; its span goes from its first word to its last. */
export interface SentencePart extends Span {
  readonly words: readonly PartWord[];
}

/** A sentence, or the stretch of one up to a colon, dash, quotation mark: its parts in order. */
export interface SentenceField {
  readonly parts: readonly SentencePart[];
  /** Whether it opens its sentence, be it behind a dateline or a quotation mark. */
  readonly opens: boolean;
}

/** Marks behind which another clause may stand. */
const BREAK = /[;:–—"“”!?…/]|\s-\s/u;

/** What stands between a sentence and the speech behind it. */
const OPENS_SPEECH = /[.?!,][”"]? *["“]$/u;

/** Degrees as they stand without stops. */
const BARE_DEGREE = new RegExp(`^(?:${PLAIN_DEGREE}|SSos|SAg|SIK|MAP)$`, 'u');

/** The fields of a passage, with the kinds of their words; brackets are left out of them. */
export const readFields = perPassage((passage): readonly SentenceField[] => {
  const news = findNewsStart(passage);
  return passage.sentences.flatMap(({ start, end }) =>
    fieldsOf(passage, { start: Math.max(start, Math.min(news, end)), end }),
  );
});

function fieldsOf(passage: Passage, sentence: Span): readonly SentenceField[] {
  const fields: SentenceField[] = [];
  let parts: SentencePart[] = [];
  let part: PartWord[] = [];
  let opens = true;
  const endPart = (): void => {
    const [first, last] = [part[0], part.at(-1)];
    if (first && last) parts.push({ words: part, start: first.start, end: last.end });
    part = [];
  };
  const endField = (): void => {
    endPart();
    if (parts.length > 0) fields.push({ parts, opens });
    parts = [];
  };
  for (const { word, gap } of wordsOutsideBrackets(passage, sentence)) {
    // `kabupaten/kota`: one of the two.
    if (BREAK.test(gap) && gap !== '/') {
      endField();
      opens = fields.length === 0 || OPENS_SPEECH.test(gap);
    } else if (gap.includes(',') && !isDegree(passage.text, word, gap)) endPart();
    const isFirst = opens && part.length === 0 && parts.length === 0;
    const kind = isCapitalised(word.text) && !isFirst ? 'name' : kindOfWord(word.lower);
    part.push({ ...word, kind });
  }
  endField();
  return fields;
}

/** The words of a sentence with the signs before each, without those in round brackets. */
function* wordsOutsideBrackets(
  { text, words }: Passage,
  sentence: Span,
): Generator<{ readonly word: Word; readonly gap: string }> {
  let last = sentence.start;
  let gap = '';
  let isBracketed = false;
  for (const word of spansIn(words, sentence)) {
    const signs = text.slice(last, word.start);
    if (/[()]/u.test(signs)) isBracketed = signs.lastIndexOf('(') > signs.lastIndexOf(')');
    gap += signs;
    last = word.end;
    if (isBracketed) continue;
    yield { word, gap };
    gap = '';
  }
}

/** `, S.H., M.Si.`: what follows a name without parting it from its verb. */
function isDegree(text: string, { text: word, end }: Word, gap: string): boolean {
  if (!/^\.?, $/u.test(gap)) return false;
  if (BARE_DEGREE.test(word)) return !/^ [a-z]/u.test(text.slice(end, end + 2));
  return (
    /^(?:[SMAB]|Ph|Sp|Lc)$/u.test(word) &&
    /^\.[A-Z][a-z]{0,3}(?![a-z])/u.test(text.slice(end, end + 8))
  );
}

/** Whether a part opens as a predicate does: helpers, then a verb. */
export function opensWithVerb({ words }: SentencePart): boolean {
  const first = words.find(({ kind }) => kind !== 'helper');
  if (first === undefined) return words.length > 0;
  return first.kind === 'verb' || (words[0]?.kind === 'helper' && first.kind !== 'preposition');
}

/** Whether words name somebody or something, with no verb but in one clause behind `yang`. */
export function isNounPhrase(words: readonly PartWord[]): boolean {
  const [first] = words;
  const last = words.at(-1)?.kind;
  if (!first || !mayHeadSubject(first) || last === 'yang' || last === 'joint') return false;
  if (first.kind === 'pronoun' && !/^(?:sebagai|selaku)$/u.test(words[1]?.lower ?? ''))
    return words.length === 1;
  if (
    /^(?:setiap|tiap|seluruh|semua|para)$/u.test(first.lower) &&
    NO_HEAD.has(words[1]?.lower ?? '')
  )
    return false;
  // `Temanya Desa Tangguh`: the name is what is said of it.
  if (first.lower.endsWith('nya') && words[1]?.kind === 'name') return false;
  const yang = words.findIndex(({ kind }) => kind === 'yang');
  const own = yang === -1 ? words : words.slice(0, yang);
  return !own.some(tellsBehind) && (yang === -1 || isRelativeClause(words.slice(yang + 1)));
}

/** Whether a clause with `yang`, and its verb, belongs to what words name. */
export function holdsClause(words: readonly PartWord[]): boolean {
  const yang = words.findIndex(({ kind }) => kind === 'yang');
  return yang > 0 && words.slice(yang).some(({ kind }) => kind === 'verb');
}

/** Whether a word, with the one before it, makes a clause of what should be a noun phrase. */
function tellsBehind({ kind }: PartWord, index: number, words: readonly PartWord[]): boolean {
  if (isPredicative(kind) || kind === 'conjunction') return true;
  // `Rapat ini bukti nyata`: a pointer closes what it points at.
  return (
    index > 0 && (kind === 'pronoun' || (kind === 'other' && words[index - 1]?.kind === 'pointer'))
  );
}

/** Whether a kind of word may be, or open, the predicate of a clause. */
export function isPredicative(kind: WordKind | undefined): boolean {
  return kind === 'verb' || kind === 'bare verb' || kind === 'helper';
}

/** Whether what stands behind `yang` has one predicate, the main one not being in it. */
function isRelativeClause(words: readonly PartWord[]): boolean {
  if (
    words.some(
      ({ kind, lower }) => kind === 'conjunction' || /^(?:adalah|ialah|merupakan)$/u.test(lower),
    )
  ) {
    return false;
  }
  const isQuality = words[0]?.kind === 'other' && !BELONGS_TO_VERB.test(words[0].lower);
  const groups = words.filter(({ kind, lower }, index) => {
    const before = words[index - 1]?.kind;
    if (!isPredicative(kind) || isPredicative(before) || (lower === 'menjadi' && !isQuality))
      return false;
    return !['preposition', 'joint', 'yang'].includes(before ?? '');
  });
  return groups.length < (isQuality ? 1 : 2);
}

/** Adverbs of the verb behind them: `yang akrab disapa`. */
const BELONGS_TO_VERB = /^(?:akrab|biasa|kerap|lazim|sering|acap|khusus)$/u;

/** Words of time and manner, with which an opening begins rather than a subject. */
const NO_HEAD = wordSet(
  // Times: `Hari ini …`, `Senin lalu …`.
  `hari malam pagi siang sore tahun bulan pekan waktu detik saat kini besok kemarin nanti
  lusa pukul awal akhir tadi dulu dahulu sekarang semula mulanya awalnya nantinya`,
  DAYS_AND_MONTHS,
  // How often, how much, in what order.
  `sebanyak sekitar sekecil sebesar banyaknya satu pertama kedua ketiga keempat kelima terakhir
  terakhirnya pertama-tama sesekali sekali kadang biasanya umumnya sebagian mayoritas sisanya
  semakin makin lebih paling jauh tambahan masing`,
  // What joins a sentence to the one before.
  `seperti begitu begitulah demikian bahkan justru lantas terlebih apalagi sehingga jadi
  selanjutnya sebelumnya seterusnya kemudian selain adapun sebaliknya misalnya selaras sejalan
  sejauh sesuai seusai terlepas sehubungan berkaitan senada terpisah terutama karenanya
  alih-alih jangankan saking rencana`,
  // What the speaker thinks of what is told.
  `akhirnya memang semoga diharapkan tentu tentunya mungkin alhamdulillah insyaallah insya
  walhasil alhasil konon untungnya ironisnya uniknya menariknya ternyata mudah-mudahan
  sepertinya tampaknya kayaknya sejatinya sebenarnya sesungguhnya sebaiknya seharusnya
  nyatanya sayang sayangnya alangkah makanya`,
  // What announces what follows: `Artinya, …`, `Pasalnya …`.
  `intinya pokoknya singkatnya artinya hasilnya faktanya pasalnya rencananya harapannya akibatnya
  tujuannya kabarnya soal ihwal berikut foto`,
  // Requests, questions, interjections.
  `mari ayo bayangkan jangan temukan buat maaf oh nah ya wah halo hai apa apakah apapun bagaimana
  siapa kapan mengapa kenapa mana`,
  // Roots of speaking: `kata Camat`.
  `kata ujar jelas tegas tutur ungkap papar terang imbuh tambah lanjut sambung pungkas pesan
  harap sebut`,
  // Small words, and verbs that open an insertion.
  `yang hanya bukan belum sudah tak tidak tanpa baik secara khusus bertajuk bertema berlokasi
  bertempat`,
);

/** Whether a subject may begin with a word: no time, link or interjection, and no number. */
export function mayHeadSubject({ kind, lower }: PartWord): boolean {
  if (NO_HEAD.has(lower) || /^\d/u.test(lower)) return false;
  return kind === 'name' || kind === 'other' || kind === 'pronoun';
}
