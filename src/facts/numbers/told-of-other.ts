import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';

/** Words of a sentence whose numbers are of another time, a plan, a change, a part or another place. */
const OTHER =
  /(?<![a-zÀ-ɏ])(?:lalu|kemarin|sebelum(?:nya|)|dahulu|dulu|semula|awalnya|tadinya|pernah|serupa|target[a-zÀ-ɏ]*|kuota|rencana[a-zÀ-ɏ]*|direncanakan|rata-rata|per|setiap|tiap|masing-masing|naik|turun|meningkat|menurun|bertambah|berkurang|menjadi|tambahan|sisa(?:nya)?|selebihnya|hanya|di antaranya|antara lain|termasuk|depan|mendatang|lain(?:nya)?|lama|bekas|mantan|tahap|gelombang|angkatan|batch|sesi|di luar|selain|ketika itu|saat itu|waktu itu)(?![a-zÀ-ɏ])/u;
const YEAR = /(?<!\d|\d\.|\/)(?<year>(?:19|20)\d\d)(?!\d|\.\d|\/)/gu;
/** As far as such a word is looked for. */
const REACH = 300;

/** Whether the sentence of a place says that its numbers are not those of the event of these years. */
export function tellsOfOther(passage: Passage, at: number, years: readonly number[]): boolean {
  const { start, end } = sentenceAt(passage, at);
  const near = passage.lower.slice(Math.max(start, at - REACH), Math.min(end, at + REACH));
  if (OTHER.test(near)) return true;
  return Array.from(near.matchAll(YEAR)).some(
    ({ groups }) => !years.includes(Number(groups?.['year'])),
  );
}
