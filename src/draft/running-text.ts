import { isCapitalised } from '../text/case.ts';
import { isAllCapitals, isTitleCased } from './capitals.ts';
import type { Passage } from './passage.ts';
import { perPassage } from './per-passage.ts';

/** So many words an item has at least that tells something rather than names it. */
const FEWEST = 9;

/** Of so many words of an item one at most is raised behind the first. */
const RAISED_IN = 3;

/**
 * Whether a passage is text of sentences, in which a capital means a name: a paragraph, or an item
 * of a list that goes on like one, `Warga mengurus surat itu di kantor kelurahan;`.
 */
export const isRunningText: (passage: Passage) => boolean = perPassage((passage) => {
  if (passage.inBlockQuote || isTitleCased(passage) || isAllCapitals(passage)) return false;
  if (passage.role === 'paragraph') return true;
  if (passage.role !== 'item' || !/[a-z)\d][.;]$/u.test(passage.text)) return false;
  const [, ...words] = passage.words;
  const raised = words.filter(({ text }) => isCapitalised(text)).length;
  return words.length >= FEWEST && raised * RAISED_IN <= words.length;
});
