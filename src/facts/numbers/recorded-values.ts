import type { Passage } from '../../draft/passage.ts';
import type { EventFact, EventFile } from '../../event/event.ts';
import { oneOf } from '../../text/patterns.ts';
import type { FactContext } from '../fact-context.ts';
import { tellsOfOtherSubject } from './other-subject.ts';
import { findQuantities, type Quantity, readQuantity } from './quantities.ts';
import { tellsOfOtherTime } from './told-of-other.ts';

/** A number that a draft states of something whose value is on record in the event file. */
export interface RecordedValue {
  readonly passage: Passage;
  readonly stated: Quantity;
  readonly fact: EventFact;
  /** The value on record; its places mean nothing. */
  readonly value: Quantity;
}

/** What may stand between the words of a fact and its number: `(BTT) tahun ini sebesar`. */
const BETWEEN = new RegExp(
  String.raw`^(?:\s\([A-Za-zÀ-ɏ-]{2,20}\))?(?:(?:\s${oneOf(`
    itu ini tersebut tahun_ini adalah yakni yaitu ialah sebesar senilai seluas sebanyak mencapai
    berjumlah sejumlah total(?:nya)? hanya baru seluruhnya sekitar hampir lebih_dari
  `)}|:)){0,4}\s?$`,
  'iu',
);

/** Finds where a draft states the facts of its event that have a value. */
export function* findRecordedValues({ event, passages }: FactContext): Generator<RecordedValue> {
  if (!event) return;
  for (const fact of event.file.fakta) {
    const value = readQuantity(fact.nilai ?? '');
    if (!value) continue;
    const years = yearsOf(fact, event.file);
    for (const { passage, stated } of findStated(passages, fact.pernyataan.toLowerCase())) {
      if (!isSameUnit(stated, value) || tellsOfOtherTime(passage, stated.start, years)) continue;
      const recorded = `${fact.pernyataan} ${fact.sumber ?? ''}`.toLowerCase();
      const said = { recorded, opening: '', event: event.file };
      if (tellsOfOtherSubject(passage, stated.start, said)) continue;
      yield { passage, stated, fact, value };
    }
  }
}

/** The years that a fact is of: those it names, else those that its event names, else the event's. */
function yearsOf(
  { pernyataan, nilai = '', sumber = '' }: EventFact,
  event: EventFile,
): readonly number[] {
  const named = [`${pernyataan} ${nilai} ${sumber}`, event.nama]
    .map((text) => Array.from(text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu), Number))
    .find((years) => years.length > 0);
  return named ?? [event.mulai.date.year];
}

/** The numbers of a claim: right behind its words, or in the table cell after them. */
function findStated(
  passages: readonly Passage[],
  claim: string,
): readonly { readonly passage: Passage; readonly stated: Quantity }[] {
  return passages.flatMap((passage, index) => {
    const isLabel = passage.role === 'cell' && passage.text.trim().toLowerCase() === claim;
    const place = isLabel ? passages[index + 1] : passage;
    const stated = place && (isLabel ? onlyQuantity(place) : behind(place, claim));
    return stated ? [{ passage: place, stated }] : [];
  });
}

function onlyQuantity(passage: Passage): Quantity | undefined {
  const [first] = findQuantities(passage);
  return first?.start === 0 && passage.role === 'cell' ? first : undefined;
}

/** What may stand between two words of a fact: `Kesepakatan bernomor 27/2026 itu berlaku`. */
const WITHIN = '(?:\\s(?:itu|ini|tersebut|(?:ber)?nomor\\s\\S{1,40}|\\([^()]{2,20}\\)))?';

/** The number right behind the words of the fact. */
function behind(passage: Passage, claim: string): Quantity | undefined {
  const from = endOfClaim(passage.lower, claim);
  if (from === undefined) return undefined;
  const stated = findQuantities(passage).find(({ start }) => start >= from);
  return stated && BETWEEN.test(passage.text.slice(from, stated.start)) ? stated : undefined;
}

/** Where the words of a fact end in a text, with little between them; `undefined` where they are not. */
function endOfClaim(lower: string, claim: string): number | undefined {
  const at = lower.indexOf(claim);
  if (at !== -1) return at + claim.length;
  const words = claim.split(/\s+/u);
  if (words.length < 2 || !words.every((word) => lower.includes(word))) return undefined;
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'));
  const match = new RegExp(escaped.join(`${WITHIN}${WITHIN}\\s`), 'u').exec(lower);
  return match ? match.index + match[0].length : undefined;
}

function isSameUnit(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit && (a.unit !== '' || a.noun === b.noun || b.noun === '');
}
