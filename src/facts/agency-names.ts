import type { Passage } from '../draft/passage.ts';
import { perPassage } from '../draft/per-passage.ts';
import { isCapitalised } from '../text/case.ts';
import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';

/** The name of an agency in a passage: `Dinas Komunikasi dan Informatika Kota Contoh`. */
export interface AgencyName extends Span {
  readonly words: readonly Word[];
}

/** Words that open the name of an agency, in lower case. */
const HEADS = new Set(
  'dinas badan kementerian inspektorat sekretariat komisi lembaga direktorat balai'.split(' '),
);

/** The names of agencies in a passage, in order; places count in its text. */
export const findAgencyNames: (passage: Passage) => readonly AgencyName[] = perPassage(
  ({ text, words }) => {
    const found: AgencyName[] = [];
    for (const [index, word] of words.entries()) {
      if (!HEADS.has(word.lower) || !isCapitalised(word.text)) continue;
      if (word.start < (found.at(-1)?.end ?? 0)) continue;
      const run = readName(text, words, index);
      const last = run.at(-1);
      if (last && run.length >= 2) found.push({ words: run, start: word.start, end: last.end });
    }
    return found;
  },
);

/** The capitalised words from `index` on, with `dan` and commas of an enumeration between them. */
function readName(text: string, words: readonly Word[], index: number): readonly Word[] {
  const run: Word[] = [];
  for (const word of words.slice(index, index + 14)) {
    const before = run.at(-1);
    const gap = before ? text.slice(before.end, word.start) : ' ';
    const isClose = gap === ' ' || (gap === ', ' && isEnumeration(text, word));
    if (before && HEADS.has(word.lower)) break;
    if (!isClose || !(isCapitalised(word.text) || (before && word.lower === 'dan'))) break;
    run.push(word);
  }
  return run.at(-1)?.lower === 'dan' ? run.slice(0, -1) : run;
}

/**
 * Whether what follows a comma leads to the `, dan` that closes an enumeration within a name, and
 * not to the next agency.
 */
function isEnumeration(text: string, { start }: Word): boolean {
  const rest = /^(?:[A-Z][A-Za-z\s]{2,60},\s)?dan\s[A-Z][a-z]+/u.exec(
    text.slice(start, start + 90),
  );
  return rest !== null && !rest[0].split(/[,\s]+/u).some((word) => HEADS.has(word.toLowerCase()));
}
