import type { Passage } from '../draft/passage.ts';
import type { Lexicon } from '../morphology/lexicon.ts';
import { partAtCapital } from '../morphology/part-words.ts';
import { respace, respaceInPlace } from '../morphology/spacing.ts';
import { capitalise, isCapitalised } from '../text/case.ts';
import type { Word } from '../text/words.ts';
import { isSpellingExempt } from './exemptions.ts';
import type { Report } from './finding.ts';
import { replacement } from './replacement.ts';
import type { RuleContext } from './rule.ts';
import { readAroundTwo } from './surroundings.ts';

/** Words with a space in the wrong place (`tula ng`), or without one before a capital (`danUKM`). */
export function* findMisplacedSpaces(context: RuleContext, lexicon: Lexicon): Generator<Report> {
  yield* misspaced(context, lexicon);
  yield* joinedAtCapital(context, lexicon);
}

function* misspaced(context: RuleContext, lexicon: Lexicon): Generator<Report> {
  for (const passage of context.passages) {
    for (const [index, second] of passage.words.entries()) {
      const first = passage.words[index - 1];
      if (!first || !areApart(passage, first, second)) continue;
      const around = readAroundTwo(passage, index - 1);
      const meant =
        respaceInPlace(first.lower, second.lower, around, lexicon) ??
        respace(first.lower, second.lower, lexicon);
      const place = { passage, start: first.start, end: second.end };
      if (meant === undefined || isSpellingExempt(place, context)) continue;
      const text = isCapitalised(first.text) ? capitalise(meant) : meant;
      yield {
        ...replacement(passage, place.start, place.end, text, { safe: false }),
        message: `Spasi dalam “${first.text} ${second.text}” salah tempat; tulis “${text}”.`,
      };
    }
  }
}

function* joinedAtCapital(context: RuleContext, lexicon: Lexicon): Generator<Report> {
  for (const passage of context.passages) {
    for (const { text, start, end } of passage.words) {
      if (!/[a-z][A-Z]/u.test(text) || /[{$@#._]/u.test(passage.text.charAt(start - 1))) continue;
      const parted = partAtCapital(text, lexicon);
      if (parted === undefined || isSpellingExempt({ passage, start, end }, context)) continue;
      yield {
        ...replacement(passage, start, end, parted, { safe: false }),
        message: `“${text}” dua kata yang tersambung; tulis “${parted}”.`,
      };
    }
  }
}

/** Whether a space stands between two words of small letters, the first of which may have a capital, and the two do not stand alone in quotation marks. */
function areApart({ text }: Passage, first: Word, second: Word): boolean {
  if (!/^[A-Za-z]?[a-z]*$/u.test(first.text) || !/^[a-z]+$/u.test(second.text)) return false;
  if (text.slice(first.end, second.start) !== ' ') return false;
  return !/["“‘']/u.test(text.charAt(first.start - 1)) || !/["”’']/u.test(text.charAt(second.end));
}
