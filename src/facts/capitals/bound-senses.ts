import type { Passage } from '../../draft/passage.ts';
import { isCapitalised } from '../../text/case.ts';

/** Before these words `antar` is a verb and `semi` a season. */
const OTHER_SENSE = new Map([
  ['antar', /^(?:jasa|layanan|siap|pesan|ongkos|biaya|kurir|sistem|saling|ikut|kami|kita|saya)$/iu],
  ['semi', /^musim$/iu],
  ['non', /^(?:persona|sine|qua|clara|compos|sequitur)$/iu],
]);

/** Names of days and bodies that kept the old spelling: `Hari Anti Korupsi`. */
const NAME_BEFORE =
  /^(?:[Hh]ari|[Kk]omisi|[Ss]atgas|[Gg]erakan|[Dd]uta|[Kk]omite|[Bb]adan|[Tt]im|[Bb]us)$/u;

/** Whether the word before tells that the form is a verb, a season or part of a name. */
export function hasOtherSense({ words }: Passage, index: number): boolean {
  const before = words[index - 1]?.text;
  const word = words[index];
  if (!before || !word) return false;
  if (isCapitalised(word.text) && NAME_BEFORE.test(before)) return true;
  return OTHER_SENSE.get(word.lower)?.test(before) === true;
}
