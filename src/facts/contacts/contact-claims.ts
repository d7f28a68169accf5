import type { Claim, ClaimFinder } from '../claim.ts';
import { knownContacts, readContactTexts } from './contacts.ts';

/**
 * The telephone numbers, e-mail addresses and sites in the text of a draft; on record when
 * `humas.yaml` or the front matter has the same.
 */
export const findContactClaims: ClaimFinder = function* (context): Generator<Claim> {
  const known = knownContacts(context);
  for (const { passage, mentions } of readContactTexts(context)) {
    if (!passage) continue;
    for (const { kind, value, start, end, isSure } of mentions) {
      if (!isSure) continue;
      const match = known.find((one) => one.kind === kind && one.value === value);
      const whose = match?.person === undefined ? '' : `${match.person}, `;
      const evidence = match && { origin: match.origin, text: `${whose}${match.written}` };
      yield { kind: 'kontak', passage, start, end, value, evidence };
    }
  }
};
