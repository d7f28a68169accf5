import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { isQuality } from '../../knowledge/qualities.ts';
import { kindOfWord } from '../../knowledge/word-kinds.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';

/**
 * Rows of three qualities of a passage whose last joint has no comma before it, wherever in the clause
 * they stand: `hidup bersih, sehat dan bugar sehingga`, `yang jelas, berdaya saing dan akuntabel`. Each
 * is the word before the joint with the joint.
 */
export const findSaidQualities = perPassage((passage): readonly Span[] => {
  if (!/, (?:[a-z-]+ |[A-Z][a-z]+ ){1,2}(?:dan|serta|atau) /u.test(passage.text)) return [];
  return passage.words.flatMap((joint, index) => {
    const last = passage.words[index - 1];
    if (!JOINTS.test(joint.text) || !last || !isRow(passage, index)) return [];
    return [{ start: last.start, end: joint.end }];
  });
});

const JOINTS = /^(?:dan|serta|atau)$/u;

/** Whether the joint at an index stands between the last two of three qualities. */
function isRow(passage: Passage, joint: number): boolean {
  const second = itemBefore(passage, joint, ' ');
  const first = second === undefined ? undefined : itemBefore(passage, second, ', ');
  const [third, next] = passage.words.slice(joint + 1);
  if (first === undefined || second === undefined || !third || isParted(passage, third))
    return false;
  const leader = passage.words[first - 1]?.text ?? '';
  // `Yang jelas, …` opens a sentence.
  if (leader === 'Yang' && passage.words[first]?.lower === 'jelas') return false;
  const isLed = /^(?:yang|secara)$/iu.test(leader);
  const hasCapitals = [first, second].some((at) => /^[A-Z]/u.test(passage.words[at]?.text ?? ''));
  if (hasCapitals && !isLed) return false;
  return (
    (isQuality(third.lower) || (isLed && goesOnTelling(third))) && !goesOn(passage, third, next)
  );
}

/**
 * The index of the quality with which the item before a word begins, of one word or of two such as
 * `berdaya saing`; `undefined` where another thing stands there.
 */
function itemBefore(passage: Passage, at: number, gap: string): number | undefined {
  const { words, text } = passage;
  const [word, last, head] = [words[at], words[at - 1], words[at - 2]];
  if (!word || !last || text.slice(last.end, word.start) !== gap) return undefined;
  if (isQuality(last.lower)) return at - 1;
  const isCompound =
    head !== undefined &&
    /^(?:ber|te)/u.test(head.lower) &&
    isQuality(head.lower) &&
    kindOfWord(last.lower) === 'other' &&
    !isParted(passage, last);
  return isCompound ? at - 2 : undefined;
}

/** Whether anything but a space stands before a word. */
function isParted({ text }: Passage, { start }: Word): boolean {
  return !/[^\s,.;:()"“”] $/u.test(text.slice(Math.max(0, start - 2), start));
}

/** `yang bersih, sehat dan banyak dikunjungi`: behind `yang` a third thing is told with another word. */
function goesOnTelling({ lower }: Word): boolean {
  return /^(?:(?:ber|ter)[a-z]{4,}|banyak|penuh|saling|siap|mampu|bisa|dapat|tidak|sesuai)$/u.test(
    lower,
  );
}

/** Whether a further item follows the third one, which makes the joint that of a pair. */
function goesOn({ text }: Passage, third: Word, next: Word | undefined): boolean {
  const after = text.slice(third.end, third.end + 60);
  if (/^(?: [a-z-]+){0,2}, (?:dan|serta|atau) /u.test(after)) return true;
  return after.startsWith(', ') && next !== undefined && isQuality(next.lower);
}
