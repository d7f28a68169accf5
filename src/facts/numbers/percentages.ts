import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { type Span, spansIn } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';
import { findQuantities, type Quantity } from './quantities.ts';

/** `189 dari 221 permohonan (86 persen)`: a part, its whole, and the percentage said of them. */
export interface Share {
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly percent: Quantity;
}

/** `naik 10 persen dari 200 menjadi 220`, with or without the percentage. */
export interface Change {
  /** Where the word stands that says the direction. */
  readonly verb: Span;
  readonly direction: 'up' | 'down';
  readonly from: Quantity;
  readonly to: Quantity;
  readonly percent: Quantity | undefined;
}

const FROM_WHOLE =
  /^(?:\s[A-Za-zÀ-ɏ-]+){0,3}\sdari\s(?:(?:total|jumlah|keseluruhan|seluruh|sebanyak|target|pagu)\s?){0,2}(?:[A-Za-zÀ-ɏ]+\s){0,2}$/u;
/** Between a number and its percentage: `189 permohonan atau 86 persen`, `189 (86 persen)`. */
export const OR_PERCENT =
  /^(?:\s[A-Za-zÀ-ɏ-]+){0,3}(?:,?\satau\s(?:sekitar\s|sebesar\s|setara\s)?|\s\()$/u;

/** `Dari 1.250 keluarga di desa itu, 175 keluarga atau 14 persen …`: before the whole, and behind it. */
const OF_BEFORE =
  /(?:^|[.,;“"(]\s|^[“"(])[Dd]ari\s(?:(?:total|jumlah|keseluruhan|seluruh|sebanyak|target)\s){0,2}$/u;
const OF_AFTER =
  /^(?:\s(?!dan(?![a-z])|menjadi)[A-Za-zÀ-ɏ()-]+){1,7}(?:\syang\s[^,.;]{3,40})?,\s(?:(?:baru|sudah|telah|hanya|sebanyak|sejumlah|ada)\s){0,2}$/u;
/** `Dinas menerima 8.400 permohonan. Sebanyak 7.980 permohonan atau 95 persen selesai`. */
const PART_BEFORE = /^(?:Sebanyak|Sejumlah|Baru)\s$/u;

const UP =
  /(?<![a-zÀ-ɏ])(?:naik|meningkat|bertambah|tumbuh|melonjak|kenaikan|peningkatan)(?![a-zÀ-ɏ])/giu;
const DOWN = /(?<![a-zÀ-ɏ])(?:turun|menurun|berkurang|merosot|anjlok|penurunan)(?![a-zÀ-ɏ])/giu;
/** Numbers of which the smaller is the better, or that are names. */
const NO_CHANGE =
  /(?<![a-zÀ-ɏ])(?:peringkat|ranking|rangking|urutan|posisi|level|kelas|tahap|dari kelas|grade|golongan|tipe)(?![a-zÀ-ɏ])/iu;
const BY = /^(?:\s[A-Za-zÀ-ɏ]+){0,2}\s(?:sebesar\s|sebanyak\s|hingga\s)?$/u;
const FROM =
  /^(?:\s[A-Za-zÀ-ɏ-]+){0,2},?\s(?:yakni\s|yaitu\s)?dari\s(?:(?!dari|ke|menjadi)[A-Za-zÀ-ɏ-]+\s){0,4}$/u;
const TO =
  /^(?:\s(?!dari|naik|turun)[A-Za-zÀ-ɏ()/-]+|\s20\d\d){0,7},?\s(?:menjadi|jadi|ke)\s(?:[A-Za-zÀ-ɏ]+\s)?$/u;

/** Finds the percentages of a passage that stand beside the numbers they come from. */
export const findShares: (passage: Passage) => readonly Share[] = perPassage((passage) => {
  const quantities = findQuantities(passage);
  if (quantities.length < 3) return [];
  return [
    ...quantities.flatMap((first, index): readonly Share[] => {
      const [second, third] = quantities.slice(index + 1, index + 3);
      if (!second || !third) return [];
      const gaps = [
        passage.text.slice(first.end, second.start),
        passage.text.slice(second.end, third.start),
      ] as const;
      return readShare([first, second, third], gaps);
    }),
    ...passage.sentences.flatMap((sentence, index) =>
      readSharesOfOpening(passage, sentence, passage.sentences[index - 1]),
    ),
  ];
});

function readShare(
  [a, b, c]: readonly [Quantity, Quantity, Quantity],
  [gap, nextGap]: readonly [string, string],
): readonly Share[] {
  if (isCount(a, b) && c.unit === '%' && FROM_WHOLE.test(gap) && OR_PERCENT.test(nextGap)) {
    // `3 dari 12 kecamatan (45 persen penduduk)`: a share of something else.
    return nextGap.endsWith('(') && c.noun !== '' ? [] : [{ part: a, whole: b, percent: c }];
  }
  if (a.unit === '%' && isCount(b, c) && OR_PERCENT.test(gap) && FROM_WHOLE.test(nextGap)) {
    return [{ part: b, whole: c, percent: a }];
  }
  return [];
}

/** The shares of a whole that opens the sentence, or that the sentence before counts. */
function readSharesOfOpening(
  passage: Passage,
  sentence: Span,
  before: Span | undefined,
): readonly Share[] {
  const own = spansIn(findQuantities(passage), sentence);
  const [first, second] = own;
  if (!first || !second) return [];
  const { text } = passage;
  const opening = text.slice(sentence.start, first.start);
  const isOfOpening = OF_BEFORE.test(opening) && OF_AFTER.test(text.slice(first.end, second.start));
  if (isOfOpening) return pairShares(text, first, own.slice(1));
  if (!before || !PART_BEFORE.test(opening)) return [];
  const counted = spansIn(findQuantities(passage), before).filter(({ unit }) => unit !== '%');
  const [whole, ...others] = counted;
  const isSame = whole?.noun === first.noun && whole.unit === first.unit && first.noun !== '';
  return isSame && others.length === 0 ? pairShares(text, whole, own.slice(0, 2)) : [];
}

/** `189 (86 persen) dijawab, 32 (14 persen) terlambat`, all of one whole. */
function pairShares(
  text: string,
  whole: Quantity,
  quantities: readonly Quantity[],
): readonly Share[] {
  return quantities.flatMap((percent, index): readonly Share[] => {
    const part = quantities[index - 1];
    if (!part || percent.unit !== '%' || !isCount(part, whole)) return [];
    const gap = text.slice(part.end, percent.start);
    const isOfOther = percent.noun === 'dari' || (gap.endsWith('(') && percent.noun !== '');
    if (!OR_PERCENT.test(gap) || isOfOther || part.value > whole.value) return [];
    return [{ part, whole, percent }];
  });
}

/** Two numbers of the same: rupiah of rupiah, or counted things. */
function isCount(part: Quantity, whole: Quantity): boolean {
  if (part.unit === '%' || whole.unit === '%') return false;
  return part.unit === whole.unit || part.unit === '' || whole.unit === '';
}

/** Finds the changes of a passage that name both numbers. */
export const findChanges: (passage: Passage) => readonly Change[] = perPassage((passage) => {
  const quantities = findQuantities(passage);
  if (quantities.length < 2) return [];
  return [
    ...readChanges(passage, quantities, 'up', UP),
    ...readChanges(passage, quantities, 'down', DOWN),
  ];
});

function readChanges(
  passage: Passage,
  quantities: readonly Quantity[],
  direction: Change['direction'],
  verb: RegExp,
): readonly Change[] {
  return Array.from(passage.text.matchAll(verb)).flatMap((match): readonly Change[] => {
    const around = textBefore(passage.text, match.index, 60);
    if (NO_CHANGE.test(around)) return [];
    const at = match.index + match[0].length;
    const change =
      readChange(passage.text, quantities, at) ??
      readChangeBehind(passage.text, quantities, { start: match.index, end: at });
    return change ? [{ verb: { start: match.index, end: at }, direction, ...change }] : [];
  });
}

/** `512.700 ton, naik 4 persen dari 493.000 ton`: the verb stands behind what came of it. */
const TO_VERB = /^(?:\s[A-Za-zÀ-ɏ]+){0,3},?\s(?:atau\s|yang\s)?$/u;
const FROM_BEHIND =
  /^\s(?:dari|dibanding(?:kan)?(?:\sdengan)?)\s(?:sebelumnya\s|produksi\s|capaian\s|angka\s)?$/u;

function readChangeBehind(
  text: string,
  quantities: readonly Quantity[],
  verb: Span,
): Omit<Change, 'verb' | 'direction'> | undefined {
  const index = quantities.findIndex(({ start }) => start >= verb.end);
  const [to, percent, from, next] = [-1, 0, 1, 2].map((step) => quantities[index + step]);
  if (!to || !from || percent?.unit !== '%' || to.unit === '%' || to.unit !== from.unit) {
    return undefined;
  }
  if (!TO_VERB.test(text.slice(to.end, verb.start))) return undefined;
  if (!BY.test(text.slice(verb.end, percent.start))) return undefined;
  if (!FROM_BEHIND.test(text.slice(percent.end, from.start))) return undefined;
  // `naik 4 persen dari 490 menjadi 512`: both numbers stand behind it.
  return next && TO.test(text.slice(from.end, next.start)) ? undefined : { from, to, percent };
}

function readChange(
  text: string,
  quantities: readonly Quantity[],
  at: number,
): Omit<Change, 'verb' | 'direction'> | undefined {
  const index = quantities.findIndex(({ start }) => start >= at);
  if (index === -1) return undefined;
  const [first, second, third] = quantities.slice(index, index + 3);
  if (!first || !second) return undefined;
  const gap = (from: number, to: number): string => text.slice(from, to);
  if (FROM.test(gap(at, first.start)) && TO.test(gap(first.end, second.start))) {
    const isNext = third?.unit === '%' && OR_PERCENT.test(gap(second.end, third.start));
    return { from: first, to: second, percent: isNext ? third : undefined };
  }
  if (!third || first.unit !== '%' || !BY.test(gap(at, first.start))) return undefined;
  if (!FROM.test(gap(first.end, second.start)) || !TO.test(gap(second.end, third.start))) {
    return undefined;
  }
  return { from: second, to: third, percent: first };
}
