/** Enough for a few words. */
const REACH = 40;

/**
 * The words right before a place: what a pattern that ends there needs to see, and no more.
 *
 * @param reach how many code units of them
 */
export function textBefore(text: string, at: number, reach: number = REACH): string {
  return text.slice(Math.max(0, at - reach), at);
}
