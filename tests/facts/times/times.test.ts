import { expect, test } from 'vitest';
import { parseDraft } from '../../../src/draft/draft.ts';
import { readProse } from '../../../src/draft/prose.ts';
import type { WrittenClock } from '../../../src/facts/times/time-mention.ts';
import { findTimes } from '../../../src/facts/times/times.ts';
import { Source } from '../../../src/text/source.ts';

const write = (text: string, clock: WrittenClock | undefined): string =>
  clock ? `${text.slice(clock.start, clock.end)} ${clock.zone ?? '-'}` : '';

/** The times of a sentence: both clocks as written with their zones, and the part of the day. */
const read = (text: string): readonly string[] =>
  readProse(parseDraft(new Source('a.md', text))).flatMap((passage) =>
    findTimes(passage).map(({ from, to, daypart }) =>
      `${write(passage.text, from)} ${write(passage.text, to)} ${daypart?.name ?? ''}`.trim(),
    ),
  );

test.each([
  ['Rapat pukul 08.30 WIB.', '08.30 WIB'],
  ['Rapat pukul 08:30.', '08:30 -'],
  ['Rapat jam 7.30 malam.', '7.30 -  malam'],
  ['Layanan buka 08.00–15.30 WIB.', '08.00 WIB 15.30 WIB'],
  ['Layanan buka pukul 08.00 s.d. pukul 15.30 Wita.', '08.00 WITA 15.30 WITA'],
  ['Terbang 10.00 WITA–09.30 WIB.', '10.00 WITA 09.30 WIB'],
  ['Rapat pukul 25.10 WIB.', '25.10 WIB'],
])('%s terbaca', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  'Harganya 14.05 dan versi 2.10.',
  'Ada 1.250 warga dan Rp25.75.',
  'Tanggal 14.05.2024 dan ayat 2:14.',
])('tidak ada jam dalam %s', (text) => {
  expect(read(text)).toEqual([]);
});
