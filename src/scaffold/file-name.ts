import { slugWords } from '../text/slug.ts';

/** Longest file name; paths on Windows end at 260 characters. */
const MAX_LENGTH = 80;

/**
 * A file name that every system takes: `rilis-2026-08-19-pelatihan-komunikasi-publik.md`. Only
 * lower-case letters, digits and hyphens; cut at a word.
 *
 * @param day ISO date of the document
 * @param title what it is about; left out when unknown or without a usable letter
 */
export function fileName(kind: string, day: string, title: string | null): string {
  const extension = kind === 'acara' ? '.yaml' : '.md';
  const head = `${kind}-${day}`;
  let name = head;
  for (const word of slugWords(title ?? '')) {
    const room = MAX_LENGTH - name.length - 1 - extension.length;
    if (word.length > room) {
      if (name === head) name = `${name}-${word.slice(0, room)}`;
      break;
    }
    name = `${name}-${word}`;
  }
  return `${name}${extension}`;
}
