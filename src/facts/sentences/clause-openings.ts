import { isSpeechVerb } from '../../text/speech-verbs.ts';
import type { PartWord, SentenceField, SentencePart } from './sentence-parts.ts';

const CLAUSE =
  'jika|jikalau|apabila|bila|bilamana|kalau|ketika|karena|agar|supaya|meski|meskipun|walau|walaupun|kendati|kendatipun|setelah|sesudah|sebelum|usai|seusai|saat|sejak|selama';
const AIM = 'untuk|guna|demi|dengan|selain';

/** What every passage that holds such an opening has. */
export const OPENS_CLAUSE = new RegExp(
  `(?:^|[.,!?"“–—-] ?|[a-z] )(?:${CLAUSE}|${AIM}) [a-z]`,
  'iu',
);
const IS_CLAUSE = new RegExp(`^(?:${CLAUSE})$`, 'u');

/** Words that open an aim or a means rather than a clause. */
export const IS_AIM = new RegExp(`^(?:${AIM})$`, 'u');

/** The words of each part, or behind its `bahwa`, that open with a clause or an aim and end with no comma. */
export function readOpenings({ parts, opens }: SentenceField): readonly (readonly PartWord[])[] {
  return parts.flatMap((part, index) => {
    const next = parts[index + 1];
    if (next && !isAddition(next.words[0])) return [];
    const isHead = index === 0 ? opens : isSaid(parts[index - 1]);
    const starts = [
      isHead ? 0 : -1,
      LEADS_IN.test(part.words[0]?.lower ?? '') ? 1 : -1,
      part.words.findLastIndex(({ lower }) => lower === 'bahwa') + 1,
    ];
    return [...new Set(starts)]
      .filter((start) => (start === 0 ? isHead : start > 0))
      .map((start) => part.words.slice(start))
      .filter(opensClause);
  });
}

/** What joins a sentence or clause to the one before, and what is said of it. */
const LEADS_IN =
  /^(?:dan|namun|tetapi|tapi|bahkan|apalagi|sehingga|sedangkan|sementara|jadi|artinya|menurutnya|bahwa|toh|nah|sebab|maka)$/u;

/** Whether a part ends with a verb of speaking, so that what was said follows. */
function isSaid(part: SentencePart | undefined): boolean {
  return isSpeechVerb(part?.words.at(-1)?.lower ?? '');
}

function opensClause([first, second]: readonly PartWord[]): boolean {
  if (!first || !second) return false;
  if (/^(?:itu|ini|itulah|inilah|begitu|demikian|saja|apa|siapa)$/u.test(second.lower))
    return false;
  const isAim = second.kind === 'verb' && second.lower.startsWith('me') && IS_AIM.test(first.lower);
  return isAim || IS_CLAUSE.test(first.lower);
}

/** Whether a part that follows the first adds to it, so that no clause ends at the comma before. */
export function isAddition(word: PartWord | undefined): boolean {
  return ['preposition', 'joint', 'yang'].includes(word?.kind ?? '');
}
