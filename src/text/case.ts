/** Raises the first letter of every word. */
export function titleCase(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** Raises the first letter. */
export function capitalise(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** Whether the first letter is a capital. */
export function isCapitalised(text: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(text);
}
