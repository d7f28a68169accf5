import { wordSet } from '../text/patterns.ts';
import type { Lexicon } from './lexicon.ts';

/** Shorter words are too often another word: `pension` is no `pensi`. */
const SHORTEST = 6;

/** What tells many English words from Indonesian ones; the rest is not looked at. */
const ENGLISH_LOOK =
  /(?:ive|tion|sion|[ct]ity|lity|ical|ance|ence|ct|ph|ck|th|[^aeiou]y|ll[aeiou]|ss[aeiou]|mm[aeiou]|cc|c[aou]|c[clmnrt])/u;

/** Words whose Indonesian likeness means another thing: a doctor is a `dokter`, policy no `polisi`. */
const FALSE_FRIENDS = wordSet(
  'audience compact consumer corner coroner doctor doctors instance physic policy privation security',
);

/** Endings as they are written in English and in Indonesian, the longest first. */
const ENDINGS: readonly (readonly [english: RegExp, indonesian: string])[] = [
  [/(?:t|s)ion$/u, 'si'],
  [/ity$/u, 'itas'],
  [/ive$/u, 'if'],
  [/logy$/u, 'logi'],
  [/(?:ance|ancy)$/u, 'ansi'],
  [/(?:ence|ency)$/u, 'ensi'],
  [/ism$/u, 'isme'],
  [/ist$/u, 'is'],
  [/ct$/u, 'k'],
  [/ic$/u, 'ik'],
  [/y$/u, 'i'],
];

/** Letters inside a word, by EYD V IV (unsur serapan). */
const LETTERS: readonly (readonly [english: RegExp, indonesian: string])[] = [
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/qu/gu, 'ku'],
  [/x/gu, 'ks'],
  [/cc(?=[ei])/gu, 'ks'],
  [/ck/gu, 'k'],
  [/c(?=[eiy])/gu, 's'],
  [/ch/gu, 'k'],
  [/c/gu, 'k'],
  [/([bdfgklmnprst])\1/gu, '$1'],
];

/**
 * The Indonesian spelling of a loanword that is written as in English, by the rules of EYD V IV:
 * `innovative` is `inovatif`, `vaccination` `vaksinasi`; `undefined` for a word that is Indonesian,
 * and where what the rules make is no word in use.
 *
 * @param word in lower case
 */
export function respellEnglish(word: string, lexicon: Lexicon): string | undefined {
  if (word.length < SHORTEST || FALSE_FRIENDS.has(word) || !ENGLISH_LOOK.test(word))
    return undefined;
  // No English word ends so: `mamacu` is a slip for `memacu`.
  if (word.endsWith('u') || lexicon.judge(word).kind !== 'unknown') return undefined;
  const ending = ENDINGS.find(([english]) => english.test(word));
  const ended = ending ? word.replace(ending[0], ending[1]) : word;
  const right = LETTERS.reduce((text, [english, own]) => text.replace(english, own), ended);
  const isWord = right.length >= SHORTEST && right !== word && lexicon.isAttested(right);
  return isWord ? right : undefined;
}
