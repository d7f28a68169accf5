import { TWO_TO_TEN } from '../text/number-words.ts';

const DETERMINER =
  /^(?:para|seorang|setiap|tiap|seluruh|semua|segenap|beberapa|sejumlah|berbagai|aneka|sebuah|suatu|sebagian)$/u;

const NUMBER = new RegExp(`^(?:\\d{1,3}|${TWO_TO_TEN}|puluhan|ratusan|ribuan|belasan)$`, 'u');

/** Whether a word in lower case makes what follows one or more of many: `para`, `setiap`, `seluruh`. */
export function isDeterminer(word: string): boolean {
  return DETERMINER.test(word);
}

/** Whether a word in lower case is a number that counts what follows: `14`, `dua`, `puluhan`. */
export function isNumber(word: string): boolean {
  return NUMBER.test(word);
}
