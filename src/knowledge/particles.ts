import table from './data/partikel.tsv';
import { readRows } from './tsv.ts';

let known: ReadonlyMap<string, string> | undefined;

/** Conjunctions that EYD V II.E writes with -pun. */
const CONJUNCTION =
  /^(?:ada|andai|atau|bagaimana|biar|jika|kalau|kendati|mau|meski|sekali|sementang|sungguh|walau)pun$/u;

/** Words that end in these letters by nature: `menghimpun`, `serumpun`. */
const ROOT = /(?:ampun|impun|umpun|empun|^harpun|(?:^|[^aeiou])epun|^[a-z]{0,2}[dhlr]?apun)$/u;

/**
 * A word whose particle is joined or parted the wrong way, as it belongs, in lower case:
 * `siapapun` → `siapa pun`, `meski pun` → `meskipun`, `perbulan` → `per bulan`. Source: EYD V II.E.
 */
export function findParticle(text: string): string | undefined {
  const word = text.toLowerCase();
  if (!/^per|pun$|[ ][kl]ah/u.test(word)) return undefined;
  const date = /^per-(\d.*)$/u.exec(word)?.[1];
  if (date !== undefined) return `per ${date}`;
  known ??= new Map(readRows(table).map(([wrong = '', right = '']) => [wrong, right]));
  const right = known.get(word.replace(/^per-/u, 'per'));
  if (right !== undefined) return right;
  if (word.endsWith('nya')) {
    const bare = known.get(word.slice(0, -3));
    return bare && `${bare}nya`;
  }
  // Behind a capital stands a name: only what is listed is sure there.
  const open = /^[a-zß-ÿ]{3,}pun$/u.test(text) && !CONJUNCTION.test(word) && !ROOT.test(word);
  return open ? `${word.slice(0, -3)} pun` : undefined;
}
