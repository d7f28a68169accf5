import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { type PartWord, readFields, type SentencePart } from '../sentences/sentence-parts.ts';

/**
 * Rows of three deeds with their objects, behind a word that opens all of them, whose last joint has
 * no comma before it; each from the word before the joint up to the joint: `untuk menata pasar,
 * merawat taman dan membersihkan sungai`.
 */
export const findDeedRows = perPassage((passage): readonly Span[] => {
  if (!MAY_HOLD.test(passage.text)) return [];
  return readFields(passage).flatMap(({ parts }) =>
    parts.flatMap((part, index) => {
      const before = parts[index - 1];
      const place = before && isBare(passage, before, part) ? rowIn(before, part) : undefined;
      // `…, menata pasar dan taman, dan membersihkan sungai`: the row goes on.
      return place && parts[index + 1]?.words[0]?.kind !== 'joint' ? [place] : [];
    }),
  );
});

/** What every such row has. */
const MAY_HOLD = /, me[mnlrwy][a-z]+ [^.,]{3,80} (?:dan|serta|atau) me[mnlrwy]/u;

function isBare({ text }: Passage, before: SentencePart, part: SentencePart): boolean {
  return text.slice(before.end, part.start) === ', ';
}

function rowIn(before: SentencePart, { words }: SentencePart): Span | undefined {
  const [second] = words;
  const joint = words.findIndex(({ kind }, at) => kind === 'joint' && isDeed(words[at + 1]));
  const [last, link] = words.slice(joint - 1);
  if (!isDeed(second) || joint < 2 || !last || !link || !isRowOpen(before.words)) return undefined;
  // A clause of its own in the second deed makes the joint its own.
  const own = words.slice(1, joint);
  const isPlain = own.every(({ kind }) => /^(?:other|name|pointer|preposition)$/u.test(kind));
  const rest = words.slice(joint + 2);
  const goesOn = rest.some(({ kind }) => kind === 'joint');
  return isPlain && !goesOn ? { start: last.start, end: link.end } : undefined;
}

/** Whether what stands before the first comma ends with a deed right behind a word that opens a row. */
function isRowOpen(words: readonly PartWord[]): boolean {
  const at = words.findLastIndex((word) => isDeed(word));
  const opener = words[at - 1]?.lower ?? '';
  const object = words.slice(at + 1);
  return (
    at > 0 &&
    OPENERS.has(opener) &&
    object.length > 0 &&
    object.length < 9 &&
    object.every(({ kind }) => /^(?:other|name|pointer|preposition|joint)$/u.test(kind))
  );
}

/** Words that govern all the deeds of a row. */
const OPENERS = wordSet(`
  untuk guna demi dalam dengan akan dapat bisa mampu harus wajib perlu terus tentang bertujuan upaya
  yakni yaitu seperti meliputi mulai tugas cara hendak ingin
`);

/** An active verb; no preposition or verb of speaking that only looks like one of a row. */
function isDeed(word: PartWord | undefined): boolean {
  return (
    word?.kind === 'verb' &&
    word.lower.startsWith('me') &&
    !/^(?:menjadi|merupakan)$/u.test(word.lower)
  );
}
