import { MONTHS } from '../../calendar/date.ts';
import { isOfficeWord } from '../../knowledge/offices.ts';
import { isPersonWord } from '../../knowledge/person-words.ts';
import { isRegionKind } from '../../knowledge/region-kinds.ts';
import { findProvince, findRegencies, isRegion } from '../../knowledge/regions.ts';
import { wordSet } from '../../text/patterns.ts';
import type { PartWord } from '../sentences/sentence-parts.ts';

/** What tells names of people from words; the dictionary belongs to the rule. */
export interface Vocabulary {
  isKnown(word: string): boolean;
}

type Item = readonly PartWord[];

/**
 * Whether three names may be items of one row: offices, or names of which the second is neither who
 * holds the office before, nor a larger place, nor more of the name of one body.
 *
 * @param lexicon given where nothing else tells that there is a row: then the first two must be alike
 */
export function areLike(
  first: Item,
  second: Item,
  third: Item,
  lexicon: Vocabulary | undefined,
): boolean {
  const [one, two, three] = [first[0], second[0], third[0]];
  if (!one || !two || !three) return false;
  const areOffices = [one, two].map(({ lower }) => isOfficeWord(lower));
  if (areOffices.includes(true))
    return !areOffices.includes(false) && (isOfficeWord(three.lower) || opensPerson(third));
  if (three.kind !== 'name' || isOfficeWord(three.lower)) return false;
  // `Dinas Perumahan, Permukiman dan Pertanahan`: the name of one body.
  if (first.some(({ lower }) => isBodyName(lower)) && !isBodyName(two.lower)) return false;
  if (mayLieIn(first, second, third)) return false;
  return lexicon === undefined || areOfOneKind(first, second, lexicon);
}

/** `para camat`, `Pejabat eselon IV`: people rather than more of a name. */
export function opensPerson([first]: Item): boolean {
  const word = first?.lower ?? '';
  return /^(?:para|seluruh|sejumlah|jajaran|unsur)$/u.test(word) || isPersonWord(word);
}

/** First words of bodies whose names may hold commas and joints of their own. */
const BODIES = wordSet(`
  dinas badan bidang bagian seksi kementerian direktorat direktur deputi komisi fakultas lembaga pusat
  balai biro satuan usaha urusan asisten menteri pasal undang-undang peraturan dirjen jenderal program
  studi jurusan prodi
`);

/** Whether a word in lower case is the first of a body, or of what is named as bodies are. */
export function isBodyName(word: string): boolean {
  return BODIES.has(word);
}

/** Whether two names are of one kind, so that the second is not what the first is called. */
function areOfOneKind(first: Item, second: Item, lexicon: Vocabulary): boolean {
  const [one, two] = [first[0], second[0]];
  if (!one || !two) return false;
  // `Akta Kelahiran, Akta Kematian`, `HKTI, IPB`, `Juli, Agustus`.
  if (one.lower === two.lower) return true;
  if ([first, second].every(isInitialism) || [first, second].every(isMonth)) return true;
  if ([first, second].every(isPlace)) return true;
  return [...first, ...second].every(
    ({ text, lower }) =>
      /^[A-Z][a-z]{2,}$/u.test(text) &&
      lexicon.isKnown(lower) &&
      !/^(?:me[mnlrwy]|di)/u.test(lower),
  );
}

function isInitialism([first]: Item): boolean {
  return /^[A-Z]{3,}$/u.test(first?.text ?? '');
}

function isMonth([first]: Item): boolean {
  return (MONTHS as readonly string[]).includes(first?.text ?? '');
}

/** Whether the second name may be the larger place in which the first lies. */
function mayLieIn(first: Item, second: Item, third: Item): boolean {
  if (!isPlace(second)) return false;
  // `Desa, Kecamatan dan Kelurahan`: what places are called by, not a place.
  if ([first, second, third].every((item) => item.length === 1 && isPlaceKind(item[0])))
    return false;
  const isProvinceFirst = findProvince(nameOf(first)) !== undefined;
  // `di Jambi, Kabupaten Contoh dan Kota Misal`: where in the province.
  if (isProvinceFirst && [second, third].every(([kind]) => isPlaceKind(kind))) return true;
  if (isProvinceFirst) return findProvince(nameOf(second)) === undefined && !isPlace(third);
  const areRegencies = [first, second].every((item) => findRegencies(nameOf(item)).length > 0);
  return !(areRegencies && findProvince(nameOf(second)) === undefined);
}

/** What a place is called by, before its name. */
function isPlaceKind(word: PartWord | undefined): boolean {
  const { lower = '' } = word ?? {};
  return isRegionKind(lower) || /^(?:distrik|dusun|nagari)$/u.test(lower);
}

function isPlace(words: Item): boolean {
  const [first] = words;
  return (
    isPlaceKind(first) ||
    isRegion(nameOf(words)) ||
    /^(?:jawa|sumatera|sulawesi|kalimantan|papua|nusa|indonesia)$/u.test(first?.lower ?? '')
  );
}

function nameOf(words: Item): string {
  return words.map(({ text }) => text).join(' ');
}
