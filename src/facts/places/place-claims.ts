import type { Passage } from '../../draft/passage.ts';
import type { EventPlace } from '../../event/event.ts';
import type { Claim, ClaimFinder, Evidence } from '../claim.ts';
import { findLabelledLine, PLACE_LABEL } from '../parts/labelled-lines.ts';

/** Where the event is held: the name of its place in prose, and the line `Tempat: …`. */
export const findPlaceClaims: ClaimFinder = function* ({ passages, event }) {
  const place = event?.file.tempat;
  const line = findLabelledLine(passages, PLACE_LABEL);
  for (const passage of passages) {
    if (line?.passage === passage) {
      const { start, end, text } = line.value;
      const evidence = place && sharesPlace(text, place) ? evidenceOf(place) : undefined;
      yield { kind: 'tempat', passage, start, end, value: text.toLowerCase(), evidence };
    } else if (place) yield* findNamed(passage, place);
  }
};

function* findNamed(passage: Passage, place: EventPlace): Generator<Claim> {
  const value = place.nama.toLowerCase();
  const text = passage.text.toLowerCase();
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length)) {
    const end = at + value.length;
    yield { kind: 'tempat', passage, start: at, end, value, evidence: evidenceOf(place) };
  }
}

function evidenceOf({ nama }: EventPlace): Evidence {
  return { origin: 'berkas acara', text: nama };
}

/** Whether a text names the place, or opens with a part of its name or with its address. */
export function sharesPlace(text: string, { nama, alamat = '' }: EventPlace): boolean {
  const value = text.toLowerCase();
  const opening = (value.split(',', 1)[0] ?? '').trim();
  return (
    value.includes(nama.toLowerCase()) ||
    nama.toLowerCase().includes(opening) ||
    alamat.toLowerCase().includes(opening)
  );
}
