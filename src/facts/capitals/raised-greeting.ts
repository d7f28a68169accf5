import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';

/** The time of day in a greeting. */
const TIME = /^(?:Pagi|Siang|Sore|Malam|Petang)$/u;

/** Who is greeted, if not by name; `Selamat Pagi Indonesia` may be a programme. */
const GREETED =
  /^(?:[,!]| [a-z]| (?:Bapak|Ibu|Saudara|Hadirin|Rekan|Teman|Kawan|Sobat|Warga)[ -])/u;

/** Words of thanks to God, which no sentence of the language raises. */
const PRAISE = /^(?:Alhamdulillah|Insyaallah|Masyaallah|Bismillah|Subhanallah)$/u;

/**
 * Whether the word at `index` is a part of a greeting or an exclamation inside a sentence: `Selamat
 * Malam, warga`, `yang hari ini Alhamdulillah sembuh`.
 */
export function isRaisedGreeting(passage: Passage, index: number): boolean {
  const [before, word] = [passage.words[index - 1], passage.words[index]];
  if (!before || !word || passage.text.slice(before.end, word.start) !== ' ') return false;
  const behind = passage.text.slice(word.end, word.end + 12);
  if (PRAISE.test(word.text)) {
    return /^[a-z]+$/u.test(before.text) && /^ [a-z]/u.test(behind) && !SPEAKS.test(before.text);
  }
  if (before.text !== 'Selamat' || !TIME.test(word.text)) return false;
  return GREETED.test(behind) && opensSentence(passage, before.start);
}

/** Behind these begins what somebody says, though its marks are missing. */
const SPEAKS =
  /^(?:bilang|ucap|kata|berkata|mengucap|mengucapkan|ujar|dengan|kalimat|kata-kata|judul|bertajuk|bernama|grup|nasyid|lagu)$/u;
