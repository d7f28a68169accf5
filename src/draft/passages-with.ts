import { oncePer } from '../text/once-per.ts';
import { placesOfWords } from '../text/words.ts';
import type { Passage } from './passage.ts';

/** The passages of a list that hold all of some words, in the order of the list. */
export function passagesWith(
  passages: readonly Passage[],
  words: readonly string[],
): readonly Passage[] {
  const byWord = passagesByWord(passages);
  const [rarest = []] = words
    .map((word) => byWord.get(word.toLowerCase()) ?? [])
    .sort((a, b) => a.length - b.length);
  return rarest.filter((passage) => {
    const places = placesOfWords(passage.words);
    return words.every((word) => places.has(word.toLowerCase()));
  });
}

const passagesByWord = oncePer((passages: readonly Passage[]) => {
  const found = new Map<string, Passage[]>();
  for (const passage of passages) {
    for (const word of placesOfWords(passage.words).keys()) {
      const holders = found.get(word);
      if (holders) holders.push(passage);
      else found.set(word, [passage]);
    }
  }
  return found;
});
