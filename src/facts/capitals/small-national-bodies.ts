import { isAllCapitals } from '../../draft/capitals.ts';
import { isOneOfMany } from '../../draft/name-behind.ts';
import type { Passage } from '../../draft/passage.ts';
import { findNationalBodies } from '../../knowledge/national-bodies.ts';
import { isCapitalised } from '../../text/case.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';

/** What follows where another country's body is meant, or one of a school. */
const FOREIGN = wordSet(`
  negara negeri itu ini tersebut setempat federal mahasiswa kampus sekolah AS Amerika Inggris Israel
  India Korea Jepang Brasil Rusia Filipina Thailand Malaysia Prancis Jerman Kenya Pakistan Spanyol
`);

/** `terdaftar di dewan pers`: a body of which there is one, some of whose words lack their capital. */
export function readSmallNationalBody(
  passage: Passage,
  index: number,
): (Span & { readonly mixed: boolean }) | undefined {
  const { words, text } = passage;
  const first = words[index];
  if (!first || isAllCapitals(passage)) return undefined;
  for (const name of findNationalBodies(first.lower)) {
    const run = words.slice(index, index + name.length);
    const last = run.at(-1);
    if (run.length < name.length || !last || !run.every(({ lower }, at) => lower === name[at]))
      continue;
    const { start } = first;
    if (text.slice(start, last.end).toLowerCase() !== name.join(' ')) continue;
    const raised = run.filter((word) => isCapitalised(word.text) || word.text === 'dan').length;
    if (raised === run.length || FOREIGN.has(words[index + name.length]?.text ?? ''))
      return undefined;
    const mixed = isCapitalised(first.text);
    return !mixed && isOneOfMany(passage, index) ? undefined : { start, end: last.end, mixed };
  }
  return undefined;
}
