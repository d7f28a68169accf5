import { findName } from '../event/names.ts';
import { findAgencyClaims } from './agency-claims.ts';
import type { Claim, ClaimFinder } from './claim.ts';
import { findContactClaims } from './contact-claims.ts';
import { findDateClaims } from './date-claims.ts';
import type { FactContext } from './fact-context.ts';
import { findKnownPeople } from './known-people.ts';
import { findLawClaims } from './law-claims.ts';
import { findNumberClaims } from './number-claims.ts';
import { findRegionClaims } from './region-claims.ts';
import { findTimeClaims } from './time-claims.ts';

/** Every finder of claims; what several find in the same words is settled afterwards. */
export const claimFinders: readonly ClaimFinder[] = [
  findDateClaims,
  findTimeClaims,
  findNameClaims,
  findRegionClaims,
  findAgencyClaims,
  findNumberClaims,
  findLawClaims,
  findContactClaims,
];

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
