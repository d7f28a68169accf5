import type { EventFile } from '../../event/event.ts';

/**
 * Whether a sentence speaks of the event: by its full name, or by the first word of it pointed at
 * (`Pelatihan dua hari itu`). An acronym in brackets inside the name does not count.
 */
export function namesEvent(sentence: string, { nama }: EventFile): boolean {
  const text = withoutAcronyms(sentence.toLowerCase());
  const name = withoutAcronyms(nama.toLowerCase());
  if (text.includes(name)) return true;
  const [opening = ''] = name.split(/\s/u);
  const at = opening.length < SHORTEST_OPENING ? -1 : text.indexOf(`${opening} `);
  return at !== -1 && POINTED_AT.test(text.slice(at + opening.length, at + REACH));
}

/** `Gala` or `Hari` opens too many names. */
const SHORTEST_OPENING = 5;
const REACH = 80;
const POINTED_AT = /^\s(?:[a-z]+\s){0,3}(?:itu|ini|tersebut)(?![a-z])/u;

/**
 * Whether a sentence tells of the event with the verb that its name was made from: of `Peresmian
 * Mal Pelayanan Publik`, `meresmikan Mal Pelayanan Publik`.
 */
export function enactsEvent(sentence: string, { nama }: Pick<EventFile, 'nama'>): boolean {
  const [opening = '', ...rest] = withoutAcronyms(nama.toLowerCase()).split(/\s+/u);
  if (rest.length < FEWEST_WORDS || !/^pe[a-z]{4,}an$/u.test(opening)) return false;
  const object = rest.join(' ');
  const text = withoutAcronyms(sentence.toLowerCase());
  const at = text.indexOf(object);
  // `pe-…-an` and `me-…` change the first letter of the root alike: peninjauan, meninjau.
  return at !== -1 && text.slice(0, at).includes(`me${opening.slice(2, -2)}`);
}

/** One word more than the verb says too little: `penanaman pohon`. */
const FEWEST_WORDS = 2;

function withoutAcronyms(text: string): string {
  return text.replace(/\s\([a-z]{2,12}\)/gu, '');
}
