import { WEEKDAYS } from '../../calendar/date.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { findActingPerson } from './acting-people.ts';
import {
  type PartWord,
  readFields,
  type SentenceField,
  type SentencePart,
} from './sentence-parts.ts';
import { findPronounSubject } from './unparted-pronouns.ts';

/** Where an opening ends without a comma: from its last word to the first of the subject. */
export interface UnpartedOpening extends Span {
  readonly last: string;
  readonly subject: string;
}

/** The openings of a passage that run into their subject: `Dalam rapat itu warga meminta …`. */
export const findUnpartedOpenings = perPassage((passage): readonly UnpartedOpening[] =>
  readFields(passage).flatMap((field) => [...unpartedIn(field)]),
);

function unpartedIn({ parts, opens }: SentenceField): readonly UnpartedOpening[] {
  return parts.flatMap((part, index) => {
    const words = CONNECTS.test(part.words[0]?.lower ?? '') ? part.words.slice(1) : part.words;
    const opensSentence = opens && (index === 0 || isDate(parts, index));
    const opensClause = opens && (index === 0 || words !== part.words);
    const subjects = [
      opensClause ? findSubject(words) : undefined,
      opensSentence ? findPerson(words, index > 0) : undefined,
      findPronoun(words),
      opensSentence && index === 0 ? findPronounSubject(words) : undefined,
    ];
    return subjects.flatMap((at) => {
      const [last, subject] = at === undefined ? [] : words.slice(at - 1);
      return last && subject ? [between(last, subject)] : [];
    });
  });
}

/** Where somebody begins to act behind what opens the sentence. */
function findPerson(words: readonly PartWord[], isBehindDay: boolean): number | undefined {
  const first = words[0]?.lower ?? '';
  if (isBehindDay || LEADS_IN.has(first) || DAY.test(first)) return findActingPerson(words, false);
  return CONDITION.test(first) ? findActingPerson(words, true) : undefined;
}

/** Words that join a clause, with its opening, to what stands before. */
const CONNECTS = /^(?:toh|namun|tetapi|tapi|dan|serta|maka|sehingga|sedangkan|sementara|karena)$/u;

function between(last: PartWord, subject: PartWord): UnpartedOpening {
  return { start: last.start, end: subject.end, last: last.text, subject: subject.text };
}

/** Where the subject begins behind an adverbial, unless its predicate comes before it. */
function findSubject(words: readonly PartWord[]): number | undefined {
  if (!OPENS.has(words[0]?.lower ?? '')) return undefined;
  const verb = words.findIndex((word, index) => index > 0 && isVerbal(word));
  const isAim = /^(?:untuk|guna|demi|setelah|usai|seusai|mengingat)$/u.test(words[0]?.lower ?? '');
  const from = isAim ? verb + 1 : 3;
  const at = words.findIndex(
    (_, index) =>
      index >= Math.max(3, from) && endsOpening(words, index) && isSubject(words, index),
  );
  if (at === -1 || verb === -1) return undefined;
  // `Dengan ini disampaikan bahwa hal itu …`: the predicate comes first.
  return isAim || verb > at ? at : undefined;
}

/** `Kalaupun itu terjadi kita sudah siap`: the pronoun behind the verb of a condition. */
function findPronoun(words: readonly PartWord[]): number | undefined {
  if (!CONDITION.test(words[0]?.lower ?? '')) return undefined;
  const at = words.findIndex(
    ({ kind }, index) =>
      index > 2 &&
      kind === 'pronoun' &&
      words[index + 1]?.kind === 'helper' &&
      /^(?:ter|ber)[a-z]{3,}$|^(?:selesai|tiba|datang|turun|habis|usai)$/u.test(
        words[index - 1]?.lower ?? '',
      ) &&
      ['other', 'pointer', 'name'].includes(words[index - 2]?.kind ?? ''),
  );
  return at === -1 ? undefined : at;
}

/** What opens a condition or the time of what follows. */
const CONDITION =
  /^(?:jika|apabila|bila|kalau|kalaupun|ketika|saat|setelah|sesudah|sebelum|karena|meski|meskipun|walaupun)$/u;

/** Openings that name a matter: `Terkait hal itu`, unlike `Dalam hal ini`. */
const TOUCHES = /^(?:bersamaan|terkait|sehubungan|seiring|berdasarkan|atas|mengingat)$/u;

/** Words that open an adverbial before the subject. */
const OPENS = wordSet(`
  dalam pada di dari dengan untuk guna demi melalui lewat setelah usai seusai selama bagi
  terkait atas berdasarkan sesuai berkat akibat mengingat sehubungan seiring berbeda bersamaan
`);

/** `Jumat, 21 Agustus 2026 kader …`: whether a part is the date behind the day that opens a sentence. */
function isDate(parts: readonly SentencePart[], index: number): boolean {
  const [day] = parts;
  const isDay =
    day !== undefined && day.words.length < 4 && DAY.test(day.words.at(-1)?.lower ?? '');
  return index === 1 && isDay && /^\d/u.test(parts[1]?.words[0]?.lower ?? '');
}

const DAY = new RegExp(`^(?:${WEEKDAYS.join('|')})$`, 'iu');

/** What opens a sentence with the time, place or aim of what it tells, or with a short clause. */
const LEADS_IN = wordSet(`
  dalam pada di dari dengan untuk guna demi melalui lewat selain saat ketika setelah sesudah
  sebelum usai seusai sejak selama bagi terkait atas berdasarkan sesuai mewakili menanggapi
  mengawali menutup mengakhiri menyikapi menjawab menyambut berkat akibat bersama bertempat
  melihat mengingat sehubungan seiring
`);

function isVerbal(word: PartWord | undefined): boolean {
  return word?.kind === 'verb' || word?.kind === 'bare verb' || word?.kind === 'helper';
}

/** Whether the word before `index` may be the last of an opening: a pointer, or a possessive before a name. */
function endsOpening(words: readonly PartWord[], index: number): boolean {
  const [before, last, next] = [words[index - 2], words[index - 1], words[index]];
  if (!before || !last || !next) return false;
  const isMatter = before.lower === 'hal' && TOUCHES.test(words[0]?.lower ?? '');
  if (last.kind === 'pointer')
    return isMatter || !/^(?:hal|saat|kali|hari|demikian)$/u.test(before.lower);
  if (
    words[0]?.lower === 'berbeda' &&
    /^(?:sebelumnya|lalu|biasanya|lainnya|lain)$/u.test(last.lower)
  )
    return true;
  const isOwn =
    last.kind === 'other' &&
    /^(?:sambutan|arahan|laporan|paparan|pidato|keterangan|amanat|pesan|perjalanan|perkembangan|pelaksanaan|proses)nya$/u.test(
      last.lower,
    );
  return isOwn && (next.kind === 'name' || /^(?:ia|pihaknya)$/u.test(next.lower));
}

/** Words that tell how, or add something, rather than open a subject. */
const NO_SUBJECT = wordSet(
  // Times.
  `nanti nantinya baru kali tadi kemarin besok pagi siang sore malam hari bulan tahun pukul dulu
  sebelumnya selanjutnya`,
  // How, how much, how often.
  `betul-betul benar-benar tiba-tiba sungguh secara kurang lebih sekitar sebanyak sebesar minimal
  maksimal setidaknya paling agak sekali jauh hampir cukup sangat sangatlah banyak semua
  sebagian semacam setiap tiap kadang seringkali sering kerap biasanya umumnya`,
  // What stresses, adds or compares.
  `lagi sendiri saja pula lah dong sih loh ya kan terutama khususnya misalnya antara lain mana
  baik seperti tentu tentunya memang justru malah turut saling cuma mungkin rupanya ternyata
  kiranya masing-masing para-para diri begitu demikian`,
  // Predicates, and what opens one.
  `bukanlah adalah ialah berupa bernama bertempat menjadi jadi ada hidup penting mudah sulit
  salah nggak gak enggak ndak`,
  // Prepositions, conjunctions and words that ask.
  `bersama beserta berikut menurut mengenai oleh karena dimana agar supaya maka saat ketika
  bagaimana siapa apa kapan mengapa`,
  // What announces a clause, or belongs to what was named before.
  `harapannya namanya caranya airnya artinya tandanya`,
);

/** Whether a subject of up to five words opens at `index`, and its predicate follows. */
function isSubject(words: readonly PartWord[], index: number): boolean {
  const first = words[index];
  if (!first || NO_SUBJECT.has(first.lower)) return false;
  if (first.kind === 'pronoun') return isPredicateAt(words, index + 1);
  if (first.kind !== 'other' && first.kind !== 'name') return false;
  const length = words.slice(index + 1, index + 8).findIndex(isVerbal);
  const own = words.slice(index + 1, index + 1 + length);
  return length !== -1 && own.every(mayFollowHead) && isPredicateAt(words, index + 1 + length);
}

/** Whether a word may stand behind the first of a subject; a pointer closes it. */
function mayFollowHead(
  { kind, lower }: PartWord,
  index: number,
  words: readonly PartWord[],
): boolean {
  if (kind === 'pointer') return index === words.length - 1;
  if (lower === 'kali') return words[index + 1]?.kind === 'pointer';
  return (kind === 'other' || kind === 'name' || kind === 'joint') && !NO_SUBJECT.has(lower);
}

function isPredicateAt(words: readonly PartWord[], at: number): boolean {
  const verb = words.slice(at).find(({ kind }) => kind !== 'helper');
  return isVerbal(words[at]) && verb !== undefined;
}
