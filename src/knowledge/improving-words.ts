import { wordSet } from '../text/patterns.ts';

/** Verbs, and nouns made of them, that the better state of something stands behind, and no event. */
const IMPROVES = wordSet(
  // What makes or keeps something good.
  `mewujudkan meningkatkan menciptakan menjaga memelihara memperkuat memperkokoh mendorong menjamin
  mengembangkan menumbuhkan menggerakkan mempercepat mengoptimalkan memaksimalkan memperbaiki
  menghidupkan membangun memajukan`,
  // What makes something bad less.
  'mengurangi menekan mengatasi mencegah menurunkan mengendalikan',
  // Nouns made of them.
  'peningkatan meningkatnya menguatnya menurunnya berkembangnya',
);

/** A state that is reached: `terwujudnya`, `terjaganya`. */
const REACHED = /^ter[a-z]{4,}nya$/u;

/** Whether a word in lower case is one that the better state of something stands behind. */
export function isImproving(word: string): boolean {
  return IMPROVES.has(word) || REACHED.test(word);
}
