import type { OutputStream } from './context.ts';

/** Work done sooner is not talked about. */
const SILENT_MS = 1000;

/** How often the count may change. */
const STEP_MS = 100;

/**
 * Passes items on and counts them on a terminal, in one line that is gone in the end. Nothing is
 * written in the first second, nor where no terminal is.
 *
 * @param text what to say of the number of items so far
 * @param clock milliseconds from any start
 */
export async function* withProgress<Item>(
  items: AsyncIterable<Item>,
  text: (done: number) => string,
  stream: OutputStream,
  clock: () => number = () => performance.now(),
): AsyncGenerator<Item, void, undefined> {
  let shown = '';
  const show = (line: string): void => {
    stream.write(`\r${line.padEnd(shown.length)}${line === '' ? '\r' : ''}`);
    shown = line;
  };
  let done = 0;
  let due = clock() + SILENT_MS;
  try {
    for await (const item of items) {
      done++;
      if (stream.isTTY && clock() >= due) {
        show(text(done));
        due = clock() + STEP_MS;
      }
      yield item;
    }
  } finally {
    if (shown !== '') show('');
  }
}
