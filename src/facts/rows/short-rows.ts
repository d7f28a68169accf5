import type { Passage } from '../../draft/passage.ts';
import { findSentenceAt } from '../../draft/sentence-at.ts';
import { oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';
import { opensOwnClause } from './own-clause.ts';

/** The last two words of a series, the first of them behind a comma. */
const LAST_TWO =
  /(?<=, )(?!dan |atau |serta )(?<item>[a-zß-ÿ-]{3,}(?: [a-zß-ÿ-]{3,})?) (?<joint>dan|atau|serta) (?!atau |juga |mari)[a-zß-ÿ-]{3,}(?![A-Za-zÀ-ɏ-]|,| [a-zß-ÿ-]+,)/gu;

/** The words before them, in small letters or initialisms, set off by commas. */
const FIRST_ONES =
  /(?<![A-Za-zÀ-ɏ-])(?:(?:[a-zß-ÿ-]{3,30}|[A-Z]{2,10}|Polri), (?:(?:[a-zß-ÿ-]{3,30}(?: [a-zß-ÿ-]{3,30})?|[A-Z]{2,10}|Polri), ){0,6})$/u;

/** Words that open an insertion or a clause rather than name an item. */
const NO_ITEM = new RegExp(
  `(?<![A-Za-zÀ-ɏ])${oneOf(`
    kata ujar jelas tutur menurut mengatakan menyatakan menjelaskan menegaskan menambahkan menuturkan
    menyebut
    dia ia itu ini tersebut lain lainnya lain-lain sebagainya seterusnya
    yaitu yakni misalnya seperti antara mulai baik juga
    namun tetapi tapi bahwa yang agar karena sehingga sedangkan sementara lalu kemudian tidak bukan
    ribu juta miliar triliun persen satu dua tiga
    apa menarik dilakukan demikian
  `)}(?![A-Za-zÀ-ɏ])`,
  'u',
);

/** Three words of quality, none of which looks like a verb: `transparan, efisien dan`. */
const THREE_QUALITIES =
  /^(?!di|ter|me|ber|ada,|saling,)[a-zß-ÿ]{4,}, (?!di|ter|me|se)[a-zß-ÿ]{4,} (?:dan|serta) (?!di|ter|me|se|tidak)[a-zß-ÿ]{4,}$/u;

/** Verbs and small words behind which a list of two items begins. */
const TAKES_LIST = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:me(?:m|n|ng|ny)?[a-z]{3,}kan|${oneOf(`
    memberi menerima memiliki hadir menyiapkan membagikan membawa berisi memuat melibatkan mengundang
    membutuhkan menyediakan memeriksa menyerahkan meliputi mencakup adalah dihadiri diikuti
    antara antara_lain berupa seperti terdiri_(?:atas|dari) yaitu yakni
    bersama dengan para oleh dari
  `)}) $`,
  'iu',
);

/**
 * Rows of a passage whose items are one word or two in small letters, and whose last joint has no
 * comma before it: `camat, lurah, kepala desa dan kader`; each the last item but one with the joint.
 */
export function findShortRows(passage: Passage): readonly Span[] {
  return [...passage.text.matchAll(LAST_TWO)].flatMap(({ 0: found, index, groups }) => {
    if (!isSeries(passage, index, found)) return [];
    const { item = '', joint = '' } = groups ?? {};
    return [{ start: index, end: index + item.length + 1 + joint.length }];
  });
}

/** Two commas make a series; one only behind a word that takes a list. */
function isSeries(passage: Passage, index: number, found: string): boolean {
  const { text } = passage;
  const before = textBefore(text, index, 120);
  const first = FIRST_ONES.exec(before);
  if (!first || NO_ITEM.test(first[0] + found)) return false;
  const long = first[0].split(', ').length > 2;
  if (!long && / yang $/u.test(before.slice(0, first.index)))
    return THREE_QUALITIES.test(first[0] + found);
  if (long) return true;
  const sentence = findSentenceAt(passage, index);
  const opening = text.slice(sentence?.start ?? 0, index - 2);
  const third = index + found.lastIndexOf(' ') + 1;
  return (
    TAKES_LIST.test(before.slice(0, first.index)) &&
    !opensOwnClause(opening, text.slice(third, sentence?.end))
  );
}
