import type { Density } from '../../draft/document-kinds.ts';
import type { ParagraphStyleId } from './paragraph-styles.ts';
import type { NamedStyle, ParagraphLook, TextLook } from './style-xml.ts';

/**
 * Half-points of the body text: 11 points, 10 where a document is set closely, 16 to read aloud.
 */
export const TEXT_SIZE = { normal: 22, dense: 20, large: 32 } as const satisfies Record<
  Density,
  number
>;

/** The letterhead, headers and footers are the same in every document of an agency. */
const FIXED_STYLES = /^(?:Letterhead|Header|Footer|DraftMark)/u;

/** A paragraph style as a document of that density wants it. */
export function fitDensity(style: NamedStyle, density: Density): NamedStyle {
  if (FIXED_STYLES.test(style.id)) return style;
  switch (density) {
    case 'normal':
      return style;
    case 'dense':
      return setClosely(style);
    case 'large':
      return setLarge(style);
    default:
      return density satisfies never;
  }
}

/** What is left of the space around paragraphs in a dense document. */
const DENSE_SPACE = 0.2;

/**
 * A fifth of the space between paragraphs, smaller letters, lines that lie close and ragged: most
 * are notes, in which dates and hours that stay together would tear justified lines apart.
 */
function setClosely(style: NamedStyle): NamedStyle {
  const { paragraph, text } = style;
  if (!paragraph) return style;
  const { before, after, line, align } = paragraph;
  return {
    ...style,
    paragraph: {
      ...paragraph,
      ...(before === undefined ? {} : { before: Math.round(before * DENSE_SPACE) }),
      ...(after === undefined ? {} : { after: Math.round(after * DENSE_SPACE) }),
      ...(line === undefined ? {} : { line: 240 }),
      ...(align === 'both' ? { align: 'left' } : {}),
    },
    ...(text?.size === undefined ? {} : { text: { ...text, size: Math.min(text.size, 22) } }),
  };
}

/** A style as it differs where a document is read aloud. */
interface LargeLook {
  readonly paragraph?: ParagraphLook;
  readonly text?: TextLook;
}

const SPOKEN: ParagraphLook = { line: 336, after: 200, align: 'left' };

/**
 * Text to be read at arm's length, ragged, so that words stand where the eye expects them. What is
 * not spoken is smaller: headings, facts, and the cues, which stand in boxes.
 */
const LARGE: Readonly<Partial<Record<ParagraphStyleId, LargeLook>>> = {
  BodyText: { paragraph: SPOKEN },
  ListParagraph: { paragraph: { ...SPOKEN, after: 120, contextual: false } },
  LooseListParagraph: { paragraph: SPOKEN },
  ListContinue1: { paragraph: SPOKEN },
  ListContinue2: { paragraph: SPOKEN },
  ListContinue3: { paragraph: SPOKEN },
  Title: { text: { size: 34 } },
  Subtitle: { text: { size: 28 } },
  Heading1: { paragraph: { before: 400, after: 160 }, text: { size: 28 } },
  Heading2: { paragraph: { before: 360, after: 160 }, text: { size: 28 } },
  FactLine: { text: { size: 22 } },
  Quote: {
    paragraph: {
      line: 264,
      left: 142,
      right: 142,
      before: 80,
      after: 200,
      align: 'left',
      keepLines: true,
      keepNext: true,
      contextual: true,
      shade: 'F2F2F2',
      border: { side: 'box', type: 'single', size: 12, space: 6 },
    },
    text: { size: 24, italic: false },
  },
};

function setLarge(style: NamedStyle): NamedStyle {
  const large = Object.entries(LARGE).find(([id]) => id === style.id)?.[1];
  if (!large) return style;
  return {
    ...style,
    paragraph: { ...style.paragraph, ...large.paragraph },
    text: { ...style.text, ...large.text },
  };
}
