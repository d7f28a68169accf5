import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { readPartList } from '../parts/part-list.ts';
import { findQuantities } from './quantities.ts';
import { kindsAreEqual, type Sum } from './sums.ts';

/** `147 judul buku:`, right before the parts, and what is no list of a sum. */
const COUNTED = /^\s[a-zÀ-ɏ]{3,}(?:\s[a-zÀ-ɏ-]+){0,3}:\s$/u;
const BUNDLE =
  /^(?:paket|bingkisan|set|kotak|tas|hadiah|hari|pekan|minggu|bulan|sesi|tahap|kali|jenis|macam|kategori|kelompok|unsur|bidang|kelas|pilihan)$/u;
/** Before a total that each one has, or that is only near. */
const LOOSE =
  /(?<![a-zÀ-ɏ])(?:per|se?tiap|masing-masing|rata-rata|target|kuota|sekitar|hampir)\s(?:[a-zÀ-ɏ]+\s){0,3}$/iu;
/** The last item of a list that is told to its end. */
const LAST_ITEM = /,?\s(?:dan|serta)\s/u;
const FEWEST_PARTS = 3;
/** A sum that is further from its total is of something else. */
const NEAR = 0.5;

/** Finds totals whose parts stand behind a colon: `147 judul buku: 90 cerita, 40 puisi, dan 17 drama`. */
export const findColonSums: (passage: Passage) => readonly Sum[] = perPassage((passage) => {
  const { text, lower } = passage;
  if (!/[a-z]: (?:\d|[a-z]+ )/u.test(text)) return [];
  const all = findQuantities(passage);
  return passage.sentences.flatMap((sentence): readonly Sum[] => {
    const total = all.find(
      ({ start, end }, index) =>
        start >= sentence.start &&
        end <= sentence.end &&
        all[index + 1] !== undefined &&
        COUNTED.test(lower.slice(end, all[index + 1]?.start)),
    );
    if (
      !total ||
      [total.noun, total.unit].some((word) => BUNDLE.test(word)) ||
      LOOSE.test(lower.slice(sentence.start, total.start))
    ) {
      return [];
    }
    const from = text.indexOf(': ', total.end) + 2;
    const words = text.slice(from, sentence.end);
    const list = readPartList(text, all, { start: from, end: sentence.end });
    if (!list?.isWhole || list.parts.length < FEWEST_PARTS || !LAST_ITEM.test(words)) return [];
    // Every number there is a part, and nothing follows.
    const numbers = all.filter(({ start, end }) => from <= start && end <= sentence.end);
    if (numbers.length !== list.parts.length) return [];
    const sum = list.parts.reduce((value, part) => value + part.value, 0);
    if (Math.abs(sum - total.value) > total.value * NEAR) return [];
    const { parts } = list;
    return [
      {
        start: total.start,
        end: parts.at(-1)?.end ?? total.end,
        relation: 'all',
        total,
        parts,
        isSameKind: parts.every((part) => kindsAreEqual(total, part)),
        isExclusive: false,
      },
    ];
  });
});
