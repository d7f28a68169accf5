import { capitalise } from '../text/case.ts';
import type { Facts } from './facts.ts';
import { lengkapi } from './placeholder.ts';

type Claim = Facts['fakta'][number];

/** The claim with its value and a capital: `Anggaran pelatihan adalah Rp48,5 juta`. */
export function claimText({ pernyataan, nilai }: Claim): string {
  const claim = pernyataan.replace(/\.$/u, '');
  const opening = capitalise(claim);
  return nilai === null || claim.includes(nilai) ? opening : `${opening} adalah ${nilai}`;
}

/** Where the claim comes from; a placeholder when the event file does not say. */
export function sourceText({ pernyataan, sumber }: Claim): string {
  return sumber ?? lengkapi(`sumber data “${pernyataan}”`);
}
