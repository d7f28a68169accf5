import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { isMeasured, kindOfNoun } from '../../knowledge/counted-nouns.ts';
import { oneOf } from '../../text/patterns.ts';
import { type Span, spansIn } from '../../text/span.ts';
import { countedWords } from './counted-words.ts';
import { findQuantities, type Quantity } from './quantities.ts';

/** `tiga desa, yaitu Done, Kolisia, dan Magepanda`: a number and how many items follow it. */
export interface CountedList {
  readonly stated: Quantity;
  readonly items: number;
  /** Where the list stands in the passage. */
  readonly list: Span;
}

const NAMELY = /,?\s(?:yaitu|yakni)\s(?!antara\slain|di\santaranya)/gu;
/** Signs and words that make it doubtful where an item ends. */
const UNCLEAR = new RegExp(
  String.raw`[\d:;“”"()/–]|\.\s?\S|(?<![A-Za-zÀ-ɏ])${oneOf(String.raw`
    atau dan\/atau hingga sampai serta sedangkan sementara sehingga karena agar dengan untuk yang
    masing-masing dll dsb lain(?:nya)? maupun bersama beserta di_mana lalu kemudian
  `)}(?![A-Za-zÀ-ɏ])`,
  'u',
);
const LAST = /^(?:dan)\s/u;
/** What comes behind a comma without being an item: a larger place, an office, an aside. */
const ASIDE =
  /^(?:[A-Z]\.|Kecamatan|Kelurahan|Desa|Kabupaten|Kota|Provinsi|Kepala|Ketua|Bupati|Wali|Camat|Lurah|Dusun|RT|RW|Jalan|kata|ujar|tutur|jelas|[a-z]+nya(?![a-z]))/u;
/** The longest item, in words. */
const LONGEST_ITEM = 6;
/** Of two items the joint may be one of a name: `Pemberdayaan Perempuan dan Anak`. */
const FEWEST = 3;
const MOST = 12;

/**
 * Finds the closed lists of names that a number announces, as far as it is certain where each item
 * ends: three or more, parted by commas, `, dan` before the last, up to the end of the sentence.
 */
export const findCountedLists: (passage: Passage) => readonly CountedList[] = perPassage(
  (passage) => {
    const { text } = passage;
    if (!/ya(?:itu|kni)\s/u.test(text)) return [];
    return Array.from(text.matchAll(NAMELY)).flatMap((match): readonly CountedList[] => {
      const at = match.index + match[0].length;
      const sentence = passage.sentences.find(({ start, end }) => start <= at && at < end);
      if (!sentence) return [];
      const items = readItems(
        text
          .slice(at, sentence.end)
          .trimEnd()
          .replace(/[.!?]$/u, ''),
      );
      const stated = announced(passage, { start: sentence.start, end: match.index }, items?.length);
      return items && stated
        ? [{ stated, items: items.length, list: { start: at, end: sentence.end } }]
        : [];
    });
  },
);

/** The items of a list of names; nothing where one of them is doubtful. */
function readItems(list: string): readonly string[] | undefined {
  const parts = list.split(', ');
  const last = parts.at(-1) ?? '';
  if (parts.length < FEWEST || !LAST.test(last)) return undefined;
  const items = [...parts.slice(0, -1), last.replace(LAST, '')];
  if (items.length > MOST || UNCLEAR.test(items.join(', '))) return undefined;
  const isCertain = items.every((item, index) => {
    const words = item.split(' ');
    const isAlike = /^[A-ZÀ-Þ]/u.test(item) === /^[A-ZÀ-Þ]/u.test(items[0] ?? '');
    const isAside = index > 0 && ASIDE.test(item) && !ASIDE.test(items[0] ?? '');
    return words.length <= LONGEST_ITEM && isAlike && !isAside && !item.includes(' dan ');
  });
  return isCertain ? items : undefined;
}

/** The number right before a list, if no number of the sentence fits. */
function announced(
  passage: Passage,
  before: Span,
  items: number | undefined,
): Quantity | undefined {
  const numbers = spansIn(findQuantities(passage), before);
  const stated = numbers.at(-1);
  if (!stated?.isPlain || stated.unit !== '' || numbers.some(({ value }) => value === items)) {
    return undefined;
  }
  const [thing = ''] = countedWords(passage.lower, stated);
  const isCounted = isMeasured(thing) && kindOfNoun(thing) !== 'time';
  const between = passage.text.slice(stated.end, before.end).trim().split(/\s+/u);
  return isCounted && stated.value <= MOST && between.length <= LONGEST_ITEM ? stated : undefined;
}
