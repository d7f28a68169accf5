import type { Passage } from '../draft/passage.ts';
import { readVillageWords } from '../facts/places/village-words.ts';
import { readEnglishSlip } from '../morphology/english-slip.ts';
import type { Lexicon } from '../morphology/lexicon.ts';
import { oncePer } from '../text/once-per.ts';
import { readRecordedWords } from './recorded-words.ts';
import type { RuleContext } from './rule.ts';

/** From how often on a draft uses a word on purpose. */
const TERM = 3;

/**
 * The English word of offices that a word of a draft is a slip for; `undefined` for words that the
 * draft uses again and again, and for those of the event file, the roster and villages.
 */
export function readOfficeSlip(
  passage: Passage,
  index: number,
  context: Pick<RuleContext, 'passages' | 'settings' | 'event' | 'roster' | 'villages'>,
  lexicon: Lexicon,
): string | undefined {
  const word = passage.words[index];
  if (!word) return undefined;
  const [left, right] = [passage.words[index - 1], passage.words[index + 1]];
  const isBesideLeft = left && passage.text.slice(left.end, word.start) === ' ';
  const isBesideRight = right && passage.text.slice(word.end, right.start) === ' ';
  const meant = readEnglishSlip(
    {
      text: word.text,
      left: isBesideLeft ? left.text : undefined,
      right: isBesideRight ? right.text : undefined,
    },
    lexicon,
  );
  if (meant === undefined || (countWords(context.passages).get(word.lower) ?? 0) >= TERM) {
    return undefined;
  }
  const isRecorded = readRecordedWords(context).has(word.lower);
  return isRecorded || readVillageWords(context).has(word.lower) ? undefined : meant;
}

/** How often a draft has each of its words. */
const countWords = oncePer((passages: readonly Passage[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { lower } of passages.flatMap(({ words }) => words)) {
    counts.set(lower, (counts.get(lower) ?? 0) + 1);
  }
  return counts;
});
