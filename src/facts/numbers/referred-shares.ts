import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { type Span, spansIn } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';
import { OR_PERCENT, type Share } from './percentages.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import { kindsAreEqual } from './sums.ts';

/** `96 orang atau 40 persen dari 240 peserta`: between the percentage and the whole. */
const OF_WHOLE =
  /^\sdari\s(?:(?:total|jumlah|keseluruhan|seluruh|sebanyak|target|pagu|sekitar)\s){0,2}(?:[a-zÀ-ɏ]+\s){0,2}$/u;
/** `20 persen di antaranya`, `… dari seluruhnya`: of a number that was said before. */
const OF_SAID =
  /^\s(?:di antaranya|dari (?:seluruhnya|semuanya|(?:jumlah|total|angka) (?:itu|tersebut)))(?![a-zÀ-ɏ])/u;
/** `Dari jumlah itu, 332 posyandu atau 80 persen`: of the number of the sentence before. */
const OF_THOSE =
  /^(?:Dari|Di antara) (?:jumlah|total|angka) (?:itu|tersebut|ini),?\s(?:(?:baru|sudah|telah|hanya|sebanyak|sejumlah|ada)\s){0,2}$/u;
/** What came of a change is no part: `menjadi 120 orang atau 20 persen dari 100`. */
const CHANGED =
  /(?<![a-zÀ-ɏ])(?:menjadi|naik|turun|meningkat|menurun|tumbuh|bertambah|berkurang|melonjak|merosot|kenaikan|penurunan|lebih|selisih)\s(?:[a-zÀ-ɏ]+\s){0,3}$/u;

/**
 * Finds the shares `A atau P persen` whose whole stands behind them, or is taken up from before by
 * `di antaranya`, `dari seluruhnya`, `Dari jumlah itu`.
 */
export const findReferredShares: (passage: Passage) => readonly Share[] = perPassage((passage) => {
  if (!/(?:atau|\()[^.]{0,30}(?:%|persen)/u.test(passage.lower)) return [];
  const all = findQuantities(passage);
  return passage.sentences.flatMap((sentence, index) => {
    const own = spansIn(all, sentence);
    const before = passage.sentences[index - 1];
    const earlier = before ? spansIn(all, before) : [];
    return own.flatMap((percent, at): readonly Share[] => {
      const part = own[at - 1];
      if (!part || percent.unit !== '%' || part.unit === '%') return [];
      if (!OR_PERCENT.test(passage.text.slice(part.end, percent.start))) return [];
      if (CHANGED.test(textBefore(passage.lower, part.start))) return [];
      const whole = wholeOf({ passage, sentence, own, earlier }, at);
      const isWhole = whole && isOneThing(part, whole) && whole.value >= part.value;
      return isWhole ? [{ part, whole, percent }] : [];
    });
  });
});

/** Families are counted among people, but are none. */
const FAMILIES = /^(?:keluarga|kk|rumah)$/u;

/** Two numbers of one thing: the same word, the same unit, or people; a part may be bare. */
function isOneThing(part: Quantity, whole: Quantity): boolean {
  const [partNoun, wholeNoun] = [part, whole].map(({ unit, noun }) => noun || unit);
  if (partNoun === wholeNoun) return true;
  if (part.unit === '' && (part.noun === '' || part.noun === 'atau')) return whole.unit !== 'Rp';
  return kindsAreEqual(part, whole) && !FAMILIES.test(part.noun) && !FAMILIES.test(whole.noun);
}

interface Reading {
  readonly passage: Passage;
  readonly sentence: Span;
  /** The quantities of the sentence, and of the one before. */
  readonly own: readonly Quantity[];
  readonly earlier: readonly Quantity[];
}

/** The whole of which the percentage at a place in the sentence is said. */
function wholeOf({ passage, sentence, own, earlier }: Reading, at: number): Quantity | undefined {
  const [part, percent, next] = [own[at - 1], own[at], own[at + 1]];
  if (!part || !percent) return undefined;
  const { text } = passage;
  if (next && OF_WHOLE.test(text.slice(percent.end, next.start))) return next;
  if (at === 1 && OF_THOSE.test(text.slice(sentence.start, part.start))) return only(earlier);
  if (!OF_SAID.test(text.slice(percent.end, sentence.end))) return undefined;
  const said = own.slice(0, at - 1);
  return only((said.length > 0 ? said : earlier).filter((one) => kindsAreEqual(one, part)));
}

function only([one, ...others]: readonly Quantity[]): Quantity | undefined {
  return others.length === 0 ? one : undefined;
}
