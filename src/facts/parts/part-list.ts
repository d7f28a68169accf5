import type { Span } from '../../text/span.ts';
import { SAID } from '../../text/speech-verbs.ts';
import type { Quantity } from '../numbers/quantities.ts';

/** What divides the parts of a list. */
const DIVIDER =
  /(?:,\s(?:dan|serta|sedangkan|sementara)?\s?|;\s(?:dan\s)?|\s(?:dan|serta|sedangkan|sementara)\s)/gu;
/** Behind these the text leaves the parts and tells of something else. */
const NEXT_CLAUSE = new RegExp(
  `(?:,\\s(?:di ?mana|sehingga|agar|karena|yang|dengan|untuk|${SAID})(?![A-Za-zÀ-ɏ])|[“”"]|\\s–\\s)`,
  'u',
);
/** Words after a part that qualify it, so that a list in them is no part. */
const QUALIFIED = /\s(?:yang|dari|asal|untuk|di|pada|dengan|se|perwakilan)\s/iu;
/** A quantity behind these says more of the part before it. */
const ASIDE_BEFORE =
  /(?<![a-zÀ-ɏ])(?:dari|di|ke|untuk|selama|senilai|sebesar|seluas|sepanjang|dengan|atau|setara|per|pada|hingga|sampai|usia|seharga)\s(?:\S+\s){0,3}$/iu;
/** `dan berlangsung selama dua hari`: no part but another statement. */
const OTHER_STATEMENT =
  /(?<![a-zÀ-ɏ])(?:berlangsung|selama|digelar|berakhir|menghabiskan|senilai|total)(?![a-zÀ-ɏ])/iu;
/** What may stand before the number of an item: few words, or a name. */
const LABEL =
  /^(?:(?:\S+\s+){0,3}|(?:[A-ZÀ-Þ]\S*\s+|dan\s+|di\s+){0,10})(?:sebanyak\s|sebesar\s)?$/u;

/** How far a list of parts is read, so that hostile texts cost no more than others. */
const LONGEST_LIST = 800;

/** The parts of a sum, as a sentence lists them. */
export interface PartList {
  readonly parts: readonly Quantity[];
  /** Every item of the list has its number. */
  readonly isWhole: boolean;
}

/** Reads a list, each item with one number: `40 laki-laki dan 35 perempuan`, `LPDP Rp3 triliun`. */
export function readPartList(
  text: string,
  quantities: readonly Quantity[],
  { start: from, end }: Span,
): PartList | undefined {
  const reach = Math.min(end, from + LONGEST_LIST);
  const words = withoutAsides(text.slice(from, reach));
  const near = quantities.filter((one) => from <= one.start && one.end <= reach);
  const clause = words.search(NEXT_CLAUSE);
  const list = clause === -1 ? words : words.slice(0, clause);
  const parts: Quantity[] = [];
  let isWhole = true;
  /** The last part goes on with words that may be a list themselves: `dari dinas, kecamatan`. */
  let isQualified = false;
  for (const item of splitItems(list)) {
    const words = list.slice(item.start, item.end);
    const read = readItem(near, { words, start: from + item.start });
    if (read === 'unclear' || (read === 'no number' && parts.length === 0)) return undefined;
    if (read === 'other statement') break;
    if (read === 'part of a part') continue;
    if (read === 'no number') {
      isWhole &&= isQualified;
      continue;
    }
    if (!isWhole) return undefined;
    parts.push(read);
    isQualified = QUALIFIED.test(`${words.slice(read.end - from - item.start)} `);
  }
  return parts.length === 0 ? undefined : { parts, isWhole };
}

/** The number of one item, or why it is no part of the sum. */
function readItem(
  quantities: readonly Quantity[],
  { words, start }: { readonly words: string; readonly start: number },
): Quantity | 'no number' | 'unclear' | 'other statement' | 'part of a part' {
  const wordsUpTo = (at: number): string => words.slice(0, at - start);
  const [part, ...asides] = quantities.filter(
    (one) =>
      // What stood in brackets is blank here.
      start <= one.start &&
      one.end <= start + words.length &&
      wordsUpTo(one.end).trimEnd() === wordsUpTo(one.end),
  );
  if (!part) return 'no number';
  // `3 penyaji, yakni 1 kepala dan 2 inovator`: a list in the list; which is the whole?
  if (/^(?:yakni|yaitu)\s/u.test(words)) return 'unclear';
  if (/di\s?antaranya/iu.test(words)) return 'part of a part';
  if (!LABEL.test(wordsUpTo(part.start))) return 'unclear';
  if (!asides.every((aside) => ASIDE_BEFORE.test(wordsUpTo(aside.start)))) return 'unclear';
  return OTHER_STATEMENT.test(wordsUpTo(part.start)) ? 'other statement' : part;
}

/** Brackets and what is in them as spaces, so that places stay the same. */
function withoutAsides(text: string): string {
  return text.replace(/\([^()]{0,200}\)/gu, (aside) => ' '.repeat(aside.length));
}

function splitItems(list: string): readonly Span[] {
  const items: Span[] = [];
  let start = 0;
  for (const match of list.matchAll(DIVIDER)) {
    if (match.index > start) items.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < list.length) items.push({ start, end: list.length });
  return items;
}
