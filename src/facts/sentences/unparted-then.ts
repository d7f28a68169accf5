import { perPassage } from '../../draft/per-passage.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { type PartWord, readFields } from './sentence-parts.ts';

/**
 * The ends of clauses and phrases of a passage that run into `maka` without a comma, wherever in a
 * sentence they begin: `…, namun jika hujan turun maka acara dipindahkan`. Each goes from the last
 * word up to `maka`.
 */
export const findUnpartedThen = perPassage((passage): readonly Span[] => {
  if (!passage.text.includes(' maka ')) return [];
  return readFields(passage).flatMap(({ parts }) =>
    parts.flatMap(({ words }) => {
      const at = words.findIndex(({ lower }) => lower === 'maka');
      const [last, then] = at > 0 ? words.slice(at - 1, at + 1) : [];
      if (!last || !then || !opensAnother(words.slice(0, at))) return [];
      const isPlain = passage.text.slice(last.end, then.start) === ' ';
      return isPlain ? [{ start: last.start, end: then.end }] : [];
    }),
  );
});

/** Whether words, those of a part before `maka`, open with what depends on the clause behind it. */
function opensAnother(words: readonly PartWord[]): boolean {
  const condition = words.findLastIndex(({ lower }) => CONDITION.test(lower));
  const lead = JOINS.test(words[0]?.lower ?? '') ? 1 : 0;
  const at = OPENS.has(words[lead]?.lower ?? '') ? lead : condition;
  // `Karena itu maka …`: no more than a joint of sentences.
  return at !== -1 && words.length - at > 2 && !POINTS.test(words[at + 1]?.lower ?? '');
}

/** What opens a condition in the midst of a clause, too. */
const CONDITION = /^(?:jika|jikalau|apabila|bila|kalau|bilamana)$/u;

const JOINS = /^(?:dan|namun|tetapi|tapi|sehingga|bahwa|sedangkan|sementara)$/u;

const POINTS = /^(?:itu|ini|begitu|demikian|tersebut)$/u;

const OPENS = wordSet(`
  ketika saat manakala karena agar supaya meskipun walaupun setelah sesudah sebelum usai sejak untuk
  guna demi dengan dalam melalui berdasarkan sesuai mengingat melihat seiring akibat terkait sehubungan
  dari
`);
