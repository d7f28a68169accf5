import { readFileSync } from 'node:fs';
import { writeLeaning } from '../../src/morphology/leanings.ts';
import type { Lexicon } from '../../src/morphology/lexicon.ts';
import { NEIGHBOURS, readNeighbours } from '../../src/morphology/neighbours.ts';
import { findWords } from '../../src/text/words.ts';

/** From how often on a word shows what it stands beside. */
const LEAST_COUNT = 20;

/** How many further uses each word is thought to have, beside what any word stands beside. */
const SMOOTHING = 5;

/** How often each kind of neighbour was seen, in the order of {@link NEIGHBOURS}: to the left, then to the right. */
type Counts = readonly number[];

/**
 * The lines of `kata-tetangga.txt` that stand for texts: what frequent words that are one slip from
 * others stand beside, compared with all words.
 *
 * @param paths text files, one paragraph on a line
 */
export function wordNeighbours(paths: readonly string[], lexicon: Lexicon): readonly string[] {
  const wanted = findWanted(lexicon);
  const all = emptyCounts();
  const counts = new Map([...wanted].map((word) => [word, emptyCounts()] as const));
  for (const paragraph of paths.flatMap((path) => readFileSync(path, 'utf8').split('\n'))) {
    for (const { word, places } of readPlaces(paragraph)) {
      addAt(all, places);
      const own = counts.get(word);
      if (own) addAt(own, places);
    }
  }
  return [...counts]
    .filter(([, own]) => total(own) >= LEAST_COUNT)
    .map(([word, own]) => `${word} ${writeLeanings(own, all)}`);
}

/** The columns for what stands beside each word of a paragraph that is no name. */
function readPlaces(paragraph: string) {
  const words = findWords(paragraph);
  return words.flatMap(({ text, lower }, index) => {
    const { left, right } = readNeighbours(paragraph, words, index);
    if (!/^[A-Za-z][a-z-]*$/u.test(text) || (/^[A-Z]/u.test(text) && left !== '.')) return [];
    const places = [NEIGHBOURS.indexOf(left), NEIGHBOURS.length + NEIGHBOURS.indexOf(right)];
    return [{ word: lower, places }];
  });
}

function addAt(counts: number[], places: readonly number[]): void {
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
}

/** The words of `kata-serupa.txt`, which are weighed against each other. */
function findWanted(lexicon: Lexicon): ReadonlySet<string> {
  const wanted = new Set<string>();
  for (const word of lexicon.attested.keys()) {
    const likes = lexicon.likes?.of(word) ?? [];
    if (likes.length > 0) wanted.add(word);
    for (const [like] of likes) wanted.add(like);
  }
  return wanted;
}

function emptyCounts(): number[] {
  return Array.from({ length: 2 * NEIGHBOURS.length }, () => 0);
}

/** How often a word was seen: once for each neighbour on one side. */
function total(counts: Counts): number {
  return counts.slice(0, NEIGHBOURS.length).reduce((sum, count) => sum + count, 0);
}

function writeLeanings(own: Counts, all: Counts): string {
  const [uses, words] = [total(own), total(all)];
  return own
    .map((count, place) => {
      const usual = (all[place] ?? 0) / words;
      const share = (count + SMOOTHING * usual) / (uses + SMOOTHING);
      return writeLeaning(usual === 0 ? 0 : Math.log2(share / usual));
    })
    .join('');
}
