import type { Passage } from '../../draft/passage.ts';
import { oneOf } from '../../text/patterns.ts';
import { textBefore } from '../../text/text-before.ts';

/** What counts an item, which is then a further one: `dua mobil, sebidang tanah dan perhiasan`. */
const COUNTED = oneOf('sebuah sebidang seorang seekor sejumlah seunit satu tiga beberapa');

/** Two of something, then a comma and one word or two: `dua pelaku, sopir`, `kedua tim, Garuda`. */
const TWO_THINGS = new RegExp(
  `(?<![A-Za-zÀ-ɏ-])${oneOf('dua kedua sepasang')} (?:[a-zß-ÿ-]+ ){0,2}[a-zß-ÿ-]+, (?!${COUNTED} )(?:[A-Za-zÀ-ɏ-]+ ){0,2}$`,
  'iu',
);

/**
 * Whether the two items of which the first ends with the word at an offset tell who or what two things
 * are, and so are no further ones: `menangkap dua pelaku, sopir dan kernet`.
 */
export function nameTwoThings({ text }: Passage, offset: number): boolean {
  return TWO_THINGS.test(textBefore(text, offset, 90));
}
