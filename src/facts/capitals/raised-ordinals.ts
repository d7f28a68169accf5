import { isTitleCased, opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isTitleQuoted } from '../../draft/raised-word.ts';
import type { Span } from '../../text/span.ts';

/** An ordinal with a capital, and the word before it. */
const RAISED = /(?<=(?<before>[A-Za-z]+)\)? )Ke-\d{1,4}(?![A-Za-z\d-]|\.\d)/gu;

/** Whose day it is, behind what is celebrated: `HUT RI Ke-79`; in `Hari Jadi Ke-16` the ordinal is part of the name. */
const WHOSE = /^(?:RI|Indonesia|TNI|Polri|PGRI|PKK|Korpri|KORPRI|Pramuka|PMI)$/u;

/** An ordinal with a capital that it has from no name. */
export interface RaisedOrdinal extends Span {
  /** Behind a name, where some take it for a part of what the event is called. */
  readonly severity?: 'info';
}

/** The ordinals with a capital inside a sentence: `untuk Ke-3 kalinya`, `HUT RI Ke-79`. */
export function* findRaisedOrdinals(passage: Passage): Generator<RaisedOrdinal> {
  const { text } = passage;
  if (!text.includes(' Ke-') || isTitleCased(passage)) return;
  for (const { 0: found, index, groups } of text.matchAll(RAISED)) {
    const place = { start: index, end: index + found.length };
    const before = groups?.['before'] ?? '';
    if (opensSentence(passage, index)) continue;
    if (isTitleQuoted(passage, { ...place, text: found, lower: found.toLowerCase() })) continue;
    if (/^[a-z]{2,}$/u.test(before)) yield place;
    else if (WHOSE.test(before)) yield { ...place, severity: 'info' };
  }
}
