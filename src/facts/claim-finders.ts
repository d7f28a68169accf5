import { findAgencyClaims } from './agency-claims.ts';
import type { ClaimFinder } from './claim.ts';
import { findContactClaims } from './contact-claims.ts';
import { findDateClaims } from './date-claims.ts';
import { findLawClaims } from './law-claims.ts';
import { findNameClaims } from './name-claims.ts';
import { findNumberClaims } from './number-claims.ts';
import { findOfficeClaims } from './office-claims.ts';
import { findPlaceClaims } from './place-claims.ts';
import { findQuoteClaims } from './quote-claims.ts';
import { findRegionClaims } from './region-claims.ts';
import { findTimeClaims } from './time-claims.ts';

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
