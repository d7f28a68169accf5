/** Verbs, and nouns made of them, that the better state of something stands behind, and no event. */
const IMPROVES =
  /^(?:mewujudkan|meningkatkan|menciptakan|menjaga|memelihara|memperkuat|memperkokoh|mendorong|menjamin|mengembangkan|menumbuhkan|menggerakkan|mempercepat|mengoptimalkan|memaksimalkan|memperbaiki|mengurangi|menekan|mengatasi|mencegah|menurunkan|mengendalikan|menghidupkan|membangun|memajukan|peningkatan|meningkatnya|menguatnya|menurunnya|berkembangnya|ter[a-z]{4,}nya)$/u;

/** Whether a word in lower case is one that the better state of something stands behind. */
export function isImproving(word: string): boolean {
  return IMPROVES.test(word);
}
