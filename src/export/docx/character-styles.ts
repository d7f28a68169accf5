import type { TextMark } from '../print-document.ts';
import type { NamedStyle, TextLook } from './style-xml.ts';

/** The marks in the order their names are put together. */
const MARKS = ['strong', 'emphasis', 'strike', 'code'] as const satisfies readonly TextMark[];

const LOOKS: Readonly<Record<TextMark, TextLook>> = {
  strong: { bold: true },
  emphasis: { italic: true },
  strike: { strike: true },
  code: { font: 'Courier New' },
};
const LINK: TextLook = { color: '0B4F8A', underline: true };

/** Names that Word knows, and ours for what it has no style for. */
const NAMES: Readonly<Record<TextMark, { readonly id: string; readonly name: string }>> = {
  strong: { id: 'Strong', name: 'Strong' },
  emphasis: { id: 'Emphasis', name: 'Emphasis' },
  strike: { id: 'Strike', name: 'Dicoret' },
  code: { id: 'InlineCode', name: 'Kode' },
};
const WORDS: Readonly<Record<TextMark, string>> = {
  strong: 'Tebal',
  emphasis: 'Miring',
  strike: 'Dicoret',
  code: 'Kode',
};

interface Place {
  readonly isLink: boolean;
}

/**
 * The id of the character style for marks, inside a link or not; `undefined` for plain text. A run
 * has one character style, so each combination is a style of its own.
 */
export function characterStyleOf(marks: readonly TextMark[], place: Place): string | undefined {
  const [first, ...others] = MARKS.filter((mark) => marks.includes(mark));
  if (first === undefined) return place.isLink ? 'Hyperlink' : undefined;
  const id = [first, ...others].map((mark) => NAMES[mark].id).join('');
  return place.isLink ? `Hyperlink${id}` : id;
}

/** The character styles for all combinations of marks; only those in use are written to a file. */
export function characterStyles(): readonly NamedStyle[] {
  const combinations = Array.from({ length: 2 ** MARKS.length }, (_, bits) =>
    MARKS.filter((_mark, index) => bits & (1 << index)),
  );
  return combinations.flatMap((marks) =>
    [false, true].flatMap((isLink) => {
      const id = characterStyleOf(marks, { isLink });
      if (id === undefined) return [];
      const looks = marks.map((mark) => LOOKS[mark]);
      return [
        { id, name: nameOf(marks, isLink), text: Object.assign({}, ...looks, isLink ? LINK : {}) },
      ];
    }),
  );
}

function nameOf(marks: readonly TextMark[], isLink: boolean): string {
  const [first, ...others] = marks;
  if (first === undefined) return 'Hyperlink';
  if (others.length === 0 && !isLink) return NAMES[first].name;
  const words = marks.map((mark) => WORDS[mark]).join(' ');
  return isLink ? `Tautan ${words}` : words;
}
