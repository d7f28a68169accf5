import { formatIsoDate, makeDate } from '../calendar/date.ts';
import { findName } from '../event/names.ts';
import type { Claim, ClaimFinder } from './claim.ts';
import type { FactContext } from './fact-context.ts';
import { findKnownPeople } from './known-people.ts';

/** Every finder of claims; what several find in the same words is settled afterwards. */
export const claimFinders: readonly ClaimFinder[] = [findDateClaims, findNameClaims];

function* findDateClaims({ passages, event }: FactContext): Generator<Claim> {
  for (const passage of passages) {
    for (const { start, end, days } of passage.dates) {
      const dates = days.map(({ day, month, year }) => year && makeDate(year, month, day));
      const value = dates.map((date) => (date ? formatIsoDate(date) : '?')).join('/');
      const onRecord = event && formatIsoDate(event.file.mulai.date);
      const evidence = value === onRecord ? { origin: 'berkas acara', text: value } : undefined;
      yield { kind: 'tanggal', passage, start, end, value, evidence };
    }
  }
}

function* findNameClaims(context: FactContext): Generator<Claim> {
  for (const passage of context.passages) {
    for (const { name, origin } of findKnownPeople(context)) {
      for (const place of findName(passage.text, passage.words, name.core)) {
        const evidence = { origin, text: name.full };
        yield { kind: 'nama', passage, ...place, value: name.core.join(' '), evidence };
      }
    }
  }
}
