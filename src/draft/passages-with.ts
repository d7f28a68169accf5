import { oncePer } from '../text/once-per.ts';
import { placesOfWords } from '../text/words.ts';
import type { Passage } from './passage.ts';

/** The passages of a list that hold a word, given in lower case; in the order of the list. */
export function passagesWith(passages: readonly Passage[], word: string): readonly Passage[] {
  return passagesByWord(passages).get(word) ?? [];
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
