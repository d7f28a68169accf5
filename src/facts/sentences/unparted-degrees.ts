import { perPassage } from '../../draft/per-passage.ts';
import { type PartWord, readFields } from './sentence-parts.ts';
import type { UnpartedOpening } from './unparted-openings.ts';

/**
 * Clauses that grow together and that no comma parts, `Semakin cepat warga melapor semakin cepat petugas
 * datang`: the words between which it lacks.
 */
export const findUnpartedDegrees = perPassage((passage): readonly UnpartedOpening[] => {
  if (!/(?:Semakin|Makin) [^.]* (?:se)?makin /u.test(passage.text)) return [];
  return readFields(passage).flatMap(({ parts: [part, next], opens }) => {
    if (!part || next || !opens) return [];
    const at = findSecond(part.words);
    const [last, subject] = at === undefined ? [] : part.words.slice(at - 1, at + 1);
    if (!last || !subject) return [];
    return [{ start: last.start, end: subject.end, last: last.text, subject: subject.text }];
  });
});

/** Where the second `semakin` begins its clause, behind a clause and no joint. */
function findSecond(words: readonly PartWord[]): number | undefined {
  // `Semakin lama sungai itu semakin dangkal`: a time rather than a clause.
  if (!isDegree(words[0]) || TIME.test(words[1]?.lower ?? '')) return undefined;
  const at = words.findIndex((word, index) => index > 2 && isDegree(word));
  const isClause = words[at - 1]?.kind !== 'joint' && words.length > at + 2;
  return at > 0 && isClause && !words.slice(0, at).some(opensAnother) ? at : undefined;
}

const TIME = /^(?:lama|hari|tahun|ke)$/u;

function isDegree(word: PartWord | undefined): boolean {
  return /^(?:se)?makin$/u.test(word?.lower ?? '');
}

function opensAnother({ kind }: PartWord): boolean {
  return kind === 'conjunction' || kind === 'yang';
}
