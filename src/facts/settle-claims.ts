import type { Passage } from '../draft/passage.ts';
import type { Claim, ClaimKind } from './claim.ts';

/** Of two kinds that claim the same words, the one that understands more of them comes first. */
const PRECEDENCE: readonly ClaimKind[] = [
  'peraturan',
  'kutipan',
  'tanggal',
  'waktu',
  'kontak',
  'jabatan',
  'nama',
  'tempat',
  'angka',
];

/**
 * Lets each word of a draft be part of one claim only: the longest, then by kind, then one that
 * something on record speaks for. A quotation that nobody has approved takes nothing: the numbers
 * and names in it are to be looked at too.
 *
 * @returns claims in source order
 */
export function settleClaims(claims: readonly Claim[]): readonly Claim[] {
  const grounds = new Map<Passage, Uint8Array>();
  const kept = claims.filter(isOpenQuote);
  for (const claim of claims.filter((one) => !isOpenQuote(one)).sort(byWeight)) {
    const ground = grounds.get(claim.passage) ?? new Uint8Array(claim.passage.text.length);
    grounds.set(claim.passage, ground);
    // Longest first: whatever overlaps a claim holds its first or its last character.
    if (ground[claim.start] === 1 || ground[claim.end - 1] === 1) continue;
    ground.fill(1, claim.start, claim.end);
    kept.push(claim);
  }
  return kept.sort(byPlace);
}

function isOpenQuote({ kind, evidence }: Claim): boolean {
  return kind === 'kutipan' && evidence === undefined;
}

function byWeight(a: Claim, b: Claim): number {
  return (
    b.end - b.start - (a.end - a.start) ||
    PRECEDENCE.indexOf(a.kind) - PRECEDENCE.indexOf(b.kind) ||
    Number(b.evidence !== undefined) - Number(a.evidence !== undefined) ||
    byPlace(a, b)
  );
}

function byPlace(a: Claim, b: Claim): number {
  return placeOf(a) - placeOf(b) || a.end - b.end;
}

function placeOf({ passage, start, end }: Claim): number {
  return passage.span(start, end).start;
}
