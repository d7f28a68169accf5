import type { Passage } from '../draft/passage.ts';
import { readNeighbours } from '../morphology/neighbours.ts';
import type { Surroundings } from '../morphology/word-in-place.ts';

const COORDINATOR = /^(?:dan|atau)$/u;

/** What stands around the word at `index` of a passage. */
export function readSurroundings(passage: Passage, index: number): Surroundings {
  const before = neighbour(passage, index, -1);
  const behind = neighbour(passage, index, 1);
  return {
    before,
    behind,
    beforeAnd: before && COORDINATOR.test(before) ? neighbour(passage, index - 1, -1) : undefined,
    behindAnd: behind && COORDINATOR.test(behind) ? neighbour(passage, index + 1, 1) : undefined,
    // Asked for by few words, so worked out for them alone.
    get kinds() {
      return readNeighbours(passage.text, passage.words, index);
    },
  };
}

/** The same around two words, the first of which is at `index`. */
export function readAroundTwo(passage: Passage, index: number): Surroundings {
  return { before: neighbour(passage, index, -1), behind: neighbour(passage, index + 1, 1) };
}

/** The word beside another, one space away; `0` for a number. */
function neighbour({ words, text }: Passage, index: number, step: 1 | -1): string | undefined {
  const [word, other] = [words[index], words[index + step]];
  if (!word || !other) return undefined;
  const [first, second] = step === 1 ? [word, other] : [other, word];
  if (text.slice(first.end, second.start) !== ' ') return undefined;
  return /^\d[\d.,]*$/u.test(other.text) ? '0' : other.lower;
}
