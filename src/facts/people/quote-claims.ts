import { alignWithin } from '../../text/align.ts';
import { lowerWords } from '../../text/words.ts';
import type { ClaimFinder } from '../claim.ts';

/** Direct speech; what agrees is an approved quotation of the event that holds it word for word. */
export const findQuoteClaims: ClaimFinder = function* ({ passages, event }) {
  const approved = (event?.file.kutipan ?? [])
    .filter(({ disetujui }) => disetujui)
    .map(({ teks }) => ({ teks, words: lowerWords(teks) }));
  for (const passage of passages) {
    if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
    for (const { start, end } of passage.speech) {
      const words = lowerWords(passage.text.slice(start, end));
      const same = approved.find((one) => alignWithin(words, one.words).distance === 0);
      const evidence = same && { origin: 'berkas acara', text: same.teks };
      yield { kind: 'kutipan', passage, start, end, value: words.join(' '), evidence };
    }
  }
};
