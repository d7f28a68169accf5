import italic from '@fontsource/arimo/files/arimo-latin-400-italic.woff';
import regular from '@fontsource/arimo/files/arimo-latin-400-normal.woff';
import boldItalic from '@fontsource/arimo/files/arimo-latin-700-italic.woff';
import bold from '@fontsource/arimo/files/arimo-latin-700-normal.woff';
import extended from '@fontsource/arimo/files/arimo-latin-ext-400-normal.woff';
import extendedBold from '@fontsource/arimo/files/arimo-latin-ext-700-normal.woff';
import mono from '@fontsource/cousine/files/cousine-latin-400-normal.woff';
import type { Look } from './lines.ts';

/**
 * The fonts inside a PDF: Arimo, as wide letter by letter as Arial, and Cousine for code, as wide
 * as Courier New (SIL Open Font License 1.1). Letters that Indonesian texts seldom need come from
 * files of their own, upright in italic text too.
 */
export const FONT_FILES = {
  regular,
  bold,
  italic,
  boldItalic,
  extended,
  extendedBold,
  mono,
} as const satisfies Record<string, Uint8Array>;

export type FontName = keyof typeof FONT_FILES;

/** The font of a look, and the one for letters that it lacks. */
export function fontsOf({
  bold: isBold,
  italic: isItalic,
  mono: isMono,
}: Look): readonly FontName[] {
  if (isMono) return ['mono', 'regular', 'extended'];
  if (isBold && isItalic) return ['boldItalic', 'extendedBold'];
  if (isBold) return ['bold', 'extendedBold'];
  return isItalic ? ['italic', 'extended'] : ['regular', 'extended'];
}
