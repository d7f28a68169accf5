/**
 * Gives `text` the capitals of `model`: all capitals, capital at each word, at the first word, or
 * as it is. `matchCase('wali kota', 'WALIKOTA')` is `WALI KOTA`; a single capital at the start of
 * `model` raises each word of `text` only when `model` is a name, which the caller knows: see
 * {@link titleCase}.
 */
export function matchCase(text: string, model: string): string {
  const letters = model.replace(/[^A-Za-zÀ-ɏ]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return text.toUpperCase();
  const words = model.split(/[\s-]+/u).filter((word) => /[A-Za-zÀ-ɏ]/u.test(word));
  if (words.length > 1 && words.every(isCapitalised)) return titleCase(text);
  return isCapitalised(letters) ? capitalise(text) : text;
}

/** Raises the first letter of every word. */
export function titleCase(text: string): string {
  return text.replace(/(?<![A-Za-zÀ-ɏ\d'’])[a-zß-ÿ]/gu, (letter) => letter.toUpperCase());
}

/** Raises the first letter. */
export function capitalise(text: string): string {
  return text.replace(/[A-Za-zÀ-ɏ]/u, (letter) => letter.toUpperCase());
}

/** Lowers the first letter, for words that come to stand inside a sentence. */
export function lowerFirst(text: string): string {
  return text.replace(/[A-Za-zÀ-ɏ]/u, (letter) => letter.toLowerCase());
}

/** Whether the first letter is a capital. */
export function isCapitalised(text: string): boolean {
  const letter = /[A-Za-zÀ-ɏ]/u.exec(text)?.[0];
  return letter !== undefined && letter !== letter.toLowerCase();
}

/**
 * The text in lower case, letter for letter, so that offsets hold in both. Patterns look in it:
 * one that ignores case takes several times as long to compile.
 */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  // The dotted capital of Turkish is the one letter whose small form is longer.
  return lower.length === text.length ? lower : text.replaceAll('İ', 'I').toLowerCase();
}
