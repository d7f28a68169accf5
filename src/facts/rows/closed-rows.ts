import type { Passage } from '../../draft/passage.ts';
import { isVerbForm } from '../../knowledge/word-kinds.ts';
import { anyOf, oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';

/** A word or two to four of them, of which an item is made. */
const ITEM = '[A-Za-zÀ-ɏ\\d-]+(?: [A-Za-zÀ-ɏ\\d-]+){0,3}';

/** A row that its last words close: `kertas, pensil dan lain-lain`, `baik guru, siswa maupun warga`. */
const CLOSED = anyOf(
  new RegExp(
    `(?<=[A-Za-zÀ-ɏ)], )(?<item>${ITEM}) (?:dan|serta|atau) (?=(?:lain-lain|sebagainya|lain sebagainya)(?:nya)?(?![A-Za-zÀ-ɏ-]))`,
    'gu',
  ),
  new RegExp(`(?<=[A-Za-zÀ-ɏ)], )${ITEM} (?:dll|dsb|dst)\\.`, 'gu'),
  new RegExp(
    `(?<=(?<![A-Za-zÀ-ɏ])[Bb]aik (?:${ITEM}, ){1,5})(?<last>${ITEM}) maupun (?=[A-Za-z])`,
    'gu',
  ),
  // All that a bracket holds, in capitals or without: `(Beras, Telur dan Gula)`.
  /(?<=\((?:[A-ZÀ-Þ][A-Za-zÀ-ɏ -]{1,30}, ){1,5})[A-ZÀ-Þ][A-Za-zÀ-ɏ-]*(?: [A-Za-zÀ-ɏ-]+){0,2} (?:dan|serta) (?=[A-ZÀ-Þ][A-Za-zÀ-ɏ -]{1,30}\))/gu,
  /(?<=\((?:[a-zß-ÿ -]{2,30}, ){1,5})[a-zß-ÿ-]+(?: [a-zß-ÿ-]+){0,2} (?:dan|serta) (?=[a-zß-ÿ -]{2,30}\))/gu,
);

/** Rows of a passage whose last words say that they are one, and whose last joint has no comma; up to the joint. */
export function findClosedRows({ text }: Passage): readonly Span[] {
  if (
    !/ (?:lain-lain|sebagainya|d(?:ll|sb|st)\.)|aik [^.]*, [^.,]* maupun |\([^()]*, [^()]* (?:dan|serta) /u.test(
      text,
    )
  )
    return [];
  return [...text.matchAll(CLOSED)].flatMap(({ 0: found, index }) => {
    const words = found.trimEnd().split(' ').slice(0, -1);
    if (words.some((word) => isVerbForm(word) || NO_ITEM.test(word))) return [];
    return [{ start: index, end: index + found.trimEnd().length }];
  });
}

/** Joints of another row, and what opens an adverbial, a clause or an example. */
const NO_ITEM = new RegExp(
  `^${oneOf(`
    dan atau serta maupun yang di ke dari pada untuk dengan bahwa agar karena itu ini misalnya seperti
    termasuk sebagai hingga juga pakai punya ada nggak tidak kemudian
    Senin Selasa Rabu Kamis Jumat Sabtu Minggu Jawa Sumatera Sulawesi Kalimantan Papua Nusa Indonesia
  `)}$`,
  'u',
);
