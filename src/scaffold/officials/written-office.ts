import { isSyllabicAcronym } from '../../knowledge/acronym-forms.ts';
import { readAcronyms } from '../../knowledge/acronyms.ts';
import { capitalise } from '../../text/case.ts';
import { SMALL_IN_HEADLINES } from '../../text/headline-case.ts';

const ROMAN = /^[IVX]+$/u;

/**
 * An office in capitals only as offices are written; others stay. Acronyms keep their capitals:
 * those on record, and what nobody could say as a word.
 */
export function writtenOffice(office: string): string {
  if (/[a-z]/u.test(office) || !/[A-Z]{4}/u.test(office)) return office;
  return office.replace(/[A-Z]+/gu, (word, at: number) => {
    const lower = word.toLowerCase();
    if (at > 0 && SMALL_IN_HEADLINES.has(lower)) return lower;
    return isWord(word, lower) ? capitalise(lower) : word;
  });
}

function isWord(word: string, lower: string): boolean {
  if (isSyllabicAcronym(lower)) return true;
  return /[AEIOU]/u.test(word) && !readAcronyms().has(word) && !ROMAN.test(word);
}
