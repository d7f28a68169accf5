import type { Passage } from '../../draft/passage.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';

/** The few words behind the head of an item. */
const BEHIND_HEAD = '(?: [A-Za-zÀ-ɏ\\d-]+){1,4}';

/**
 * The last two of a series whose items open with the same word: `tokoh agama, tokoh adat dan tokoh
 * pemuda`, `MIN 1, MIN 3 dan MIN 4`. What stands behind the head is short and has no mark.
 */
const SAME_HEAD = new RegExp(
  // The first item; `ada`, `yang` and `makin` are no heads.
  `(?<=[A-Za-zÀ-ɏ\\d).:] |^)(?<head>(?!ada |yang |(?:se)?makin )[A-Za-zÀ-ɏ]{3,})${BEHIND_HEAD}(?<! itu| ini| tersebut), ` +
    // Those between, and the last two.
    `(?:\\k<head>${BEHIND_HEAD}, ){0,5}` +
    '\\k<head>(?: (?!dan |serta |atau )[A-Za-zÀ-ɏ\\d-]+){1,4} (?:dan|serta) (?=\\k<head> )',
  'giu',
);

/**
 * Rows of a passage whose items say by their first word that they are items, and whose last joint has
 * no comma before it: `tokoh agama, tokoh adat dan tokoh pemuda`; each up to the joint.
 */
export function findLikeRows({ text }: Passage): readonly Span[] {
  if (!hasLikeItems(text)) return [];
  return [...text.matchAll(SAME_HEAD)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length - 1,
  }));
}

/** Whether the word behind a `dan` stands behind a comma before it, too; cheaper than the pattern. */
function hasLikeItems(text: string): boolean {
  for (const { 1: head = '', index } of text.matchAll(/(?:dan|serta) ([A-Za-z]{3,}) /gu)) {
    const before = textBefore(text, index, 90).toLowerCase();
    if (before.includes(`, ${head.toLowerCase()} `)) return true;
  }
  return false;
}
