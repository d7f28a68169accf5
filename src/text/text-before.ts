/** Enough for a few words. */
const REACH = 40;

/** The few words right before a place: what a pattern that ends there needs to see, and no more. */
export function textBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - REACH), at);
}
