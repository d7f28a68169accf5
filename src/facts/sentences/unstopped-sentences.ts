import { isAllCapitals, isTitleCased } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { findSentenceAt } from '../../draft/sentence-at.ts';
import { kindOfWord } from '../../knowledge/word-kinds.ts';
import { isCapitalised } from '../../text/case.ts';
import { oneOf, wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { SAID } from '../../text/speech-verbs.ts';
import type { Word } from '../../text/words.ts';
import { isPredicative, readFields, type SentencePart } from './sentence-parts.ts';
import { isBehindWholeClause } from './whole-clauses.ts';

/** A sentence that begins, with its capital, where the one before has no stop. */
export interface UnstoppedSentence extends Span {
  /** The word it begins with. */
  readonly first: Word;
  /** Whether a comma stands for the stop. */
  readonly hasComma: boolean;
}

/** A predicate right behind its subject. */
const TOLD =
  '(?:juga|pun|akan|telah|sudah|langsung|berupa|me[a-z]{4,}|ber[a-z]{4,}|di[a-z]{4,})(?![A-Za-zÀ-ɏ])';

/** Words with a capital which in that row open a sentence and are part of no name. */
const OPENING = new RegExp(
  `(?<=[A-Za-zÀ-ɏ\\d)],? )(?:(?:${[
    // What joins it to the sentence before: `Selain itu`, `Sebelumnya,`, `Menurutnya`.
    `${oneOf(`
      Selain Sementara Oleh_karena Oleh_sebab Karena Untuk Di_samping Setelah Dengan Namun Meski
      Meskipun Walau Walaupun Kendati Tak_hanya Tidak_hanya Bukan_hanya
    `)} (?:itu|demikian|begitu)`,
    `${oneOf('Selanjutnya Sebelumnya Kemudian Namun Sebaliknya Akibatnya Bahkan Sebab')},`,
    'Menurutnya|Adapun',
    // When and in what it is said: `Pada kesempatan itu`, `Dalam sambutannya`.
    '(?:Pada|Dalam) (?:kesempatan|kegiatan|acara|rapat) (?:itu|ini|tersebut|yang sama)',
    'Dalam (?:sambutan|arahan|laporan|paparan|pidato|amanat)nya',
    '(?:Turut hadir|Hadir|Tampak hadir) (?:dalam|para)',
    // Who or what it is about, and the predicate: `Ia berharap`, `Hal itu penting`.
    `(?:Ia|Dia)(?= ${TOLD})`,
    'Hal (?:ini|itu|tersebut)(?= [a-z])',
    'Terima kasih kepada',
  ].join('|')})|(?<owned>(?:Beliau|Mereka|Kami|Kita)(?= ${TOLD})|${oneOf(`
    Acara Kegiatan Rapat Lomba Pelatihan Sosialisasi Bantuan Program Upacara Kunjungan
  `)} (?:ini|itu|tersebut)(?= ${TOLD})))(?![A-Za-zÀ-ɏ])`,
  'gu',
);

/** Behind these stand the names of who works in what is told next: `Ketua Panitia Kegiatan ini`. */
const IN_OFFICE =
  /^(?:Ketua|Panitia|Peserta|Penyelenggara|Pelaksana|Koordinator|Jawab|Pembina|Narasumber|Tim|Kepala|Penerima|Pengelola|Dalam)$/u;

/** Places with which a sentence often ends. */
const PLACE = wordSet(
  'desa kecamatan kabupaten kota provinsi kelurahan aula pendopo lapangan hotel setempat masjid sekolah',
);

/** Fewer words before it are no sentence. */
const FEWEST_WORDS = 4;

/** So far back a predicate is looked for. */
const FARTHEST = 400;

/** Behind more commas than this a sentence is no pair of clauses. */
const MOST_PARTS = 12;

/** A quotation, and the verb that tells who spoke: `…,” kata Camat`. */
const SPOKEN = new RegExp(`["”]\\s?(?:${SAID})(?:nya)?(?![A-Za-zÀ-ɏ])`, 'u');

/** The same up to a comma: `…,” kata Camat, `. */
const TAGGED = new RegExp(`["”]\\s?(?:${SAID})(?:nya)?(?: [A-Za-zÀ-ɏ.]+){0,9}, $`, 'u');

const SAID_BY = new RegExp(`^(?:${SAID})nya$`, 'u');

/** Those of whom a pronoun is written with a capital. */
const GOD = /^(?:Allah|Tuhan|Yesus|Kristus|Isa|Yahwe|Ilahi)$/u;

/** The sentences of a passage that no stop parts from the one before: `… desa Selain itu, …`. */
export const findUnstoppedSentences = perPassage((passage): readonly UnstoppedSentence[] => {
  if (isTitleCased(passage) || isAllCapitals(passage)) return [];
  return Array.from(passage.text.matchAll(OPENING)).flatMap(({ index, groups }) => [
    ...unstoppedAt(passage, index, groups?.['owned'] !== undefined),
  ]);
});

/** @param mayBeOwned whether the word may belong to the noun before it: `desa Kami`, `peserta Rapat ini` */
function* unstoppedAt(
  passage: Passage,
  at: number,
  mayBeOwned: boolean,
): Generator<UnstoppedSentence> {
  const sentence = findSentenceAt(passage, at);
  if (!sentence || sentence.start === at) return;
  const opening = Math.max(sentence.start, at - FARTHEST);
  const words = passage.wordsIn({ start: opening, end: at });
  const last = words.at(-1);
  const [first] = passage.wordsIn({ start: at, end: Math.min(sentence.end, at + 20) });
  if (!last || !first || (mayBeOwned && !endsNoOwned(last, first))) return;
  const before = passage.text.slice(opening, at);
  const hasComma = before.endsWith(', ');
  const isOver = hasComma
    ? TAGGED.test(before) || isWholeBefore(passage, at)
    : mayEnd(last, first) && holdsPredicate(before, words);
  if (!isOver) return;
  // A number keeps what is to be said of it alone.
  const start = hasComma || /^\d/u.test(last.text) ? last.end : last.start;
  yield { start, end: first.end, first, hasComma };
}

/** Whether nothing that follows can belong to a word: a name, a number, a place, `katanya`. */
function endsNoOwned({ text, lower }: Word, first: Word): boolean {
  if (isCapitalised(text)) return !IN_OFFICE.test(text);
  if (/^\d/u.test(text) || SAID_BY.test(text)) return true;
  return PLACE.has(lower) && kindOfWord(first.lower) !== 'pronoun';
}

/** Whether the words before hold a predicate, or a quotation and who spoke it. */
function holdsPredicate(text: string, words: readonly Word[]): boolean {
  if (SPOKEN.test(text)) return true;
  if (words.length < FEWEST_WORDS) return false;
  return words.some(({ text: word, lower }, index) => {
    const isSmall = word === lower || index === 0;
    return isSmall && isPredicative(kindOfWord(lower));
  });
}

/** Whether a sentence may end with a word: no small word or verb, which want another behind them. */
function mayEnd({ text, lower }: Word, first: Word): boolean {
  if (isCapitalised(text)) return !GOD.test(text);
  if (SAID_BY.test(text)) return true;
  const kind = kindOfWord(lower);
  // `oleh karena itu Ia …`: the pronoun has a capital too many.
  if (kind === 'pointer') return !/^(?:Ia|Dia|Hal)$/u.test(first.text);
  return kind === 'other' || (kind === 'pronoun' && lower === 'dia');
}

function isWholeBefore(passage: Passage, at: number): boolean {
  const place = placesOfParts(passage).get(at);
  return place !== undefined && isBehindWholeClause(place.parts, place.index);
}

/** The parts of a passage behind one of the first commas of their sentence, by their start. */
const placesOfParts = perPassage((passage) => {
  const places = new Map<number, { readonly parts: readonly SentencePart[]; index: number }>();
  for (const { parts, opens } of readFields(passage)) {
    if (!opens) continue;
    for (const [index, { start }] of parts.slice(0, MOST_PARTS).entries()) {
      if (index > 0) places.set(start, { parts, index });
    }
  }
  return places;
});
