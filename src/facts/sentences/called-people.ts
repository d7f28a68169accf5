import { isPersonWord } from '../../knowledge/person-words.ts';
import { ROLES } from '../../knowledge/roles.ts';
import { wordSet } from '../../text/patterns.ts';
import { isNounPhrase, type PartWord, type SentencePart } from './sentence-parts.ts';

/** Who is called by what he does or leads, in any other word than an office. */
export function isCalledByRole({ words }: SentencePart): boolean {
  const [head, second] = words;
  if (isOneOf(words)) return true;
  if (!head || !isNounPhrase(words) || words.at(-1)?.kind === 'pointer')
    return isNamedByDeed(words);
  return CALLING.has(head.lower) || (isPersonWord(head.lower) && second !== undefined);
}

/** `Salah seorang warga Desa Contoh`. */
export function isOneOf([salah, one, ...people]: readonly PartWord[]): boolean {
  return (
    salah?.lower === 'salah' &&
    /^(?:satu|seorang)$/u.test(one?.lower ?? '') &&
    isNounPhrase(people) &&
    people.at(-1)?.kind !== 'pointer' &&
    (CALLING.has(people[0]?.lower ?? '') || isPersonWord(people[0]?.lower ?? ''))
  );
}

/** `Juara pertama lomba itu`: the one whom a deed or a work names, pointed at or not. */
function isNamedByDeed(words: readonly PartWord[]): boolean {
  return DEED.has(words[0]?.lower ?? '') && isNounPhrase(words);
}

const DEED = wordSet(`
  juara pemenang kapten pelatih pemilik pengelola koordinator manajer pembina penggagas pendiri pengasuh
  narasumber penyelenggara penulis pengarang pelukis perajin sutradara peneliti penemu pencipta
`);

/** Callings that are no trade of the lists of people. */
const CALLING = wordSet(
  ROLES,
  `ceo founder presiden perdana humas kuasa pengacara jubir juru manager supervisor komisaris
  penyerang bek kiper gelandang striker penyanyi aktor aktris artis penasihat pakar ahli ekonom
  analis psikolog ilmuwan arkeolog politikus politisi legislator jaksa hakim penyidik`,
);
