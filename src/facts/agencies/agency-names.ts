import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { isFollowedByDegrees, isTitleBefore } from '../../event/names.ts';
import { isCapitalised } from '../../text/case.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import { namesNoPerson } from '../people/no-person-words.ts';
import { readPlaceWords } from '../places/place-words.ts';

/** The name of an agency in a passage: `Dinas Komunikasi dan Informatika Kota Contoh`. */
export interface AgencyName extends Span {
  readonly words: readonly Word[];
}

/** Words that open the name of an agency, in lower case. */
const HEADS = wordSet(
  'dinas badan kementerian inspektorat sekretariat komisi lembaga direktorat balai',
);

/** Behind `Balai` these make a building. */
const HALLS = new Set(['kota', 'desa', 'rakyat', 'kelurahan', 'warga', 'pertemuan', 'kampung']);

/** The names of agencies in a passage, in order; places count in its text. */
export const findAgencyNames: (passage: Passage) => readonly AgencyName[] = perPassage(
  ({ text, words }) => {
    const found: AgencyName[] = [];
    for (const [index, word] of words.entries()) {
      if (!HEADS.has(word.lower) || !isCapitalised(word.text)) continue;
      if (word.start < (found.at(-1)?.end ?? 0)) continue;
      if (word.lower === 'balai' && HALLS.has(words[index + 1]?.lower ?? '')) continue;
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
    if (before && !goesOn(text, before, word)) break;
    run.push(word);
    // What follows the place is somebody's name.
    const place = run.length > 1 ? readPlaceWords(text, words, index + run.length - 1) : [];
    if (place.length === 0) continue;
    run.push(...place.slice(1));
    break;
  }
  // `Dinas Kominfo Kab. Contoh`: the place stands behind the stop.
  const name = /^(?:dan|kab|prov)$/u.test(run.at(-1)?.lower ?? '') ? run.slice(0, -1) : run;
  return isFollowedByDegrees(text, name.at(-1)?.end ?? 0) ? withoutPerson(name) : name;
}

/**
 * `Dinas Kesehatan Elwana, S.K.M.`: the last words, up to one of an agency, are somebody's name.
 */
function withoutPerson(name: readonly Word[]): readonly Word[] {
  const last = name.findLastIndex(({ lower }) => namesNoPerson(lower));
  const hasPlace = /^(?:kota|kabupaten|provinsi)$/u.test(name[last]?.lower ?? '');
  return last > 0 ? name.slice(0, last + (hasPlace ? 2 : 1)) : name;
}

/** Whether a word belongs to the name that the one before it is part of. */
function goesOn(text: string, before: Word, word: Word): boolean {
  if (HEADS.has(word.lower) || isTitleBefore(word.text)) return false;
  const gap = text.slice(before.end, word.start);
  const isClose = gap === ' ' || (gap === ', ' && isEnumeration(text, word));
  return isClose && (isCapitalised(word.text) || word.lower === 'dan');
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
