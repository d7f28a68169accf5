import office from './data/inggris-kantor.tsv';
import { readForeignWords } from './foreign-words.ts';
import { readRows } from './tsv.ts';

/** An English word of offices, or the name of a service that they use. */
export interface OfficeEnglish {
  /** As it is written: `meeting`, `WhatsApp`. */
  readonly text: string;
  readonly lower: string;
  /** Stands by itself, and not only beside one of its partners. */
  readonly isAlone: boolean;
  /** The words beside which it makes a fixed pair: `traffic` and `light`. */
  readonly before: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
}

interface Entry extends OfficeEnglish {
  isAlone: boolean;
  readonly before: Set<string>;
  readonly behind: Set<string>;
}

/** The English words of offices that open with a letter; of phrases, each word with its partners. */
export function officeEnglishWith(letter: string): readonly OfficeEnglish[] {
  words ??= readWords();
  return words.get(letter) ?? [];
}

/** By their first letters; filled on first use. */
let words: ReadonlyMap<string, readonly OfficeEnglish[]> | undefined;

function readWords(): ReadonlyMap<string, readonly OfficeEnglish[]> {
  const entries = new Map<string, Entry>();
  const phrases = [
    ...readRows(office).map(([words = '']) => words),
    // The name of a species has no Indonesian word, and no place in an office.
    ...readForeignWords().flatMap(({ words: phrase, own }) => (own.length > 0 ? [phrase] : [])),
  ];
  for (const phrase of phrases) addPhrase(phrase, entries);
  const letters = new Map<string, OfficeEnglish[]>();
  for (const entry of entries.values()) {
    const letter = entry.lower.charAt(0);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return letters;
}

function addPhrase(phrase: string, entries: Map<string, Entry>): void {
  const parts = phrase.split(' ');
  for (const [index, text] of parts.entries()) {
    const lower = text.toLowerCase();
    const entry = entries.get(lower) ?? {
      text,
      lower,
      isAlone: false,
      before: new Set(),
      behind: new Set(),
    };
    if (parts.length === 1) entry.isAlone = true;
    const [left, right] = [parts[index - 1], parts[index + 1]];
    if (left !== undefined) entry.before.add(left);
    if (right !== undefined) entry.behind.add(right);
    entries.set(lower, entry);
  }
}
