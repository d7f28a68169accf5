import type { Passage } from '../../draft/passage.ts';
import { findSentenceAt } from '../../draft/sentence-at.ts';
import type { Span } from '../../text/span.ts';
import type { NumberedDay } from './anniversaries.ts';

/** Between who celebrates and the day: `Kota Contoh memperingati HUT ke-269`. */
const CELEBRATES =
  /\s(?:(?:akan|telah|kembali|juga|baru|saja)\s){0,2}(?:memperingati|merayakan|menyambut|menggelar)\s(?:peringatan\s|puncak\s)?$/u;
/** Between a region and its age. */
const AGED = /^\s(?:(?:kini|genap|sudah|telah|tepat|akan)\s){0,2}berusia\s$/u;
const AGE = /(?<![\d.,])(?<age>\d{1,4})\stahun(?![A-Za-zÀ-ɏ])/gu;
/**
 * What may stand before the name: the opening of the sentence or a time (`Pada 17 Februari 2026`),
 * not another noun (`PMI Kota Contoh`).
 */
const ALONE =
  /(?:^|[,;–]\s|(?:\d{4}|ini|itu|depan|bahwa|ketika|saat)\s)(?:Pemerintah\s|[Ww]arga\s)?$/u;
/** Behind the number of a day that is the celebrant's own: nothing says whose it is. */
const OWN_DAY =
  /^(?:[.,;:)”"]|$|\s(?:pada|dengan|di|tahun|yang|secara|lewat|melalui|bersama)(?![a-zÀ-ɏ]))/u;
const REACH = 70;

/** The words before a day without a name of its own that say who celebrates it. */
export function celebrantOf(passage: Passage, day: NumberedDay): string | undefined {
  if (day.before !== '' || day.after !== '') return undefined;
  if (!OWN_DAY.test(passage.text.slice(day.end))) return undefined;
  const sentence = findSentenceAt(passage, day.start);
  const before = passage.text.slice(sentence?.start ?? 0, day.start);
  const verb = CELEBRATES.exec(before);
  return verb ? before.slice(0, verb.index) : undefined;
}

/** Whether words end with a name that stands by itself. */
export function endsWithName(words: string, names: readonly string[]): boolean {
  return names.some(
    (name) => words.endsWith(name) && ALONE.test(words.slice(0, words.length - name.length)),
  );
}

/** `Kota Contoh genap berusia 269 tahun`. */
export interface RegionAge extends Span {
  readonly age: number;
}

/** Finds where a passage says how old a region of one of these names is. */
export function findRegionAges(passage: Passage, names: readonly string[]): readonly RegionAge[] {
  if (!passage.text.includes('berusia')) return [];
  return Array.from(passage.text.matchAll(AGE)).flatMap((match): readonly RegionAge[] => {
    const sentence = findSentenceAt(passage, match.index);
    const from = Math.max(sentence?.start ?? 0, match.index - REACH);
    const before = passage.text.slice(from, match.index);
    const { age = '' } = match.groups ?? {};
    const isMeant = names.some((name) => {
      const at = before.lastIndexOf(name);
      if (at === -1 || !AGED.test(before.slice(at + name.length))) return false;
      return ALONE.test(before.slice(0, at));
    });
    const place = { start: match.index, end: match.index + age.length };
    return isMeant ? [{ ...place, age: Number(age) }] : [];
  });
}
