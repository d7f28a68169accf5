import type { EventFile } from '../../event/event.ts';
import { nameRegulation } from '../../knowledge/regulations.ts';
import { oncePer } from '../../text/once-per.ts';
import { findWords } from '../../text/words.ts';
import type { FactContext } from '../fact-context.ts';
import { recordedTexts } from '../times/event-days.ts';
import { type CitedTitle, compareTitle, readCitedTitle } from './cited-title.ts';
import type { KnownRegulation } from './known-regulations.ts';
import { type RegulationCitation, readCitations } from './regulation-citations.ts';

/** Titles of one word are in many texts. */
const FEWEST_WORDS = 2;
/** Regions give their regulations the same titles. */
const NATIONAL = /^(?:UU|PP|Perppu|Perpres|Keppres|Inpres|Per(?:men|ki))/u;

/** The regulations that the background, the facts and the next steps of an event name with title. */
const listRegulations = oncePer((event: EventFile): readonly KnownRegulation[] =>
  recordedTexts(event).flatMap((text) =>
    readCitations({ text, words: findWords(text) }).flatMap(
      (citation): readonly KnownRegulation[] => {
        const title = readCitedTitle(citation);
        const [first, last] = [title?.words[0], title?.words[title.spelled - 1]];
        if (!title || title.spelled < FEWEST_WORDS || !first || !last) return [];
        const { kind, number, year } = citation;
        if (!NATIONAL.test(kind)) return [];
        const record = { kind, number, year, title: text.slice(first.start, last.end) };
        const name = nameRegulation(record);
        return [{ ...record, name, isTitleTested: false, origin: 'berkas acara' }];
      },
    ),
  ),
);

/**
 * The regulation of the event file whose title a citation gives, word for word, but for its kind, its
 * number or its year.
 */
export function findInEvent(
  { kind, number, year }: RegulationCitation,
  title: CitedTitle,
  { event }: Pick<FactContext, 'event'>,
): KnownRegulation | undefined {
  if (!event || !NATIONAL.test(kind)) return undefined;
  const same = listRegulations(event.file).filter((one) => {
    const likeness = compareTitle(title, one.title);
    return likeness.kind === 'same' && likeness.isWhole;
  });
  const likest = same
    .map((one) => ({
      one,
      parts: countTrue(one.kind === kind, one.number === number, one.year === year),
    }))
    .sort((a, b) => b.parts - a.parts)[0];
  // With one part only in common it is another regulation of that title.
  return likest?.parts === 2 ? likest.one : undefined;
}

function countTrue(...facts: readonly boolean[]): number {
  return facts.filter(Boolean).length;
}
