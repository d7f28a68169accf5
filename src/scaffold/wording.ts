import { writeNumberWords } from '../text/number-words.ts';

/** A count in running text: in words up to ten, else in digits (EYD V II.E). */
export function countWord(count: number): string {
  return count <= 10 ? writeNumberWords(count) : String(count);
}

/**
 * `a`, `a dan b`, `a, b, dan c`; with semicolons when one of several has a comma of its own (EYD V
 * III.C). Two need no mark but the comma that ends what stands behind the first: `A, mewakili B,
 * dan C`.
 */
export function joinList(items: readonly string[]): string {
  const [first = '', second = ''] = items;
  if (items.length <= 1) return first;
  if (items.length === 2) {
    // Degrees need none behind them.
    const isOpen = first.includes(',') && !/[.,]$/u.test(first);
    return `${first}${isOpen ? ',' : ''} dan ${second}`;
  }
  const mark = items.some((item) => item.includes(',')) ? ';' : ',';
  return `${items.slice(0, -1).join(`${mark} `)}${mark} dan ${items.at(-1)}`;
}

/**
 * The words of a quotation as they stand before `kata …`: one level of marks, a comma in the place
 * of the closing full stop, inside the closing mark (EYD V III.B).
 */
export function quoteBeforeAttribution(words: string): string {
  const bare = words.trim().replace(/^[“"](.*)[”"]$/su, '$1');
  const inner = bare
    .replace(/(?<=^|[\s(])["“]/gu, '‘')
    .replace(/["”]/gu, '’')
    .trim();
  if (/[?!…]$/u.test(inner)) return inner;
  return `${inner.replace(/[.,;]$/u, '')},`;
}

/**
 * The name without degrees and honorifics: `Dr. Nirmala Adiningsih, M.I.Kom.` is
 * `Nirmala Adiningsih`. Initials such as `M.` stay.
 */
export function nameWithoutDegrees(name: string): string {
  const words = (name.split(',')[0] ?? '').trim().split(/\s+/u);
  const first = words.findIndex((word) => !isDegree(word));
  return first === -1 ? name : words.slice(first).join(' ');
}

function isDegree(word: string): boolean {
  return word === 'H.' || (word.length > 2 && word.endsWith('.'));
}
