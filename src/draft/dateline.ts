import { type DateMention, findDates } from '../calendar/find-dates.ts';
import type { Span } from '../text/span.ts';
import type { Passage } from './passage.ts';
import { perPassage } from './per-passage.ts';

/** The opening of a release: `PANGKALPINANG, 19 Agustus 2026 – `. */
export interface Dateline {
  readonly city: string;
  /** Its date, with places that count in the same text. */
  readonly date: DateMention | undefined;
  /** Where the news begins: after the dash and its space. */
  readonly end: number;
}

const CITY = `[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’]*(?:[ -][A-ZÀ-Þ][A-Za-zÀ-ɏ.'’]*){0,3}`;
const DATELINE = new RegExp(
  String.raw`^(?<city>${CITY})(?:,\s?(?<rest>[^–—]{2,60}?)|\s?\((?<bracket>[^)–—]{2,60})\))?[,.]?\s?(?:[–—]\s?|(?<=[\s,.A-Za-zÀ-ɏ])--?\s)`,
  'u',
);

/** An agency that puts its name where the date stands, a site, or a day without its year. */
const AGENCY =
  /^(?:humas|kominfo|diskominfo[a-zÀ-ɏ]*|komdigi|infopublik|prokopim|protokol|media center|mc|antara|[\w.]+\.(?:com|co|id|net)|\(?\d{1,2}\/\d{1,2}\)?)(?![a-zÀ-ɏ\d])/iu;

/**
 * Reads the dateline at the start of a paragraph: the city, then after a comma or in brackets the
 * date or the agency, then a dash. `undefined` when the paragraph opens otherwise.
 */
export function readDateline(text: string): Dateline | undefined {
  const match = DATELINE.exec(text);
  if (!match) return undefined;
  const { city = '', rest, bracket } = match.groups ?? {};
  const [date] = findDates(match[0]);
  const inCapitals = city.length > 2 && city === city.toUpperCase();
  const isBare = rest === undefined && bracket === undefined;
  const origin = rest ?? bracket ?? '';
  const byAgency = AGENCY.test(origin) || /^[A-Z]{2,10}$/u.test(origin.trim());
  if (!date && !inCapitals && !isBare && !byAgency) return undefined;
  return { city, date, end: match[0].length };
}

/** Where the news of a passage begins: behind its dateline, at 0 where there is none. */
export const findNewsStart: (passage: Passage) => number = perPassage(
  ({ text }) => readDateline(text)?.end ?? 0,
);

/** The sentences of a passage; the one that a dateline opens begins after it. */
export function sentencesAfterDateline(passage: Passage): readonly Span[] {
  const opening = findNewsStart(passage);
  return passage.sentences.map(({ start, end }) => ({
    start: Math.max(start, Math.min(opening, end)),
    end,
  }));
}
