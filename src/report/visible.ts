import type { Style } from './style.ts';

/**
 * Text of a draft in one line that is safe to print: a draft may hold codes that a terminal would
 * obey. White space becomes a space, other control characters a sign.
 */
export function visible(text: string, { glyphs }: Pick<Style, 'glyphs'>): string {
  return text.replace(/\p{Cc}/gu, (sign) => (/\s/u.test(sign) ? ' ' : glyphs.control));
}
