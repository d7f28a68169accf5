import type { Passage } from '../../draft/passage.ts';
import { findName, isTitleBefore, readName, readTitlesAround } from '../../event/names.ts';
import { withoutStatus } from '../../knowledge/acting-status.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';
import { firstWordFrom, type Word } from '../../text/words.ts';
import { readPlaceWords } from '../places/place-words.ts';
import { findOfficePlaces } from './office-places.ts';
import { opensWithOffice } from './offices.ts';
import { tellsOfChange } from './terms.ts';

/** An office that a passage names as represented, or as that of the one who stands in. */
export interface NamedOffice extends Span {
  /** Without acting status and name. */
  readonly text: string;
  /** The span holds a name behind the office, too. */
  readonly hasName: boolean;
}

/** Somebody on record, as far as a sentence names them. */
export interface OnRecord {
  readonly nama: string;
  readonly panggilan?: string | undefined;
  readonly jabatan: string;
}

const STANDS_IN = /(?<![a-zÀ-ɏ])(?:mewakili|atas nama)\s/gu;
const IS_REPRESENTED = /(?<![a-zÀ-ɏ])diwakili\s(?:oleh\s)?/gu;
/** What may stand between a name and the verb: words of what the one named does. */
const TO_VERB =
  /^,?\s(?:yang\s)?(?:(?!(?:yang|dan|serta|bersama|kepada|dari|oleh|dengan|para|untuk|agar|bahwa|saat|ketika)\s)[a-z-]{2,20}\s){0,8}$/u;
const MOST_WORDS = 16;

/** The offices that a passage says one on record stands in for: `Budi mewakili Wali Kota Contoh`. */
export function findRepresented(passage: Passage, standIn: OnRecord): readonly NamedOffice[] {
  return officesBehind(passage, STANDS_IN, standIn);
}

/** The offices that a passage says one on record is represented by: `Bupati diwakili Sekda`. */
export function findStandIns(passage: Passage, represented: OnRecord): readonly NamedOffice[] {
  return officesBehind(passage, IS_REPRESENTED, represented);
}

function officesBehind(passage: Passage, verb: RegExp, subject: OnRecord): readonly NamedOffice[] {
  if (!passage.lower.includes('wakili') && !passage.lower.includes('atas nama')) return [];
  const ends = placesOf(passage, subject);
  return Array.from(passage.lower.matchAll(verb)).flatMap(({ index, 0: words }) => {
    const isOfSubject = ends.some(
      (end) => end < index && TO_VERB.test(passage.text.slice(end, index)),
    );
    if (!isOfSubject || tellsOfChange(passage, index)) return [];
    return readOffice(passage, index + words.length);
  });
}

/** Where the name, the short name or the office of somebody ends in a passage. */
function placesOf(passage: Passage, subject: OnRecord): readonly number[] {
  const { text, words } = passage;
  const { nama, panggilan } = subject;
  const names = [readName(nama).core, ...(panggilan === undefined ? [] : [panggilan.split(' ')])];
  return [
    ...names.flatMap((name) =>
      Array.from(findName(text, words, name), ({ start, end }) =>
        readTitlesAround(text, start, end),
      ),
    ),
    ...Array.from(findOfficePlaces(passage, subject)).filter(
      ({ start }) =>
        !/(?:wakil|sekretaris|staf ahli|asisten)\s$/u.test(textBefore(passage.lower, start)),
    ),
  ].map(({ end }) => end);
}

/** The office that begins at a place, with the name behind it. */
function readOffice(passage: Passage, at: number): readonly NamedOffice[] {
  const { text, words } = passage;
  const from = text.length - withoutStatus(text.slice(at)).length;
  const first = firstWordFrom(words, from);
  const run = capitalRun(passage, first);
  const [opening, closing] = [run[0], run.at(-1)];
  if (!opening || !closing || opening.start !== from) return [];
  if (!opensWithOffice(text.slice(opening.start, closing.end))) return [];
  const place = run.findIndex(
    (_, index) => index > 0 && readPlaceWords(text, words, first + index).length > 0,
  );
  const count =
    place === -1 ? beforeName(run) : place + readPlaceWords(text, words, first + place).length;
  const last = run[count - 1] ?? closing;
  const hasName = count < run.length;
  const whole = hasName ? readTitlesAround(text, opening.start, closing.end).end : last.end;
  return [{ start: opening.start, end: whole, text: text.slice(opening.start, last.end), hasName }];
}

/** How many words of a run stand before the titles or the rank of a name: `Kabag Ops Kompol Desi`. */
function beforeName(run: readonly Word[]): number {
  const title = run.findIndex(({ text }, index) => index > 0 && isTitleBefore(text));
  return title === -1 ? run.length : title;
}

/** The words in capitals from an index on. */
function capitalRun({ text, words }: Passage, from: number): readonly Word[] {
  const run: Word[] = [];
  for (const word of words.slice(from, from + MOST_WORDS)) {
    const before = run.at(-1);
    const gap = before ? text.slice(before.end, word.start) : ' ';
    const isTitle = before !== undefined && isTitleBefore(before.text) && gap === '. ';
    if (!/^[A-ZÀ-Þ]/u.test(word.text) || !(gap === ' ' || isTitle)) break;
    run.push(word);
  }
  return run;
}
