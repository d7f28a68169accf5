import { dayNumber, formatIsoDate } from '../calendar/date.ts';
import type { Publication } from './draft-record.ts';

/** Puts a publication in the place of one there on the same day; the earliest stand first. */
export function addPublication(
  publications: readonly Publication[],
  added: Publication,
): readonly Publication[] {
  const day = dayNumber(added.tanggal);
  const others = publications.filter(
    ({ di, tanggal }) => !isSameChannel(di, added.di) || dayNumber(tanggal) !== day,
  );
  return [...others, added].sort((a, b) => dayNumber(a.tanggal) - dayNumber(b.tanggal));
}

/** Whether two names of a channel are the same but for capitals. */
export function isSameChannel(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * Where and when a document went out, in a line of a list: `2026-08-20 laman resmi`; after a change
 * of its text it says so, since those readers have another one.
 *
 * @param print of the document as it is now
 */
export function publicationSummary(publications: readonly Publication[], print: string): string {
  const places = publications.map(({ di, tanggal }) => `${formatIsoDate(tanggal)} ${di}`);
  const last = publications.at(-1);
  const changed = last && last.sidik !== print ? ['naskah berubah sesudahnya'] : [];
  return [...places, ...changed].join('; ');
}

/** The addresses under which a document can be read. */
export function publicationLinks(publications: readonly Publication[]): string {
  return publications.flatMap(({ tautan }) => (tautan === undefined ? [] : [tautan])).join(' ');
}
