import { displayWidth } from '../text/display-width.ts';

/** Lines of at most `width` columns; a longer word stands alone. */
export function wrapWords(text: string, width: number): readonly string[] {
  const wrapped: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > width) {
      wrapped.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  wrapped.push(line);
  return wrapped;
}
