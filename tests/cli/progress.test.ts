import { expect, test } from 'vitest';
import { withProgress } from '../../src/cli/progress.ts';
import { makeContext } from '../support/cli.ts';

/** Four items that take 0.4 seconds each, counted on standard error. */
async function count(columns?: number): Promise<{ items: readonly string[]; written: string }> {
  const { context, written } = makeContext({
    cwd: '/',
    ...(columns === undefined ? {} : { columns }),
  });
  let now = 0;
  async function* slowly(): AsyncGenerator<string> {
    for (const item of ['a', 'b', 'c', 'd']) {
      now += 400;
      yield item;
    }
  }
  const text = (done: number): string => `${done} dari 4`;
  const items: string[] = [];
  for await (const item of withProgress(slowly(), text, context.stderr, () => now)) {
    items.push(item);
  }
  return { items, written: written.stderr };
}

test('kemajuan tampil sesudah satu detik di satu baris, dan baris itu hilang pada akhirnya', async () => {
  expect(await count(80)).toEqual({
    items: ['a', 'b', 'c', 'd'],
    written: `\r3 dari 4\r4 dari 4\r${' '.repeat(8)}\r`,
  });
});

test('di luar terminal tidak ada baris kemajuan', async () => {
  expect(await count()).toEqual({ items: ['a', 'b', 'c', 'd'], written: '' });
});
