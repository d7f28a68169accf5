import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isInListedName, isTitleQuoted } from '../../draft/raised-word.ts';
import { announcesName, headsName, mayStandCapital } from '../../knowledge/capital-words.ts';
import { kindOfNoun } from '../../knowledge/counted-nouns.ts';
import { opensDocument } from '../../knowledge/document-words.ts';
import { headsField } from '../../knowledge/field-heads.ts';
import { isOfficeWord } from '../../knowledge/offices.ts';
import { isPersonWord } from '../../knowledge/person-words.ts';
import { readAloneShare, readRaisedShare } from '../../knowledge/raised-share.ts';
import { findDistrictHomes, findRegencies } from '../../knowledge/regions.ts';
import { kindOfSmallWord, kindOfWord } from '../../knowledge/word-kinds.ts';
import { isCapitalised } from '../../text/case.ts';
import { anyOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';
import type { Word } from '../../text/words.ts';

/** What must be known of words in lower case; a lexicon knows it. */
interface Vocabulary {
  frequency(word: string): number;
  isListed(word: string): boolean;
  judge(word: string): { readonly kind: string };
}

/** Up to this share, in doublings, edited news raises a word that stands alone so seldom that it is no name. */
const SELDOM = 3;

/** From this share on it raises one so often, alone or in names, that it may be a name itself. */
const OFTEN = 7;

/** Behind these stand places. */
const TO_PLACE = /^(?:di|ke|dari|menuju|melalui|lewat|asal|antara|hingga|sampai|kawasan|wilayah)$/u;

/** Places that are told by name, and what an acronym or motto stands for. */
const LISTS_NAMES = anyOf(
  // `di tiga desa yakni`
  /(?:pulau|desa|kelurahan|kecamatan|kabupaten|kota|dusun|kampung|daerah|sungai|gunung|lokasi|titik)(?: [a-z]+){0,3},? (?:yakni|yaitu|ialah|adalah|meliputi|seperti|mencakup|antara) $/u,
  // `“SIAGA” atau`
  /["”)]? ?(?:atau|alias|akronim dari|singkatan dari) $/u,
);

/** Titles, tests and events are called so. */
const OPENS_NAME = /^(?:Duta|Gelar|Hari|Juara|Satu|Ujian)$/u;

/** So many words, and no more, are in one thing of a list. */
const LONGEST = 3;

/** What parts two things of a list, behind what tells how many of the first there are or what it is. */
const LINK =
  /^(?: \d[\d.]*(?: (?:orang|unit|buah|ekor|paket|kasus|jiwa|ton|kg))?| \([a-z][a-z ]{2,30}\))?(?:,? (?:dan|atau|serta|maupun) |, )/u;

/** What ends the list behind its last thing. */
const END =
  /^(?: \d[\d.]*(?: (?:orang|unit|buah|ekor|paket|kasus|jiwa|ton|kg))| \([a-z][a-z ]{2,30}\))?(?:[.;,]| (?!(?:dan|atau|serta|maupun) [A-Z])[a-z])/u;

/** The common nouns of lists that have capitals for no reason: `akibat Campak, Polio, dan Difteri`. */
export function* findRaisedItems(passage: Passage, lexicon: Vocabulary): Generator<RaisedItem> {
  const { words, text } = passage;
  if (!/[A-Z][a-z]+(?: [\d(][^,]{0,34})?, [A-Z]| \d+ orang/u.test(text)) return;
  for (let index = 1; index < words.length; index++) {
    const list = readList(passage, index, lexicon) ?? readCounted(passage, index, lexicon);
    if (!list) continue;
    yield* list.items;
    index = list.next - 1;
  }
}

/** What a thing of a list may be: a common noun beyond doubt, one of a dictionary, a name. */
type Kind = 'noun' | 'word' | 'name';

interface Item extends Span {
  /** The index behind its last word. */
  readonly next: number;
  readonly kind: Kind;
}

/** A common noun of a list, and whether it surely is none of a name nor of an office. */
export interface RaisedItem extends Span {
  readonly isSure: boolean;
}

interface List {
  readonly items: readonly RaisedItem[];
  /** The index behind its last word. */
  readonly next: number;
}

/** The list whose first raised thing opens at `index`. */
function readList(passage: Passage, index: number, lexicon: Vocabulary): List | undefined {
  const items = opensList(passage, index) ? readItems(passage, index, lexicon) : [];
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last || first === last) return undefined;
  // Two that only `dan` joins may be the name of a unit: `Kependudukan dan Pelayanan Masyarakat`.
  if (!passage.text.slice(first.start - 2, last.start).includes(',')) return undefined;
  if (items.length === 2 && !isRow(passage.text, first, last)) return undefined;
  const nouns = items.filter(({ kind }) => kind !== 'name');
  const sure = items.filter(({ kind }) => kind === 'noun').length;
  const isProven =
    nouns.length < items.length ? sure > 1 : sure > 0 || endsSmall(passage.text, last);
  if (!isProven) return undefined;
  const isAim = passage.words[index - 1]?.lower === 'yang';
  if (isAim && isMotto(passage, index)) return undefined;
  return {
    items: nouns.map((item) => ({
      ...item,
      isSure: sure > 0 && !isAim && !opensOffice(passage, item),
    })),
    next: last.next,
  };
}

/** `Contoh untuk Rakyat yang Agamis, Mandiri, dan Sejahtera`: what a government calls its aim. */
function isMotto(passage: Passage, index: number): boolean {
  const farther = passage.words[index - 2];
  return (
    farther !== undefined && isCapitalised(farther.text) && !opensSentence(passage, farther.start)
  );
}

/** `Sirup, Keripik, dan dodol`: with a comma alone between two, the second may open a clause. */
function isRow(text: string, first: Span, last: Span): boolean {
  // `beras Premium 10 kg, Minyak goreng`: a figure makes it one of many things, too.
  const joined = /\d|(?:dan|atau|serta|maupun) $/u.test(text.slice(first.end, last.start));
  return (
    joined ||
    /^(?: [\d(][^,.]{0,34})?(?:,? (?:dan|atau|serta|maupun|hingga|sampai) |, [a-z])/u.test(
      text.slice(last.end, last.end + 60),
    )
  );
}

/** The raised things from `index` on, up to the first small one; none where no list ends there. */
function readItems(passage: Passage, index: number, lexicon: Vocabulary): readonly Item[] {
  const { words, text } = passage;
  const items: Item[] = [];
  let at: number | undefined = index;
  while (at !== undefined) {
    const item = readItem(passage, at, lexicon);
    if (!item || opensNames(item, items)) return [];
    items.push(item);
    const behind = text.slice(item.end, item.end + 60);
    const linkEnd = item.end + (LINK.exec(behind)?.[0].length ?? 0);
    if (isInListedName(text, linkEnd)) return [];
    at = linkEnd === item.end ? undefined : wordAt(passage, item.next, linkEnd);
    if (at !== undefined && isCapitalised(words[at]?.text ?? '')) continue;
    return END.test(behind) ? items : [];
  }
  return [];
}

/** A list that a name opens is none of things; it is not read to its end for each of its names. */
function opensNames({ kind }: Item, before: readonly Item[]): boolean {
  return before.length === 0 && kind === 'name';
}

/** `4 orang, Dokter Gigi 14 orang`: a figure tells how many of them there are, whatever the rest of the list is. */
function readCounted(passage: Passage, index: number, lexicon: Vocabulary): List | undefined {
  if (!opensList(passage, index)) return undefined;
  const item = readItem(passage, index, lexicon);
  if (!item || item.kind === 'name' || !isTrade(passage.words[index])) return undefined;
  if (!/^ \d[\d.]* orang(?![a-z])/u.test(passage.text.slice(item.end, item.end + 16)))
    return undefined;
  return { items: [{ ...item, isSure: item.kind === 'noun' }], next: item.next };
}

/** Whether a word says what people do for a living, by itself or by its ending. */
function isTrade(word: Word | undefined): boolean {
  if (!word) return false;
  if (isPersonWord(word.lower) || kindOfNoun(word.lower) === 'person') return true;
  return /^(?:Pe[a-z]{4,}|Pranata|[A-Z][a-z]{3,}(?:is|or|er|log|man|wan|wati))$/u.test(word.text);
}

/** `Sekda, Asisten, dan Staf Ahli`: an office, of which the draft may mean the one. */
function opensOffice({ words }: Passage, { next, start }: Item): boolean {
  const first = words.slice(Math.max(0, next - LONGEST), next).find((word) => word.start === start);
  return first !== undefined && (isOfficeWord(first.lower) || first.text === 'Staf');
}

/** `Sirup, Keripik, dan dodol`: the last thing is small, and is one. */
function endsSmall(text: string, { end }: Span): boolean {
  return /^,? (?:dan|atau|serta) (?!(?:se|lain|di|yang|para|juga)[a-z]*)[a-z]{4,}(?<!nya)(?![a-z])/u.test(
    text.slice(end, end + 30),
  );
}

/** Whether a small word or the comma behind one stands before the word at `index`, and no name or title goes on. */
function opensList(passage: Passage, index: number): boolean {
  const { words, text } = passage;
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || !/^[A-Z][a-z]+(?:-[a-z]+)?$/u.test(word.text)) return false;
  if (!/^[a-zß-ÿ-]+$/u.test(before.text) && !isLoneHead(passage, index - 1)) return false;
  if (announcesName(before.lower)) return false;
  if (headsField(before.lower)) return false;
  if (!/^,? $/u.test(text.slice(before.end, word.start))) return false;
  if (TO_PLACE.test(before.lower) || LISTS_NAMES.test(textBefore(text, word.start))) return false;
  if (opensSentence(passage, word.start) || isTitleQuoted(passage, word)) return false;
  return kindOfWord(word.lower) === 'other' && !isInListedName(text, word.start);
}

/** `unsur Pemerintah, Eksekutif, dan Legislatif`: the list begins with a body that many write with a capital. */
function isLoneHead({ words, text }: Passage, index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || !/^[a-z]{3,}$/u.test(before.text) || text[word.end] !== ',') return false;
  return (
    /^[A-Z][a-z]{4,}$/u.test(word.text) &&
    mayStandCapital(word.lower) &&
    !TO_PLACE.test(before.text) &&
    !announcesName(before.text)
  );
}

/** The thing of a list that opens at `index`, unless it may be a name. */
function readItem({ words, text }: Passage, index: number, lexicon: Vocabulary): Item | undefined {
  let next = index;
  const kinds: Kind[] = [];
  for (; next < index + LONGEST; next++) {
    const [before, word] = [words[next - 1], words[next]];
    if (!word || !/^[A-Z][a-z]*(?:-[A-Z]?[a-z]+)?$/u.test(word.text)) break;
    if (next > index && text.slice(before?.end, word.start) !== ' ') break;
    kinds.push(judge(word, lexicon));
  }
  const [first, last, behind] = [words[index], words[next - 1], words[next]];
  if (!first || !last || next === index || headsName(first.lower)) return undefined;
  if (kindOfSmallWord(first.lower)) return undefined;
  if (opensDocument(first.lower) || OPENS_NAME.test(first.text)) return undefined;
  // More of it: initials, or more words than a thing has.
  if (behind && text.slice(last.end, behind.start) === ' ' && isCapitalised(behind.text))
    return undefined;
  const kind = KINDS.find((one) => kinds.includes(one)) ?? 'name';
  return { start: first.start, end: last.end, next, kind };
}

/** Kinds from the one that a thing of several words is as soon as one word is. */
const KINDS: readonly Kind[] = ['name', 'word', 'noun'];

/** What a word may be by what edited news makes of it, or else a dictionary. */
function judge({ lower }: Word, lexicon: Vocabulary): Kind {
  if (mayStandCapital(lower) || isPlace(lower)) return 'name';
  const share =
    readAloneShare(lower) ??
    readRaisedShare(lower) ??
    (lexicon.frequency(lower) > 0 ? 0 : undefined);
  if (share !== undefined && share >= OFTEN) return 'name';
  if (share !== undefined && share <= SELDOM) return 'noun';
  const isWord = lexicon.isListed(lower) || lexicon.judge(lower).kind === 'nonstandard';
  return /^[a-z]$/u.test(lower) || isWord ? 'word' : 'name';
}

/** `Batang, Batu, dan Kudus`: places that are called like things. */
function isPlace(word: string): boolean {
  return findRegencies(word).length > 0 || findDistrictHomes(word).length > 0;
}

/** The index of the word that begins at `start`, from `index` on. */
function wordAt({ words }: Passage, index: number, start: number): number | undefined {
  for (let at = index; at < index + 12; at++) if (words[at]?.start === start) return at;
  return undefined;
}
