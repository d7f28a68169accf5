import { A_MONTH } from '../../calendar/date.ts';
import { perPassage } from '../../draft/per-passage.ts';
import type { Span } from '../../text/span.ts';

/** Rows of a passage whose items have a number each, up to the joint before the last of them. */
export const findNumberedRows = perPassage(({ text }): readonly Span[] => {
  if (!/ (?:dan|serta|atau) [\dIVX]/u.test(text)) return [];
  const bare = Array.from(text.matchAll(BARE), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  const counted = [...text.matchAll(NUMBERED)].flatMap(({ 0: found, index }) => {
    const end = index + found.length;
    return isRow(found, text.slice(0, index), text.slice(end))
      ? [{ start: index, end: end - 1 }]
      : [];
  });
  return [...bare, ...counted];
});

/** Rows of numbered items whose last has no number of its own: `berupa 20 tenda, 4 ton beras dan obat`. */
export const findHalfNumberedRows = perPassage(({ text }): readonly Span[] => {
  if (!/, \d[\d.]* [^.;:\d]{2,40} (?:dan|serta) [a-z]/u.test(text)) return [];
  return [...text.matchAll(HALF_NUMBERED)].flatMap(({ 0: found, index }) => {
    const [first = '', second = ''] = found.split(', ').map((one) => one.split(' ')[1]);
    if (first === second || / (?:dan|serta) .* (?:dan|serta)$/u.test(found)) return [];
    return [{ start: index, end: index + found.length }];
  });
});

/** Numbers alone: `2022, 2023 dan 2024`, `kelas VII, VIII dan IX`. */
const BARE = new RegExp(
  `(?<![\\d.,A-Za-z]|(?:${A_MONTH}) )(?:\\d{1,4}(?:, \\d{1,4}){1,9}|[IVX]{1,4}(?:, [IVX]{1,4}){1,9}) (?:dan|serta|atau)` +
    '(?= (?:\\d{1,4}|[IVX]{1,4})(?![\\dA-Za-z]|[.,]\\d))',
  'gu',
);

/** What is counted. */
const NOUNS = '[A-Za-z(][^,.;:\\d]{1,40}';

/** A number and what it counts, not the day of a month. */
const ITEM = `\\d[\\d.]* (?!Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des)${NOUNS}`;

/** Items with a number each, `3 SD, 2 SMP dan 1 SMA`; a date is none. */
const NUMBERED = new RegExp(
  `(?<![\\d.,])${ITEM}, (?:\\d[\\d.]* ${NOUNS}, ){0,5}${ITEM} (?:dan|serta) (?=\\d[\\d.]* [A-Za-z])`,
  'gu',
);

/** `Dari 221 permohonan itu, 189 …`: the first number is that of an opening. */
const OPENS_SENTENCE =
  /(?:^|[.!?:“"] )(?:[A-ZÀ-Þ][a-zß-ÿ]+ )?$|(?:dari|selama|dalam|pada|untuk|sejak|setelah) $/u;

/** Behind what opens a list of things, at least two items with a number, and one without. */
const HALF_NUMBERED = new RegExp(
  `(?<=(?<![A-Za-z])(?:berupa|yaitu|yakni|meliputi|antara lain|terdiri (?:dari|atas)|me(?:nyita|nyerahkan|mbagikan|nyalurkan|ngamankan|mbawa|musnahkan|nerima|nyediakan|ngirim(?:kan)?|mbantu)|disalurkan|diserahkan|dibagikan|diamankan|disita):? )` +
    `${ITEM}, (?:\\d[\\d.]* ${NOUNS}, ){0,5}${ITEM} (?:dan|serta)` +
    '(?= (?!(?:me|di|ber|ter|be|akan|telah|sudah|sedang|kemudian|juga|masih)[a-z]*)[a-z]{3,}(?: [a-z]{3,}){0,2}(?:[.;]|$| (?:kepada|untuk|bagi|milik|dari|yang|di|pada)(?![a-z])))',
  'gu',
);

function isRow(found: string, before: string, after: string): boolean {
  const [first = '', second = '', third] = found.split(', ').map((one) => one.split(' ')[1]);
  // `140 kasus, 73 kasus … dan 67 kasus …`: a sum and its parts.
  if (third === undefined && (first === second || OPENS_SENTENCE.test(before))) return false;
  // Pairs in a longer list: `3 putra dan 2 putri SD, 4 putra dan 1 putri SMP`.
  return !(/ dan \d/u.test(found) || /^[^,.;]{1,60}, \d/u.test(after));
}
