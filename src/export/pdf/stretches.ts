import type { PrintInline, TextRun } from '../print-document.ts';
import type { Look, Stretch } from './lines.ts';

/** Inlines as stretches of text in a look. */
export function stretchesOf(inlines: readonly PrintInline[], look: Look): readonly Stretch[] {
  return inlines.flatMap((inline): readonly Stretch[] => {
    switch (inline.kind) {
      case 'text':
        return [stretchOf(inline, look)];
      case 'break':
        return [{ text: '\n', look }];
      case 'link':
        return stretchesOf(inline.children, { ...look, href: inline.href });
      case 'note':
        return [raisedNumber(inline.number, look)];
      default:
        return inline satisfies never;
    }
  });
}

/** Lines are set from their top, so small letters stand above the foot of their neighbours. */
const RAISED_SIZE = 0.65;

/** The number of a footnote, small and raised. */
export function raisedNumber(number: number, look: Look): Stretch {
  return { text: String(number), look: { ...look, size: look.size * RAISED_SIZE } };
}

function stretchOf({ value, marks }: TextRun, look: Look): Stretch {
  if (marks.length === 0) return { text: value, look };
  return {
    text: value,
    look: {
      ...look,
      bold: look.bold || marks.includes('strong'),
      italic: look.italic !== marks.includes('emphasis'),
      mono: look.mono || marks.includes('code'),
      strike: look.strike || marks.includes('strike'),
    },
  };
}
