import type { Passage } from '../../draft/passage.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';

/** Rows that always have the same items, whose commas lack in one place or in all. */
const KNOWN = [
  /(?<![a-z])korupsi(?<one>,?) kolusi(?<two>,?) dan nepotisme(?![a-z])/giu,
  /(?<![a-z])usaha mikro(?<one>,?) kecil(?<two>,?) dan menengah(?![a-z])/giu,
  /(?<![a-z])suku(?<first>,?) agama(?<one>,?) ras(?<two>,?) dan antargolongan(?![a-z])/giu,
  /(?<![a-z])eksekutif(?<one>,?) legislatif(?<two>,?) dan yudikatif(?![a-z])/giu,
  /(?<![a-z])(?:sandang(?<one>,?) pangan|pangan(?<first>,?) sandang)(?<two>,?) dan papan(?![a-z])/giu,
] as const;

/** What every one of them has. */
const MAY_HOLD = / dan (?:nepotisme|menengah|antargolongan|yudikatif|papan)/iu;

/** The name of a body, whose own spelling counts, and the title of a law. */
const NAMED =
  /(?:Dinas|Kementerian|Menteri|Badan|Bidang|tentang) (?:[A-Z][A-Za-z]+,? (?:dan )?){0,4}$/u;

/** Known rows of a passage that lack a comma, whole. */
export function findKnownRows({ text }: Passage): readonly Span[] {
  if (!MAY_HOLD.test(text)) return [];
  return KNOWN.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index, groups }) => {
      const isWhole = Object.values(groups ?? {}).every((comma) => comma !== '');
      if (isWhole || NAMED.test(textBefore(text, index, 60))) return [];
      return [{ start: index, end: index + found.length }];
    }),
  );
}

/** A known row with all its commas. */
export function withCommas(row: string): string {
  return row
    .replace(/,? /gu, ', ')
    .replace(/(?<=, dan), /iu, ' ')
    .replace(/(?<=^usaha), /iu, ' ');
}
