import type { EventFile } from '../../event/event.ts';

/**
 * Whether a sentence speaks of the event: by its full name, or by the first word of it pointed at
 * (`Pelatihan dua hari itu`).
 */
export function namesEvent(sentence: string, { nama }: EventFile): boolean {
  const text = sentence.toLowerCase();
  const name = nama.toLowerCase();
  if (text.includes(name)) return true;
  const [opening = ''] = name.split(/\s/u);
  const at = opening.length < SHORTEST_OPENING ? -1 : text.indexOf(`${opening} `);
  return at !== -1 && POINTED_AT.test(text.slice(at + opening.length, at + REACH));
}

/** `Gala` or `Hari` opens too many names. */
const SHORTEST_OPENING = 5;
const REACH = 80;
const POINTED_AT = /^\s(?:[a-z]+\s){0,3}(?:itu|ini|tersebut)(?![a-z])/u;
