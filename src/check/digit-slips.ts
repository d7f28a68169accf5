import { fitCapitals } from '../draft/capitals.ts';
import type { Passage } from '../draft/passage.ts';
import { readDigitSlip } from '../morphology/digit-slip.ts';
import type { Lexicon } from '../morphology/lexicon.ts';
import type { Word } from '../text/words.ts';
import { isSpellingExempt } from './exemptions.ts';
import type { Report } from './finding.ts';
import { readRecordedWords } from './recorded-words.ts';
import { replacement } from './replacement.ts';
import type { RuleContext } from './rule.ts';

/** Words with a figure typed for one of their letters: `mengamb1l`. */
export function* findDigitSlips(context: RuleContext, lexicon: Lexicon): Generator<Report> {
  for (const passage of context.passages) {
    if (!/[a-z]\d|\d[a-z]/u.test(passage.text)) continue;
    for (const word of passage.words) {
      if (!/^[A-Z]?[a-z]*\d[a-z]*$/u.test(word.text)) continue;
      const meant = readDigitSlip(word.lower, lexicon);
      if (meant === undefined || isWanted(passage, word, context)) continue;
      const text = fitCapitals(passage, word, meant);
      yield {
        ...replacement(passage, word.start, word.end, text, { safe: false }),
        message: `Ada angka dalam “${word.text}”; mungkin maksudnya “${text}”.`,
      };
    }
  }
}

function isWanted(passage: Passage, word: Word, context: RuleContext): boolean {
  return (
    isPartOfCode(passage.text, word) ||
    readRecordedWords(context).has(word.lower) ||
    isSpellingExempt({ passage, ...word }, context)
  );
}

/** Whether a sign of codes and addresses, or a quotation mark on both sides, stands beside a word. */
function isPartOfCode(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
) {
  const [before, behind] = [text.charAt(start - 1), text.charAt(end)];
  if (/["“‘']/u.test(before) && /["”’']/u.test(behind)) return true;
  return /[\w/@#.:_&+=-]/u.test(before) || /[/@_&+=-]/u.test(behind);
}
