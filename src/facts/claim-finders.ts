import { findAgencyClaims } from './agencies/agency-claims.ts';
import type { ClaimFinder } from './claim.ts';
import { findContactClaims } from './contacts/contact-claims.ts';
import { findLawClaims } from './laws/law-claims.ts';
import { findNumberClaims } from './numbers/number-claims.ts';
import { findNameClaims } from './people/name-claims.ts';
import { findOfficeClaims } from './people/office-claims.ts';
import { findQuoteClaims } from './people/quote-claims.ts';
import { findPlaceClaims } from './places/place-claims.ts';
import { findRegionClaims } from './places/region-claims.ts';
import { findDateClaims } from './times/date-claims.ts';
import { findTimeClaims } from './times/time-claims.ts';

/** Every finder of claims; what several find in the same words is settled afterwards. */
export const claimFinders: readonly ClaimFinder[] = [
  findNameClaims,
  findOfficeClaims,
  findDateClaims,
  findTimeClaims,
  findPlaceClaims,
  findRegionClaims,
  findAgencyClaims,
  findNumberClaims,
  findLawClaims,
  findQuoteClaims,
  findContactClaims,
];
