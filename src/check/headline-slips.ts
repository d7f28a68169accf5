import { isAllCapitals, isTitleCased } from '../draft/capitals.ts';
import type { Passage } from '../draft/passage.ts';
import { findCorrections } from '../morphology/corrections.ts';
import type { Lexicon } from '../morphology/lexicon.ts';
import { readSlip } from '../morphology/slip.ts';
import { oncePer } from '../text/once-per.ts';
import type { KnownWords } from './raised-slips.ts';
import type { RuleContext } from './rule.ts';

/** What a word in a headline was meant to be, and that it is no more than likely. */
interface Meant {
  readonly correction: string;
  readonly isCertain: false;
}

/**
 * How likely a word must be that the draft has elsewhere, also instead of one built on a rare root,
 * and how much likelier than the next that it has.
 */
const LEAST_IN_DRAFT = 3;
const LEAST_OF_DOUBTFUL = 6;
const LEAST_LEAD = 1;

/** How often what was meant must stand beside a neighbour, in doublings. */
const SEEN_BESIDE = 2;

/**
 * What a word in a headline was meant to be, where every word has a capital, so that the capital
 * makes no name: the body has what was meant, and not the word, or the words beside it speak for it.
 *
 * @param index of the word in the passage
 */
export function readHeadlineSlip(
  passage: Passage,
  index: number,
  { passages }: Pick<RuleContext, 'passages'>,
  { lexicon, isRegion }: Pick<KnownWords, 'lexicon' | 'isRegion'>,
): Meant | undefined {
  if (!isTitleCased(passage) && !isAllCapitals(passage)) return undefined;
  const word = passage.words[index];
  if (!word || !/^(?:[A-Z][a-z]{3,}|[A-Z]{5,})$/u.test(word.text)) return undefined;
  const { lower } = word;
  if (lexicon.isKnown(lower) && !lexicon.isDoubtful(lower)) return undefined;
  if (lexicon.isForeign(lower) || isRegion(word.text)) return undefined;
  const uses = countUses(passages);
  if ((uses.get(lower) ?? 0) > 1) return undefined;
  const correction = findInDraft(lower, uses, lexicon) ?? findBeside(passage, index, lexicon);
  const isTwin = [passage.words[index - 1], passage.words[index + 1]].some(
    (beside) => beside?.lower === correction,
  );
  // `ramah tamah`: words that belong together because they are alike.
  return correction === undefined || isTwin ? undefined : { correction, isCertain: false };
}

/** The likeliest correction that the draft has elsewhere. */
function findInDraft(
  typed: string,
  uses: ReadonlyMap<string, number>,
  lexicon: Lexicon,
): string | undefined {
  const least = lexicon.isDoubtful(typed) ? LEAST_OF_DOUBTFUL : LEAST_IN_DRAFT;
  const [best, second] = findCorrections(typed, lexicon).filter(
    ({ word, slip, weight }) => slip !== 'two' && weight >= least && uses.has(word),
  );
  const isRivalled = best && second && best.weight - second.weight < LEAST_LEAD;
  return isRivalled ? undefined : best?.word;
}

/** What {@link readSlip} tells, where it is seen beside the word before or behind. */
function findBeside({ words }: Passage, index: number, lexicon: Lexicon): string | undefined {
  const word = words[index];
  const slip = word && readSlip(word.lower, lexicon);
  if (!slip || slip.alternative !== undefined || slip.isDistant) return undefined;
  const [before, behind] = [words[index - 1], words[index + 1]];
  const { pairs } = lexicon;
  const levels = [
    before && pairs.level(before.lower, slip.correction),
    behind && pairs.level(slip.correction, behind.lower),
  ];
  return levels.some((level = -1) => level >= SEEN_BESIDE) ? slip.correction : undefined;
}

/** How often a draft uses each of its words, in lower case. */
const countUses = oncePer((passages: RuleContext['passages']): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { lower } of passages.flatMap(({ words }) => words)) {
    counts.set(lower, (counts.get(lower) ?? 0) + 1);
  }
  return counts;
});
