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
 * something on record speaks for. Two claims that cut across each other cannot both be read right:
 * the one on record stays. A quotation that nobody has approved takes nothing: the numbers and
 * names in it are to be looked at too.
 *
 * @returns claims in source order
 */
export function settleClaims(claims: readonly Claim[]): readonly Claim[] {
  const quotes = claims.filter(isOpenQuote);
  const others = claims.filter((claim) => !isOpenQuote(claim)).sort(byWeight);
  const recorded = new Grounds();
  for (const claim of others) {
    if (claim.evidence !== undefined) recorded.take(claim);
  }
  const grounds = new Grounds();
  const kept = others.filter(
    (claim) => (claim.evidence !== undefined || !recorded.cuts(claim)) && grounds.take(claim),
  );
  return [...quotes, ...kept].sort(byPlace);
}

/** Which claim holds each code unit of each passage. Claims must come longest first. */
class Grounds {
  readonly #holders = new Map<Passage, (Claim | undefined)[]>();

  /** Gives a claim its words unless one of them is held already. */
  take(claim: Claim): boolean {
    const { passage, start, end } = claim;
    const holders = this.#holders.get(passage) ?? [];
    this.#holders.set(passage, holders);
    // Longest first: whatever overlaps a claim holds its first or its last character.
    if (holders[start] ?? holders[end - 1]) return false;
    for (let at = start; at < end; at++) holders[at] = claim;
    return true;
  }

  /** Whether a claim shares words with one that is held, and each has words of its own. */
  cuts({ passage, start, end }: Claim): boolean {
    const holders = this.#holders.get(passage);
    const before = holders?.[start];
    const behind = holders?.[end - 1];
    return (
      (before !== undefined && before.start < start && before.end < end) ||
      (behind !== undefined && start < behind.start && end < behind.end)
    );
  }
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
