import { perPassage } from '../../draft/per-passage.ts';
import { anyOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';

/**
 * What national bodies are for, where that is a row; every comma stands in the regulation that founds
 * or names them. Source: UU 31/2009; Perpres 12/2015, 13/2015, 43/2015, 62/2021, 139/2024.
 */
const FIELDS = [
  'Meteorologi, Klimatologi, dan Geofisika',
  'Pendidikan, Kebudayaan, Riset, dan Teknologi',
  'Pendidikan Tinggi, Sains, dan Teknologi',
  'Riset, Teknologi, dan Pendidikan Tinggi',
  'Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi',
  'Politik, Hukum, dan Keamanan',
  'Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan',
  'Usaha Mikro, Kecil, dan Menengah',
] as const;

/** The same with or without their commas, behind what the body or its head is called. */
const NAMED = anyOf(
  ...FIELDS.map(
    (field) =>
      new RegExp(
        `(?<=(?<![A-Za-z])(?:Kementer?ian|Menteri|Badan|Kemenko|Menko)(?: Koordinator)?(?: Bidang)? )${field.replaceAll(', ', ',? ')}(?![A-Za-z])`,
        'giu',
      ),
  ),
);

/** What every one of them ends with. */
const MAY_HOLD =
  /(?:^|[^,]) dan (?:geofisika|teknologi|pendidikan tinggi|transmigrasi|keamanan|pemasyarakatan|menengah)/iu;

/** The name of a national body that lacks commas, and how it is written. */
export interface BodyRow extends Span {
  readonly right: string;
}

/** Names of national bodies of a passage that lack a comma which the law gives them. */
export const findBodyRows = perPassage(({ text }): readonly BodyRow[] => {
  if (!MAY_HOLD.test(text)) return [];
  return [...text.matchAll(NAMED)].flatMap(({ 0: found, index: start }) => {
    const right = withCommas(found);
    return right === found ? [] : [{ start, end: start + found.length, right }];
  });
});

/** A name in its own letters, with the commas that it has by law. */
function withCommas(found: string): string {
  const words = found.split(/,? /u);
  const field = FIELDS.find(
    (name) => name.replaceAll(',', '').toLowerCase() === words.join(' ').toLowerCase(),
  );
  const commas = field?.split(' ').map((word) => word.endsWith(',')) ?? [];
  return words.map((word, index) => (commas[index] ? `${word},` : word)).join(' ');
}
