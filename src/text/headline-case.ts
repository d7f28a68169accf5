import { capitalise } from './case.ts';
import { wordSet } from './patterns.ts';
import { textBefore } from './text-before.ts';

/** Words of grammar on which all editors agree: small inside a headline however they were typed. */
export const SMALL_IN_HEADLINES: ReadonlySet<string> = wordSet(
  'di ke dari dan yang untuk pada dengan dalam oleh atau serta tentang kepada terhadap',
);

/** Words of grammar that are also part of names (`Sekolah Menengah Atas`): small where typed so. */
const SMALL_AS_TYPED =
  /^(?:bagi|sebagai|atas|antara|agar|supaya|karena|hingga|sampai|demi|tanpa|tetapi|bahwa)$/u;

/** Halves of words that only exist doubled, which makes them no reduplication: `gara-gara`. */
export const UNDOUBLED = /^(?:gara|kisi|cawe|kupu|cumi|laki|ubur|wanti|kura)$/u;

/** Where a headline starts anew: at its first word, after a colon, a dash or an opening quote. */
const START = /(?:^|[:;?!–—]\s+|\s-\s+|["“‘(])$/u;

/**
 * Writes a text as a headline: `rapat undang-undang di kota` is `Rapat Undang-Undang di Kota`
 * (EYD V I.F, items 20 and 21). Words with a capital inside, numbers and addresses stay.
 */
export function headlineCase(text: string): string {
  return text.replace(/\S+/gu, (piece, at: number) => {
    if (/@|:\/\/|^www\./u.test(piece)) return piece;
    return piece.replace(/[A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d’'-]*/gu, (word, inner: number) => {
      const from = at + inner;
      const starts = START.test(textBefore(text, from, 4));
      return headlineWord(word, starts, text.slice(from + word.length));
    });
  });
}

function headlineWord(word: string, starts: boolean, after: string): string {
  if (/[A-ZÀ-Þ]/u.test(word.slice(1)) || /^\d/u.test(word)) return word;
  const nameOfMinistry = /^dalam$/iu.test(word) && /^\s+negeri(?![A-Za-zÀ-ɏ])/iu.test(after);
  if (!starts && !nameOfMinistry) {
    if (SMALL_IN_HEADLINES.has(word.toLowerCase())) return word.toLowerCase();
    if (SMALL_AS_TYPED.test(word)) return word;
  }
  const [first = '', second, ...more] = word.split('-');
  const doubled = first.toLowerCase() === second && more.length === 0 && !UNDOUBLED.test(second);
  return doubled ? `${capitalise(first)}-${capitalise(second)}` : capitalise(word);
}
